import * as crypto from 'node:crypto';
import type { ArticleWarning } from '../core/article/schema.js';
import { detectFormat } from '../core/format/index.js';
import { cleanDocument } from '../core/pipeline.js';
import { isJsonObject, readFields } from '../core/record/index.js';
import type { DocumentInput, Outcome } from '../core/types.js';
import { type BatchResult, type BatchSettings, type DocumentFile, emptyCounts } from './batch.js';
import type { RawDocument } from './documents.js';
import { decodeBytes } from './encoding.js';
import { errorMessage, type Problem } from './problem.js';
import { outputFormat } from './render/index.js';

/** What standard input's only document is called. */
const STDIN_ID = 'stdin';

/** Cleans a batch and writes its records down. Synchronous, and the same in the main thread and in a worker. */
export function cleanBatch(batch: readonly RawDocument[], settings: BatchSettings): BatchResult {
  const counts = emptyCounts();
  const problems: Problem[] = [];
  const outcomes: Outcome[] = [];
  const files: DocumentFile[] = [];
  const rendered: string[] = [];
  const rejects: string[] = [];
  for (const document of batch) {
    counts.documents++;
    const done = attempt(document, settings);
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
      counts.reasons[done.reason] = (counts.reasons[done.reason] ?? 0) + 1;
    }
    for (const text of done.rendered) rendered.push(text);
    for (const line of done.rejects) rejects.push(line);
    for (const outcome of done.outcomes) outcomes.push(outcome);
    if (done.file !== null) files.push(done.file);
  }
  const last = batch.at(-1);
  return {
    output: encode(rendered.join(outputFormat(settings.format).separator)),
    rejects: encode(rejects.join('')),
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
  /** Code of the first reason against a document of which nothing is kept. */
  readonly reason: string;
  readonly rendered: readonly string[];
  readonly rejects: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly file: DocumentFile | null;
}

/** Cleans and renders one document. Nothing should throw; if it does, the run goes on without the document and says so. */
function attempt(document: RawDocument, settings: BatchSettings): Done | Problem {
  try {
    const input = readDocument(document, settings);
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
  const options = { pretty: settings.pretty, fields: settings.select };
  const rendered = settings.yields === 'outcomes' ? [] : kept.map((record) => format.render(record, options));
  const asFile = settings.yields === 'files' && kept.length > 0;
  return {
    kept: kept.length,
    reason: outcomes[0]?.reasons[0]?.code ?? 'internal',
    rendered: settings.yields === 'bytes' ? rendered : [],
    rejects: left.map(({ record, reasons }) => `${JSON.stringify({ ...record, reasons })}\n`),
    outcomes: settings.yields === 'outcomes' ? outcomes : [],
    file: asFile
      ? { id: input.id, fromPath: input.id === document.path, text: `${format.head}${rendered.join(format.separator)}${format.tail}` }
      : null,
  };
}

/** Decodes a document and reads its record, or says why that cannot be done. */
export function readDocument(document: RawDocument, settings: Pick<BatchSettings, 'fields'>): DocumentInput | Problem {
  if (document.problem !== null) return document.problem;
  const { text, replaced } = decodeBytes(document.bytes, document.record === null ? document.encoding : 'utf-8');
  const warnings: ArticleWarning[] = [];
  if (replaced > 0) {
    warnings.push({
      code: 'replacement-characters',
      message: `${replaced} ${replaced === 1 ? 'place' : 'places'} with bytes that are not ${document.encoding.toUpperCase()}`,
      lines: null,
    });
  }
  const source = { path: document.path, record: document.record, format: document.format, encoding: document.encoding };
  if (document.record === null) {
    return {
      id: document.path ?? STDIN_ID,
      text,
      format: document.textFormat ?? detectFormat(text),
      source: { ...source, bytes: document.bytes.length, sha256: sha256(document.bytes) },
      warnings,
    };
  }
  const record = parseRecord(text);
  const problem = (code: Problem['code'], detail: string): Problem => ({ code, path: document.path, line: document.line, detail });
  if (record instanceof Error) return problem('broken-json', record.message);
  if (!isJsonObject(record))
    return problem('not-an-object', Array.isArray(record) ? 'an array' : record === null ? 'null' : `a ${typeof record}`);
  const fields = readFields(record, settings.fields);
  if (fields.text === null) return problem('no-text-field', Object.keys(record).slice(0, 12).join(', '));
  return {
    id: fields.id ?? `${document.path ?? STDIN_ID}:${document.record}`,
    text: fields.text,
    format: fields.format ?? detectFormat(fields.text),
    url: fields.url,
    source: {
      ...source,
      bytes: Buffer.byteLength(fields.text),
      sha256: sha256(fields.text),
      fetchedAt: fields.fetchedAt,
    },
    kept: fields.kept,
    warnings,
  };
}

function parseRecord(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Hexadecimal, of a file's bytes as read or of the UTF-8 bytes of a record's text field. */
function sha256(data: Uint8Array | string): string {
  // The one-shot form came with Node 20.12 and costs a third.
  return typeof crypto.hash === 'function' ? crypto.hash('sha256', data) : crypto.createHash('sha256').update(data).digest('hex');
}

function encode(text: string): Uint8Array {
  // Its own memory, not a share of Buffer's pool, so that it can be handed to another thread.
  return new TextEncoder().encode(text);
}
