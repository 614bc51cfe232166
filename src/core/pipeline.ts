import { assembleArticle } from './article/assemble.js';
import { judgeArticle } from './article/judge.js';
import type { Article } from './article/schema.js';
import { type Part, splitArticles } from './article/split.js';
import { repairText } from './decode/index.js';
import { readLines } from './format/index.js';
import { explainLines, labelLines } from './label/index.js';
import type { Kind } from './section/index.js';
import type { CleanOptions, DocumentInput, Line, Outcome, Verdict } from './types.js';

/**
 * Cleans one document: one outcome for each article in it, at least one.
 * Pure, synchronous; no text makes it throw.
 */
export function cleanDocument(input: DocumentInput, options: CleanOptions = {}): Outcome[] {
  const document = repair(input);
  return labelledParts(document).map((part, index) => {
    const record = assembleArticle(document, part, index, options);
    return { record, reasons: judgeArticle(record) };
  });
}

function repair(input: DocumentInput): DocumentInput {
  const { text, warnings } = repairText(input.text);
  return { ...input, text, warnings: [...(input.warnings ?? []), ...warnings] };
}

/** The articles of a repaired document, each labelled as a page of its own. */
function labelledParts(document: DocumentInput): Part[] {
  const label = (lines: readonly Line[]) => labelLines(lines, document.url ?? null);
  const lines = readLines(document.text, document.format ?? 'text');
  return splitArticles(lines, label(lines), label);
}

/** Every line's verdict with the cues that decided it. */
export function explainDocument(input: DocumentInput): Verdict[] {
  const document = repair(input);
  return labelledParts(document).flatMap((part) => explainLines(part.lines, document.url ?? null));
}

/** The document's physical lines, repaired: what labels and line numbers speak of. */
export function physicalLines(input: DocumentInput): string[] {
  return repairText(input.text).text.split(/\r\n|\n|\r/);
}

/**
 * What a person's labels make of a document: the records that `cleanDocument` would give if it labelled every line so. `kinds` holds
 * a kind for each physical line (`null` for blank ones), `starts` the first lines of the second article, the third …
 * A line of several physical lines has the kind of the first.
 */
export function assembleLabelled(input: DocumentInput, kinds: readonly (Kind | null)[], starts: readonly number[]): Article[] {
  const document = repair(input);
  const lines = readLines(document.text, document.format ?? 'text');
  const labels = lines.map((line) => ({
    kind: kinds.slice(line.first - 1, line.last).find((kind) => kind !== null) ?? 'other',
    confidence: 1,
  }));
  const cuts = [0, ...starts.map((start) => lines.findIndex((line) => line.last >= start)).filter((index) => index > 0), lines.length];
  return cuts
    .slice(1)
    .map((end, index) => ({ lines: lines.slice(cuts[index], end), labels: labels.slice(cuts[index], end) }))
    .map((part, index) => assembleArticle(document, part, index, {}));
}
