import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cleanDocument, explainDocument } from '../../../src/core/pipeline.js';
import { SECTIONS } from '../../../src/core/section/index.js';

const built: Pick<typeof import('../../../src/index.js'), 'cleanDocument' | 'explainDocument'> = await import(
  pathToFileURL(path.resolve('dist/index.js')).href
);

/** Phrases a page; a dump of all would be one page, and one cue of its place for all. */
const LINES = 800;

describe('the tables that the package carries', () => {
  const phrases = SECTIONS.flatMap((section) => section.cues.flatMap((cue) => Object.values(cue.phrases).flat()));
  const pages = Array.from({ length: Math.ceil(phrases.length / LINES) }, (_, page) => phrases.slice(page * LINES, (page + 1) * LINES));

  it.each(pages.map((lines, page) => [page, lines] as const))('find the same cues as the source, page %i', (_page, lines) => {
    const input = { id: 'phrases', text: lines.join('\n\n') };
    expect(built.explainDocument(input)).toEqual(explainDocument(input));
  });

  it('give the same records as the source', () => {
    const dumps = fs.readdirSync('fixtures/dumps', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:txt|md)$/.test(file));
    expect(dumps.length).toBeGreaterThan(20);
    for (const id of dumps) {
      const input = { id, text: fs.readFileSync(path.join('fixtures/dumps', id), 'utf8') };
      expect(built.cleanDocument(input), id).toEqual(cleanDocument(input));
    }
  });

  it('leave the making of the tables out of the package', () => {
    const code = fs.readdirSync('dist').map((file) => (file.endsWith('.js') ? fs.readFileSync(`dist/${file}`, 'utf8') : ''));
    const source = fs.readFileSync('src/core/section/phrases/recommendation.ts', 'utf8');
    expect(source).toContain('You may also like');
    expect(code.some((text) => text.includes('You may also like'))).toBe(false);
  });
});
