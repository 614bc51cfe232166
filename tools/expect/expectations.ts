import fs from 'node:fs';
import path from 'node:path';
import { labelledPages } from '../../src/cli/evaluate/pages.js';
import { judgeArticle } from '../../src/core/article/judge.js';
import type { Article } from '../../src/core/article/schema.js';
import type { LabelledPage } from '../../src/core/evaluate/index.js';

export const EXPECTED = 'fixtures/expected';
/** Where the shipped weights are known to go wrong. */
export const FAULTS_FILE = 'fixtures/expected/known-faults.json';

/** One article of a document as it is compared: its fields by name, `text` and confidences left out, which the body and the labels hold. */
export type Fields = Readonly<Record<string, unknown>>;

/** A document by its expectation (what its labels make of it) and by what the program makes of it. */
export interface Compared {
  /** `news/bat-survey.txt`, `containers/crawl.ndjson#2`. */
  readonly slug: string;
  readonly expected: readonly Fields[];
  readonly actual: readonly Fields[];
  /** What is labelled otherwise: `"2 lines of bio taken for body"`. */
  readonly mistakes: string;
}

/** What the program gets wrong on a document: fields that are not as expected, and why. */
export interface Fault {
  readonly fields: readonly string[];
  readonly reason: string;
}

export type Faults = Readonly<Record<string, Fault>>;

/** Every labelled document of `fixtures/`, read by way of the command's own reader. */
export async function compareFixtures(): Promise<Compared[]> {
  const problems: string[] = [];
  const found: Compared[] = [];
  const pages = labelledPages({ labels: ['fixtures/labels'], dumps: 'fixtures/dumps', onProblem: (text) => problems.push(text) });
  for await (const page of pages)
    found.push({
      slug: page.name.replace(/\.labels$/, ''),
      expected: page.truth.map(fieldsOf),
      actual: page.guess.map(fieldsOf),
      mistakes: mistakesOf(page),
    });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return found;
}

function fieldsOf(record: Article): Fields {
  const { text, sections, ...rest } = record;
  if (text !== rest.body.map((block) => block.text).join('\n\n')) throw new Error(`${record.id}: its text is not the text of its body`);
  return {
    ...rest,
    sections: sections.map(({ kind, lines: [first, last] }) => `${kind} ${first === last ? first : `${first}-${last}`}`),
    reasons: judgeArticle(record).map(({ code }) => code),
  };
}

/** Lines of one kind that were given another, commonest first. */
function mistakesOf(page: LabelledPage): string {
  const counts = new Map<string, number>();
  const given = page.kinds.map((): string => 'nothing');
  for (const { sections } of page.guess)
    for (const { kind, lines } of sections) for (let line = lines[0]; line <= lines[1]; line++) given[line - 1] = kind;
  page.kinds.forEach((kind, index) => {
    if (kind === null || kind === given[index]) return;
    const mistake = `${kind} taken for ${given[index]}`;
    counts.set(mistake, (counts.get(mistake) ?? 0) + 1);
  });
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([mistake, count]) => `${count} ${count === 1 ? 'line' : 'lines'} of ${mistake}`)
    .join(', ');
}

/** Names of the fields in which two readings of a document differ; `articles` where they are not as many. */
export function differingFields(expected: readonly Fields[], actual: readonly Fields[]): string[] {
  if (expected.length !== actual.length) return ['articles'];
  const names = new Set([...expected, ...actual].flatMap((fields) => Object.keys(fields)));
  return [...names].filter((name) => expected.some((fields, index) => write(fields[name]) !== write(actual[index]?.[name])));
}

function write(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

export function expectationFile(slug: string): string {
  return path.join(EXPECTED, `${slug}.json`);
}

/** @returns null where there is none. */
export function readExpectation(slug: string): Fields[] | null {
  const file = expectationFile(slug);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

/** Slugs of the expectations that are there. */
export function expectationSlugs(): string[] {
  return fs
    .readdirSync(EXPECTED, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.json') && path.join(EXPECTED, file) !== path.normalize(FAULTS_FILE))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

export function readFaults(): Faults {
  return fs.existsSync(FAULTS_FILE) ? JSON.parse(fs.readFileSync(FAULTS_FILE, 'utf8')) : {};
}

/** One field a line, and one element a line of those that are lists: to be read, and to be compared by line. */
export function expectationText(articles: readonly Fields[]): string {
  const field = ([name, value]: [string, unknown]): string => {
    const list = Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';
    const text = list ? `[\n${value.map((element) => `      ${write(element)}`).join(',\n')}\n    ]` : write(value);
    return `    ${JSON.stringify(name)}: ${text}`;
  };
  return `[\n${articles.map((fields) => `  {\n${Object.entries(fields).map(field).join(',\n')}\n  }`).join(',\n')}\n]\n`;
}

export function faultsText(faults: Faults): string {
  const rows = Object.entries(faults)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, fault]) => `  ${JSON.stringify(slug)}: ${JSON.stringify(fault)}`);
  return rows.length === 0 ? '{}\n' : `{\n${rows.join(',\n')}\n}\n`;
}
