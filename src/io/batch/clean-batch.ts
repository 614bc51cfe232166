import { cleanDocument } from '../../core/pipeline.js';
import type { DocumentInput, Outcome } from '../../core/types.js';
import type { RawDocument } from '../input/documents.js';
import { readDocument } from '../input/read-document.js';
import { errorMessage, type Problem } from '../problem.js';
import { outputFormat } from '../render/index.js';
import { type BatchResult, type BatchSettings, type DocumentFile, emptyCounts, renderOptions } from './batch.js';
import { TextBytes } from './text-bytes.js';

/** Cleans a batch and writes its records down, the same in the main thread and in a worker. */
export async function cleanBatch(batch: readonly RawDocument[], settings: BatchSettings): Promise<BatchResult> {
  const counts = emptyCounts();
  const problems: Problem[] = [];
  const outcomes: Outcome[] = [];
  const files: DocumentFile[] = [];
  const output = new TextBytes();
  const rejects = new TextBytes();
  let written = 0;
  const { separator } = outputFormat(settings.format);
  for (const document of batch) {
    counts.documents++;
    const done = await attempt(document, settings);
    if ('code' in done) {
      counts.failed++;
      problems.push(done);
      continue;
    }
    if (done.kept > 0) {
      counts.kept++;
      counts.records += done.kept;
    } else {
      counts.rejected++;
      counts.reasons[done.against] = (counts.reasons[done.against] ?? 0) + 1;
    }
    for (const text of done.rendered) {
      if (written > 0) output.append(separator);
      written++;
      output.append(text);
    }
    for (const line of done.rejects) rejects.append(line);
    for (const outcome of done.outcomes) outcomes.push(outcome);
    if (done.file !== null) files.push(done.file);
  }
  const last = batch.at(-1);
  return {
    output: output.take(),
    rejects: rejects.take(),
    files,
    outcomes,
    problems,
    counts,
    last: { path: last?.path ?? null, record: last?.record ?? null },
  };
}

interface Done {
  /** Articles kept. */
  readonly kept: number;
  /** Codes of the reasons against the first article of a document of which nothing is kept. */
  readonly against: string;
  readonly rendered: readonly string[];
  readonly rejects: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly file: DocumentFile | null;
}

/** Cleans and renders one document. Nothing should throw; if it does, the run goes on without the document and says so. */
async function attempt(document: RawDocument, settings: BatchSettings): Promise<Done | Problem> {
  try {
    const input = await readDocument(document, settings);
    return 'code' in input ? input : cleanInput(input, document, settings);
  } catch (error) {
    return { code: 'internal', path: document.path, line: document.record === null ? null : document.line, detail: errorMessage(error) };
  }
}

function cleanInput(input: DocumentInput, document: RawDocument, settings: BatchSettings): Done {
  const outcomes = cleanDocument(input, settings.clean);
  const kept = outcomes.filter((outcome) => outcome.reasons.length === 0).map((outcome) => outcome.record);
  const left = settings.rejects ? outcomes.filter((outcome) => outcome.reasons.length > 0) : [];
  const format = outputFormat(settings.format);
  const options = renderOptions(settings);
  const rendered = settings.yields === 'outcomes' ? [] : kept.map((record) => format.render(record, options));
  const asFile = settings.yields === 'files' && kept.length > 0;
  return {
    kept: kept.length,
    against: [...new Set(outcomes[0]?.reasons.map(({ code }) => code))].join(' + ') || 'internal',
    rendered: settings.yields === 'bytes' ? rendered : [],
    rejects: left.map(({ record, reasons }) => `${JSON.stringify({ ...record, reasons })}\n`),
    outcomes: settings.yields === 'outcomes' ? outcomes : [],
    file: asFile
      ? {
          id: input.id,
          fromPath: input.id === document.path,
          text: `${format.head(options)}${rendered.join(format.separator)}${format.tail}`,
        }
      : null,
  };
}
