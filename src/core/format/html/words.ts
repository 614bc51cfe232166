/** Words kept of one element: a style sheet of utility classes has dozens that tell nothing. */
const MOST_WORDS = 32;
/** Characters of attributes looked at. */
const LONGEST = 512;

const OTHER_PARTS = /[\p{L}\p{N}]+/gu;
/** Where a word begins within a name: `postMeta`, `HTMLBlock`. */
const SMALL_BEFORE_CAPITAL = /([a-z])([A-Z])/g;
const CAPITALS_BEFORE_WORD = /([A-Z])([A-Z][a-z])/g;

const NONE: readonly string[] = [];

/** Splits what authors called their elements; each distinct string once a page, since the same classes stand on hundreds of elements. */
export class NameWords {
  private readonly known = new Map<string, readonly string[]>();

  /** @param names values of `class`, `id`, `role` … joined with spaces */
  of(names: string): readonly string[] {
    if (names === '') return NONE;
    const known = this.known.get(names);
    if (known !== undefined) return known;
    const words = split(names);
    this.known.set(names, words);
    return words;
  }
}

function split(names: string): readonly string[] {
  const look = names.length > LONGEST ? names.slice(0, LONGEST) : names;
  return splitAscii(look) ?? splitAny(look);
}

function splitAny(look: string): readonly string[] {
  const apart = look.replace(SMALL_BEFORE_CAPITAL, '$1 $2').replace(CAPITALS_BEFORE_WORD, '$1 $2').toLowerCase();
  const words = new Set(apart.match(OTHER_PARTS));
  return words.size > MOST_WORDS ? [...words].slice(0, MOST_WORDS) : [...words];
}

const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
/** Of the ASCII characters: a small letter, a capital, a digit, or what parts words. */
const KINDS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? SMALL : code >= 65 && code <= 90 ? CAPITAL : code >= 48 && code <= 57 ? DIGIT : 0,
);

/** The same in one pass; `null` where not all is ASCII. */
function splitAscii(look: string): readonly string[] | null {
  const words: string[] = [];
  let small: string | null = null;
  let start = -1;
  let before = 0;
  for (let at = 0; at <= look.length; at++) {
    const code = at < look.length ? look.charCodeAt(at) : 32;
    if (code > 127) return null;
    const kind = KINDS[code] ?? 0;
    const next = kind === CAPITAL && before === CAPITAL ? (KINDS[look.charCodeAt(at + 1)] ?? 0) : 0;
    const begins = kind === CAPITAL && (before === SMALL || (before === CAPITAL && next === SMALL));
    if (kind === CAPITAL) small ??= look.toLowerCase();
    if (start !== -1 && (kind === 0 || begins)) {
      const word = (small ?? look).slice(start, at);
      if (words.length < MOST_WORDS && !words.includes(word)) words.push(word);
      start = -1;
    }
    if (start === -1 && kind !== 0) start = at;
    before = kind;
  }
  return words;
}
