import { bootstrap, type Counted, type Figure, harmonic } from '../../src/core/evaluate/index.js';
import type { PageScore, Verdict } from './score.js';

export interface BodySummary {
  readonly set: string;
  readonly pages: number;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
  /** Share of bodies right to the word. */
  readonly exact: Figure;
}

export interface PassageSummary {
  readonly pages: number;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
  readonly accuracy: Figure;
}

export interface FieldSummary {
  readonly field: 'title' | 'authors' | 'date' | 'comments';
  readonly wanted: number;
  readonly right: Figure;
  /** Shares of all wanted: nothing found; something else found (of comments: in the body). */
  readonly none: number;
  readonly wrong: number;
}

/** A set of pages, or one type of page in a set: `web:forum`. */
export function inSet(score: PageScore, set: string): boolean {
  return score.set === set || `${score.set}:${score.type}` === set;
}

const NOTHING: Figure = { value: null, low: null, high: null };

function figures(rows: readonly (readonly number[])[], size: number, measure: (sums: Float64Array) => readonly number[]): Figure[] {
  const places = Int32Array.from({ length: size }, (_, place) => place);
  return bootstrap(
    rows.map((row): Counted => ({ places, counts: Float64Array.from(row) })),
    size,
    measure,
  );
}

export function summariseBodies(scores: readonly PageScore[], set: string): BodySummary {
  const rows = scores.flatMap((score) => (inSet(score, set) && score.body !== null ? [score.body] : []));
  const [precision, recall, f1, exact] = figures(
    rows.map((body) => [1, body.precision, body.recall, body.exact ? 1 : 0]),
    4,
    ([pages = 0, p = 0, r = 0, right = 0]) => [p / pages, r / pages, harmonic(p / pages, r / pages), right / pages],
  );
  return {
    set,
    pages: rows.length,
    precision: precision ?? NOTHING,
    recall: recall ?? NOTHING,
    f1: f1 ?? NOTHING,
    exact: exact ?? NOTHING,
  };
}

export function summarisePassages(scores: readonly PageScore[]): PassageSummary {
  const rows = scores.flatMap((score) => score.passages ?? []);
  const [precision, recall, f1, accuracy] = figures(
    rows.map(({ tp, fp, fn, tn }) => [tp, fp, fn, tn]),
    4,
    ([tp = 0, fp = 0, fn = 0, tn = 0]) => [tp / (tp + fp), tp / (tp + fn), (2 * tp) / (2 * tp + fp + fn), (tp + tn) / (tp + fp + fn + tn)],
  );
  return {
    pages: rows.length,
    precision: precision ?? NOTHING,
    recall: recall ?? NOTHING,
    f1: f1 ?? NOTHING,
    accuracy: accuracy ?? NOTHING,
  };
}

export function summariseFields(scores: readonly PageScore[]): FieldSummary[] {
  const verdicts = (field: 'title' | 'authors' | 'date'): FieldSummary => {
    const rows = scores.map((score) => score[field]).filter((verdict) => verdict !== null);
    const count = (verdict: Verdict): number => rows.filter((row) => row === verdict).length / rows.length;
    const [right] = figures(
      rows.map((row) => [1, row === 'right' ? 1 : 0]),
      2,
      ([all = 0, hits = 0]) => [hits / all],
    );
    return { field, wanted: rows.length, right: right ?? NOTHING, none: count('none'), wrong: count('wrong') };
  };
  const comments = scores.map((score) => score.comments).filter(({ wanted }) => wanted > 0);
  const [right] = figures(
    comments.map((row) => [row.wanted, row.right]),
    2,
    ([all = 0, hits = 0]) => [hits / all],
  );
  const wanted = comments.reduce((sum, row) => sum + row.wanted, 0);
  const inBody = comments.reduce((sum, row) => sum + row.inBody, 0);
  return [
    verdicts('title'),
    verdicts('authors'),
    verdicts('date'),
    { field: 'comments', wanted, right: right ?? NOTHING, none: 1 - (right?.value ?? 0) - inBody / wanted, wrong: inBody / wanted },
  ];
}
