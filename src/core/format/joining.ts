import { isAsciiLetter, isDigit, isLower, isSpace, isUpper, isWide, isWord } from './characters.js';

/**
 * Endings that no compound has as its second half, so that a hyphen before them was made by the wrap.
 * English, French, German, Spanish, Portuguese, Italian, Dutch.
 */
const SUFFIXES: ReadonlySet<string> = new Set(
  (
    'tion tions tional tionally sion sions ment ments mental ness ing ings ity ities ly ization izations ' +
    'ung ungen keit keiten heit heiten lich liche lichen licher liches ción ciones mente miento mientos ção ções ' +
    'zione zioni mento menti amento ' +
    'mise mises mised tive tives tively sive ance ances ence ences ture tures ible ibly able ably ious iously ful fully ' +
    'ism isms ist ists ize ized izes ated ates ating ially tic tical tically cally ary tory tories'
  ).split(' '),
);

/** Words before which a hyphen hangs on purpose: `Vor- und Nachteile`, `pre- and post-war`. */
const AFTER_HANGING: ReadonlySet<string> = new Set([
  'und',
  'oder',
  'bzw',
  'sowie',
  'bis',
  'and',
  'or',
  'to',
  'en',
  'of',
  'och',
  'og',
  'eller',
]);

/** Second halves of German words with a hyphen that begin with a small letter though the first is a noun, and of colours. */
const GERMAN_HALVES =
  /(?:isch(?:e[mnrs]?)?$)|^(?:up|how|in|on|out|off|down|over|back|to|by|one|grün|gelb|rot|weiß|schwarz|blau|lila|rosa|sauer|bedingt|weit|nah|frei|fähig|ähnlich|typisch)/;
const SHORT_GERMAN_END = 4;

/** Words of a document that joining wants to look up; made when the first hyphen at a wrap asks for it. */
export class Vocabulary {
  readonly #text: string;
  #words: Set<string> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  has(word: string): boolean {
    this.#words ??= wordsOf(this.#text);
    return this.#words.has(word.toLowerCase());
  }
}

const HYPHEN = 45;
const SOFT_HYPHEN = 0xad;

/** Words and hyphened compounds, except those cut at a line end. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  const length = text.length;
  for (let at = 0; at < length; at++) {
    if (!isWord(text.charCodeAt(at))) continue;
    const start = at;
    let hyphens = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === HYPHEN) hyphens++;
      else if (!isWord(code) || isWide(code)) break;
      at++;
    }
    if (at === start || at - start > LONGEST_WORD || text.charCodeAt(at - 1) === HYPHEN) continue;
    const word = text.slice(start, at).toLowerCase();
    words.add(word);
    if (hyphens > 0) for (const half of word.split('-')) words.add(half);
  }
  return words;
}

/** The longest German compounds of the press have 40 letters. */
const LONGEST_WORD = 64;

/** Joins the text of two physical lines of one sentence, undoing a hyphen that the wrap made. */
export function joinPieces(upper: string, lower: string, vocabulary: Vocabulary): string {
  if (upper === '') return lower;
  if (lower === '') return upper;
  const last = upper.charCodeAt(upper.length - 1);
  const first = lower.charCodeAt(0);
  if (last === SOFT_HYPHEN) return upper.slice(0, -1) + lower;
  if (isWide(last) && isWide(first)) return upper + lower;
  if (last !== HYPHEN || upper.length < 2) return `${upper} ${lower}`;
  const before = upper.charCodeAt(upper.length - 2);
  if (isSpace(before) || before === HYPHEN || !isWord(before)) return `${upper} ${lower}`;
  if (!isLower(first)) return isUpper(first) || isDigit(first) ? upper + lower : `${upper} ${lower}`;
  const left = lastWord(upper, upper.length - 1);
  const right = firstWord(lower);
  if (AFTER_HANGING.has(right)) return `${upper} ${lower}`;
  return isCut(left, right, vocabulary) ? upper.slice(0, -1) + lower : upper + lower;
}

function isCut(left: string, right: string, vocabulary: Vocabulary): boolean {
  if (isDigit(left.charCodeAt(left.length - 1)) || !isAsciiLetterOrAccented(left)) return false;
  const compound = vocabulary.has(`${left}-${right}`);
  if (compound) return false;
  return SUFFIXES.has(right) || vocabulary.has(left + right) || isGermanCut(left, right, vocabulary);
}

/**
 * In German a noun behind a hyphen has a capital: a small letter there goes on with a noun that the wrap cut, `Früh-jahr`, and a few
 * letters that are no word of the text end any word, `umzustel-len`.
 */
function isGermanCut(left: string, right: string, vocabulary: Vocabulary): boolean {
  if (left.length < 3 || right.length < 2 || GERMAN_HALVES.test(right) || !isLower(left.charCodeAt(1))) return false;
  if (!vocabulary.has('und') || !vocabulary.has('der')) return false;
  return isUpper(left.charCodeAt(0)) || (right.length <= SHORT_GERMAN_END && !vocabulary.has(right));
}

function isAsciiLetterOrAccented(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return isAsciiLetter(code) || code > 0x7f;
}

function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isWord(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && end < LONGEST_WORD && isWord(text.charCodeAt(end))) end++;
  return text.slice(0, end);
}
