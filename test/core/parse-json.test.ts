import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/core/parse-json.js';

const nested = (depth: number): string => `${'{"a":['.repeat(depth / 2)}${']}'.repeat(depth / 2)}`;

describe('JSON of a dump', () => {
  it.each([
    ['is read to a thousand deep', nested(1000)],
    ['may hold any number of lists beside one another', `[${'[{}],'.repeat(5000)}[]]`],
    ['may have brackets in its strings', JSON.stringify({ text: '["{'.repeat(3000), end: 'C:\\'.repeat(700), more: ['\\"['] })],
  ])('%s', (_, json) => {
    expect(parseJson(json)).toEqual(JSON.parse(json));
  });

  it.each([nested(1002), '['.repeat(1001), `{"a":"\\\\","b":${nested(1002)}}`, '['.repeat(5_000_000)])('is refused beyond that', (json) => {
    expect(() => parseJson(json)).toThrow('nested more than 1000 deep');
  });

  it.each(['1,', '{},', '"":0,'])('is refused where it has millions of values: %s', (value) => {
    const inside = value.repeat(1_600_000).slice(0, -1);
    expect(() => parseJson(value.includes(':') ? `{${inside},"a":0}` : `[${inside},0]`)).toThrow('more than 1500000 keys and values');
  });

  it.each(['"'.repeat(500_000), `"${'\\'.repeat(500_000)}`, `"${'\\"'.repeat(500_000)}`])(
    'is looked through in linear time',
    (json) => {
      expect(() => parseJson(json)).toThrow(SyntaxError);
    },
    1_000,
  );
});
