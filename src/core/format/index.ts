import type { Line, TextFormat } from '../types.js';
import { readMarkdown } from './markdown.js';
import { readText } from './text.js';

export { detectFormat } from './detect.js';

type Reader = (text: string) => Line[];

/** One reader a format. */
const readers: Readonly<Record<TextFormat, Reader>> = { text: readText, markdown: readMarkdown };

/** Splits a document into the lines that a reader sees. They cover each non-blank physical line once, in order. */
export function readLines(text: string, format: TextFormat): Line[] {
  return readers[format](text);
}
