import type { ArticleSource, ArticleWarning } from './core/article/schema.js';
import { LONGEST_STATEMENT, MOST_STATEMENTS } from './core/record/stated-limits.js';
import type { CleanOptions, DocumentInput, RecordStatements, TextFormat } from './core/types.js';

type DocumentSource = NonNullable<DocumentInput['source']>;

const FORMATS: readonly TextFormat[] = ['text', 'markdown', 'html'];
const TEXTS: readonly (keyof DocumentInput)[] = ['url', 'baseUrl', 'title'];
const STATED_TEXTS: readonly (keyof RecordStatements)[] = ['publishedAt', 'modifiedAt', 'siteName'];
const STATED_LISTS: readonly (keyof RecordStatements)[] = ['authors', 'tags'];
const STATED: readonly string[] = [...STATED_TEXTS, ...STATED_LISTS];
const SOURCE_TEXTS: readonly (keyof ArticleSource)[] = ['path', 'format', 'encoding', 'sha256', 'fetchedAt'];
/** And the least that each can be: records are counted from 1. */
const SOURCE_NUMBERS = [
  ['record', 1],
  ['bytes', 0],
] as const satisfies (readonly [keyof ArticleSource, number])[];
const SOURCE: readonly string[] = [...SOURCE_TEXTS, ...SOURCE_NUMBERS.map(([name]) => name)];
const SHA256 = /^[0-9a-f]{64}$/;
const CLEANING: readonly string[] = ['asciiPunctuation', 'minConfidence'] satisfies (keyof CleanOptions)[];

/**
 * A document that a caller without types may have got wrong. Looks at its fields and not at its text, so it costs nothing.
 * @returns The same, without statements that are too long to be any.
 * @throws TypeError, RangeError that name the field
 */
export function checkDocument(input: DocumentInput): DocumentInput {
  if (!isObject(input)) throw new TypeError('input: must be an object, as { id: "a.txt", text }');
  if (typeof input.id !== 'string') throw new TypeError('id: must be a string');
  if (input.id === '') throw new RangeError('id: is empty');
  if (typeof input.text !== 'string') throw new TypeError('text: must be a string');
  const { format, stated, source, kept, warnings, faded } = input;
  if (format !== undefined && !FORMATS.includes(format)) {
    if (typeof format !== 'string') throw new TypeError('format: must be a string');
    throw new RangeError(`format: there is no ${shown(format)}; there are ${FORMATS.join(', ')}`);
  }
  for (const name of TEXTS) checkText(name, input[name]);
  if (warnings !== undefined) checkWarnings(warnings);
  if (faded !== undefined) checkFaded(faded);
  if (source !== undefined) checkSource(source);
  if (kept !== undefined) checkKept(kept);
  if (stated !== undefined) checkStated(stated);
  const title = bounded(input.title);
  const short = stated === undefined ? undefined : boundedStatements(stated);
  return title === input.title && short === stated ? input : { ...input, title, stated: short };
}

/** @throws TypeError, RangeError that name the option */
export function checkCleaning(options: CleanOptions): CleanOptions {
  if (!isObject(options)) throw new TypeError('options: must be an object');
  for (const name of Object.keys(options)) {
    if (!CLEANING.includes(name)) throw new TypeError(`${shown(name)}: there is no such option; there are ${CLEANING.join(', ')}`);
  }
  const { asciiPunctuation, minConfidence } = options;
  if (asciiPunctuation !== undefined && typeof asciiPunctuation !== 'boolean')
    throw new TypeError('asciiPunctuation: must be true or false');
  if (minConfidence === undefined) return options;
  if (typeof minConfidence !== 'number') throw new TypeError('minConfidence: must be a number');
  if (minConfidence >= 0 && minConfidence <= 1) return options;
  throw new RangeError(`minConfidence: ${minConfidence} is no number from 0 to 1`);
}

