/** Days of a month written out: `the fourth of March 2024`, `primero de marzo de 2024`. */
import { lower } from './parts.js';
import type { Token } from './tokens.js';

const ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const DAYS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ['thirtieth', 30],
  ...['primero', 'primeiro', 'premier', 'primo', 'ersten', 'erster'].map((word) => [word, 1] as const),
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);
/** Of these words; most words are shorter. */
const SHORTEST = Math.min(...Array.from([...DAYS.keys(), ...TENS.keys()], ({ length }) => length));
const LARGEST_ONE = 9;

export interface WrittenDay {
  readonly day: number;
  readonly next: number;
}

/** The day that a word names, or that two with a hyphen do; null at any other token. */
export function writtenDayAt(tokens: readonly Token[], at: number): WrittenDay | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < SHORTEST) return null;
  const word = token.small;
  const alone = DAYS.get(word);
  if (alone !== undefined) return { day: alone, next: at + 1 };
  const ten = TENS.get(word);
  if (ten === undefined) return null;
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const one = DAYS.get(lower(tokens[next]));
  return one === undefined || one > LARGEST_ONE ? null : { day: ten + one, next: next + 1 };
}
