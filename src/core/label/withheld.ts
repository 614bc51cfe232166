import type { Line } from '../types.js';
import { LOADERS, WITHHELD } from '../words/withheld.js';
import { Beginnings } from './beginnings.js';
import { LEGAL, OTHER } from './states.js';

/** Letters of a beginning, which few lines share; no start is shorter. */
const BEGINNING = 6;
const SHORTEST = 12;
/** Longer paragraphs speak of more than that. */
const LONGEST = 700;
const LONGEST_LOADER = 50;

interface Start {
  readonly words: string;
  readonly needs: readonly string[] | null;
  readonly kind: number;
}

const STARTS = new Beginnings<Start>(
  WITHHELD.flatMap(({ starts, needs, stray }) =>
    starts.map((words) => ({ words, needs: needs ?? null, kind: stray === true ? OTHER : LEGAL })),
  ),
  BEGINNING,
);

/**
 * The kinds of lines that stand in the place of something from another site which a reader has to let in first, with the buttons beside them, or of what a
 * browser cannot show; null for the others, and for a page without any. They stand between any two paragraphs and say nothing of these: the page is
 * read without them. On labelled pages all 25 are legal notices or strays.
 */
export function findWithheld(lines: readonly Line[]): readonly (number | null)[] | null {
  if (!lines.some(({ text }) => kindOf(text) !== null)) return null;
  const kinds = lines.map(({ text }) => kindOf(text));
  const beside = (at: number, other: number): void => {
    if (kinds[at] === null && kinds[other] !== null && isLoader(lines[at])) kinds[at] = kinds[other] as number;
  };
  for (let at = 1; at < kinds.length; at++) beside(at, at - 1);
  for (let at = kinds.length - 2; at >= 0; at--) beside(at, at + 1);
  return kinds;
}

function kindOf(text: string): number | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  const starts = STARTS.of(text);
  if (starts === undefined) return null;
  const small = text.toLowerCase();
  const said = starts.find(
    ({ words, needs }) => small.startsWith(words) && (needs === null || needs.some((word) => small.includes(word, words.length))),
  );
  return said?.kind ?? null;
}

function isLoader(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_LOADER && LOADERS.has(line.text.toLowerCase());
}
