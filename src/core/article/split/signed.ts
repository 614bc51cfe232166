import type { Label, Line } from '../../types.js';

const LEAST_TITLE = 8;
const LONGEST_TITLE = 200;
/** Lines below a headline within which who wrote it and when are told: a standfirst may come first. */
const REACH = 3;
/** Lines at the top of a page within which its headline stands. */
const TOP = 3;
/** Below so many articles, the labeller is less sure of a byline than on a page of its own. */
const LIKELY = 0.2;
/** One between two rules is a note. */
const LEAST_PARAGRAPHS = 2;
const SENTENCE_END = /[.:,;。：，；]$/;
/** A name behind it, or a year within a short line. */
const BYLINE = /^(?:by|von|par|por|di|door|av|af|od|от|автор|作者|文)[ :：]\s*\p{Lu}/iu;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const LONGEST_BYLINE = 120;

/** Whether a headline stands at `at` in looks, with what may be a byline or a date below it. */
export function hasSignedHeadline(lines: readonly Line[], labels: readonly Label[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length < LEAST_TITLE || text.length > LONGEST_TITLE || SENTENCE_END.test(text)) return false;
  for (let below = at + 1; below <= at + REACH; below++) if (maySign(lines[below], labels[below])) return true;
  return false;
}

function maySign(line: Line | undefined, label: Label | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_BYLINE) return false;
  if (label?.kind === 'byline' || (label?.byline ?? 0) >= LIKELY) return true;
  return BYLINE.test(line.text) || YEAR.test(line.text);
}

/** Whether a page, as it was labelled by itself, has a headline at its top (below `head` lines of a menu), a byline right below, and paragraphs. */
export function isSigned(labels: readonly Label[], head = 0): boolean {
  const title = labels.findIndex(({ kind }, index) => kind === 'title' && index >= head);
  if (title < 0 || title >= head + TOP || !labels.slice(title + 1, title + 1 + REACH).some(({ kind }) => kind === 'byline')) return false;
  return labels.filter(({ kind }) => kind === 'body').length >= LEAST_PARAGRAPHS;
}

/** `By Ada Fenwick` */
export function isByline(text: string): boolean {
  return BYLINE.test(text);
}

/** Whether a line tells a year of this century or the last. */
export function saysYear(text: string): boolean {
  return YEAR.test(text);
}
