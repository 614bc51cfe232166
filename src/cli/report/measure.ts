import type { DriftResult } from '../../core/check/types.js';
import { grouped, percent } from './figures.js';

/** A measure of drift, written out in its unit: words and counts as numbers, the rest as shares. */
export interface MeasureText {
  readonly before: string;
  readonly after: string;
  readonly tolerance: string;
}

export function measureText({ measure, before, after, tolerance }: DriftResult): MeasureText {
  if (/^(?:words|documents|records)\b/.test(measure)) {
    return { before: figure(before), after: figure(after), tolerance: `±${figure(tolerance)}` };
  }
  return { before: percent(before), after: percent(after), tolerance: `±${(tolerance * 100).toFixed(1)} points` };
}

function figure(value: number): string {
  return grouped(Math.round(value));
}
