import { parseJson } from '../parse-json.js';
import { latin1 } from './bytes.js';
import type { Piece, Splitter } from './carry.js';
import { innerList, innerListAt } from './list.js';
import { isJsonObject, type JsonObject } from './parts.js';
import { type InnerList, splitValues } from './values.js';

/** Letters of an answer's beginning by which others are told: records begin with other names. */
const OPENING = 12;
/** So much of an answer tells where its records stand. */
const HEAD = 64 * 1024;

/** How the answers of a service begin in an array of them: one page after the other, `[{"data": […]}, {"data": […]}]`. `null` where its first is none. */
export function pagedList(text: string, hasText: (record: JsonObject) => boolean): InnerList | null {
  const opening = /^\s*\[\s*(?=\{)/.exec(text.slice(0, 1000))?.[0];
  return opening === undefined ? null : innerList(text.slice(opening.length), hasText);
}

/**
 * Cuts JSON into the records of an answer, and of the answers that follow it: each is gathered, up to the limit, and cut in turn. One without records, as
 * the last page is, gives none.
 * @param list Where the records of the first stand; `null` where all are elements of an array.
 */
export function splitAnswers(limit: number, text: string, list: InnerList | null, hasText: (record: JsonObject) => boolean): Splitter {
  const values = splitValues(limit, list);
  const start = text.indexOf('{');
  const opening = text.slice(start, start + OPENING);
  const records = (pieces: Piece[]): Piece[] =>
    pieces.flatMap((piece) => (beginsWith(piece.bytes, opening) ? recordsOf(piece, limit, hasText) : [piece]));
  return { push: (chunk) => records(values.push(chunk)), end: () => records(values.end()) };
}

function beginsWith(bytes: Uint8Array, opening: string): boolean {
  if (bytes.length < opening.length) return false;
  for (let at = 0; at < opening.length; at++) if (bytes[at] !== opening.charCodeAt(at)) return false;
  return true;
}

function recordsOf(piece: Piece, limit: number, hasText: (record: JsonObject) => boolean): Piece[] {
  const text = latin1(piece.bytes.subarray(0, HEAD));
  const list = innerListAt(text, hasText);
  if (list === null) return piece.bytes.length <= HEAD && isEmpty(text, hasText) ? [] : [piece];
  const splitter = splitValues(limit, list);
  return [...splitter.push(piece.bytes), ...splitter.end()].map((own) => ({ ...own, line: piece.line + own.line - 1 }));
}

/** An answer in which a list holds nothing. */
function isEmpty(text: string, hasText: (record: JsonObject) => boolean): boolean {
  if (!/\[\s*\]/.test(text)) return false;
  try {
    const answer = parseJson(text);
    return isJsonObject(answer) && !hasText(answer);
  } catch {
    return false;
  }
}
