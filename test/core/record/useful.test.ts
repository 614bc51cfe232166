import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as fieldNames from '../../../src/core/record/field-names.js';
import { type FieldNames, mayBeRead, readFields } from '../../../src/core/record/index.js';
import { partsOf } from '../../../src/core/record/parts.js';

/** All names that are looked for, written in the ways in which they are found, and others. */
const KNOWN = Object.values(fieldNames).flatMap((list): readonly string[] => (Array.isArray(list) ? list : []));
const NAMES = [...new Set([...KNOWN, 'pageUrl', 'Title', 'dump', 'date', 'a.b', 'embedding', 'score', '__proto__'])];

/** What stands together decides. */
const name = fc.oneof(fc.constantFrom('dump', 'date', 'text', 'meta'), fc.constantFrom(...NAMES));
const value = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '<html><p>x',
    'https://bay.example/a',
    '2024-05-06T07:08:09Z',
    'CC-MAIN-2024',
    '{"url":"https://bay.example/b"}',
    null,
    7,
  ),
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('text', 'url', 'c', 'title'), fc.string({ maxLength: 5 }), { maxKeys: 3, noNullPrototype: true }),
);
const path = fc.constantFrom('text', 'a.b', 'score', 'data.text', 'embedding.c');
const names = fc.record(
  { text: path, html: path, id: path, keep: fc.constantFrom<NonNullable<FieldNames['keep']>>('all', ['score', 'data.c', 'embedding.c']) },
  { requiredKeys: [] },
);

describe('mayBeRead', () => {
  it('leaves no field out that would have been read', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, value), { selector: ([name]) => name }), names, (entries, named) => {
        const useful = entries.filter(([name]) => mayBeRead(name, named));
        expect(readFields(Object.fromEntries(useful), named)).toEqual(readFields(Object.fromEntries(entries), named));
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves out what nobody looks for', () => {
    expect(NAMES.filter((name) => !mayBeRead(name, { text: 'a.b' }))).toEqual(['embedding', 'score', '__proto__']);
    expect(NAMES.filter((name) => !mayBeRead(name, { keep: ['score.x'] }))).toEqual(['a.b', 'embedding', '__proto__']);
    expect(NAMES.filter((name) => !mayBeRead(name, { keep: 'all' }))).toEqual([]);
  });
});

describe('parts of a record', () => {
  it('are known by the names that something looks for alone', () => {
    const [part] = partsOf({ Text: 'a', embedding: [1], 'page url': 'b', score: 3, __proto__: null });
    expect([...(part?.names ?? [])]).toEqual([
      ['text', 'Text'],
      ['pageurl', 'page url'],
    ]);
  });
});
