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
import type { Outcome } from './core/types.js';
import { rootedPatterns } from './io/input/rooted-patterns.js';
import { runForResults } from './io/job.js';
import { InputError } from './io/problem.js';
import { STDIN } from './io/resume/source.js';
import { type CleanFilesOptions, type CleanStreamOptions, checkFiles, checkOptions, type RunOptions } from './node-options.js';

export type { FieldNames } from './core/record/index.js';
export * from './index.js';
export { InputError, type Problem, type ProblemCode } from './io/problem.js';
export type { CleanFilesOptions, CleanStreamOptions } from './node-options.js';

/**
 * Cleans files, folders (recursively) and glob patterns, in order. Large files of records are streamed, so memory stays
 * bounded as long as the outcomes are not kept.
 * @returns Every article of every document, rejects with their `reasons`.
 * @throws TypeError, RangeError for inputs and options that cannot be meant, at once.
 * @throws InputError for an input that cannot be read, unless `onProblem` is given.
 */
export function cleanFiles(inputs: string | readonly string[], options: CleanFilesOptions = {}): AsyncGenerator<Outcome> {
  // A file that is called - is no standard input here.
  const files = checkFiles(inputs).map((input) => (input === STDIN ? `./${STDIN}` : input));
  return outcomes(files, null, checkOptions(options, true));
}

/**
 * Cleans what a stream or an async iterable of bytes or strings holds: a text, HTML, NDJSON, JSON, Parquet, an archive, or one of these compressed,
 * told by content. `source.path` is `null`.
 * @throws TypeError, RangeError for a stream and options that cannot be meant, at once.
 * @throws InputError for what cannot be read, unless `onProblem` is given; its `cause` is the error that the stream failed with.
 */
export function cleanStream(
  stream: Readable | AsyncIterable<Uint8Array | string>,
  options: CleanStreamOptions = {},
): AsyncGenerator<Outcome> {
  const isStream = typeof stream === 'object' && stream !== null && Symbol.asyncIterator in stream;
  if (!isStream) throw new TypeError('stream: must be a stream or an async iterable of bytes or strings');
  return outcomes([STDIN], stream instanceof Readable ? stream : Readable.from(stream), checkOptions(options, false));
}

async function* outcomes(inputs: readonly string[], stdin: Readable | null, options: RunOptions): AsyncGenerator<Outcome> {
  let failure: unknown;
  stdin?.once('error', (error) => {
    failure = error;
  });
  const { maxDocumentSize, encoding, fields, baseUrl, clean, jobs, signal, onProblem } = options;
  const [include, exclude] = await Promise.all([options.include, options.exclude].map((list) => rootedPatterns(list, '.', inputs)));
  const results = runForResults({
    input: { inputs, include: include ?? [], exclude: exclude ?? [], maxDocument: maxDocumentSize, encoding },
    settings: { fields, baseUrl, clean, format: 'ndjson', pretty: false, select: null, rejects: false, yields: 'outcomes' },
    jobs,
    stdin,
    signal,
  });
  for await (const result of results) {
    for (const problem of result.problems) {
      if (signal?.aborted === true) return;
      if (onProblem === undefined)
        throw new InputError(problem, problem.code === 'unreadable' ? (failure ?? stdin?.errored ?? undefined) : undefined);
      onProblem(problem);
    }
    for (const outcome of result.outcomes) {
      if (signal?.aborted === true) return;
      yield outcome;
    }
  }
}
