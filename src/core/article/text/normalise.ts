/** The one place where the wording of the source is touched. */

export { keyOf } from './key.js';

const SURROGATE_CODE = /[\ud800-\udfff]/;
const SURROGATES = /\p{Surrogate}/gu;
/** Where letters may stand decomposed or in a compatibility form: marks and the scripts that use them, not plain accents or ideographs. */
const MAY_COMPOSE =
  /[\u0300-\u0374\u037e\u0387\u0483-\u0487\u0590-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\u2adc\u3099\u309a\uf900-\ufb4f\ud800-\udfff]/;
const SPECIAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ud800-\udfff\ufeff\ufff9-\ufffb]/;
/** What must be looked at: a line without any of these needs its spaces put right and nothing else. */
const UNCLEAN = new RegExp(`${MAY_COMPOSE.source}|${SPECIAL.source}`);
const SPACES = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/g;
const JOINERS = /[\u200c\u200d]/g;
/** Scripts whose spelling uses joiners (Arabic, Syriac, Indic, Khmer, Mongolian), and emoji sequences. */
const JOINED = /[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\u2190-\u2bff\ud83c-\ud83e\udc00-\udfff]|\ufe0f/;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;
const DOUBLE_SPACE = / {2,}/g;

/** So many characters are looked through at once where something is to be replaced. */
const PIECE = 64 * 1024;

/**
 * A pattern's places replaced in a text piece by piece. What the engine gives is a chain of two strings for each place, which takes dozens of times the
 * room of the text until somebody asks for a character. Pieces end before what is neither a space nor the second half of a character.
 */
function replaced(text: string, pattern: RegExp, by: string): string {
  if (text.length <= PIECE) return text.replace(pattern, by);
  let all = '';
  for (let from = 0; from < text.length; ) {
    let to = from + PIECE;
    while (to < text.length && isSpaceOrHalf(text.charCodeAt(to))) to++;
    const piece = text.slice(from, to).replace(pattern, by);
    if (!Number.isNaN(piece.charCodeAt(0))) all += piece;
    from = to;
  }
  return all;
}

function isSpaceOrHalf(unit: number): boolean {
  return unit === 32 || (unit & 0xfc00) === 0xdc00;
}

/** Whether every opened direction is closed in the same line, and none is closed that was not opened. */
function isBalanced(text: string): boolean {
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x202a && code <= 0x202e && code !== 0x202c) || (code >= 0x2066 && code <= 0x2068)) open.push(code);
    else if (code === 0x202c || code === 0x2069) {
      const last = open.pop();
      if (last === undefined || last >= 0x2066 !== (code === 0x2069)) return false;
    }
  }
  return open.length === 0;
}

function cleanRare(text: string): string {
  let clean = MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
  if (!SPECIAL.test(clean)) return clean;
  if (SURROGATE_CODE.test(clean)) clean = replaced(clean, SURROGATES, '\ufffd');
  clean = replaced(replaced(clean, SPACES, ' '), INVISIBLE, '');
  clean = clean.replace(JOINERS, (joiner, offset: number, whole: string) => (JOINED.test(whole.charAt(offset - 1)) ? joiner : ''));
  if (BIDI.test(clean)) {
    BIDI.lastIndex = 0;
    if (!RIGHT_TO_LEFT.test(clean) || !isBalanced(clean)) clean = clean.replace(BIDI, '');
  }
  // What stood between a letter and its mark may be gone.
  return MAY_COMPOSE.test(clean) ? clean.normalize('NFC') : clean;
}

const ASCII: Readonly<Record<string, string>> = { '…': '...', '–': '-', '—': '-', '―': '-', '‒': '-', '‐': '-', '‑': '-', '−': '-' };
const PUNCTUATION = /[\u2018-\u201f\u2039\u203a\u00ab\u00bb\u2010-\u2015\u2026\u2212]/g;
const SINGLE = /[\u2018-\u201b\u2039\u203a]/;

/** Curly quotes, dashes and ellipses as ASCII. */
export function asciiPunctuation(text: string): string {
  return text.replace(PUNCTUATION, (mark) => ASCII[mark] ?? (SINGLE.test(mark) ? "'" : '"'));
}

const PILCROW = 0xb6;
/** The chain of Font Awesome, in its private place. */
const CHAIN = 0xf0c1;
/** Signs that stand together in text of another charset read as Latin-1, where a pilcrow is half a character; a heading has one permalink. */
const LATIN_SIGNS = /[\u00a1-\u00a6\u00a8-\u00aa\u00ac-\u00b6\u00b8-\u00ba\u00bc-\u00be\uf0c1]/;

/** A heading without the sign behind it that documentation shows as a link to the heading. */
function withoutPermalink(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if (last !== PILCROW && last !== CHAIN) return text;
  const rest = text.slice(0, -1).trimEnd();
  return rest === '' || LATIN_SIGNS.test(rest) ? text : rest;
}

/**
 * One line of text as records hold it: NFC, single plain spaces, no control or zero-width characters, no soft hyphens, no permalink.
 * Quotes, dashes and ellipses stay as the author set them. A line that is already so is returned as it is.
 */
export function cleanLine(text: string): string {
  const clean = UNCLEAN.test(text) ? cleanRare(text) : text;
  return withoutPermalink((clean.includes('  ') ? replaced(clean, DOUBLE_SPACE, ' ') : clean).trim());
}

const NO_BREAK = /\u00a0/g;

/** A line of code: its spaces and tabs are its meaning. */
export function cleanCode(text: string): string {
  return replaced(replaced(replaced(text, SURROGATES, '\ufffd'), INVISIBLE, ''), NO_BREAK, ' ').trimEnd();
}

const ANY_WORD = /[\p{L}\p{N}]/u;

/** Whether a text says anything beyond marks. */
export function hasWord(text: string): boolean {
  return ANY_WORD.test(text);
}
