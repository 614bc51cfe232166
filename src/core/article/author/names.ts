import { weekdayStart } from '../comment/when.js';
import { lowered } from '../text/lowered.js';
import { plainList, withAgency } from './name-lists.js';
import { AGENCIES, CONJUNCTIONS, FIRM, JOBS, OUTLETS, PARTICLES, PLACES, STOPS } from './name-words.js';

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
/** Scripts without capitals; only a "By" tells their names from other words. */
const UNCASED =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Georgian}\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]/u;
const NAME_WORD = /^[\p{L}\p{M}][\p{L}\p{M}.'’׳״\-‐·\u200c]*$/u;
/** The same of plain letters: most words are told without the classes of all letters, which take half a millisecond to compile. */
const PLAIN_WORD = /^[a-z][a-z.'-]*$/i;
const PLAIN = /^[ -~]*$/;
const isNameWord = (word: string): boolean => (PLAIN.test(word) ? PLAIN_WORD : NAME_WORD).test(word);
const OPENING = /^["'“”„‘’«»([*_#•·|–—-]+/;
const CLOSING = /(?<!["'“”’»)\]*_:])["'“”’»)\]*_:]+$/;
/** A letter of its own, which names end in too: `ברקוביץ'`. */
const GERESH = /(?<=^[\u05d0-\u05ea]+)['’]$/;
/** Behind a word too long for an abbreviation. */
const FULL_STOP = /(?<=\p{L}{5})\.$/u;
/** A label, of two letters and more. */
const COLON_BEHIND = /[\p{L}’']{2}[:：]$/u;
const DIGIT_BEHIND = /\d$/;
const TRAILING_DIGITS = /^(\p{L}.*\p{Ll})\d+$/u;
/** Titles and degrees behind a name, which are no part of it; `Jr.` is. */
const DEGREES = new Set(
  'phd ph.d ph.d. md m.d m.d. esq esq. rn mba ms m.s. rd dvm m.a b.a ma ba jd ll.m fand cfp cfa cpa cepf cdces ld pharmd mph dds'.split(
    ' ',
  ),
);
const GENERATIONS = new Set('jr jr. sr sr. ii iii iv'.split(' '));
const ENDS_FIRM = new RegExp(`^${FIRM}$`, 'i');
const HONORIFICS = new Set('dr dr. prof prof. mr mr. mrs mrs. ms ms. sir dame rev rev. herr frau'.split(' '));

/** Longest name taken: four given names, two particles and a family name. */
const MOST_WORDS = 6;
const MOST_PIECES = 80;

export interface NameList {
  readonly names: readonly string[];
  /** The text was names and what belongs to names to its end. */
  readonly whole: boolean;
}

type Joint = 'first' | 'comma' | 'and';
type Verdict = 'name' | 'last' | 'stop';

/** Behind a comma, what begins so after a name in small letters is a broadcaster or a paper: `Ada Byron, NDR Kiel`. Two letters are initials. */
const isStation = (first: string, name: string): boolean => /^\p{Lu}{3,5}$/u.test(first) && name !== name.toUpperCase();

const isAllCaps = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
const small = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** A word without the marks around it. */
const withoutQuotes = (piece: string): string => (GERESH.test(piece) ? piece : piece.replace(OPENING, '').replace(CLOSING, ''));

class NameReader {
  readonly names: string[] = [];
  private words: string[] = [];
  private honorific = '';
  /** The first word with its digits: alone it is a user's name, which ends in them. */
  private account = '';
  private joint: Joint = 'first';

  constructor(private readonly cued: boolean) {}

  get open(): number {
    return this.words.length;
  }

  /** Closes the name being read; false when it was none, which ends the list. */
  close(): boolean {
    let words = this.words;
    const { account, honorific } = this;
    this.words = [];
    this.account = '';
    this.honorific = '';
    while (words.length > 0 && PARTICLES.has(words[words.length - 1] ?? '')) words = words.slice(0, -1);
    const first = words[0];
    if (first === undefined) return true;
    if (words.length === 1 && DEGREES.has(small(first))) return true;
    if (words.length === 1 && this.names.length > 0 && (GENERATIONS.has(small(first)) || ENDS_FIRM.test(first))) {
      this.names[this.names.length - 1] += `, ${first}`;
      return true;
    }
    if (words.length === 1 && honorific !== '') words = [honorific, first];
    else if (words.length === 1 && account !== '') words = [account];
    if (!this.fits(words)) return false;
    this.names.push(words.join(' ').replace(FULL_STOP, ''));
    return true;
  }

  join(joint: Joint): void {
    this.joint = this.names.length === 0 ? 'first' : joint;
  }

  /** Takes a small word as part of a name. */
  keep(word: string): void {
    this.words.push(word);
  }

  private fits(words: readonly string[]): boolean {
    if (this.joint === 'first') return words.length > 1 || this.cued;
    if (this.joint === 'and') return true;
    // Behind a comma a lone word is a city or an outlet, and so are capitals after a name that has small letters.
    const caps = words.every(isAllCaps) && !(this.names[0] ?? '').split(' ').every(isAllCaps);
    return (
      words.length > 1 &&
      !caps &&
      !isStation(words[0] ?? '', this.names[0] ?? '') &&
      !PLACES.has((words[0] ?? '').toLowerCase()) &&
      !words.some((word) => OUTLETS.has(word.toLowerCase()))
    );
  }

  /** Takes one word of the text, marks around it still there. @param last whether nothing stands behind it */
  take(piece: string, last: boolean): Verdict {
    // `Ada Byron Źródło: PAP`: a label of what follows.
    if (!last && this.words.length > 1 && COLON_BEHIND.test(piece)) return 'stop';
    const bare = withoutQuotes(piece);
    if (bare === '') return this.words.length === 0 ? 'name' : 'stop';
    if (this.words.length === 0 && this.honorific === '' && HONORIFICS.has(bare.toLowerCase())) {
      this.honorific = bare;
      return 'name';
    }
    const { name, cut } = unglue(bare);
    const lower = small(name);
    const first = this.words.length === 0;
    const particle = !first && lower.length > 1 && PARTICLES.has(lower);
    if (!particle && this.stops(name, lower)) return 'stop';
    const shaped =
      isNameWord(name) &&
      (CAPITAL.test(name) || particle || (this.cued && UNCASED.test(name)) || (first && this.cued && PARTICLES.has(lower)));
    if (!shaped || this.words.length >= MOST_WORDS) return 'stop';
    if (DEGREES.has(lower) && !first) return 'name';
    if (first && cut && DIGIT_BEHIND.test(bare)) this.account = bare;
    this.words.push(name);
    return cut || /[)\]:]$/.test(piece) ? 'last' : 'name';
  }

  private stops(name: string, lower: string): boolean {
    if (STOPS.has(lower)) return true;
    // A job ends a name, and opens none: `Games Editor`.
    return JOBS.has(lower)
      ? this.words.length > 0 || name === lower || !this.cued || this.names.length > 0
      : OUTLETS.has(lower) && !this.cued;
  }
}

/** Splits `MackenzieLifestyle` where the second half is no name, `Kalt4`, `ada@handle`; an inner capital alone stays. */
function unglue(word: string): { name: string; cut: boolean } {
  const at = word.indexOf('@');
  if (at > 0) return { name: word.slice(0, at), cut: true };
  for (let i = 2; i < word.length - 1; i++) {
    const before = word.charCodeAt(i - 1);
    const code = word.charCodeAt(i);
    if (code < 65 || code > 90 || before < 97 || before > 122) continue;
    const tail = word
      .slice(i)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}-]/gu, '');
    if (JOBS.has(tail) || STOPS.has(tail) || OUTLETS.has(tail)) return { name: word.slice(0, i), cut: true };
  }
  const digits = DIGIT_BEHIND.test(word) ? TRAILING_DIGITS.exec(word)?.[1] : undefined;
  return digits === undefined ? { name: word, cut: false } : { name: digits, cut: true };
}

/** `Ortega y Gasset`, `Pi i Margall`: one word behind it is the mother's family name. */
function joinsFamilies(pieces: readonly string[], at: number): boolean {
  const next = pieces[at + 1] ?? '';
  const behind = pieces[at + 2] ?? '';
  if ((pieces[at] !== 'y' && pieces[at] !== 'i') || !CAPITAL.test(next) || isAllCaps(next)) return false;
  const lower = small(next);
  if (AGENCIES.has(lower) || OUTLETS.has(lower) || JOBS.has(lower) || STOPS.has(lower)) return false;
  return behind === '' || isSeparator(behind);
}

/** Words between names that are no names themselves, with a capital in headings and in records: `Ada Byron And Bo Li`. */
const CAPITAL_AND = /^(?:And|AND|Und|UND)$/;
/** Others between names that are all capitals; a letter may be an initial there. */
const CAPITALS_AND: ReadonlySet<string> = new Set('ET Y E EN OCH OG DAN VE И ΚΑΙ'.split(' '));

/** `PAR LUC BRUN ET ANA DO`: in capitals two words must stand on either side. */
function isConjunction(pieces: readonly string[], at: number): boolean {
  const piece = pieces[at] ?? '';
  if (piece === '&' || CONJUNCTIONS.has(piece) || CAPITAL_AND.test(piece)) return true;
  if (!CAPITALS_AND.has(piece)) return false;
  return [at - 2, at - 1, at + 1, at + 2].every((place) => isAllCaps(pieces[place] ?? ''));
}

const isSeparator = (piece: string): boolean => piece === ',' || piece === ';' || piece === '、' || piece === '،' || piece === '/';

/**
 * Names at the start of a text: `Ada Byron, Bo Li and Cem Dal, Staff Writers` gives three.
 * `cued` (the text stands behind a "By") allows names of one word and of scripts without capitals.
 */
export function takeNames(text: string, cued: boolean): NameList {
  const reader = new NameReader(cued);
  let whole = true;
  const pieces = plainList(text)
    .replace(/([,;、،/&])/g, ' $1 ')
    .split(/\s+/)
    .slice(0, MOST_PIECES);
  for (const [at, piece] of pieces.entries()) {
    if (piece === '') continue;
    if (isSeparator(piece)) {
      if (!reader.close()) return { names: reader.names, whole: true };
      reader.join(piece === ',' || piece === '،' ? 'comma' : 'and');
      continue;
    }
    if (reader.open > 1 && joinsFamilies(pieces, at)) {
      reader.keep(piece);
      continue;
    }
    const joins = isConjunction(pieces, at) && !(reader.open > 0 && piece.length > 1 && PARTICLES.has(piece));
    if (joins && reader.open + reader.names.length > 0) {
      if (!reader.close()) return { names: reader.names, whole: true };
      reader.join('and');
      continue;
    }
    const verdict = reader.take(piece, at === pieces.length - 1);
    if (verdict === 'name') continue;
    const lower = small(withoutQuotes(piece));
    whole = verdict === 'last' || JOBS.has(lower) || COLON_BEHIND.test(piece);
    break;
  }
  reader.close();
  return { names: reader.names, whole };
}

/** `NAME at 12:53`: when, of a day that stands elsewhere. */
const TIME = /\s(?:at|um|à|a las?|às|alle|om|op|kl\.?|klo|в|o|saat|ob|ora|ore)\s\d{1,2}[:.h]\d{2}(?!\d)/u;
const RAW_STOPS = /(?:\s+(?:on|at|am|um|in|le|el|vor|from|for|and|und|with|mit))+$/u;
const NOT_RAW =
  /[.!?:…]\s|[.!?:…]$|^(?:the )?(?:way|time|end|day|hand|far|far the|mail|email|phone|then|now|default|chance|month|week|popular demand|date|start date|joined|posts|location|member since)\b|\b(?:is|are|was|were|has|have|ist|sind|hat|wird)\b/u;

/** Code, prices, counts of posts. */
const NO_CREDIT = /[+=<>{}$€£¥]|#\d|^[A-Z]{3} \d/;

/** A team, an outlet or a user name that stands alone behind a "By": `The Harbour Desk`, `oz`. Nothing for anything longer. */
export function takeCredits(text: string): string[] {
  const users = text.split(/, ?/);
  if (users.length > 1) return users.every((user) => /^[\p{L}\p{N}_-]{2,24}$/u.test(user)) ? users : [];
  const bare = text.replace(/^["'“„\s]+|["'”\s,;]+$/gu, '');
  const timeless = bare.slice(0, TIME.exec(lowered(bare))?.index ?? bare.length);
  const dayless = timeless.slice(0, weekdayStart(lowered(timeless)));
  const full = dayless.slice(0, RAW_STOPS.exec(lowered(dayless))?.index ?? dayless.length).trim();
  const raw = full.slice(0, withAgency(full));
  if (
    raw === '' ||
    raw.length > 48 ||
    NO_CREDIT.test(raw) ||
    (raw.length <= 3 && STOPS.has(raw)) ||
    raw.split(' ').length > 7 ||
    NOT_RAW.test(lowered(raw)) ||
    !/^[\p{L}\p{N}]/u.test(raw) ||
    !/\p{L}/u.test(raw)
  )
    return [];
  if (/^\p{Ll}/u.test(raw) && raw.includes(' ') && !/\p{Lu}/u.test(raw)) return [];
  return [raw];
}

/** Without a "By" a name needs two words that are no initials of a widget: `J Offline`. */
export const isFullName = (name: string): boolean =>
  !PLACES.has((name.split(' ')[0] ?? '').toLowerCase()) && /^\p{Lu}(?:\.|[\p{L}\p{M}'’])/u.test(name) && /\s\S*\p{L}{2}/u.test(name);
