import { readBlocks } from './blocks.js';
import { readInline } from './inline.js';

export interface WikiPage {
  readonly html: string;
  readonly cited: string;
  readonly categories: readonly string[];
  /** What the first sentence sets in bold letters: the page is about it. */
  readonly subject: string | null;
}

const SUBJECT = /^'''(?:'')?((?:[^'\n]|'(?!')){1,200})'''/m;
/** Where the first paragraph stands, behind boxes. */
const LOOK = 20_000;

/** A page of a wiki in its own markup, as HTML. @param title its name, which it may hold as a word of the wiki's */
export function readWikitext(text: string, title: string | null): WikiPage {
  const lines = readInline(text.replace(/\r\n?/g, '\n'), title ?? '');
  const { html, cited } = readBlocks(lines);
  const subject = SUBJECT.exec(text.slice(0, LOOK))?.[1]
    ?.replace(/\[\[(?:[^[\]|]{0,200}\|)?|\]\]|<[^<>]{0,200}>/g, '')
    .trim();
  return { html, cited, categories: lines.categories, subject: subject === undefined || subject === '' ? null : subject };
}
