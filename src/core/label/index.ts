import { KINDS } from '../section/index.js';
import type { Label, Line } from '../types.js';
import { Lattice } from './crf.js';
import { type Model, shippedModel } from './model.js';
import { calibrated, readPage } from './read.js';

export { explainLines } from './explain.js';

/** One lattice serves page after page; nothing of it outlives a call. */
const shared = new Lattice();

/** One label a line: the likeliest kind of each line over all readings of the page, and how sure that is. */
export function labelLines(lines: readonly Line[], url: string | null, model: Model = shippedModel()): Label[] {
  if (lines.length === 0) return [];
  const { lattice } = readPage(lines, url, shared, model);
  const kinds = KINDS.length;
  return lines.map((_, line) => {
    let best = 0;
    const row = line * kinds;
    for (let k = 1; k < kinds; k++) if ((lattice.marginal[row + k] as number) > (lattice.marginal[row + best] as number)) best = k;
    return { kind: KINDS[best] ?? 'other', confidence: calibrated(model, best, lattice.marginal[row + best] as number) };
  });
}
