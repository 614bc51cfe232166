import { isSpace } from '../characters.js';

/** Addresses by label, in small letters. */
export type References = ReadonlyMap<string, string>;

/** CommonMark's limit for labels. */
const MAX_LABEL = 999;

/** `[label]: https://…`: defines a reference. */
export function readReference(text: string, at: number, stop: number, references: Map<string, string>): boolean {
  const limit = Math.min(stop, at + MAX_LABEL);
  let close = at + 1;
  while (close < limit && text.charCodeAt(close) !== 93) close++;
  if (close === limit || close - at < 2 || text.charCodeAt(close + 1) !== 58) return false;
  let start = close + 2;
  while (start < stop && isSpace(text.charCodeAt(start))) start++;
  let end = start;
  while (end < stop && !isSpace(text.charCodeAt(end))) end++;
  if (end === start) return false;
  const rest = text.slice(end, stop).trim();
  if (rest !== '' && !/^["'(]/.test(rest)) return false;
  const url = text.slice(start, end).replace(/^<|>$/g, '');
  const label = text.slice(at + 1, close).toLowerCase();
  if (!references.has(label)) references.set(label, url);
  return true;
}

/** Where the label leads that ends at `at`, or the one that stands behind it, `[label]`; `null` where nothing defines it. */
export function referenceAt(
  source: string,
  at: number,
  labelStart: number,
  references: References,
): { readonly url: string; readonly end: number } | null {
  let end = at + 1;
  let label = source.slice(labelStart, Math.min(at, labelStart + MAX_LABEL));
  if (source.charCodeAt(end) === 91) {
    const close = source.slice(end, end + MAX_LABEL).indexOf(']');
    if (close > 1) label = source.slice(end + 1, end + close);
    if (close !== -1) end += close + 1;
  }
  const url = references.get(label.toLowerCase());
  return url === undefined ? null : { url, end };
}
