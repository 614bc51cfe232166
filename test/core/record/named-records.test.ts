import { describe, expect, it } from 'vitest';
import { hasText, recogniseFormat } from '../../../src/core/record/index.js';

/** The records of a file, as they are handed on. @param step Bytes of one chunk. */
function split(text: string, step: number = text.length * 4): unknown[] {
  const head = { text, whole: true, extension: 'json', hasText: (record: Readonly<Record<string, unknown>>) => hasText(record, {}) };
  const splitter = recogniseFormat(head).split?.(1_000_000, head);
  if (splitter === undefined) throw new Error('not a file of records');
  const bytes = new TextEncoder().encode(text);
  const pieces: ReturnType<typeof splitter.push> = [];
  for (let at = 0; at < bytes.length; at += step) pieces.push(...splitter.push(bytes.slice(at, at + step)));
  return [...pieces, ...splitter.end()].map((piece) => JSON.parse(new TextDecoder().decode(piece.bytes)));
}

describe('an object of records', () => {
  const dump = {
    'https://bay.example/ä': { text: 'a', parts: [{ '}': 1 }] },
    b: { text: 'b', id: 7 },
    'f"}': { x: '}', text: 'f' },
    c: {},
    d: 'e',
    n: 4,
    l: [{ text: 'no' }],
  };
  const records = [
    { id: 'https://bay.example/ä', text: 'a', parts: [{ '}': 1 }] },
    { id: 7, text: 'b' },
    { id: 'f"}', x: '}', text: 'f' },
    {},
    'e',
    4,
    [{ text: 'no' }],
  ];

  it.each([0, 1])('gives each with its name as its id', (indent) => {
    expect(split(JSON.stringify(dump, null, indent))).toEqual(records);
  });

  it('gives the same for any chunks', () => {
    for (const step of [1, 2, 7]) expect(split(`\n${JSON.stringify(dump, null, 1)}`, step)).toEqual(records);
  });

  it('may be followed by records, and by what is none', () => {
    expect(split('{"a": {"text": "a"}}\n{"text": "b"}\n{"c": {"text": "c"}}')).toEqual([
      { id: 'a', text: 'a' },
      { text: 'b' },
      { c: { text: 'c' } },
    ]);
  });

  it.each([
    '{"article":{"text":"a"},"page":{"text":"b"}}',
    '{"one":{"text":"a"},"two":{"price":4}}',
    '{"one":{"text":"a"},"two":4}',
    '{"text":"a","one":{"text":"b"}}',
    '{"title":{"0":"a"},"text":{"0":"b"}}',
  ])('is not %s', (text) => {
    expect(split(text)).toEqual([JSON.parse(text)]);
  });
});
