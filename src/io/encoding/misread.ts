import { decodeBytes } from './decode.js';
import { type Encoding, encodingOf } from './index.js';

/** A page whose bytes somebody took for ISO-8859-1, read again. */
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

/**
 * HTTP clients take pages for ISO-8859-1 where a server names no encoding, so that `°æ±¾` stands for 版本. Where a text holds nothing
 * beyond that set, its bytes can be had back; they are read again where they are Chinese, Japanese or Korean. `null` where not.
 */
export async function rereadMisread(text: string, markup: boolean): Promise<Reread | null> {
  const beyond = countMisread(text);
  if (beyond === 0) return null;
  const bytes = withoutNoBreakSpaces(Buffer.from(text, 'latin1'));
  const encoding = await encodingOf(bytes, { declared: null, markup });
  if (!MULTIBYTE.has(encoding)) return null;
  const decoded = await decodeBytes(bytes, encoding);
  return decoded.replaced > beyond * BROKEN ? null : { text: decoded.text, encoding };
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

const BEYOND_LATIN_1 = /[\u0100-\uffff]/;
const BEYOND_ASCII = /[\u0080-\u00ff]/;

/** Letters beyond ASCII, where they stand as those of a misreading do; else 0. */
function countMisread(text: string): number {
  // Nearly all texts are one or the other, which a search tells faster than a loop.
  if (BEYOND_LATIN_1.test(text) || !BEYOND_ASCII.test(text)) return 0;
  const met = new Set<number>();
  let high = 0;
  let inRuns = 0;
  for (let at = 0, run = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 0x80) {
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
