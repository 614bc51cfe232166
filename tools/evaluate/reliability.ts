import { KINDS, type Kind } from '../../src/core/section/index.js';
import { knownKind } from '../train/gold.js';
import type { ReadPage } from './label-page.js';

/** Lower ends of the ranges of confidence. */
export const CONFIDENCE_FROM = [0, 0.5, 0.7, 0.8, 0.9, 0.97] as const;

export interface Bin {
  lines: number;
  right: number;
  /** Sum of the confidences. */
  claimed: number;
}

export interface Reliability {
  readonly kind: Kind | 'all';
  readonly bins: readonly Bin[];
  /** Mean difference between claimed and true share over the ranges, by their lines. */
  readonly error: number;
}

/** Of the lines that were given a kind with some confidence, how many are right. Only lines whose kind is known count. */
export function reliability(pages: readonly ReadPage[]): Reliability[] {
  const bins = new Map<Kind | 'all', Bin[]>(
    [...KINDS, 'all' as const].map((kind) => [kind, CONFIDENCE_FROM.map(() => ({ lines: 0, right: 0, claimed: 0 }))]),
  );
  for (const { page, labels } of pages) {
    labels.forEach(({ kind, confidence }, line) => {
      const truth = knownKind(page, line);
      if (truth === null) return;
      const range = CONFIDENCE_FROM.findLastIndex((from) => confidence >= from);
      for (const row of [kind, 'all'] as const) {
        const bin = bins.get(row)?.[range];
        if (bin === undefined) continue;
        bin.lines++;
        bin.claimed += confidence;
        if (kind === truth) bin.right++;
      }
    });
  }
  return [...bins].map(([kind, of]) => {
    const lines = of.reduce((sum, bin) => sum + bin.lines, 0);
    return { kind, bins: of, error: of.reduce((sum, bin) => sum + Math.abs(bin.claimed - bin.right), 0) / lines };
  });
}