function checkStated(stated: RecordStatements): void {
  if (!isObject(stated)) throw new TypeError('stated: must be an object');
  checkNames('stated', stated, STATED);
  for (const name of STATED_TEXTS) checkText(`stated.${name}`, stated[name]);
  for (const name of STATED_LISTS) {
    const list: unknown = stated[name];
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw new TypeError(`stated.${name}: must be a list of strings`);
    for (const value of list.slice(0, MOST_STATEMENTS))
      if (typeof value !== 'string') throw new TypeError(`stated.${name}: must be a list of strings`);
  }
}

function checkWarnings(warnings: readonly ArticleWarning[]): void {
  if (!Array.isArray(warnings)) throw new TypeError('warnings: must be a list');
  for (const warning of warnings as readonly unknown[]) {
    const { code, message, lines }: { code?: unknown; message?: unknown; lines?: unknown } = isObject(warning) ? warning : {};
    const isRange = lines === null || (Array.isArray(lines) && lines.length === 2 && lines.every(isLineNumber));
    if (typeof code === 'string' && typeof message === 'string' && isRange) continue;
    throw new TypeError(
      'warnings: must be a list of objects as { code: "page-cut-off", message: "…", lines: [1, 2] }, lines null where none is meant',
    );
  }
}

function checkFaded(faded: readonly number[]): void {
  if (!Array.isArray(faded)) throw new TypeError('faded: must be a list');
  for (const number of faded as readonly unknown[]) {
    if (typeof number !== 'number') throw new TypeError('faded: must be a list of numbers of lines');
    if (!isLineNumber(number)) throw new RangeError(`faded: ${number} is no number of a line`);
  }
}

function checkSource(source: DocumentSource): void {
  if (!isObject(source)) throw new TypeError('source: must be an object');
  checkNames('source', source, SOURCE);
  for (const name of SOURCE_TEXTS) checkText(`source.${name}`, source[name]);
  for (const [name, lowest] of SOURCE_NUMBERS) {
    const value: unknown = source[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'number') throw new TypeError(`source.${name}: must be a number or null`);
    if (!Number.isSafeInteger(value) || value < lowest) throw new RangeError(`source.${name}: ${value} is no number from ${lowest} on`);
  }
  const { sha256 } = source;
  if (typeof sha256 === 'string' && !SHA256.test(sha256))
    throw new RangeError(`source.sha256: ${shown(sha256)} is no SHA-256; write its 64 digits, as 0 to 9 and a to f`);
}

/** What is carried along is written as JSON. */
function checkKept(kept: Readonly<Record<string, unknown>>): void {
  if (!isObject(kept)) throw new TypeError('kept: must be an object');
  try {
    JSON.stringify(kept);
  } catch (error) {
    throw new TypeError('kept: must hold what JSON can, and nothing that holds itself', { cause: error });
  }
}

function checkNames(field: string, value: object, known: readonly string[]): void {
  for (const name of Object.keys(value))
    if (!known.includes(name)) throw new TypeError(`${field}.${shown(name)}: there is no such field; there are ${known.join(', ')}`);
}

function isLineNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function checkText(name: string, value: unknown): void {
  if (value !== undefined && value !== null && typeof value !== 'string') throw new TypeError(`${name}: must be a string or null`);
}

function boundedStatements(stated: RecordStatements): RecordStatements {
  const isLong = (value: string): boolean => value.length > LONGEST_STATEMENT;
  const { authors, tags, publishedAt, modifiedAt, siteName } = stated;
  const lists = [authors ?? [], tags ?? []];
  const texts = [publishedAt, modifiedAt, siteName].map((text) => text ?? '');
  if (!texts.some(isLong) && !lists.some((list) => list.length > MOST_STATEMENTS || list.some(isLong))) return stated;
  const short = (list: readonly string[]): string[] => list.slice(0, MOST_STATEMENTS).filter((value) => !isLong(value));
  return {
    ...(authors === undefined ? {} : { authors: short(authors) }),
    ...(tags === undefined ? {} : { tags: short(tags) }),
    publishedAt: bounded(publishedAt) ?? null,
    modifiedAt: bounded(modifiedAt) ?? null,
    siteName: bounded(siteName) ?? null,
  };
}

function bounded(text: string | null | undefined): string | null | undefined {
  return typeof text === 'string' && text.length > LONGEST_STATEMENT ? null : text;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
