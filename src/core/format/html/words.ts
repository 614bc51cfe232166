/** Words kept of one element: a style sheet of utility classes has dozens that tell nothing. */
const MOST_WORDS = 32;
/** Characters of attributes looked at. */
const LONGEST = 512;

const PARTS = /[a-z0-9]+/g;
const OTHER_PARTS = /[\p{L}\p{N}]+/gu;
const ASCII = /^[\x20-\x7e\t\r\n]*$/;
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
  const apart = look.replace(SMALL_BEFORE_CAPITAL, '$1 $2').replace(CAPITALS_BEFORE_WORD, '$1 $2').toLowerCase();
  const words = new Set(apart.match(ASCII.test(apart) ? PARTS : OTHER_PARTS));
  return words.size > MOST_WORDS ? [...words].slice(0, MOST_WORDS) : [...words];
}
