/**
 * `npm run expect`: prints where the records of `fixtures/` are not as expected, known faults apart.
 * `npm run expect -- --update SLUG...`: writes the expectations of these documents anew, as their labels make them; they are to be read,
 * and put right by hand where right labels are put together wrongly.
 * `npm run expect -- --faults`: writes the list of known faults anew, with what was labelled or put together otherwise as the reason.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Compared,
  compareFixtures,
  differingFields,
  EXPECTED,
  expectationFile,
  expectationSlugs,
  expectationText,
  FAULTS_FILE,
  type Fault,
  type Fields,
  faultsText,
  readExpectation,
  readFaults,
} from './expectations.js';

const { values: options, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false }, faults: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const compared = await compareFixtures();
process.exitCode = options.update ? update(compared, positionals) : options.faults ? writeFaults(compared) : report(compared);

function update(all: readonly Compared[], wanted: readonly string[]): number {
  const unknown = wanted.filter((slug) => !all.some((one) => one.slug === slug));
  if (wanted.length === 0 || unknown.length > 0) {
    console.error(
      unknown.length > 0 ? `no such document: ${unknown.join(', ')}` : '--update needs the names of documents: news/bat-survey.txt',
    );
    return 2;
  }
  for (const { slug, expected } of all.filter((one) => wanted.includes(one.slug))) {
    const file = expectationFile(slug);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, expectationText(expected));
    console.log(file);
  }
  return 0;
}

function writeFaults(all: readonly Compared[]): number {
  const before = readFaults();
  const faults: Record<string, Fault> = {};
  for (const { slug, expected, actual, mistakes } of all) {
    const kept = readExpectation(slug) ?? [];
    const fields = differingFields(kept, actual);
    const unmade = differingFields(kept, expected);
    const assembly = unmade.length > 0 ? `even right labels give other ${unmade.join(', ')}` : '';
    if (fields.length > 0) faults[slug] = { fields, reason: [mistakes, assembly].filter((part) => part !== '').join('; ') };
  }
  fs.mkdirSync(EXPECTED, { recursive: true });
  fs.writeFileSync(FAULTS_FILE, faultsText(faults));
  const names = Object.keys(faults);
  console.log(`${names.length} of ${all.length} documents have known faults`);
  for (const slug of names.filter((name) => before[name] === undefined)) console.log(`new: ${slug}: ${faults[slug]?.reason}`);
  for (const slug of Object.keys(before).filter((name) => faults[name] === undefined)) console.log(`mended: ${slug}`);
  return 0;
}

function report(all: readonly Compared[]): number {
  const faults = readFaults();
  let different = 0;
  for (const { slug, actual } of all) {
    const kept = readExpectation(slug);
    const lines = kept === null ? ['no expectation'] : differences(kept, actual, known(faults[slug]));
    if (lines.length > 0) console.log(`${slug}\n${lines.map((line) => `  ${line}`).join('\n')}`);
    different += lines.length > 0 ? 1 : 0;
  }
  for (const slug of expectationSlugs().filter((name) => !all.some((one) => one.slug === name))) console.log(`${slug}\n  no such document`);
  console.log(
    `${all.length - different} of ${all.length} documents are as expected, ${Object.keys(faults).length} of them with known faults`,
  );
  return different > 0 ? 1 : 0;
}

function known(fault: Fault | undefined): readonly string[] {
  return fault?.fields ?? [];
}

function differences(kept: readonly Fields[], actual: readonly Fields[], faulty: readonly string[]): string[] {
  const found = differingFields(kept, actual);
  const lines: string[] = [];
  for (const name of found.filter((field) => !faulty.includes(field))) {
    lines.push(name);
    actual.forEach((fields, index) => {
      const [before, after] = [JSON.stringify(kept[index]?.[name]), JSON.stringify(fields[name])];
      if (before !== after) lines.push(`  - ${before}`, `  + ${after}`);
    });
  }
  for (const name of faulty.filter((field) => !found.includes(field))) lines.push(`${name} is mended: take it off the known faults`);
  return lines;
}
