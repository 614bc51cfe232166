import type { Page } from './page.js';

/** A line of so many characters is a paragraph. */
export const PARAGRAPH = 80;

/** Characters of the body whose words are counted: an article names its subject early. */
const READ = 6000;
/** From so many different words on a body tells what it is about. */
export const LEAST_VOCABULARY = 40;
const CONTENT_WORD = /[\p{L}\p{M}]{4,}/gu;

/** Words of four letters and more: function words are mostly shorter. */
export function contentWords(text: string): string[] {
  return text.toLowerCase().match(CONTENT_WORD) ?? [];
}

/** How often each content word stands in the paragraphs of the body, from its core on. */
export function vocabularyOf(page: Page, core: number): Map<string, number> {
  const counts = new Map<string, number>();
  let left = READ;
  for (let at = Math.max(0, core); at < page.lines.length && left > 0; at++) {
    const line = page.lines[at];
    if (line === undefined || line.kind !== 'body' || line.text.length < PARAGRAPH) continue;
    for (const word of contentWords(line.text.slice(0, left))) counts.set(word, (counts.get(word) ?? 0) + 1);
    left -= line.text.length;
  }
  return counts;
}
