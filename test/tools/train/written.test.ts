import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/core/section/index.js';
import { knownKind } from '../../../tools/train/gold.js';
import { type WrittenPage, writtenFiles, writtenPages, writtenTitles } from '../../../tools/train/written.js';

const files = writtenFiles();
const rowsOf = (file: string): string[] => fs.readFileSync(file, 'utf8').split('\n').slice(0, -1);
const all: WrittenPage[] = files.flatMap((file) => rowsOf(file).map((row) => JSON.parse(row)));

describe.each(files.map((file) => [path.basename(file), file]))('written pages of %s', (_name, file) => {
  const pages: WrittenPage[] = rowsOf(file).map((row) => JSON.parse(row));

  it('have an id, a language, an invented host and labelled lines, and nothing else', () => {
    const wrong = pages.filter(
      ({ id, language, host, blank, lines, ...rest }) =>
        id === '' ||
        !/^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(language) ||
        !/\.example$|^[\w.-]+$/.test(host) ||
        typeof blank !== 'boolean' ||
        lines.length < 5 ||
        lines.some(([kind, text]) => !KINDS.includes(kind) || text.trim() === '' || /[\r\n]/.test(text)) ||
        Object.keys(rest).length > 0,
    );
    expect(pages.length).toBeGreaterThan(50);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('written pages', () => {
  it('are each written once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ lines }) => JSON.stringify(lines))).size).toBe(all.length);
  });

  it('are fitted to with and without blank lines, but for the hosts of a fold', () => {
    const [host] = all.map((page) => page.host);
    const kept = writtenPages((other) => other !== host);
    const without = all.filter((page) => page.host !== host);
    expect(kept.length).toBe(2 * without.length);
    expect(kept.filter(({ style }) => style === 'blocks').length).toBe(without.length);
    expect(kept.every(({ lines, allowed, trust }) => allowed.length === lines.length && trust.length === lines.length)).toBe(true);
  });

  it('have the kinds that are written, but that an entry among those of a menu may be one more', () => {
    const [first] = writtenPages();
    const written = all[0];
    const known = first?.lines.map((_, i) => knownKind(first, i));
    const same = known?.filter((kind, i) => kind !== null && kind === written?.lines[i]?.[0]).length;
    expect(first?.lines.map(({ text }) => text)).toEqual(written?.lines.map(([, text]) => text.trim()));
    expect(same).toBe(known?.filter((kind) => kind !== null).length);
    expect(same).toBeGreaterThan((written?.lines.length ?? 0) * 0.6);
  });

  it('know their headline without the name of the site', () => {
    for (const { page, title } of writtenTitles()) expect(page.lines.some(({ text }) => text.includes(title.trim()))).toBe(true);
  });
});
