import {
  type CheckedRecord,
  type CheckLine,
  type CheckPage,
  createRecordChecker,
  groupOf,
  htmlPlaces,
  type PageSpan,
} from '../../core/check/index.js';
import { cleanLabelled, explainDocument, type LabelledOutcome, languageOf } from '../../core/pipeline.js';
import type { DocumentInput } from '../../core/types.js';
import type { RawDocument } from '../input/documents.js';
import { errorMessage, type Problem } from '../problem.js';
import { type BatchResult, type BatchSettings, type CheckSettings, emptyCounts } from './batch.js';
import { readBack } from './check-record.js';
import { takeDocument } from './take-document.js';

type Checker = ReturnType<typeof createRecordChecker>;

/** One a run: the settings of a run are one object in each thread. */
const checkers = new WeakMap<CheckSettings, Checker>();

/** Checks a batch: dumps are cleaned on the way, records of an earlier run are read back. */
export async function checkBatch(batch: readonly RawDocument[], settings: BatchSettings, check: CheckSettings): Promise<BatchResult> {
  const checker = checkers.get(check) ?? createRecordChecker(check.rules);
  checkers.set(check, checker);
  const counts = emptyCounts();
  const problems: Problem[] = [];
  const checked: CheckedRecord[] = [];
  for (const document of batch) {
    counts.documents++;
    const done = await attempt(document, settings, check, checker);
    if ('code' in done) {
      counts.failed++;
      problems.push(done);
      continue;
    }
    const kept = done.filter((record) => !record.document.rejected).length;
    counts.records += kept;
    if (kept > 0) counts.kept++;
    else counts.rejected++;
    checked.push(...done);
  }
  const last = batch.at(-1);
  return {
    output: [],
    rejects: [],
    files: [],
    outcomes: [],
    checked,
    problems,
    counts,
    last: { path: last?.path ?? null, record: last?.record ?? null },
  };
}

async function attempt(
  document: RawDocument,
  settings: BatchSettings,
  check: CheckSettings,
  checker: Checker,
): Promise<CheckedRecord[] | Problem> {
  try {
    const pages = await readPages(document, settings, check);
    if ('code' in pages) return pages;
    return pages.map(({ page, spans }) => {
      const { path, record, line } = document;
      const group = check.groupBy === null ? null : groupOf(page.record, path, check.groupBy);
      return checker(page, { path, record, line, group }, spans);
    });
  } catch (error) {
    return { code: 'internal', path: document.path, line: document.record === null ? null : document.line, detail: errorMessage(error) };
  }
}

interface SpannedPage {
  readonly page: CheckPage;
  readonly spans: readonly PageSpan[] | null;
}

async function readPages(document: RawDocument, settings: BatchSettings, check: CheckSettings): Promise<SpannedPage[] | Problem> {
  const known = { source: null, articles: 1, index: 0, today: check.today, identify: languageOf } as const;
  const own = readBack(document);
  if (own !== null) {
    const page: CheckPage = { ...known, ...own };
    return [{ page, spans: check.pages ? own.lines.map((line) => ({ ...line, reasons: [] })) : null }];
  }
  const input = await takeDocument(document, settings);
  if ('code' in input) return input;
  const outcomes = cleanLabelled(input, settings.clean);
  // Lines of an HTML page are those of its layout, not those of its source.
  const source = input.format === 'html' ? null : input.text.split(/\r\n|\n|\r/);
  const spans = check.pages ? spansOf(input, outcomes) : null;
  return outcomes.map(({ record, reasons, lines, labels }, index) => {
    const checkLines = lines.map((line, at): CheckLine => {
      const label = labels[at];
      return { first: line.first, last: line.last, text: line.text, kind: label?.kind ?? 'other', confidence: label?.confidence ?? 0 };
    });
    const places = input.format === 'html' ? { places: htmlPlaces(input.text, checkLines) } : {};
    const page: CheckPage = { ...known, record, reasons, lines: checkLines, source, ...places, articles: outcomes.length, index };
    return { page, spans: spans?.[index] ?? null };
  });
}

/** Cues shown of each line. */
const REASONS = 4;

/** Each article's lines with the cues that decided them. */
function spansOf(input: DocumentInput, outcomes: readonly LabelledOutcome[]): PageSpan[][] {
  const verdicts = explainDocument(input);
  let at = 0;
  return outcomes.map(({ lines }) => {
    const own = verdicts.slice(at, at + lines.length);
    at += lines.length;
    return own.map(({ line, kind, confidence, contributions }) => ({
      kind,
      confidence: Math.round(confidence * 1000) / 1000,
      text: line.text,
      first: line.first,
      last: line.last,
      reasons: contributions.slice(0, REASONS).map(({ cue }) => cue),
    }));
  });
}
