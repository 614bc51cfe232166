import type { Kind } from '../section/index.js';
import type { Line, PageStatements } from '../types.js';
import type { Part } from './split.js';
import { asciiPunctuation, cleanLine } from './text/normalise.js';

/** A line of the article with its verdict and its text as the record will hold it. */
export interface PageLine {
  /** Place in `Page.lines`. */
  readonly index: number;
  readonly line: Line;
  readonly kind: Kind;
  readonly confidence: number;
  /** Probability that the line is a title, whatever its kind, 0–1. */
  readonly title: number;
  /** Probability that the line is a byline, whatever its kind, 0–1. */
  readonly byline: number;
  /** The caption or credit of a picture. */
  readonly caption: boolean;
  readonly text: string;
  /** Where `text` begins in `Page.text`, where that has it. */
  readonly start: number;
  /** Of `text`: strings of many forms make asking each for it the dearest part of short loops. */
  readonly length: number;
}

/** One article's lines, ready for the field readers. */
export interface Page {
  readonly lines: readonly PageLine[];
  /**
   * The texts of all lines of at most `LONGEST_WITHIN` characters, a line feed between them, for loops that look at every character. In place of a longer
   * one stands its beginning where that has a tag, else nothing: most of a long text is paragraphs, and is not held twice.
   */
  readonly text: string;
  /** Index of the first and last body line; -1 when there is none. */
  readonly bodyFirst: number;
  readonly bodyLast: number;
  readonly url: string | null;
  /** What the page states about itself; `null` where its format has no room for that. */
  readonly statements: PageStatements | null;
}

/** No line that is longer is looked at as a headline or a name. */
const LONGEST_WITHIN = 320;

/** What `Page.text` has of a line. */
function within(text: string): string {
  if (text.length <= LONGEST_WITHIN) return text;
  const beginning = text.slice(0, LONGEST_WITHIN);
  return beginning.includes('<') ? beginning : '';
}

/** `ascii` writes quotes, dashes and ellipses in ASCII. */
export function readPage(part: Part, url: string | null, ascii: boolean, statements: PageStatements | null = null): Page {
  const texts = part.lines.map(({ text }) => (ascii ? asciiPunctuation(cleanLine(text)) : cleanLine(text)));
  return pageOf(part, texts, texts.map(within).join('\n'), url, statements);
}

/** The same page with other labels. */
export function relabelledPage({ lines, text, url, statements }: Page, part: Part): Page {
  return pageOf(
    part,
    lines.map((line) => line.text),
    text,
    url,
    statements,
  );
}

function pageOf(
  { lines, labels }: Part,
  texts: readonly string[],
  whole: string,
  url: string | null,
  statements: PageStatements | null,
): Page {
  let bodyFirst = -1;
  let bodyLast = -1;
  let next = 0;
  const own = lines.map((line, index): PageLine => {
    const label = labels[index];
    const kind = label?.kind ?? 'other';
    const confidence = label?.confidence ?? 0;
    if (kind === 'body') {
      if (bodyFirst < 0) bodyFirst = index;
      bodyLast = index;
    }
    const text = texts[index] ?? '';
    const { length } = text;
    const start = next;
    next += (length <= LONGEST_WITHIN ? length : within(text).length) + 1;
    return {
      index,
      line,
      kind,
      confidence,
      title: label?.title ?? (kind === 'title' ? confidence : 0),
      byline: label?.byline ?? (kind === 'byline' ? confidence : 0),
      caption: label?.caption ?? false,
      text,
      start,
      length,
    };
  });
  return { lines: own, text: whole, bodyFirst, bodyLast, url, statements };
}

/** The same page of another address. A spread makes objects of another kind each, and whatever reads pages is compiled anew for the first of them. */
export function withAddress({ lines, text, bodyFirst, bodyLast, statements }: Page, url: string | null): Page {
  return { lines, text, bodyFirst, bodyLast, url, statements };
}

/** The same page with other statements. */
export function withStatements({ lines, text, bodyFirst, bodyLast, url }: Page, statements: PageStatements | null): Page {
  return { lines, text, bodyFirst, bodyLast, url, statements };
}

/** Physical lines of a run, as records name them. */
export function rangeOf(first: PageLine, last: PageLine = first): [number, number] {
  return [first.line.first, last.line.last];
}
