import { findCues, type PageCues } from '../cue/index.js';
import { KINDS } from '../section/index.js';
import type { Line } from '../types.js';
import { type Lattice, sumPaths } from './crf.js';
import type { Model } from './model.js';
import { provenKinds } from './proof.js';
import { touchesOf } from './touch.js';

/** Everything that the labeller knows of a page. */
export interface Reading {
  readonly cues: PageCues;
  readonly scores: Float64Array;
  readonly touch: Uint8Array;
  readonly lattice: Lattice;
  readonly model: Model;
}

/** Reads a page of at least one line. */
export function readPage(lines: readonly Line[], url: string | null, lattice: Lattice, model: Model): Reading {
  const kinds = KINDS.length;
  const cues = findCues(lines, url, (hash) => model.words.get(hash) - 1);
  const scores = new Float64Array(lines.length * kinds);
  addScores(model.rows, cues.ids, cues.offsets, scores);
  const touch = touchesOf(lines);
  sumPaths(model.factors, scores, touch, lines.length, lattice, provenKinds(lines));
  return { cues, scores, touch, lattice, model };
}

/** Kinds scored in one go, so that their sums stay in registers. */
const AT_ONCE = 4;

/** Adds the weights of each line's cues to its scores. */
function addScores(rows: Float32Array, ids: Int32Array, offsets: Int32Array, scores: Float64Array): void {
  const kinds = KINDS.length;
  for (let line = 0; line + 1 < offsets.length; line++) {
    const to = line * kinds;
    const start = offsets[line] as number;
    const end = offsets[line + 1] as number;
    for (let k = 0; k < kinds; k += AT_ONCE) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let cue = start; cue < end; cue++) {
        const from = (ids[cue] as number) * kinds + k;
        a += rows[from] as number;
        b += rows[from + 1] as number;
        c += rows[from + 2] as number;
        d += rows[from + 3] as number;
      }
      scores[to + k] = (scores[to + k] as number) + a;
      scores[to + k + 1] = (scores[to + k + 1] as number) + b;
      scores[to + k + 2] = (scores[to + k + 2] as number) + c;
      scores[to + k + 3] = (scores[to + k + 3] as number) + d;
    }
  }
}

/** The confidence that a probability has earned on pages that training did not see: straight between the calibrated points. */
export function calibrated(model: Model, kind: number, probability: number): number {
  const points = model.calibration[kind] ?? [];
  const place = probability * 10 - 1;
  const low = Math.max(0, Math.min(points.length - 2, Math.floor(place)));
  const a = points[low] ?? probability;
  const b = points[low + 1] ?? probability;
  return Math.min(1, Math.max(0, a + (b - a) * Math.min(1, Math.max(0, place - low))));
}
