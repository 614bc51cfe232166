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

/** A measure cut into ranges. */
export interface Ranges extends Choice {
  readonly bounds: readonly number[];
  /** The range of each whole number up to the last bound; empty where the bounds are no whole numbers. */
  readonly whole: Uint8Array;
}

/** A number by its range: `width=40-59`. A value belongs to the range that begins at the last bound not above it. */
export function ranges(name: string, bounds: readonly number[]): Ranges {
  const size = bounds.length + 1;
  const nameOf = (offset: number) =>
    `${name}=${offset === 0 ? `under ${bounds[0]}` : offset === bounds.length ? `${bounds[offset - 1]} or more` : `${bounds[offset - 1]} to ${bounds[offset]}`}`;
  return { base: register(size, nameOf), size, bounds, whole: wholeRanges(bounds) };
}

function wholeRanges(bounds: readonly number[]): Uint8Array {
  const last = bounds[bounds.length - 1] ?? 0;
  if (!bounds.every((bound) => Number.isInteger(bound) && bound >= 0)) return new Uint8Array(0);
  return Uint8Array.from({ length: last + 1 }, (_, value) => rangeOf(bounds, value));
}

/** The number of the range that a value falls in. */
export function rangeOf(bounds: readonly number[], value: number): number {
  let i = 0;
  while (i < bounds.length && value >= (bounds[i] as number)) i++;
  return i;
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

/** A growing list of cue numbers, line after line. */
export class CueList {
  ids: Int32Array = new Int32Array(4096);
  length = 0;

  emit(id: number): void {
    if (this.length === this.ids.length) this.ids = grown(this.ids);
    this.ids[this.length++] = id;
  }

  range(cue: Ranges, value: number): void {
    const { whole } = cue;
    // A whole number's range needs no search.
    const known = value >= 0 && whole.length > 0 ? whole[Math.min(whole.length - 1, Math.floor(value))] : undefined;
    this.emit(cue.base + (known ?? rangeOf(cue.bounds, value)));
  }

  pick(cue: Choice, value: number): void {
    this.emit(cue.base + value);
  }

  both(cue: Choice, first: number, second: number): void {
    this.emit(cue.base + first * cue.size + second);
  }
}
