import type { Line, PageText, TextFormat } from '../types.js';
import { markFeeds } from './feeds.js';
import { readHtml } from './html/index.js';
import { readMarkdown } from './markdown.js';
import { readText } from './text.js';

export { completePage } from './complete.js';
export { detectFormat } from './detect.js';

type Reader = (text: string, url: string | null) => PageText;

/** One reader a format. */
const readers: Readonly<Record<TextFormat, Reader>> = {
  text: (text) => ({ lines: markFeeds(text, readText(text)), statements: null, unshown: null }),
  markdown: (text, url) => ({ lines: markFeeds(text, readMarkdown(text, url)), statements: null, unshown: null }),
  html: readHtml,
};

/**
 * Splits a document into the lines that a reader sees. They cover each non-blank physical line once, in order.
 * @param url where the document came from; relative links are made absolute with it
 */
export function readPage(text: string, format: TextFormat, url: string | null = null): PageText {
  return readers[format](text, url);
}

/** The lines alone. */
export function readLines(text: string, format: TextFormat): readonly Line[] {
  return readPage(text, format).lines;
}
