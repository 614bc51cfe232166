import type { FieldNames } from './core/record/index.js';
import type { CleanOptions } from './core/types.js';
import { type Encoding, findEncoding } from './io/encoding/index.js';
import { LARGEST_DOCUMENT, LONGEST_DOCUMENT, MOST_JOBS } from './io/limits.js';
import type { Problem } from './io/problem.js';

/** Options of `cleanFiles`. */
export interface CleanFilesOptions extends CleanOptions {
  /** Fields of input records to read; the usual names by default. */
  readonly fields?: FieldNames | undefined;
  /** Glob patterns of files to read in folders, whatever their extension. */
  readonly include?: readonly string[] | undefined;
  /** Glob patterns of files to leave out. */
  readonly exclude?: readonly string[] | undefined;
  /** What all inputs are written in, such as `"gbk"`; by default told by each. */
  readonly encoding?: string | undefined;
  /** What relative links of pages are relative to, in full; by default the address of each. */
  readonly baseUrl?: string | undefined;
  /** Bytes; longer documents are problems. Default 20,000,000. */
  readonly maxDocumentSize?: number | undefined;
  /** Threads; 1, the default, cleans in the calling thread. */
  readonly jobs?: number | undefined;
  /** Ends the iteration early, without an error. */
  readonly signal?: AbortSignal | undefined;
  /** Told of each input that could not be read. Without it the first such input throws an {@link InputError}. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/** As for files, but for what looks for files. */
export type CleanStreamOptions = Omit<CleanFilesOptions, 'include' | 'exclude'>;

/** Options of a run, checked, with every default filled in. */
export interface RunOptions {
  readonly fields: FieldNames;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly encoding: Encoding | null;
  readonly baseUrl: string | null;
  readonly maxDocumentSize: number;
  readonly jobs: number;
  readonly signal: AbortSignal | undefined;
  readonly onProblem: ((problem: Problem) => void) | undefined;
  readonly clean: CleanOptions;
}

const FIELDS: readonly (keyof FieldNames)[] = ['text', 'html', 'id', 'url', 'keep'];
const CLEANING: readonly (keyof CleanOptions)[] = ['asciiPunctuation', 'minConfidence'];
const READING: readonly (keyof CleanStreamOptions)[] = ['fields', 'encoding', 'baseUrl', 'maxDocumentSize', 'jobs', 'signal', 'onProblem'];
const FINDING: readonly (keyof CleanFilesOptions)[] = ['include', 'exclude'];

/** Paths that a caller without types may have got wrong. @throws TypeError, RangeError */
export function checkFiles(inputs: unknown): string[] {
  const files: unknown[] = Array.isArray(inputs) ? inputs : [inputs];
  const paths = files.filter((file) => typeof file === 'string');
  if (paths.length < files.length) throw new TypeError('inputs: must be a path or a list of paths');
  // As a path it would be the working folder.
  if (paths.includes('')) throw new RangeError('inputs: a path is empty');
  return paths;
}

/** @param ofFiles Whether files are looked for. @throws TypeError, RangeError that name the option */
export function checkOptions(options: CleanFilesOptions, ofFiles: boolean): RunOptions {
  if (!isObject(options)) throw new TypeError('options: must be an object');
  const known: readonly string[] = [...READING, ...(ofFiles ? FINDING : []), ...CLEANING];
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`${name}: there is no such option; there are ${known.join(', ')}`);
  }
  const { fields = {}, include = [], exclude = [], encoding, baseUrl, onProblem, signal } = options;
  const { maxDocumentSize = LONGEST_DOCUMENT, jobs = 1, asciiPunctuation = false, minConfidence = 0 } = options;
  checkFields(fields);
  checkStrings('include', include);
  checkStrings('exclude', exclude);
  checkNumber('maxDocumentSize', maxDocumentSize, 1, LARGEST_DOCUMENT, true);
  checkNumber('jobs', jobs, 1, MOST_JOBS, true);
  checkNumber('minConfidence', minConfidence, 0, 1, false);
  if (typeof asciiPunctuation !== 'boolean') throw new TypeError('asciiPunctuation: must be true or false');
  if (signal !== undefined && !isSignal(signal)) throw new TypeError('signal: must be an AbortSignal');
  if (onProblem !== undefined && typeof onProblem !== 'function') throw new TypeError('onProblem: must be a function');
  return {
    fields,
    include,
    exclude,
    encoding: encoding === undefined ? null : checkEncoding(encoding),
    baseUrl: baseUrl === undefined ? null : checkAddress(baseUrl),
    maxDocumentSize,
    jobs,
    signal,
    onProblem,
    clean: { asciiPunctuation, minConfidence },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSignal(value: unknown): boolean {
  return isObject(value) && 'aborted' in value && typeof Reflect.get(value, 'addEventListener') === 'function';
}

function checkFields(fields: FieldNames): void {
  if (!isObject(fields)) throw new TypeError('fields: must be an object, as { text: "content" }');
  for (const [name, value] of Object.entries(fields)) {
    if (!FIELDS.some((known) => known === name))
      throw new TypeError(`fields.${name}: there is no such key; there are ${FIELDS.join(', ')}`);
    if (value === undefined) continue;
    if (name !== 'keep') checkString(`fields.${name}`, value);
    else if (value !== 'all') checkStrings('fields.keep', value, ', or "all"');
  }
}

function checkStrings(option: string, value: unknown, or: string = ''): void {
  if (!Array.isArray(value)) throw new TypeError(`${option}: must be a list of strings${or}`);
  for (const member of value) checkString(option, member);
}

function checkString(option: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${option}: must be a string`);
  if (value === '') throw new RangeError(`${option}: is empty`);
}

function checkNumber(option: string, value: unknown, lowest: number, highest: number, whole: boolean): void {
  if (typeof value !== 'number') throw new TypeError(`${option}: must be a number`);
  if (value >= lowest && value <= highest && (!whole || Number.isInteger(value))) return;
  throw new RangeError(`${option}: ${value} is no ${whole ? 'whole number' : 'number'} from ${lowest} to ${highest}`);
}

function checkEncoding(label: string): Encoding {
  checkString('encoding', label);
  const encoding = findEncoding(label);
  if (encoding === null) throw new RangeError(`encoding: ${label} is no encoding that is read`);
  return encoding;
}

function checkAddress(address: string): string {
  checkString('baseUrl', address);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new RangeError(`baseUrl: ${address} is no address of a page; write it in full, as https://example.org/news/`);
}
