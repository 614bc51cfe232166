import { cleanRepaired, repairDocument } from '../../core/pipeline.js';
import type { DocumentInput, Outcome } from '../../core/types.js';
import type { RawDocument } from '../input/documents.js';
import { errorMessage, type Problem } from '../problem.js';
import { outputFormat } from '../render/index.js';
import { jsonPieces } from '../render/json-pieces.js';
import { type BatchResult, type BatchSettings, type DocumentFile, emptyCounts, renderOptions } from './batch.js';
import { takeDocument } from './take-document.js';
import { TextBytes } from './text-bytes.js';

/** Cleans a batch and writes its records down, the same in the main thread and in a worker. The documents' bytes are let go. */
export async function cleanBatch(batch: readonly RawDocument[], settings: BatchSettings): Promise<BatchResult> {
  const counts = emptyCounts();
  const problems: Problem[] = [];
  const outcomes: Outcome[] = [];
  const files: DocumentFile[] = [];
  const written: Written = { output: new TextBytes(), records: 0, rejects: new TextBytes(), file: new TextBytes() };
  for (const document of batch) {
    counts.documents++;
    const done = await attempt(document, settings, written);
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
    for (const outcome of done.outcomes) outcomes.push(outcome);
    if (done.file !== null) files.push(done.file);
  }
  const last = batch.at(-1);
  return {
    output: written.output.take(),
    rejects: written.rejects.take(),
    files,
    outcomes,
    problems,
    counts,
    last: { path: last?.path ?? null, record: last?.record ?? null },
  };
}

/** What a batch has written so far. */
interface Written {
  readonly output: TextBytes;
  /** In `output`. */
  records: number;
  readonly rejects: TextBytes;
  /** Room for the file of one document. */
  readonly file: TextBytes;
}

interface Done {
  /** Articles kept. */
  readonly kept: number;
  /** Codes of the reasons against the first article of a document of which nothing is kept. */
  readonly against: string;
  readonly outcomes: readonly Outcome[];
  readonly file: DocumentFile | null;
}

/** Cleans and writes down one document. Nothing should throw; if it does, the run goes on without the document and says so. */
async function attempt(document: RawDocument, settings: BatchSettings, written: Written): Promise<Done | Problem> {
  const { records } = written;
  const ends = [written.output.end, written.rejects.end] as const;
  try {
    const repaired = await takeRepaired(document, settings);
    return 'code' in repaired ? repaired : cleanInput(repaired, document.path, settings, written);
  } catch (error) {
    written.output.cut(ends[0]);
    written.rejects.cut(ends[1]);
    written.records = records;
    written.file.take();
    return { code: 'internal', path: document.path, line: document.record === null ? null : document.line, detail: errorMessage(error) };
  }
}

/** The text as it stood is not held while the repaired one is cleaned. */
async function takeRepaired(document: RawDocument, settings: BatchSettings): Promise<DocumentInput | Problem> {
  const input = await takeDocument(document, settings);
  return 'code' in input ? input : repairDocument(input);
}

function cleanInput(input: DocumentInput, path: string | null, settings: BatchSettings, written: Written): Done {
  const outcomes = cleanRepaired(input, settings.clean);
  const kept = outcomes.filter((outcome) => outcome.reasons.length === 0).map((outcome) => outcome.record);
  const format = outputFormat(settings.format);
  const options = renderOptions(settings);
  const append = (to: TextBytes, before: number): void =>
    kept.forEach((record, index) => {
      if (before + index > 0) to.append(format.separator);
      for (const piece of format.pieces(record, options)) to.append(piece);
    });
  if (settings.yields === 'bytes') {
    append(written.output, written.records);
    written.records += kept.length;
  }
  let file: DocumentFile | null = null;
  if (settings.yields === 'files' && kept.length > 0) {
    written.file.append(format.head(options));
    append(written.file, 0);
    written.file.append(format.tail);
    file = { id: input.id, fromPath: input.id === path, pieces: written.file.take() };
  }
  if (settings.rejects)
    for (const { record, reasons } of outcomes) {
      if (reasons.length === 0) continue;
      for (const piece of jsonPieces({ ...record, reasons })) written.rejects.append(piece);
      written.rejects.append('\n');
    }
  return {
    kept: kept.length,
    against: [...new Set(outcomes[0]?.reasons.map(({ code }) => code))].join(' + ') || 'internal',
    outcomes: settings.yields === 'outcomes' ? outcomes : [],
    file,
  };
}
