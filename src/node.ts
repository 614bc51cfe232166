/**
 * The API for Node: files, folders and streams. Everything of the pure API is here as well.
 *
 * @example
 * import { cleanFiles } from 'article-clean/node';
 *
 * for await (const { record, reasons } of cleanFiles(['dumps'])) {
 *   if (reasons.length === 0) console.log(record.title, record.stats.words);
 * }
 */
import { Readable } from 'node:stream';
import type { FieldNames } from './core/record/index.js';
import type { CleanOptions, Outcome } from './core/types.js';
import { findEncoding } from './io/encoding/index.js';
import { runForResults } from './io/job.js';
import { InputError, type Problem } from './io/problem.js';
import { STDIN } from './io/source.js';

export type { FieldNames } from './core/record/index.js';
export * from './index.js';
export { InputError, type Problem, type ProblemCode } from './io/problem.js';

export interface CleanFilesOptions extends CleanOptions {
  /** Fields of input records to read; the usual names by default. */
  readonly fields?: FieldNames;
  /** Glob patterns of files to read in folders, whatever their extension. */
  readonly include?: readonly string[];
  /** Glob patterns of files to leave out. */
  readonly exclude?: readonly string[];
  /** What all inputs are written in, such as `"gbk"`; by default told by each. */
  readonly encoding?: string;
  /** What relative links of HTML pages are relative to, in full; by default the address of each. */
  readonly baseUrl?: string;
  /** Bytes; longer documents are problems. Default 20,000,000. */
  readonly maxDocumentSize?: number;
  /** Threads; 1, the default, cleans in the calling thread. */
  readonly jobs?: number;
  /** Ends the iteration early, without an error. */
  readonly signal?: AbortSignal;
  /** Told of each input that could not be read. Without it the first such input throws an {@link InputError}. */
  readonly onProblem?: (problem: Problem) => void;
}

/** As the command's default. */
const MAX_DOCUMENT_SIZE = 20_000_000;

/**
 * Cleans files, folders (recursively) and glob patterns, in order. Large files of records are streamed, so memory stays
 * bounded as long as the outcomes are not kept.
 * @returns Every article of every document, rejects with their `reasons`.
 * @throws InputError for an input that cannot be read, unless `onProblem` is given.
 */
export async function* cleanFiles(inputs: string | readonly string[], options: CleanFilesOptions = {}): AsyncGenerator<Outcome> {
  // A file that is called - is no standard input here.
  const files = (typeof inputs === 'string' ? [inputs] : inputs).map((input) => (input === STDIN ? `./${STDIN}` : input));
  yield* outcomes(files, null, options);
}

/**
 * Cleans what a stream or an async iterable of bytes or strings holds: a text, HTML, NDJSON, JSON, Parquet, an archive, or one of these compressed,
 * told by content. `source.path` is `null`.
 * @throws InputError for what cannot be read, unless `onProblem` is given.
 * @throws RangeError for the name of an encoding that there is not.
 */
export async function* cleanStream(
  stream: Readable | AsyncIterable<Uint8Array | string>,
  options: Omit<CleanFilesOptions, 'include' | 'exclude'> = {},
): AsyncGenerator<Outcome> {
  yield* outcomes([STDIN], stream instanceof Readable ? stream : Readable.from(stream), options);
}

async function* outcomes(inputs: readonly string[], stdin: Readable | null, options: CleanFilesOptions): AsyncGenerator<Outcome> {
  const { fields = {}, include = [], exclude = [], maxDocumentSize = MAX_DOCUMENT_SIZE, jobs = 1, signal, onProblem, ...rest } = options;
  const { encoding: label, baseUrl = null, ...clean } = rest;
  const encoding = label === undefined ? null : findEncoding(label);
  if (label !== undefined && encoding === null) throw new RangeError(`${label} is no encoding that is read`);
  const results = runForResults({
    input: { inputs, include, exclude, maxDocument: maxDocumentSize, encoding },
    settings: { fields, baseUrl, clean, format: 'ndjson', pretty: false, select: null, rejects: false, yields: 'outcomes' },
    jobs,
    stdin,
    signal,
  });
  for await (const result of results) {
    for (const problem of result.problems) {
      if (onProblem === undefined) throw new InputError(problem);
      onProblem(problem);
    }
    yield* result.outcomes;
  }
}
