import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../src/core/pipeline.js';
import type { Article, TextFormat } from '../../src/index.js';
import { noise, page, prose } from './pages.js';

/**
 * Cleaning what is clean changes nothing, in two parts. What the program does to characters holds for every text. Whether a line is body
 * is a verdict on the page as a whole, and a page whose menus and teasers are gone is another page: there the share counts.
 */

/** Of the characters of clean texts, those that are still body when the text stands alone under its headline. */
const MIN_KEPT_PROSE = 0.98;
const MIN_KEPT_EXAMPLES = 0.93;

function articlesOf(text: string, format: TextFormat = 'text'): Article[] {
  return cleanDocument({ id: 'page', text, format }).flatMap(({ record, reasons }) => (reasons.length === 0 ? [record] : []));
}

/** An article as a page of its own: what is left when everything else has been cleaned away. */
function asPage({ title, text }: Article): string {
  return `${title}\n\n${text}\n`;
}

/** What a reader sees of lines, however they are wrapped. */
function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function keptShare(articles: readonly Article[]): number {
  let before = 0;
  let after = 0;
  for (const article of articles) {
    const second = articlesOf(asPage(article)).reduce((sum, { text }) => sum + text.length, 0);
    before += article.text.length;
    after += Math.min(article.text.length, second);
  }
  return after / before;
}

describe('cleaning what is clean', () => {
  it.each(['text', 'markdown'] as const)('rewrites no word of a %s page a second time', (format) => {
    fc.assert(
      fc.property(fc.oneof(page, noise, prose), (text) => {
        for (const first of articlesOf(text, format)) {
          const known = new Set(words(asPage(first)));
          for (const second of articlesOf(asPage(first))) expect(words(asPage(second)).filter((word) => !known.has(word))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives plain paragraphs back as they are', () => {
    const articles = fc.sample(prose, { numRuns: 200, seed: 1 }).flatMap((text) => articlesOf(text));
    expect(articles.length).toBeGreaterThan(180);
    expect(keptShare(articles)).toBeGreaterThan(MIN_KEPT_PROSE);
  });

  it('keeps what was body on the example pages', () => {
    const files = fs
      .readdirSync('fixtures/dumps', { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(?!containers).*\.txt$/.test(file));
    const articles = files.flatMap((file) => articlesOf(fs.readFileSync(path.join('fixtures/dumps', file), 'utf8')));
    expect(articles.length).toBeGreaterThan(50);
    expect(keptShare(articles)).toBeGreaterThan(MIN_KEPT_EXAMPLES);
  });
});
