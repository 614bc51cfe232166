import { HIGH_CLASS, highByte } from '../../core/decode/index.js';
import { decodeBytes } from './decode.js';
import { type Encoding, encodingOf } from './index.js';

/** A page whose bytes somebody took for ISO-8859-1 or windows-1252, read again. */
export interface Reread {
  readonly text: string;
  readonly encoding: Encoding;
}

/** So many letters beyond ASCII are no chance. */
const FEWEST = 24;
/** So many different ones are no rule or ornament. */
const VARIETY = 10;
/** Share of them that stand four or more in a row; in Western text accents stand alone. */
const IN_RUNS = 0.5;

/** Places without meaning that a page may have, by its letters beyond ASCII: a page that was cut or typed wrong has some. */
const BROKEN = 0.01;

const MULTIBYTE: ReadonlySet<Encoding> = new Set<Encoding>(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']);

/** Encodings of one byte a letter, and the letters beyond ASCII that their texts have. */
const ALPHABETS: ReadonlyMap<Encoding, RegExp> = new Map<Encoding, RegExp>([
  ...(['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'] as const).map(
    (name) => [name, /\p{Script=Cyrillic}/gu] as const,
  ),
  ...(['windows-1253', 'iso-8859-7'] as const).map((name) => [name, /\p{Script=Greek}/gu] as const),
  ...(['windows-1255', 'iso-8859-8'] as const).map((name) => [name, /\p{Script=Hebrew}/gu] as const),
  ...(['windows-1256', 'iso-8859-6'] as const).map((name) => [name, /\p{Script=Arabic}/gu] as const),
  ['windows-874', /\p{Script=Thai}/gu],
]);

/** Share of the characters beyond ASCII that are letters of the alphabet; the rest is quotes, dashes and spaces. */
const OWN = 0.9;
/** Share of letters that are capitals within a word: a table of all characters has many. */
const INNER_CAPITALS = 0.02;
const CAPITAL_WITHIN = /(?<=\p{Ll})\p{Lu}/gu;

/**
 * HTTP clients take pages for ISO-8859-1 where a server names no encoding, browsers for windows-1252, so that `°æ±¾` stands for 版本 and `Ïðèâåò` for Привет.
 * Where a text holds nothing beyond these sets, its bytes can be had back; they are read again where they are Chinese, Japanese or Korean, or of an
 * alphabet that is not Latin. `null` where not.
 */
export async function rereadMisread(text: string, markup: boolean): Promise<Reread | null> {
  const beyond = countMisread(text);
  if (beyond === 0) return null;
  const plain = bytesOf(text);
  // Of an alphabet a no-break space is one.
  const encoding = await encodingOf(plain, { declared: null, markup });
  const alphabet = ALPHABETS.get(encoding);
  if (alphabet !== undefined) {
    const { text: read } = await decodeBytes(plain, encoding);
    return readsAs(read, alphabet) ? { text: read, encoding } : null;
  }
  const spaced = plain.includes(NO_BREAK_SPACE);
  const bytes = spaced ? withoutNoBreakSpaces(plain) : plain;
  const several = spaced ? await encodingOf(bytes, { declared: null, markup }) : encoding;
  if (!MULTIBYTE.has(several)) return null;
  const decoded = await decodeBytes(bytes, several);
  return decoded.replaced > beyond * BROKEN ? null : { text: decoded.text, encoding: several };
}

/** Characters that are looked at. */
const SAMPLE = 64 * 1024;

/** Whether what stands beyond ASCII in a text is words of one alphabet. */
function readsAs(text: string, alphabet: RegExp): boolean {
  const sample = text.slice(0, SAMPLE);
  const beyond = sample.match(/[\u0080-\u009f\u00a1-\uffff]/g)?.length ?? 0;
  const letters = sample.match(alphabet)?.length ?? 0;
  return letters >= beyond * OWN && (sample.match(CAPITAL_WITHIN)?.length ?? 0) <= letters * INNER_CAPITALS;
}

/** The bytes that were read as ISO-8859-1 or windows-1252. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) bytes[at] = highByte(code);
  }
  return bytes;
}

/** `&nbsp;` where a character would begin: no encoding of these has a letter that begins so. */
const NO_BREAK_SPACE = 0xa0;

/** Entities were decoded after the misreading: where a character would begin with a no-break space, it is one, and becomes a plain one. */
function withoutNoBreakSpaces(bytes: Buffer): Buffer {
  for (let at = bytes.indexOf(NO_BREAK_SPACE); at !== -1 && at < bytes.length; at = bytes.indexOf(NO_BREAK_SPACE, at)) {
    // Characters take two bytes from the last ASCII on.
    let from = at;
    while (from > 0 && (bytes[from - 1] as number) >= 0x80) from--;
    let end = from;
    while (end < bytes.length && (bytes[end] as number) >= 0x80) {
      if (bytes[end] === NO_BREAK_SPACE) {
        bytes[end] = 0x20;
        end++;
      } else end += 2;
    }
    at = Math.max(end, at + 1);
  }
  return bytes;
}

/** Four in a row, as a misreading has and hardly any other text. */
const RUN = new RegExp(`${HIGH_CLASS}{4}`);

/** Letters beyond ASCII, where they stand as those of a misreading do; else 0. */
function countMisread(text: string): number {
  // Nearly all texts have none, which a search tells faster than a loop.
  if (!RUN.test(text)) return 0;
  const met = new Set<number>();
  let high = 0;
  let inRuns = 0;
  for (let at = 0, run = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 0x80) {
      if (highByte(code) === 0) return 0;
      run++;
      met.add(code);
      continue;
    }
    high += run;
    if (run >= 4) inRuns += run;
    run = 0;
  }
  return high >= FEWEST && met.size >= VARIETY && inRuns >= high * IN_RUNS ? high : 0;
}
