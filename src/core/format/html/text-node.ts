import { decodeHTML } from 'entities';
import { spellPlainly } from '../../words/spelling.js';

/** White space that HTML collapses; no-break and wide spaces stay. */
const UNEVEN = /[\t\n\f\r]| {2}/;
/** Without any of these a text stands as it will be laid out: ASCII with single spaces is spelt in one way. */
const UNPLAIN = /[^ -~]| {2}/;
const RUN = /[ \t\n\f\r]+/g;

/** White space between words, as HTML has it. */
function isSpace(unit: number): boolean {
  return unit === 32 || (unit <= 13 && (unit === 10 || unit === 9 || unit === 13 || unit === 12));
}

/** A text of the source as it is laid out. */
export interface TextNode {
  /** Entities decoded, white space collapsed and none at the ends. */
  readonly text: string;
  /** Whether white space stood before it, and behind. */
  readonly spaced: boolean;
  readonly trailing: boolean;
  /** Its offsets in the source. */
  readonly begin: number;
  readonly stop: number;
}

/** @returns `null` where nothing but white space stands */
export function readText(source: string, from: number, to: number): TextNode | null {
  let begin = from;
  while (begin < to && isSpace(source.charCodeAt(begin))) begin++;
  if (begin === to) return null;
  let spaced = begin > from;
  let stop = to;
  while (isSpace(source.charCodeAt(stop - 1))) stop--;
  const raw = source.slice(begin, stop);
  let trailing = stop < to;
  const written = raw.includes('&');
  let text = raw;
  if (written || UNPLAIN.test(raw)) {
    text = spellPlainly(written ? decodeHTML(raw) : raw);
    if (UNEVEN.test(text)) text = text.replace(RUN, ' ');
  }
  if (written) {
    // White space at the ends, written as an entity.
    if (text.startsWith(' ')) spaced = true;
    trailing ||= text.endsWith(' ');
    text = text.slice(text.startsWith(' ') ? 1 : 0, text.length > 1 && text.endsWith(' ') ? -1 : undefined);
    if (text === '') return trailing || spaced ? null : { text, spaced, trailing, begin, stop };
  }
  // Wide and no-break spaces stay within a line, and are no part of it at its ends.
  if (source.charCodeAt(begin) > 127) begin = to - source.slice(begin, to).trimStart().length;
  if (source.charCodeAt(stop - 1) > 127) stop = from + source.slice(from, stop).trimEnd().length;
  return { text, spaced, trailing, begin: Math.min(begin, stop), stop };
}
