import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FURNITURE, fileOf, type Snippet } from '../../../tools/train/furniture.js';

const PLACES: readonly string[] = ['top', 'head', 'mid', 'end', 'foot'];

describe.each(FURNITURE)('written furniture of the kind %s', (kind) => {
  const rows = fs.readFileSync(fileOf(kind), 'utf8').split('\n').slice(0, -1);
  const snippets: Snippet[] = rows.map((row) => JSON.parse(row));

  it('has a language, a place and lines that hold something, and nothing else', () => {
    const wrong = snippets.filter(
      ({ lang, place, lines, ...rest }) =>
        !/^[a-z]{2}$/.test(lang) ||
        !PLACES.includes(place) ||
        lines.length === 0 ||
        lines.some((line) => line.trim() === '' || /[\r\n]/.test(line) || line !== line.normalize('NFC')) ||
        Object.keys(rest).length > 0,
    );
    expect(snippets.length).toBeGreaterThan(250);
    expect(wrong).toEqual([]);
  });

  it('is written once', () => {
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('asks for no other names than the author’s', () => {
    const asked = new Set(rows.join('\n').match(/\{[A-Z]+\}/g));
    expect([...asked].filter((name) => !['{NAME}', '{FIRST}', '{LAST}'].includes(name))).toEqual([]);
  });
});
