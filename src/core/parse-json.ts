const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * Arrays and objects in one another. Readers of other languages take fewer (Python some 1,000, PHP 512); a parser holds 70 bytes for each
 * opening bracket of a file that is nothing else, and what is nested ten thousand deep cannot be written again.
 */
const DEEPEST = 1000;

/** Keys and values together. A parser takes some 50 bytes for an empty object, which is three in the file, and hundreds for a further key. */
const MOST_PARTS = 1_500_000;

/**
 * A JSON value of a dump or a page, within bounds of depth and of parts.
 * @throws Error where it is none, or one that is nested too deep to be a record, or of too many parts.
 */
export function parseJson(json: string): unknown {
  const fault = json.length > DEEPEST ? faultOf(json) : null;
  if (fault !== null) throw new Error(fault);
  return JSON.parse(json);
}

function faultOf(json: string): string | null {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === COMMA || code === COLON) parts++;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) depth++;
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth--;
    if (depth > DEEPEST) return `nested more than ${DEEPEST} deep`;
    if (parts > MOST_PARTS) return `more than ${MOST_PARTS} keys and values`;
  }
  return null;
}

/** Where the string that begins at `start` has its closing quote; the end of the text where none is. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end === -1 ? json.length : end;
}

function isEscaped(json: string, quote: number): boolean {
  let at = quote;
  while (json.charCodeAt(at - 1) === BACKSLASH) at--;
  return (quote - at) % 2 === 1;
}
