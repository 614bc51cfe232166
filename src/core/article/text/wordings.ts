/** Letters that a pattern begins with: up to the first sign with a meaning, and not one that may be missing. */
const BEGINNING = /^[^\\.*+?()[\]{}|$]*(?![*?{])/;
interface Wording {
  readonly beginning: string;
  readonly source: string;
  /** Compiled when a text with this beginning is met. */
  pattern: RegExp | null;
}

/**
 * The ways in which something is said, many of them with variants. Of hundreds of patterns those are compiled that a text begins like:
 * as one pattern they take V8 milliseconds at the first text of a run, which matches none of them.
 */
export class Wordings {
  readonly #groups: readonly string[];
  readonly #end: string;
  /** By their first two letters, or the first and nothing where a sign follows it. */
  #wordings: ReadonlyMap<number, readonly Wording[]> | null = null;

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
    this.#wordings ??= this.#read();
    return letters === UNTOLD || this.#wordings.has(letters) || this.#wordings.has(letters & FIRST);
  }

  /** @param small A text as `lowered` makes it. */
  test(small: string): boolean {
    return this.exec(small) !== null;
  }

  /** Of a text that several wordings begin, the first in their order; those with a single letter before a sign come first. */
  exec(small: string): RegExpExecArray | null {
    this.#wordings ??= this.#read();
    const first = small.charCodeAt(0);
    const short = this.#wordings.get(pairOf(first));
    const long = this.#wordings.get(pairOf(first, small.charCodeAt(1)));
    return (short === undefined ? null : this.#first(short, small)) ?? (long === undefined ? null : this.#first(long, small));
  }

  #first(wordings: readonly Wording[], small: string): RegExpExecArray | null {
    for (const wording of wordings) {
      if (!small.startsWith(wording.beginning)) continue;
      wording.pattern ??= new RegExp(`^(?:${wording.source})${this.#end}`, 'u');
      const match = wording.pattern.exec(small);
      if (match !== null) return match;
    }
    return null;
  }

  #read(): ReadonlyMap<number, readonly Wording[]> {
    const found = new Map<number, Wording[]>();
    for (const source of this.#groups.flatMap(alternativesOf)) {
      const beginning = BEGINNING.exec(source)?.[0] ?? '';
      if (beginning === '') throw new Error(`No letter begins ${source}`);
      const key = pairOf(beginning.charCodeAt(0), beginning.charCodeAt(1));
      const known = found.get(key);
      const wording = { beginning, source, pattern: null };
      if (known === undefined) found.set(key, [wording]);
      else known.push(wording);
    }
    return found;
  }
}

/** Two code units as a number, to look beginnings up by: a string would have to be made for each text. That of a missing one is no number, which counts as 0. */
export function pairOf(first: number, second: number = 0): number {
  return (first << 16) | second;
}

/** Two letters that only the whole text tells in small letters. */
export const UNTOLD = -1;
/** What of two letters is the first. */
const FIRST = 0xffff0000;
const ASCII = 0x80;

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
