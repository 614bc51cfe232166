import type { Contribution, Verdict } from '../../core/types.js';
import type { Palette } from '../terminal/color.js';
import { printable, shorten } from '../terminal/printable.js';

/** Characters of a line's text in the label format. */
const TEXT_WIDTH = 100;
/** Cues shown under a line; one line alone gets all. */
const CUES_SHOWN = 4;
const INDENT = ' '.repeat(9);

function linesOf(verdict: Verdict): string {
  const { first, last } = verdict.line;
  return first === last ? String(first) : `${first}-${last}`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

/** The label format: lines, kind, confidence, beginning of the text. */
export function explainPlain(verdict: Verdict): string {
  const text = shorten(printable(verdict.line.text).trim(), TEXT_WIDTH);
  return `${linesOf(verdict).padStart(7)}  ${verdict.kind.padEnd(14)}  ${verdict.confidence.toFixed(2)}  ${text}`;
}

/** The plain line in its kind's colour, and under it what decided and what came second. */
export function explainColored(verdict: Verdict, palette: Palette, columns: number): string[] {
  const text = shorten(printable(verdict.line.text).trim(), Math.max(20, columns - 31));
  const head = `${palette.faint(linesOf(verdict).padStart(7))}  ${palette.kind(verdict.kind, verdict.kind.padEnd(14))}  ${verdict.confidence.toFixed(2)}  ${text}`;
  const cues = verdict.contributions.slice(0, CUES_SHOWN).map((cue) => `${printable(cue.cue)} ${signed(cue.weight - cue.against)}`);
  const second = `${verdict.runnerUp.kind} ${verdict.runnerUp.confidence.toFixed(2)}`;
  return [head, palette.faint(`${INDENT}${[...cues, `else ${second}`].join(' · ')}`)];
}

/** One line in full: every cue with its weight for the winner and for the runner-up. */
export function explainOneLine(verdict: Verdict, palette: Palette): string[] {
  const { kind, probability, runnerUp, contributions } = verdict;
  const width = Math.max(12, ...contributions.map((cue) => cue.cue.length));
  const row = (cue: Contribution): string =>
    `${INDENT}${printable(cue.cue).padEnd(width)}  ${signed(cue.weight).padStart(8)}  ${signed(cue.against).padStart(8)}  ${signed(cue.weight - cue.against).padStart(8)}`;
  const total = contributions.reduce((sum, { weight, against }) => sum + weight - against, 0);
  const odds = `log-odds of ${probability.toFixed(2)} over ${runnerUp.probability.toFixed(2)}, before calibration`;
  return [
    `${palette.faint(linesOf(verdict).padStart(7))}  ${palette.kind(kind, kind)} ${verdict.confidence.toFixed(2)}, else ${palette.kind(runnerUp.kind, runnerUp.kind)} ${runnerUp.confidence.toFixed(2)}`,
    `${INDENT}${printable(verdict.line.text)}`,
    palette.faint(`${INDENT}${'cue'.padEnd(width)}  ${'for'.padStart(8)}  ${'against'.padStart(8)}  ${'decides'.padStart(8)}`),
    ...contributions.map(row),
    palette.faint(`${INDENT}${'together'.padEnd(width)}  ${' '.repeat(20)}${signed(total).padStart(8)}  ${odds}`),
  ];
}

/** For programs: everything of a verdict in one line of JSON. @param path Where the document is, from the working folder; `null` for standard input. */
export function explainJson(verdict: Verdict, id: string, path: string | null): string {
  const { line, kind, confidence, probability, runnerUp, contributions } = verdict;
  const value = { id, path, lines: [line.first, line.last], kind, confidence, probability, runnerUp, text: line.text, contributions };
  // JSON leaves delete and the C1 controls as they are, and a terminal obeys them.
  return JSON.stringify(value).replace(/[\u007f-\u009f]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}
