import { isSpace } from '../characters.js';

export interface Destination {
  readonly url: string;
  /** Offset behind the closing parenthesis. */
  readonly end: number;
}

/** CommonMark asks for three levels at least and lets implementations stop at 32. */
const MAX_NESTING = 32;

/** Addresses with spaces in them are no CommonMark, but dumps have them; longer than this it is rather prose in brackets. */
const MAX_SPACED = 2048;

/** What searches for closing marks have found, so that a thousand openers before one far mark cost one search together. */
export interface Found {
  /** No title that ends in `")`, in `')`, is left. */
  noDouble: boolean;
  noSingle: boolean;
  /** Offset of the next `>`; the text's length when none is left. */
  angle: number;
}

/** Offset of the next `>` at or behind `at` that no backslash escapes; the text's length when there is none. */
export function nextAngle(text: string, at: number, found: Found): number {
  if (found.angle < at) {
    let close = text.indexOf('>', at);
    while (close > 0 && text.charCodeAt(close - 1) === 92) close = text.indexOf('>', close + 1);
    found.angle = close === -1 ? text.length : close;
  }
  return found.angle;
}

/** Reads `(url "title")` at `open`, the offset of the opening parenthesis. @returns null when it is none. */
export function readDestination(text: string, open: number, found: Found): Destination | null {
  let at = skipSpaces(text, open + 1);
  let url: string;
  if (text.charCodeAt(at) === 60) {
    const close = nextAngle(text, at, found);
    const behind = text.charCodeAt(close + 1);
    if (behind !== 41 && !isSpace(behind)) return null;
    url = text.slice(at + 1, close).trim();
    at = close + 1;
  } else {
    const start = at;
    at = bareEnd(text, at);
    if (at === -1) return null;
    url = text.slice(start, at).trim();
  }
  if (url.includes('\\')) url = url.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  at = skipSpaces(text, at);
  const code = text.charCodeAt(at);
  if (code === 41) return { url, end: at + 1 };
  if (code !== 34 && code !== 39) return null;
  return readTitle(text, at, code === 34, url, found);
}

/** A title ends at a quote before a parenthesis: titles of real pages have quotes in them. */
function readTitle(text: string, at: number, double: boolean, url: string, found: Found): Destination | null {
  if (double ? found.noDouble : found.noSingle) return null;
  const close = text.indexOf(double ? '")' : "')", at + 1);
  if (close !== -1) return { url, end: close + 2 };
  if (double) found.noDouble = true;
  else found.noSingle = true;
  return null;
}

/** End of an address without angle brackets: the parenthesis that closes it, or the space before a title; -1 when neither comes. */
function bareEnd(text: string, from: number): number {
  let depth = 0;
  let spaced = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 40) {
      depth++;
      if (depth > MAX_NESTING) return -1;
    } else if (code === 41) {
      if (depth === 0) return at;
      depth--;
    } else if (code === 32) {
      const behind = skipSpaces(text, at);
      const next = text.charCodeAt(behind);
      if (next === 34 || next === 39) return at;
      spaced = true;
      at = behind - 1;
    }
    if (spaced && at - from > MAX_SPACED) return -1;
  }
  return -1;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
