/**
 * The register of cues. A cue is a named fact about a line with a number of its own; weights are kept by that number.
 * Names are made when they are asked for: a run that explains nothing never builds them.
 */

import { grown } from './grow.js';

interface Entry {
  readonly base: number;
  readonly size: number;
  readonly nameOf: (offset: number) => string;
}

const entries: Entry[] = [];
let count = 0;

function register(size: number, nameOf: (offset: number) => string): number {
  const base = count;
  entries.push({ base, size, nameOf });
  count += size;
  return base;
}

/** A cue that is there or not. */
export function flag(name: string): number {
  return register(1, () => name);
}

/** One cue of several that exclude one another. */
export interface Choice {
  readonly base: number;
  readonly size: number;
}

/** A choice among named values: `start=upper`. */
export function choice(name: string, values: readonly string[]): Choice {
  return { base: register(values.length, (offset) => `${name}=${values[offset]}`), size: values.length };
}

/** Two choices seen together: `shape=prose & place=before`. */
export function pair(name: string, first: number, second: number): Choice {
  const base = register(first * second, (offset) => `${name}=${Math.floor(offset / second)},${offset % second}`);
  return { base, size: second };
}

/** A measure cut into ranges; a value belongs to the range that begins at the last bound not above it. */
export interface Ranges extends Choice {
  readonly cut: Float64Array;
}

/** A number by its range: `width=40-59`. */
export function ranges(name: string, bounds: readonly number[]): Ranges {
  const size = bounds.length + 1;
  const nameOf = (offset: number) =>
    `${name}=${offset === 0 ? `under ${bounds[0]}` : offset === bounds.length ? `${bounds[offset - 1]} or more` : `${bounds[offset - 1]} to ${bounds[offset]}`}`;
  return { base: register(size, nameOf), size, cut: Float64Array.from(bounds) };
}

/** The number of the range that a value falls in, for any value. */
export function rangeOf(cut: Float64Array, value: number): number {
  let i = 0;
  while (i < cut.length && value >= (cut[i] as number)) i++;
  return i;
}

/** The ranges of whole numbers from 0 to the last bound, to look them up with `stepOf`. */
export function steps(...bounds: readonly number[]): Uint8Array {
  const table = new Uint8Array((bounds[bounds.length - 1] ?? 0) + 1);
  for (const [range, bound] of bounds.entries()) table.fill(range + 1, bound);
  return table;
}

/** The number of the range that a whole number falls in; it must not be negative. */
export function stepOf(table: Uint8Array, value: number): number {
  return table[value < table.length ? value : table.length - 1] as number;
}

/** A measure in whole numbers cut into ranges. */
export interface Steps extends Choice {
  readonly table: Uint8Array;
}

/** As `ranges`, of a whole number that is never negative. */
export function counted(name: string, bounds: readonly number[]): Steps {
  const { base, size } = ranges(name, bounds);
  return { base, size, table: steps(...bounds) };
}

/** How many cues there are. Call it only when every module of cues is loaded. */
export function cueCount(): number {
  return count;
}

/** A cue's name: `width=40 to 60`. */
export function cueName(cue: number): string {
  for (const entry of entries) if (cue >= entry.base && cue < entry.base + entry.size) return entry.nameOf(cue - entry.base);
  return `cue ${cue}`;
}

/** Few lines have more cues. */
const USUAL_A_LINE = 80;
/** Room for the cues of one line: each is told a few times at most, and a line has some hundred of each sort at most. */
const MOST_A_LINE = 4096;

/**
 * A growing list of cue numbers, line after line. Room for a line is made before its first cue, so that adding one is little enough
 * work to be put in place wherever it is done.
 */
export class CueList {
  ids: Int32Array;
  length = 0;

  /** @param lines How many lines are to come. */
  constructor(lines: number) {
    this.ids = new Int32Array(MOST_A_LINE + lines * USUAL_A_LINE);
  }

  /** Makes room for one more line. */
  reserve(): void {
    if (this.length + MOST_A_LINE > this.ids.length) this.ids = grown(this.ids);
  }

  emit(id: number): void {
    this.ids[this.length++] = id;
  }

  pick(cue: Choice, value: number): void {
    this.ids[this.length++] = cue.base + value;
  }

  both(cue: Choice, first: number, second: number): void {
    this.ids[this.length++] = cue.base + first * cue.size + second;
  }

  step(cue: Steps, value: number): void {
    this.pick(cue, stepOf(cue.table, value));
  }
}
