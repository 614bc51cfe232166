import type { Line } from '../../types.js';
import { keyOf } from '../text/normalise.js';

/** Fewer lines stand again by chance. */
const LEAST_LINES = 3;
/** Lines above a site's menu: what the browser showed as the page's title. */
const ABOVE = 1;

/** Where the lines that opened a dump stand again: a second page of the same site may begin there. */
export interface Opening {
  /** Index of the page's first line. */
  readonly at: number;
  /** Lines of the page that are those of the dump's top; what stood above these counts as one. */
  readonly length: number;
}

/**
 * The places below at which the lines that opened the dump stand again, in order. Menus stand twice on one page too: what is below must
 * prove to be an article.
 */
export function findOpenings(lines: readonly Line[]): Opening[] {
  for (let from = 0; from <= ABOVE; from++) {
    const found = openingsFrom(lines, from);
    if (found.length > 0) return found;
  }
  return [];
}

function openingsFrom(lines: readonly Line[], from: number): Opening[] {
  const [first, second, third] = [lines[from]?.text, lines[from + 1]?.text, lines[from + 2]?.text];
  if (first === undefined || second === undefined || third === undefined) return [];
  if (first === second || first === third || second === third) return [];
  const found: Opening[] = [];
  for (let at = from + LEAST_LINES; at < lines.length - LEAST_LINES; at++) {
    if (lines[at]?.text !== first || lines[at + 1]?.text !== second || lines[at + 2]?.text !== third) continue;
    const length = lengthOfRun(lines, from, at);
    found.push({ at: at - from, length: from + length });
    at += length - 1;
  }
  return found.length > 0 && keyOf(first) === '' ? [] : found;
}

function lengthOfRun(lines: readonly Line[], from: number, at: number): number {
  let length = 0;
  while (from + length < at && lines[at + length]?.text === lines[from + length]?.text) length++;
  return length;
}
