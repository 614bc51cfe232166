/** Letters that a pattern begins with: up to the first sign with a meaning, and not one that may be missing. */
const BEGINNING = /^[^\\.*+?()[\]{}|$]*(?![*?{])/;
interface Wording {
  /** All of the wording, where `source` is null: most are words and nothing else. */
  readonly beginning: string;
  readonly source: string | null;
  /** Compiled when a text with this beginning is met. */
  pattern: RegExp | null;
}

/** What a wording takes of a text with what stands behind it, and what its groups take. */
export interface WordingMatch {
  readonly 0: string;
  readonly [group: number]: string | undefined;
}

/** Wordings with one first letter. */
interface Group {
  /** Lists of those with one second letter each, behind those that a single letter before a sign begins; first the list of these alone. */
  readonly lists: Wording[][];
  /** Places in `lists` by the second letter, of ASCII or not; those of the others are 0. */
  readonly ascii: Uint8Array;
  readonly others: Map<number, number>;
}

const ASCII = 0x80;

/**
 * The ways in which something is said, many of them with variants. Of hundreds of patterns those are compiled that a text begins like:
 * as one pattern they take V8 milliseconds at the first text of a run, which matches none of them.
 */
export class Wordings {
  readonly #groups: readonly string[];
  readonly #end: string;
  /** What stands behind, compiled once for all wordings that are words alone. */
  #behind: RegExp | null = null;
  /** By their first letters, those of ASCII at their codes: a table is asked in a fraction of the time that a map takes, and most texts have none. */
  #ascii: readonly (Group | undefined)[] | null = null;
  #others: ReadonlyMap<number, Group> = new Map();

  /**
   * @param groups Sources of patterns with `|` between, each with a letter at its beginning that every text has which it matches.
   * @param end What stands behind all of them.
   */
  constructor(groups: readonly string[], end = '$') {
    this.#groups = groups;
    this.#end = end;
  }

  /** Whether a text may begin like one of the wordings: most lines do not, and need not be made small. @param letters What `lettersOf` makes of the text. */
  mayBegin(letters: number): boolean {
    return letters === UNTOLD || this.#beginningWith(letters >>> FIRST, letters & SECOND).length > 0;
  }

  /** @param small A text as `lowered` makes it. */
  test(small: string): boolean {
    return this.exec(small) !== null;
  }

  /** Of a text that several wordings begin, the first in their order; those with a single letter before a sign come first. */
  exec(small: string): WordingMatch | null {
    for (const wording of this.#beginningWith(small.charCodeAt(0), small.charCodeAt(1))) {
      if (!small.startsWith(wording.beginning)) continue;
      const match =
        wording.source === null ? this.#wordsAlone(small, wording.beginning.length) : this.#matched(small, wording, wording.source);
      if (match !== null) return match;
    }
    return null;
  }

  #matched(small: string, wording: Wording, source: string): WordingMatch | null {
    wording.pattern ??= new RegExp(`^(?:${source})${this.#end}`, 'u');
    return wording.pattern.exec(small);
  }

  /** The same of a wording that ends at `at`. */
  #wordsAlone(small: string, at: number): WordingMatch | null {
    this.#behind ??= new RegExp(this.#end, 'uy');
    this.#behind.lastIndex = at;
    const match = this.#behind.exec(small);
    return match === null ? null : [small.slice(0, at) + match[0], ...match.slice(1)];
  }

  /** The wordings that may match a text with these first two units; of a text that is shorter they are no numbers. */
  #beginningWith(first: number, second: number): readonly Wording[] {
    this.#ascii ??= this.#read();
    const group = first < ASCII ? this.#ascii[first] : this.#others.get(first);
    if (group === undefined) return NO_WORDINGS;
    return group.lists[placeOf(group, second)] ?? NO_WORDINGS;
  }

  #read(): readonly (Group | undefined)[] {
    const groups = new Map<number, Group>();
    const wordings = this.#groups.flatMap(alternativesOf).map(wordingOf);
    // Those with a single letter before a sign stand in all lists of their group, and first.
    const isShort = ({ beginning }: Wording): boolean => beginning.length === 1;
    for (const wording of [...wordings.filter(isShort), ...wordings.filter((one) => !isShort(one))]) {
      const first = wording.beginning.charCodeAt(0);
      const group = groups.get(first) ?? { lists: [[]], ascii: new Uint8Array(ASCII), others: new Map<number, number>() };
      groups.set(first, group);
      const short = group.lists[0] ?? [];
      if (isShort(wording)) {
        short.push(wording);
        continue;
      }
      const second = wording.beginning.charCodeAt(1);
      let place = placeOf(group, second);
      if (place === 0) {
        place = group.lists.push([...short]) - 1;
        if (second < ASCII) group.ascii[second] = place;
        else group.others.set(second, place);
      }
      group.lists[place]?.push(wording);
    }
    this.#others = groups;
    return Array.from({ length: ASCII }, (_, code) => groups.get(code));
  }
}

const NO_WORDINGS: readonly Wording[] = [];

function wordingOf(source: string): Wording {
  const beginning = BEGINNING.exec(source)?.[0] ?? '';
  if (beginning === '') throw new Error(`No letter begins ${source}`);
  return { beginning, source: beginning === source ? null : source, pattern: null };
}

function placeOf({ ascii, others }: Group, second: number): number {
  return (second < ASCII ? ascii[second] : others.get(second)) ?? 0;
}

/** Two code units as a number, to look beginnings up by: a string would have to be made for each text. That of a missing one is no number, which counts as 0. */
export function pairOf(first: number, second: number = 0): number {
  return (first << 16) | second;
}

/** Two letters that only the whole text tells in small letters. */
export const UNTOLD = -1;
/** What of two letters the first is shifted by, and what the second is. */
const FIRST = 16;
const SECOND = 0xffff;

/** The first two letters of a text in small letters, as `pairOf` has them; `UNTOLD` where one is beyond ASCII. */
export function lettersOf(text: string): number {
  const first = text.length > 0 ? text.charCodeAt(0) : 0;
  const second = text.length > 1 ? text.charCodeAt(1) : 0;
  return first < ASCII && second < ASCII ? pairOf(smallOf(first), smallOf(second)) : UNTOLD;
}

function smallOf(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** Words with `|` between, each with the same pattern behind it. */
export function each(words: string, behind: string): string {
  return words.replaceAll('|', `${behind}|`) + behind;
}

const BRACKET = /[()]/;

/** The parts of a pattern between the signs `|` that stand in no brackets. */
function alternativesOf(group: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const piece of group.split('|')) {
    if (depth === 0) found.push(piece);
    else found[found.length - 1] += `|${piece}`;
    if (BRACKET.test(piece)) depth += piece.split('(').length - piece.split(')').length;
  }
  return found;
}
