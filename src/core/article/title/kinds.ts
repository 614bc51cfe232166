import { KINDS, type Kind } from '../../section/index.js';

/** What stands somewhere: a kind of line, or nothing. */
export const KINDS_OR_NOTHING: readonly string[] = [...KINDS, 'nothing'];
const NOTHING = KINDS.length;
const numbers: ReadonlyMap<Kind, number> = new Map(KINDS.map((kind, at) => [kind, at]));

/** A kind's place in `KINDS_OR_NOTHING`. */
export function kindNumber(kind: Kind | undefined): number {
  return kind === undefined ? NOTHING : (numbers.get(kind) ?? NOTHING);
}

/** How much body a page has. */
export const SIZES = ['none', 'little', 'much'] as const;
export const MUCH = 2;
export const SHORT_OR_LONG = ['short', 'long'] as const;
