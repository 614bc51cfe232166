import crypto from 'node:crypto';
import { cueCount, cueName } from '../../src/core/cue/table.js';
import { STATES } from '../../src/core/label/states.js';
import type { Weights } from './model.js';

/** What stands in `weights.json`. */
export interface Packed {
  readonly about: string;
  readonly command: string;
  /** SHA-256 of the corpus files that the weights were fitted to. */
  readonly corpus: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly kinds: readonly string[];
  readonly named: number;
  /** SHA-256 of the names of the named cues, in the order of their numbers. */
  readonly cues: string;
  /** Log-odds of one unit of the rows' bytes. */
  readonly step: number;
  /** A bit for each named cue: whether it has a row. */
  readonly present: string;
  readonly rows: string;
  /** Hashes of the words, 32-bit little-endian, and their rows. */
  readonly words: string;
  readonly wordRows: string;
  readonly chain: {
    readonly transitions: readonly (readonly number[])[];
    readonly start: readonly number[];
    readonly end: readonly number[];
  };
  readonly calibration: readonly (readonly number[])[];
}

/** Keeps the words that move verdicts most: those with the largest weights, times the root of the lines that they stand on. */
export function strongestWords(
  weights: Weights,
  words: ReadonlyMap<number, number>,
  counts: Float64Array,
  most: number,
): Map<number, number> {
  const { kinds, rows } = weights;
  const ranked = [...words].map(([hash, cue]) => {
    let mean = 0;
    for (let k = 0; k < kinds; k++) mean += (rows[cue * kinds + k] as number) / kinds;
    let square = 0;
    for (let k = 0; k < kinds; k++) square += ((rows[cue * kinds + k] as number) - mean) ** 2;
    return { hash, strength: Math.sqrt(square) * Math.sqrt(counts[cue] as number) };
  });
  ranked.sort((a, b) => b.strength - a.strength || a.hash - b.hash);
  const named = cueCount();
  return new Map(ranked.slice(0, most).map(({ hash }, i) => [hash, named + i]));
}

/** Cues are numbered as their modules are loaded: weights fitted in another order are of no use. In hexadecimal. */
export function cuesHash(): string {
  const hash = crypto.createHash('sha256');
  for (let cue = 0; cue < cueCount(); cue++) hash.update(`${cueName(cue)}\n`);
  return hash.digest('hex');
}

/** Weights as bytes. `temperature` divides every weight: fitted with cues left out, they are too sure with all of them. */
export function pack(
  weights: Weights,
  words: ReadonlyMap<number, number>,
  temperature: number,
  facts: Pick<Packed, 'about' | 'command' | 'corpus' | 'scores' | 'calibration'>,
): Packed {
  const { kinds, rows, chain } = weights;
  const named = cueCount();
  const step = 1 / 24;
  const byte = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / temperature / step))) & 255;
  const present = new Uint8Array(Math.ceil(named / 8));
  const namedBytes: number[] = [];
  for (let cue = 0; cue < named; cue++) {
    const row = Array.from(rows.subarray(cue * kinds, (cue + 1) * kinds), byte);
    if (row.every((value) => value === 0)) continue;
    present[cue >> 3] = (present[cue >> 3] as number) | (1 << (cue & 7));
    namedBytes.push(...row);
  }
  const hashes = new DataView(new ArrayBuffer(words.size * 4));
  const wordBytes = new Uint8Array(words.size * kinds);
  for (const [hash, cue] of words) {
    const at = cue - named;
    hashes.setInt32(at * 4, hash, true);
    for (let k = 0; k < kinds; k++) wordBytes[at * kinds + k] = byte(rows[cue * kinds + k] as number);
  }
  const base64 = (bytes: ArrayBuffer | Uint8Array | number[]): string => Buffer.from(bytes as Uint8Array).toString('base64');
  const numbers = (list: Float64Array): number[] => Array.from(list, (value) => Math.round((value / temperature) * 1000) / 1000);
  return {
    ...facts,
    kinds: [...STATES],
    named,
    cues: cuesHash(),
    step,
    present: base64(present),
    rows: base64(namedBytes),
    words: base64(hashes.buffer),
    wordRows: base64(wordBytes),
    chain: { transitions: chain.transitions.map(numbers), start: numbers(chain.start), end: numbers(chain.end) },
  };
}
