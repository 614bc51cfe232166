import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { HOSTILE, RUN, reported, summaryOf, UNPRINTABLE } from './sample.js';

const SCHEMA = fs.readFileSync('fixtures/schemas/junit.xsd', 'utf8');
const faults = async (contents: string) =>
  (await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [SCHEMA] })).errors.map(({ message }) => message);

describe('junit', () => {
  it('satisfies the schema of Jenkins, which refuses what is wrong', async () => {
    expect(await faults(await reported('junit'))).toEqual([]);
    expect(await faults(await reported('junit', { documents: [], summary: summaryOf([]) }))).toEqual([]);
    expect(await faults('<testsuites><testcase name="x"/></testsuites>')).not.toEqual([]);
    expect(await faults('<testsuites><testsuite name="\u0008" tests="0"/></testsuites>')).not.toEqual([]);
  });

  it('fails for errors, passes with a word for warnings, and counts both', async () => {
    const text = await reported('junit');
    expect(text).toContain('<testsuite name="harbour/ferry.txt" tests="2" failures="1" errors="0">');
    expect(text).toContain('<failure type="leaked-navigation" message="The body holds a line of navigation.">harbour/ferry.txt:4:3');
    expect(text).toContain('<system-out>warning: The body holds a line of navigation.');
    expect(text).toContain(
      '<testsuite name="harbour/clean.txt" tests="1" failures="0" errors="0">\n    <testcase name="check" classname="harbour"/>',
    );
  });

  it('tests expectations, drift and inputs in a suite of the run', async () => {
    const suite = (await reported('junit')).split('<testsuite name="article-clean check"')[1] ?? '';
    expect(suite).toContain('tests="6" failures="2" errors="1"');
    expect(suite).toContain('<testcase name="all: title &#62;= 99%"');
    expect(suite).toContain('message="812 → 240"');
  });

  it('holds no character that XML or a terminal would stumble on', async () => {
    const text = await reported('junit');
    expect(text.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
    expect(text).not.toMatch(/[\ufffe\uffff]|\p{Surrogate}/u);
    expect(text).toContain('&#60;/script&#62;');
    expect(RUN.documents.some(({ id }) => id === HOSTILE)).toBe(true);
  });
});
