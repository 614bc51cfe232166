import { type Evaluation, type Figure, RESAMPLES, type Tally } from '../../core/evaluate/index.js';
import { counted } from '../report/figures.js';
import { printable } from '../terminal/printable.js';

/** Confusions shown; the rest are rarer. */
const CONFUSIONS_SHOWN = 10;
const NAME = 15;

/** The measures as tables, each value with its 95 % interval. */
export function evaluationText(evaluation: Evaluation, worst: readonly Tally[]): string {
  const { body, kinds, confusions } = evaluation;
  const wrong = confusions.reduce((sum, confusion) => sum + confusion.lines, 0);
  const shares = [
    ['lines right', evaluation.linesRight],
    ['characters right', evaluation.charactersRight],
    ['titles right', evaluation.titlesRight],
    ['cut into articles right', evaluation.cutsRight],
  ] as const;
  const lines = [
    `${counted(evaluation.pages, 'page')}, ${counted(evaluation.lines, 'line')}; in brackets 95 % intervals (${RESAMPLES} bootstrap samples of pages)`,
    '',
    row('', ['precision', 'recall', 'F1', 'lines']),
    ...kinds
      .filter((kind) => kind.support > 0 || kind.f1.value !== null)
      .map(({ kind, precision, recall, f1, support }) => row(kind, [show(precision), show(recall), show(f1), String(support)])),
    '',
    row('mean F1', ['', '', show(evaluation.meanF1)]),
    row('body text', [show(body.precision), show(body.recall), show(body.f1)]),
    '',
    ...shares.map(([name, figure]) => `${name.padEnd(26)}${show(figure)}`),
  ];
  if (confusions.length > 0) {
    lines.push('', 'commonest confusions');
    for (const { truth, guess, lines: times } of confusions.slice(0, CONFUSIONS_SHOWN)) {
      lines.push(
        `${String(times).padStart(7)}  ${((100 * times) / wrong).toFixed(0).padStart(3)} %  ${truth} taken for ${guess ?? 'nothing'}`,
      );
    }
  }
  if (worst.length > 0) {
    lines.push('', 'worst pages (lines wrong, share right, body F1)');
    for (const page of worst) {
      lines.push(`${String(page.wrong).padStart(7)}  ${share(page).toFixed(3)}  ${page.bodyF1.toFixed(3)}  ${printable(page.name)}`);
    }
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The measures for programs: every figure as `{ value, low, high }`. */
export function evaluationJson(evaluation: Evaluation, worst: readonly Tally[]): string {
  const round = (_key: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);
  const value = {
    ...evaluation,
    worst: worst.map((page) => ({ name: page.name, lines: page.lines, wrong: page.wrong, right: share(page), bodyF1: page.bodyF1 })),
  };
  return `${JSON.stringify(value, round, 2)}\n`;
}

function share(page: Tally): number {
  return 1 - page.wrong / page.lines;
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(NAME)}${cells.map((text, index) => (index === 3 ? text.padStart(7) : text.padEnd(22))).join('')}`;
}

function show({ value, low, high }: Figure): string {
  if (value === null) return '–';
  return low === null || high === null ? value.toFixed(3) : `${value.toFixed(3)} [${low.toFixed(3)} ${high.toFixed(3)}]`;
}
