import { describe, expect, it } from 'vitest';
import { openTexts, packDocument } from '../../src/cli/report/html/pack.js';
import { sortDocuments } from '../../src/cli/report/html/page/columns.js';
import { documentsAddress, filtered, filterFrom, NO_FILTER } from '../../src/cli/report/html/page/filter.js';
import { binsOf, binText, MEASURES, type Measure, measureNamed } from '../../src/cli/report/html/page/measures.js';
import { type ShownDocument, unpack } from '../../src/cli/report/html/page/shown.js';
import { checked, finding } from './sample.js';

function shown(...changes: Parameters<typeof checked>[0][]): ShownDocument[] {
  const texts = openTexts();
  return changes.map((change) => packDocument(checked(change), null, texts)).map((row, index) => unpack(row, index, texts.texts));
}

function measure(name: string): Measure {
  const found = measureNamed(name);
  if (found === undefined) throw new Error(`no measure ${name}`);
  return found;
}

describe('a packed document', () => {
  it('comes back as it was', () => {
    const [document] = shown({
      id: 'a.txt',
      path: 'b.txt',
      record: 3,
      findings: [finding(), finding({ lines: null, columns: null, severity: 'warn' })],
    });
    expect(document).toMatchObject({
      index: 0,
      id: 'a.txt',
      path: 'b.txt',
      record: 3,
      group: 'harbour',
      errors: 1,
      warnings: 1,
      words: 240,
    });
    expect(document?.findings[0]).toEqual({
      rule: 'leaked-navigation',
      severity: 'error',
      message: 'The body holds a line of navigation.',
      remedy: 'Label the page.',
      lines: [4, 4],
      column: 3,
      excerpt: 'Sign up',
    });
    expect(shown({ id: 'a', path: null })[0]?.path).toBeNull();
    expect(shown({ id: 'a', path: 'a' })[0]?.path).toBe('a');
  });
});

describe('a filter', () => {
  const documents = shown(
    { id: 'café/1.txt', title: 'Über die Brücke', words: 100, findings: [finding()] },
    { id: 'b/2.txt', title: null, group: null, language: null, words: 500, rejected: true },
    { id: 'b/3.txt', words: 99, findings: [finding({ rule: 'no-date', severity: 'warn', message: 'No date.' })] },
  );
  const ids = (changes: Partial<typeof NO_FILTER>): string[] => filtered(documents, { ...NO_FILTER, ...changes }).map(({ id }) => id);

  it.each([
    [{ query: 'CAFE' }, ['café/1.txt']],
    [{ query: 'bruck uber' }, ['café/1.txt']],
    [{ query: 'no date' }, ['b/3.txt']],
    [{ rule: 'leaked-navigation' }, ['café/1.txt']],
    [{ group: '–' }, ['b/2.txt']],
    [{ language: 'unknown' }, ['b/2.txt']],
    [{ state: 'rejected' }, ['b/2.txt']],
    [{ state: 'clean' }, ['b/2.txt']],
    [{ state: 'constructor' }, ['café/1.txt', 'b/2.txt', 'b/3.txt']],
    [{ range: { measure: 'words', from: 100, to: 500 } as const }, ['café/1.txt']],
  ])('%j leaves %j', (changes, left) => expect(ids(changes)).toEqual(left));

  it('comes back from its address', () => {
    const filter = {
      ...NO_FILTER,
      query: 'a&b=c#d',
      group: '100%',
      range: { measure: 'date', from: -5, to: 7.5 },
      sort: 'words',
      descending: true,
    } as const;
    expect(filterFrom(documentsAddress(filter).split('?')[1] ?? '')).toEqual(filter);
    expect(documentsAddress()).toBe('#/documents');
    expect(filterFrom('range=toString:1..2')).toEqual(NO_FILTER);
  });

  it('sorts, what has no value last in either order', () => {
    const order = (name: string, descending: boolean): string[] => sortDocuments([...documents], name, descending).map(({ id }) => id);
    expect(order('words', false)).toEqual(['b/3.txt', 'café/1.txt', 'b/2.txt']);
    expect(order('findings', true)[0]).toBe('café/1.txt');
    expect(order('group', false).at(-1)).toBe('b/2.txt');
    expect(order('group', true).at(-1)).toBe('b/2.txt');
    expect(order('nothing', true)).toEqual(['café/1.txt', 'b/2.txt', 'b/3.txt']);
  });
});

describe('a distribution', () => {
  it.each(MEASURES)('over $name counts every document that has a value once', (each) => {
    const documents = shown(
      ...[0, 1, 24, 25, 99, 100, 4999, 2_000_000].map((words, index) => ({
        words,
        bodyShare: index / 7,
        confidence: index / 7,
        publishedAt: index === 0 ? null : `${1600 + index * 60}-02-29T10:00:00+02:00`,
      })),
    );
    const bins = binsOf(documents, each);
    const known = documents.filter((document) => each.value(document) !== null).length;
    expect(bins.reduce((sum, bin) => sum + bin.documents.length, 0)).toBe(known);
    for (const { from, to, documents: inside } of bins)
      expect(filtered(documents, { ...NO_FILTER, range: { measure: each.name, from, to } })).toEqual(inside);
  });

  it('cuts dates into days, months or years', () => {
    const count = (...dates: string[]) => binsOf(shown(...dates.map((publishedAt) => ({ publishedAt }))), measure('date')).length;
    expect(count('2021-03-05', '2021-03-09')).toBe(5);
    expect(count('2021-03-05', '2021-12-31')).toBe(10);
    expect(count('1990-01-01', '2021-12-31')).toBe(32);
    expect(count('0900-01-01', '2021-12-31')).toBeLessThanOrEqual(40);
  });

  it('says what a bin holds', () => {
    expect(binText(measure('words'), { from: 100, to: 150 })).toBe('100 to 149 words');
    expect(binText(measure('share'), { from: 0.95, to: 1 })).toBe('95% to 100% of the page');
    expect(binText(measure('date'), { from: Date.UTC(2021, 0), to: Date.UTC(2022, 0) })).toBe('2021-01-01 to 2021-12-31');
  });

  it('is empty without documents', () => {
    for (const each of MEASURES) expect(binsOf([], each).every(({ documents }) => documents.length === 0)).toBe(true);
  });
});
