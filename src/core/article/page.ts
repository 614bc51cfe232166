import type { Kind } from '../section/index.js';
import type { Line } from '../types.js';
import { asciiPunctuation, cleanLine } from './normalise.js';
import type { Part } from './split.js';

/** A line of the article with its verdict and its text as the record will hold it. */
export interface PageLine {
  /** Place in `Page.lines`. */
  readonly index: number;
  readonly line: Line;
  readonly kind: Kind;
  readonly confidence: number;
  readonly text: string;
}

/** One article's lines, ready for the field readers. */
export interface Page {
  readonly lines: readonly PageLine[];
  /** Index of the first and last body line; -1 when there is none. */
  readonly bodyFirst: number;
  readonly bodyLast: number;
  readonly url: string | null;
}

/** `ascii` writes quotes, dashes and ellipses in ASCII. */
export function readPage(part: Part, url: string | null, ascii: boolean): Page {
  const lines: PageLine[] = [];
  let bodyFirst = -1;
  let bodyLast = -1;
  part.lines.forEach((line, index) => {
    const label = part.labels[index];
    const kind = label?.kind ?? 'other';
    if (kind === 'body') {
      if (bodyFirst < 0) bodyFirst = index;
      bodyLast = index;
    }
    lines.push({
      index,
      line,
      kind,
      confidence: label?.confidence ?? 0,
      text: ascii ? asciiPunctuation(cleanLine(line.text)) : cleanLine(line.text),
    });
  });
  return { lines, bodyFirst, bodyLast, url };
}

/** Physical lines of a run, as records name them. */
export function rangeOf(first: PageLine, last: PageLine = first): [number, number] {
  return [first.line.first, last.line.last];
}
