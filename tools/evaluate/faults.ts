import { harmonic } from '../../src/core/evaluate/index.js';
import type { Kind } from '../../src/core/section/index.js';
import { knownKind } from '../train/gold.js';
import type { ReadPage } from './label-page.js';
import type { PageScore } from './score.js';

const PLACES = ['above', 'inside', 'below'] as const;

/** Characters of body that were lost to a kind, or of a kind that were taken for body; by place against the first and last true body line. */
export interface BodyFault {
  readonly fault: 'lost' | 'added';
  readonly kind: Kind;
  readonly characters: number;
  readonly pages: number;
  readonly places: Readonly<Record<(typeof PLACES)[number], number>>;
}

/** What the errors of the body are made of, largest first. */
export function bodyFaults(pages: readonly ReadPage[]): BodyFault[] {
  const found = new Map<
    string,
    { fault: 'lost' | 'added'; kind: Kind; characters: number; pages: Set<string>; places: Record<(typeof PLACES)[number], number> }
  >();
  for (const { page, labels } of pages) {
    const kinds = page.lines.map((_, line) => knownKind(page, line));
    const first = kinds.indexOf('body');
    const last = kinds.lastIndexOf('body');
    kinds.forEach((truth, line) => {
      const guess = labels[line]?.kind;
      if (truth === null || guess === undefined || truth === guess || (truth !== 'body' && guess !== 'body')) return;
      const fault = truth === 'body' ? 'lost' : 'added';
      const kind = truth === 'body' ? guess : truth;
      const entry = found.get(`${fault} ${kind}`) ?? {
        fault,
        kind,
        characters: 0,
        pages: new Set<string>(),
        places: { above: 0, inside: 0, below: 0 },
      };
      found.set(`${fault} ${kind}`, entry);
      const width = page.lines[line]?.text.length ?? 0;
      entry.characters += width;
      entry.pages.add(page.id);
      entry.places[line < first ? 'above' : line > last ? 'below' : 'inside'] += width;
    });
  }
  return [...found.values()].map((entry) => ({ ...entry, pages: entry.pages.size })).sort((a, b) => b.characters - a.characters);
}

/** Upper ends of the ranges of a page's body F1. */
const BANDS = [0.5, 0.7, 0.8, 0.9, 0.95, 1.01] as const;

export interface Band {
  readonly below: number;
  readonly pages: number;
  /** Share of the pages' lost F1 that these pages lost. */
  readonly loss: number;
  /** Pages where more is missing from the body than is too much in it. */
  readonly missing: number;
}

/** How the pages' body F1 is spread, and where most of it is lost. */
export function bands(scores: readonly PageScore[]): Band[] {
  const bodies = scores.flatMap((score) =>
    score.body === null ? [] : [{ ...score.body, f1: harmonic(score.body.precision, score.body.recall) }],
  );
  const lost = bodies.reduce((sum, body) => sum + 1 - body.f1, 0);
  return BANDS.map((below, index) => {
    const from = BANDS[index - 1] ?? 0;
    const here = bodies.filter(({ f1 }) => f1 >= from && f1 < below);
    return {
      below: Math.min(1, below),
      pages: here.length,
      loss: lost === 0 ? 0 : here.reduce((sum, body) => sum + 1 - body.f1, 0) / lost,
      missing: here.filter(({ precision, recall }) => recall < precision).length,
    };
  });
}
