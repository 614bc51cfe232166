import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/core/record/lines.js';
import { splitValues } from '../../../src/core/record/values.js';
import { type Got, split } from './split.js';

const texts = (got: readonly Got[]): string[] => got.map((piece) => piece.text);

describe('splitLines', () => {
  it('leaves blank lines out and counts them', () => {
    const text = '{"a":1}\n\n  \r\n{"b":"é"}\r\n{"c":3}';
    expect(split(splitLines, text, 1000)).toEqual([
      { text: '{"a":1}', line: 1, oversize: false },
      { text: '{"b":"é"}\r', line: 4, oversize: false },
      { text: '{"c":3}', line: 5, oversize: false },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(split(splitLines, '', 1)).toEqual([]);
    expect(split(splitLines, '\n\n \n', 1)).toEqual([]);
  });

  it('lets the bytes of a line beyond the limit go and goes on after it', () => {
    expect(split(splitLines, `${'x'.repeat(50)}\nshort\n${'y'.repeat(11)}`, 7, 10)).toEqual([
      { text: '', line: 1, oversize: true },
      { text: 'short', line: 2, oversize: false },
      { text: '', line: 3, oversize: true },
    ]);
  });

  it('is the same for every chunking', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{"é":1}', '', ' ', '\r', '漢字', 'x'.repeat(40)), { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (lines, size) => {
          const text = lines.join('\n');
          expect(split(splitLines, text, size, 30)).toEqual(split(splitLines, text, 100_000, 30));
        },
      ),
    );
  });
});

describe('splitValues', () => {
  it.each([
    ['an array', '[{"a":1},\n {"b":[1,{"c":2}]} ]', ['{"a":1}', '{"b":[1,{"c":2}]}']],
    ['one object', ' {"a": {"b": "}"}}\n', ['{"a": {"b": "}"}}']],
    ['values one after the other', '{"a":1}{"b":2}\n{"c":3}', ['{"a":1}', '{"b":2}', '{"c":3}']],
    ['brackets and quotes in strings', '[{"a":"]}\\"{["},{"b":"\\\\"}]', ['{"a":"]}\\"{["}', '{"b":"\\\\"}']],
    ['scalars', '[1, "two", null,true]', ['1', '"two"', 'null', 'true']],
    ['an array in the array', '[[1,[2]],{"a":1}]', ['[1,[2]]', '{"a":1}']],
    ['a missing comma', '[{"a":1} {"b":2}]', ['{"a":1}', '{"b":2}']],
    ['garbage between records', '[{"a":1}, oops {"b":2}]', ['{"a":1}', 'oops', '{"b":2}']],
    ['an end in the middle', '[{"a":1},{"b":', ['{"a":1}', '{"b":']],
    ['an end inside a string', '[{"a":"x', ['{"a":"x']],
    ['nothing', '[]', []],
    ['two arrays', '[{"a":1}]\n[{"b":2}]', ['{"a":1}', '{"b":2}']],
    ['characters of several bytes', '[{"é漢":"😀]"}]', ['{"é漢":"😀]"}']],
  ])('reads %s', (_, text, expected) => {
    expect(texts(split(splitValues, text, 100_000))).toEqual(expected);
    expect(texts(split(splitValues, text, 1))).toEqual(expected);
  });

  it('names the line on which an element begins', () => {
    expect(split(splitValues, '[\n {"a":\n1},\n\n {"b":2}]', 3).map((piece) => piece.line)).toEqual([2, 5]);
  });

  it('lets the bytes of an element beyond the limit go and goes on after it', () => {
    const got = split(splitValues, `[{"a":"${'x'.repeat(50)}"},{"b":1}]`, 7, 20);
    expect(got.map((piece) => [piece.text, piece.oversize])).toEqual([
      ['', true],
      ['{"b":1}', false],
    ]);
  });

  it('takes JSON arrays apart as the parser would, whatever the chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { maxLength: 6 }), fc.integer({ min: 1, max: 20 }), fc.boolean(), (values, size, indented) => {
        const parsed: unknown[] = values.map((value) => JSON.parse(value));
        const text = JSON.stringify(parsed, null, indented ? 2 : 0);
        const got = texts(split(splitValues, text, size)).map((piece): unknown => JSON.parse(piece));
        expect(got).toEqual(parsed);
      }),
    );
  });

  it('is the same for every chunking of any bytes', () => {
    const alphabet = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ' ', '\n', 'a', '1', 'é');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (letters, size) => {
        const text = letters.join('');
        expect(split(splitValues, text, size)).toEqual(split(splitValues, text, 100_000));
      }),
    );
  });

  it('takes brackets without end in linear time', () => {
    const got = split(splitValues, '['.repeat(1_000_000), 65_536, 2_000_000);
    expect(got).toHaveLength(1);
  });
});
