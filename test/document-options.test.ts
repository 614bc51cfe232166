import { describe, expect, it } from 'vitest';
import { articleSchema, cleanDocument, explainDocument } from '../src/index.js';
import { page } from './cli/harness.js';

// As a caller without types would.
const cleanAny: (...values: unknown[]) => unknown = Object.assign(cleanDocument);
const explainAny: (...values: unknown[]) => unknown = Object.assign(explainDocument);
const GOOD = { id: 'a.txt', text: page('A') };

describe('the pure API, called with what cannot be meant', () => {
  it.each([
    [{ minConfidence: 5 }, RangeError, 'minConfidence: 5 is no number from 0 to 1'],
    [{ minConfidence: Number.NaN }, RangeError, 'minConfidence: NaN is no number'],
    [{ minConfidence: '1' }, TypeError, 'minConfidence: must be a number'],
    [{ asciiPunctuation: 1 }, TypeError, 'asciiPunctuation: must be true or false'],
    [{ minConfidance: 0.5 }, TypeError, 'minConfidance: there is no such option; there are asciiPunctuation, minConfidence'],
    [null, TypeError, 'options: must be an object'],
  ])('refuses the options %j', (options, kind, message) => {
    const call = () => cleanAny(GOOD, options);
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });

  it.each([
    [null, TypeError, 'input: must be an object'],
    ['text', TypeError, 'input: must be an object'],
    [{ id: 1 }, TypeError, 'id: must be a string'],
    [{ id: '' }, RangeError, 'id: is empty'],
    [{ text: 5 }, TypeError, 'text: must be a string'],
    [{ format: 'pdf' }, RangeError, 'format: there is no pdf; there are text, markdown, html'],
    [{ format: null }, TypeError, 'format: must be a string'],
    [{ url: new URL('https://a.example/') }, TypeError, 'url: must be a string or null'],
    [{ stated: { authors: 'Ada' } }, TypeError, 'stated.authors: must be a list of strings'],
    [{ stated: { tags: [1] } }, TypeError, 'stated.tags: must be a list of strings'],
    [{ stated: { publishedAt: new Date(0) } }, TypeError, 'stated.publishedAt: must be a string or null'],
    [{ stated: [] }, TypeError, 'stated: must be an object'],
    [{ warnings: 'none' }, TypeError, 'warnings: must be a list'],
    [{ source: 'a.txt' }, TypeError, 'source: must be an object'],
    [{ source: { path: 1 } }, TypeError, 'source.path: must be a string or null'],
    [{ source: { bytes: '1' } }, TypeError, 'source.bytes: must be a number or null'],
    [{ source: { bytes: -1 } }, RangeError, 'source.bytes: -1 is no number from 0 on'],
    [{ source: { record: 0 } }, RangeError, 'source.record: 0 is no number from 1 on'],
    [{ source: { sha256: 'AB' } }, RangeError, 'source.sha256: AB is no SHA-256'],
    [{ source: { site: 'x' } }, TypeError, 'source.site: there is no such field'],
    [{ stated: { title: 'x' } }, TypeError, 'stated.title: there is no such field'],
    [{ warnings: ['x'] }, TypeError, 'warnings: must be a list of objects'],
    [{ warnings: [{ code: 'x', message: 'y' }] }, TypeError, 'warnings: must be a list of objects'],
    [{ faded: ['1'] }, TypeError, 'faded: must be a list of numbers'],
    [{ faded: [0.5] }, RangeError, 'faded: 0.5 is no number of a line'],
  ])('refuses the document %j', (input, kind, message) => {
    const document = typeof input === 'object' && input !== null ? { ...GOOD, ...input } : input;
    for (const call of [() => cleanAny(document), () => explainAny(document)]) {
      expect(call).toThrow(kind);
      expect(call).toThrow(message);
    }
  });

  it('refuses to keep what JSON cannot hold', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const kept of [{ a: 1n }, circle]) expect(() => cleanAny({ ...GOOD, kept })).toThrow(TypeError);
    const source = { path: 'a.txt', record: 1, format: 'text', encoding: 'utf-8', bytes: 9, sha256: null, fetchedAt: null };
    const warnings = [{ code: 'x', message: 'y', lines: null }];
    expect(cleanAny({ ...GOOD, kept: { a: [1, 'x', null] }, source, warnings, faded: [2] })).toHaveLength(1);
  });

  it('takes what is left out, null or undefined', () => {
    const document = { ...GOOD, url: null, baseUrl: null, title: null, stated: { siteName: null, authors: [] }, kept: undefined };
    expect(cleanDocument(document, {})).toHaveLength(1);
    const absent = { format: undefined, url: undefined, stated: { authors: undefined }, source: { path: undefined, bytes: undefined } };
    const outcomes = cleanDocument({ ...GOOD, ...absent }, { minConfidence: undefined });
    expect(outcomes).toEqual(cleanDocument(GOOD));
    expect(outcomes.map(({ record }) => articleSchema.safeParse(record).success)).toEqual([true]);
    expect(explainDocument(document).length).toBeGreaterThan(0);
  });

  it('lets go what is stated at such length that it is no name', () => {
    const long = 'aB'.repeat(80_000);
    const started = performance.now();
    const [outcome] = cleanDocument({ ...GOOD, title: long, stated: { authors: [long, 'Ada Byron'], tags: [long], siteName: long } });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(outcome?.record).toMatchObject({ authors: ['Ada Byron'], tags: [], siteName: null });
  });
});
