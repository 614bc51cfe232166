import * as z from 'zod/mini';
import type { Kind } from '../../../section/index.js';
import type { CheckLine, CheckPage, Found } from '../../define.js';
import { quote } from '../../text.js';

/** What gives residue of one kind away: wordings that no article has by itself. */
export interface Residue {
  readonly kind: Kind;
  /** In words, for the message: `"a pointer to another article"`. */
  readonly what: string;
  readonly remedy: string;
  /** Tried in order on a line's trimmed text. Each must be linear: anchored, or without repeats that overlap. */
  readonly patterns: readonly RegExp[];
  /** Labels that may head a part of the article too ("Terms of use"): not residue where a paragraph of the body follows. */
  readonly headings?: RegExp;
  /** Longest line, in characters, that is looked at. */
  readonly longest: number;
}

export interface ResidueLimits {
  /** Lines labelled body with more confidence than this are taken to be the article's. */
  readonly maximumConfidence: number;
}

/**
 * Options that the rules about residue share. By default the labeller's confidence does not count: on the lines of 449 pages labelled by hand
 * (73,000 lines) the wordings matched no line of an article, so that a labeller who is sure is no reason to doubt them.
 */
export const leakOptions = z.strictObject({
  maximumConfidence: z
    ._default(z.number().check(z.minimum(0), z.maximum(1)), 1)
    .check(z.describe('Lines labelled body with more confidence than this are let pass, 0 to 1.')),
});

/** What the rules about residue have in common, in Markdown. */
export function leakDocs(what: string, kind: Kind): string {
  return `Looks in the lines that were taken for body for what no article says by itself: ${what}. Only short lines count that are worded so from end to end, in the larger
languages. What fires was labelled body and should have been ${kind}; \`article-clean explain FILE:LINE\` shows why it was not. Where a site words its articles so, \`maximumConfidence\` (0.9, say)
leaves out the lines of which the labeller was surer.`;
}

/** A line in which code, a listing or an option stands. */
const CODE = /[{}<>\\=]|^\s*[-$#@/*|]|::|\(\)|\w_\w/;
/** Reported one by one; what is more is counted. */
const MOST_REPORTED = 5;

/** Lines of the body that are residue of the kind. */
export function findResidue(page: CheckPage, residue: Residue, limits: ResidueLimits): Found[] {
  const found = page.lines.filter((line, index) => isResidue(line, page.lines[index + 1], residue, limits));
  const listed = found.slice(0, MOST_REPORTED).map((line) => ({
    message: `The body holds ${residue.what}: ${quote(line.text)}.`,
    remedy: residue.remedy,
    lines: [line.first, line.last] as const,
    excerpt: line.text,
  }));
  const rest = found[MOST_REPORTED];
  if (rest === undefined) return listed;
  const more = found.length - MOST_REPORTED;
  return [
    ...listed,
    {
      message: `The body holds ${residue.what} in ${more} further ${more === 1 ? 'line' : 'lines'}, the first of them ${quote(rest.text)}.`,
      remedy: residue.remedy,
      lines: [rest.first, rest.last],
      excerpt: rest.text,
    },
  ];
}

/** Characters of a line that is a paragraph, and not a label or an entry of a list. */
const PARAGRAPH = 60;

function isResidue(line: CheckLine, next: CheckLine | undefined, residue: Residue, { maximumConfidence }: ResidueLimits): boolean {
  const { patterns, headings, longest } = residue;
  if (line.kind !== 'body' || line.confidence > maximumConfidence || line.text.length > longest) return false;
  const text = line.text.trim();
  if (headings?.test(text) === true) return next?.kind !== 'body' || next.text.length < PARAGRAPH;
  return patterns.some((pattern) => pattern.test(text)) && !CODE.test(text.replace(/https?:\S+/g, ''));
}
