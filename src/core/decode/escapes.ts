/** A line end as JSON and programs write it, whatever number of times it was escaped. */
const WRITTEN_END = /(?<!\\)\\+(?:r\\+n|n|r(?![a-z])|u000[ad])/gi;
/** Fewer may be the talk of the text. */
const FEWEST = 2;
/** Share of those that stand as line ends do: `\new` is a folder, `[\r\n]` a pattern, `"done\n"` of a program. */
const SHARE = 0.6;

const AT_END = /[\p{P}>]["'”’»)\]]{0,2} ?$/u;
const OPENING = /^\s{0,3}(?:[\p{Lu}\p{Lo}\p{N}<#*•]|["'“‘«„¿¡-]{1,2}[\p{L}\p{N}])/u;
/** Characters on either side that are looked at. */
const REACH = 6;
const LETTER = /[\p{L}\p{N}] ?$/u;

/** Whether a text's line ends stand in it as escapes: it has no others, and they stand between sentences, headlines and tags. */
function endsAreWritten(text: string): boolean {
  let count = 0;
  let certain = 0;
  let last = -1;
  for (const { index, 0: end } of text.matchAll(WRITTEN_END)) {
    count++;
    const before = text.slice(Math.max(0, index - REACH), index);
    const after = text.slice(index + end.length, index + end.length + REACH);
    const begins = OPENING.test(after);
    if (index === last || after.startsWith('\\') || after === '' || (begins && (AT_END.test(before) || LETTER.test(before)))) certain++;
    last = index + end.length;
  }
  return count >= FEWEST && certain >= count * SHARE;
}

/** What is escaped in strings of JSON, JavaScript and Python. Backslashes before other signs stay. */
const ESCAPE = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([nrt"'/\\]))/gi;
const MEANINGS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Escaped twice is decoded twice; more has no honest cause. */
const MOST_TIMES = 3;

/** Strings in the scripts of a page that is one line have line ends of their own; in an escaped page one stands behind the first tag. */
const SCRIPTED = /^\s{0,200}<(?=[\s\S]*<script\b)/i;
const TAG_AND_END = /^\s{0,200}<[^<>]{1,1000}>\s{0,20}\\+(?:r\\+)?n/;

/** A text whose line ends are all written as `\n`, decoded as the string that it was; `null` where that is not certain. */
export function undoEscapes(text: string): string | null {
  let current = unquoted(text);
  if (SCRIPTED.test(current) && !TAG_AND_END.test(current)) return null;
  let decoded: string | null = null;
  for (let time = 0; time < MOST_TIMES && !/[\n\r]/.test(current) && endsAreWritten(current); time++) {
    decoded = current.replace(ESCAPE, (whole, unit: string | undefined, byte: string | undefined, sign: string | undefined) => {
      if (sign === undefined) return String.fromCharCode(Number.parseInt(unit ?? byte ?? '', 16));
      return sign === sign.toLowerCase() ? (MEANINGS[sign] ?? sign) : whole;
    });
    current = decoded;
  }
  return decoded === null || current === text ? null : bytesOf(text, current);
}

/** `"…"` as JSON writes a string, `b'…'` as Python prints bytes. */
const QUOTED = /^b?(["'])(?=[\s\S]*\1$)/;

function unquoted(text: string): string {
  const trimmed = text.trim();
  const mark = QUOTED.exec(trimmed)?.[0];
  // A quotation may begin and end a text: what is a string has none of these marks within that is not escaped.
  if (mark === undefined) return trimmed;
  const inner = trimmed.slice(mark.length, -1);
  return mark.startsWith('b') || !hasBare(inner, mark) ? inner : trimmed;
}

function hasBare(inner: string, mark: string): boolean {
  for (let at = inner.indexOf(mark); at !== -1; at = inner.indexOf(mark, at + 1)) if (inner[at - 1] !== '\\') return true;
  return false;
}

/** Bytes as Python prints them stand for UTF-8, where they are that. */
function bytesOf(written: string, decoded: string): string {
  if (!/^\s*b["']/.test(written) || /[^\0-\xff]/.test(decoded)) return decoded;
  try {
    return decodeURIComponent(decoded.replace(/[%\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`));
  } catch {
    return decoded;
  }
}
