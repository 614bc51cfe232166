import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/core/section/index.js';
import { FURTHER_LABELS } from '../../../tools/train/corpus.js';

interface Row {
  readonly id: string;
  readonly labels: readonly (readonly [number, number, string])[];
}

const rows: readonly Row[] = fs
  .readFileSync(FURTHER_LABELS, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const kinds: readonly string[] = KINDS;

describe('the further labels', () => {
  it('name each page once', () => {
    expect(rows.length).toBeGreaterThan(1000);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('are ranges of lines, ascending and apart, of known kinds', () => {
    const wrong = rows.filter(({ labels }) =>
      labels.some(([first, last, kind], at) => first < 1 || last < first || first <= (labels[at - 1]?.[1] ?? 0) || !kinds.includes(kind)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('hold no text of the pages', () => {
    const shape = /^\{"id":"[\w.-]+","labels":\[(?:\[\d+,\d+,"[a-z]+"\],?)+\]\}$/;
    const other = fs
      .readFileSync(FURTHER_LABELS, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !shape.test(line));
    expect(other).toEqual([]);
  });
});
