import { findCues, type PageCues } from '../cue/index.js';
import { KINDS } from '../section/index.js';
import type { Line } from '../types.js';
import { type Lattice, sumPaths } from './crf.js';
import { AT_ONCE, type Model } from './model.js';
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
  model.unpack(cues.ids, cues.offsets[lines.length] as number);
  addScores(model, cues.ids, cues.offsets, scores);
  const touch = touchesOf(lines);
  sumPaths(model.factors, scores, touch, lines.length, lattice, provenKinds(lines));
  return { cues, scores, touch, lattice, model };
}

/** Adds up the weights of each line's cues, in the order of the cues. */
function addScores(model: Model, ids: Int32Array, offsets: Int32Array, scores: Float64Array): void {
  const kinds = KINDS.length;
  const { rows, stride } = model;
  const sums = new Float64Array(stride);
  for (let line = 0; line + 1 < offsets.length; line++) {
    const start = offsets[line] as number;
    const end = offsets[line + 1] as number;
    for (let k = 0; k < stride; k += AT_ONCE) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      for (let cue = start; cue < end; cue++) {
        const from = (ids[cue] as number) * stride + k;
        a += rows[from] as number;
        b += rows[from + 1] as number;
        c += rows[from + 2] as number;
        d += rows[from + 3] as number;
        e += rows[from + 4] as number;
        f += rows[from + 5] as number;
      }
      sums[k] = a;
      sums[k + 1] = b;
      sums[k + 2] = c;
      sums[k + 3] = d;
      sums[k + 4] = e;
      sums[k + 5] = f;
    }
    for (let k = 0; k < kinds; k++) scores[line * kinds + k] = sums[k] as number;
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
