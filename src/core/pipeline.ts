import { assembleArticle } from './article/assemble.js';
import { type HeadedPart, headArticle } from './article/headline.js';
import { judgeArticle } from './article/judge.js';
import { identifyLanguage } from './article/language.js';
import type { Article } from './article/schema.js';
import { fadedLines, repairText } from './decode/index.js';
import { repairStatements } from './decode/statements.js';
import { completePage, readPage } from './format/index.js';
import { explainLines, labelLines } from './label/index.js';
import { aboutOf, ownOf, readParts, titleAbove } from './parts.js';
import type { Kind } from './section/index.js';
import type { CleanOptions, DocumentInput, Label, Line, Outcome, PageText, Verdict } from './types.js';

/**
 * Cleans one document: one outcome for each article in it, at least one.
 * Pure, synchronous; no text makes it throw.
 */
export function cleanDocument(input: DocumentInput, options: CleanOptions = {}): Outcome[] {
  return cleanRepaired(repairDocument(input), options);
}

/** The same of a document that is repaired already: whoever needs its first text no longer can let it go. */
export function cleanRepaired(document: DocumentInput, options: CleanOptions = {}): Outcome[] {
  return labelled(document, options).map(({ record, reasons }) => ({ record, reasons }));
}

/** An outcome with what it was made from, for checks. */
export interface LabelledOutcome extends Outcome {
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

/** The same with each article's lines and labels. */
export function cleanLabelled(input: DocumentInput, options: CleanOptions = {}): LabelledOutcome[] {
  return labelled(repairDocument(input), options);
}

function labelled(document: DocumentInput, options: CleanOptions): LabelledOutcome[] {
  const page = readDocument(document);
  const parts = readParts(document, page, options);
  return parts.map((part, index) => {
    const record = assembleArticle(withOwnFaded(document, parts, index), part, index, options);
    return { record, reasons: judgeArticle(record), lines: part.lines, labels: part.labels };
  });
}

/** Language of a text as records have it: BCP 47, `null` where it does not tell. */
export const languageOf: (text: string) => string | null = identifyLanguage;

/** The document without what was done to its text on its way. */
export function repairDocument(input: DocumentInput): DocumentInput {
  const markup = input.format === 'html';
  const { text, warnings } = repairText(input.text, markup);
  // Lines of HTML are those of the page as it is laid out, which has none that are blank.
  const faded = markup ? [] : [...(input.faded ?? []), ...fadedLines(input.text, text)].sort((a, b) => a - b);
  return { ...input, ...repairStatements(input), text, warnings: [...(input.warnings ?? []), ...warnings], faded };
}

/** A line that faded belongs to the article above it, before the first to that. */
function withOwnFaded(document: DocumentInput, parts: readonly Pick<HeadedPart, 'lines'>[], index: number): DocumentInput {
  const { faded = [] } = document;
  if (faded.length === 0 || parts.length === 1) return document;
  const from = index === 0 ? 0 : (parts[index]?.lines[0]?.first ?? 0);
  const to = parts[index + 1]?.lines[0]?.first ?? Number.POSITIVE_INFINITY;
  return { ...document, faded: faded.filter((number) => number >= from && number < to) };
}

function readDocument(document: DocumentInput): PageText {
  const page = readPage(document.text, document.format ?? 'text', document.baseUrl ?? document.url ?? null);
  return page.unshown === null ? page : completePage(page, labelLines(page.lines, aboutOf(document, page)));
}

/** Every line's verdict with the cues that decided it. */
export function explainDocument(input: DocumentInput): Verdict[] {
  return [...verdictsOf(input)];
}

/**
 * The same one by one: of a page of 98,000 lines they take 1.6 GB together.
 * @param wanted lines of which the cues are asked for, where they are not all
 */
export function* verdictsOf(input: DocumentInput, wanted?: (line: Line) => boolean): Generator<Verdict> {
  const document = repairDocument(input);
  const page = readDocument(document);
  const title = titleAbove(document, page);
  for (const [index, part] of readParts(document, page, {}).entries())
    yield* explainLines(part.lines, aboutOf(document, page, index === 0), part.known, index === 0 ? title : null, wanted);
}

/** The document's physical lines, repaired, or the lines of an HTML page as it is laid out: what labels and line numbers speak of. */
export function physicalLines(input: DocumentInput): string[] {
  if (input.format === 'html') return readDocument(repairDocument(input)).lines.map((line) => line.text);
  return repairText(input.text).text.split(/\r\n|\n|\r/);
}

/**
 * What a person's labels make of a document: the records that `cleanDocument` would give if it labelled every line so. `kinds` holds
 * a kind for each physical line (`null` for blank ones), `starts` the first lines of the second article, the third …
 * A line of several physical lines has the kind of the first.
 */
export function assembleLabelled(input: DocumentInput, kinds: readonly (Kind | null)[], starts: readonly number[]): Article[] {
  const document = repairDocument(input);
  const page = readDocument(document);
  const { lines } = page;
  const labels = lines.map((line) => ({
    kind: kinds.slice(line.first - 1, line.last).find((kind) => kind !== null) ?? 'other',
    confidence: 1,
  }));
  const cuts = [0, ...starts.map((start) => lines.findIndex((line) => line.last >= start)).filter((index) => index > 0), lines.length];
  const parts = cuts.slice(1).map((end, index) => ({ lines: lines.slice(cuts[index], end), labels: labels.slice(cuts[index], end) }));
  return parts.map((part, index) => {
    const { url, statements } = ownOf(document, page, index === 0);
    return assembleArticle(withOwnFaded(document, parts, index), headArticle(part, url, statements), index, {});
  });
}
