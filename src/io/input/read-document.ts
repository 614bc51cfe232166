import * as crypto from 'node:crypto';
import type { ArticleWarning } from '../../core/article/schema.js';
import { fadedLines, readLineEnds } from '../../core/decode/index.js';
import { detectFormat } from '../../core/format/index.js';
import {
  type FieldNames,
  hasInexactNumbers,
  isJsonObject,
  type JsonObject,
  parseJson,
  quoteInexactNumbers,
  type RecordFields,
  readFields,
  readMarkup,
  recordMaker,
  savedPage,
  threadRecord,
  withoutLoneSurrogates,
} from '../../core/record/index.js';
import type { DocumentInput, RecordStatements, TextFormat } from '../../core/types.js';
import { unpackBody } from '../archive/http-body.js';
import { type DecodedText, decodeBytes, type Encoding, encodingOf, looksBinary } from '../encoding/index.js';
import { type Reread, rereadMisread } from '../encoding/misread.js';
import type { Problem } from '../problem.js';
import { isCrowded, MOST_LINES } from './crowded.js';
import type { RawDocument } from './raw-document.js';

/** What standard input's only document is called. */
const STDIN_ID = 'stdin';

/** Decodes a document and reads its record, or says why that cannot be done. */
export async function readDocument(document: RawDocument, settings: ReadingSettings): Promise<DocumentInput | Problem> {
  if (document.problem !== null) return document.problem;
  const isRecord = document.record !== null && document.page === undefined;
  const input = await (isRecord ? readRecord(document, settings.fields) : readPage(document));
  const { baseUrl = null } = settings;
  if ('code' in input) return input;
  if (isCrowded(input)) {
    const line = document.record === null ? null : document.line;
    return { code: 'too-many-lines', path: document.path, line, detail: String(MOST_LINES) };
  }
  return baseUrl === null ? input : { ...input, baseUrl };
}

interface ReadingSettings {
  readonly fields: FieldNames;
  /** What relative links of pages are relative to, whatever their own address. */
  readonly baseUrl?: string | null;
}

/** A file that is a document, or a page of an archive of a crawl. */
async function readPage(document: RawDocument): Promise<DocumentInput | Problem> {
  const { page, path } = document;
  const body = page?.coding ? await unpackBody(document.bytes, page.coding) : { bytes: document.bytes, cut: false };
  if ('fault' in body) {
    return { code: body.fault === 'oversize' ? 'oversize' : 'broken-record', path, line: document.line, detail: body.detail };
  }
  const { bytes } = body;
  const decoded = await decodePage(bytes, document.textFormat, page?.encoding ?? null, document.encoding);
  const { encoding, warnings } = decoded;
  const reread = encoding === 'utf-8' ? await rereadMisread(decoded.text, document.textFormat === 'html' || startsWithTag(bytes)) : null;
  const { text, ended } = withLineEnds(reread?.text ?? decoded.text);
  const marked = page === undefined && document.textFormat === null ? markedText(text, document.format, null) : null;
  const format = marked?.format ?? document.textFormat ?? detectFormat(text);
  const saved = page === undefined && format === 'html' ? savedPage(text) : null;
  return {
    id: page?.id ?? (document.record === null ? (path ?? STDIN_ID) : `${path ?? STDIN_ID}:${document.record}`),
    text: marked?.text ?? text,
    format,
    url: page?.url ?? saved?.url ?? null,
    ...(marked === null ? {} : { title: marked.title, stated: marked.stated }),
    source: {
      path,
      record: document.record,
      format: document.format,
      encoding,
      bytes: bytes.length,
      sha256: sha256(bytes),
      fetchedAt: page?.fetchedAt ?? saved?.fetchedAt ?? null,
    },
    warnings: [...cutWarnings(page?.truncated ?? null, body.cut), ...warnings, ...rereadWarnings(reread), ...ended],
    faded: reread === null ? [] : fadedLines(decoded.text, reread.text),
  };
}

/** A text in a markup of its own, unless it has more lines than a page. */
function markedText(text: string, name: string | null, title: string | null): ReturnType<typeof readMarkup> {
  return isCrowded({ text }) ? null : readMarkup(text, name, title);
}

interface DecodedPage {
  readonly text: string;
  readonly encoding: Encoding;
  readonly warnings: readonly ArticleWarning[];
}

/**
 * @param declared By an HTTP header.
 * @param known Whatever the bytes say.
 */
async function decodePage(
  bytes: Uint8Array,
  format: TextFormat | null,
  declared: Encoding | null,
  known: Encoding | null,
): Promise<DecodedPage> {
  const markup = format === 'html' || startsWithTag(bytes);
  const encoding = known ?? (await encodingOf(bytes, { declared, markup }));
  const decoded = await decodeBytes(bytes, encoding);
  return { text: decoded.text, encoding, warnings: replacementWarnings(decoded, encoding) };
}

/** Whether the first character that is no white space opens a tag. */
function startsWithTag(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) <= 0x20) at++;
  return bytes[at] === 0x3c;
}

/** Of a page that an archive holds the beginning of. */
function cutWarnings(truncated: string | null, cut: boolean): ArticleWarning[] {
  if (truncated === null && !cut) return [];
  const why =
    truncated === null ? 'its packed body ends too early' : `the crawler stopped early (WARC-Truncated: ${truncated.slice(0, 40)})`;
  return [{ code: 'page-cut-off', message: `The archive holds only the beginning of the page: ${why}`, lines: null }];
}

function replacementWarnings(decoded: DecodedText, encoding: Encoding): ArticleWarning[] {
  const { replaced } = decoded;
  if (replaced === 0) return [];
  const message = `${replaced} ${replaced === 1 ? 'place' : 'places'} with bytes that are not ${encoding.toUpperCase()}`;
  return [{ code: 'replacement-characters', message, lines: null }];
}

function surrogateWarnings(replaced: number): ArticleWarning[] {
  if (replaced === 0) return [];
  const message = `${replaced} ${replaced === 1 ? 'place' : 'places'} with half a character in the record`;
  return [{ code: 'replacement-characters', message, lines: null }];
}

function rereadWarnings(reread: Reread | null): ArticleWarning[] {
  if (reread === null) return [];
  const message = `${reread.encoding.toUpperCase()} that had been read as ISO-8859-1 or windows-1252 was put right`;
  return [{ code: 'mojibake-repaired', message, lines: null }];
}

/** A text with its line ends as others have them, and what is said of it. */
function withLineEnds(decoded: string): { readonly text: string; readonly ended: ArticleWarning[] } {
  const read = readLineEnds(decoded);
  if (read === null) return { text: decoded, ended: [] };
  const message = `${read.written} was read as the end of a line, and lines are counted so`;
  return { text: read.text, ended: [{ code: 'line-ends-read', message, lines: null }] };
}

const LONGEST_SHOWN = 80;

/** Of fields that hold something else than they say. */
function fieldWarnings({ badUrl, shell }: RecordFields): ArticleWarning[] {
  const warnings: ArticleWarning[] = [];
  if (badUrl !== null) {
    const message = `the record's address "${badUrl.slice(0, LONGEST_SHOWN)}" is no http or https address: url is left out`;
    warnings.push({ code: 'unusable-url', message, lines: null });
  }
  if (shell) {
    const message = "the record's HTML is the shell of a page, without a text: its text field was read";
    warnings.push({ code: 'text-from-record', message, lines: null });
  }
  return warnings;
}

/** What pandas makes of a table: `{"text": {"0": …}}`, or `{"columns": …, "data": …}`. */
function isByColumns(record: JsonObject): boolean {
  if (Array.isArray(record['columns']) && Array.isArray(record['data'])) return true;
  const columns = Object.values(record);
  return columns.length > 0 && columns.every((column) => isJsonObject(column) && Object.hasOwn(column, '0'));
}

async function readRecord(document: RawDocument, names: FieldNames): Promise<DocumentInput | Problem> {
  const { path, line } = document;
  const problem = (code: Problem['code'], detail: string): Problem => ({ code, path, line, ...inArray(document), detail });
  const decoded = await decodeBytes(document.bytes, 'utf-8');
  const { json, replaced } = withoutLoneSurrogates(decoded.text);
  const make = recordMaker(document.format);
  const record = make === null ? parseRecord(json) : make(decoded.text);
  if (record instanceof Error) return problem('broken-json', record.message);
  if (!isJsonObject(record))
    return problem('not-an-object', Array.isArray(record) ? 'an array' : record === null ? 'null' : `a ${typeof record}`);
  const fields = readFields(record, names);
  if (fields.text === null) {
    if (isByColumns(record)) return problem('not-an-object', "a table column by column (of pandas? write it with orient='records')");
    const asked = [names.html, names.text].filter((name) => name !== undefined);
    return { ...problem('no-text-field', Object.keys(record).slice(0, 12).join(', ')), asked };
  }
  const body = fields.base64 ? Buffer.from(fields.text, 'base64') : null;
  if (body !== null && looksBinary(body)) return problem('binary', '');
  const exact = hasInexactNumbers(record) ? readExact(json, names) : fields;
  const page = body === null ? null : await decodePage(body, fields.format, null, null);
  const reread =
    body === null ? await rereadMisread(fields.text, fields.format === 'html' || fields.text.trimStart().startsWith('<')) : null;
  const { text, ended } = withLineEnds(page?.text ?? reread?.text ?? fields.text);
  const encoding = page?.encoding ?? document.encoding ?? 'utf-8';
  const marked = fields.format === null && body === null ? markedText(text, fields.markup, fields.title) : null;
  return {
    id: exact.id ?? `${path ?? STDIN_ID}:${document.record}`,
    text: marked?.text ?? text,
    format: marked?.format ?? fields.format ?? detectFormat(text),
    url: fields.url,
    title: fields.title ?? marked?.title ?? null,
    stated: marked === null ? fields.stated : withMarked(fields.stated, marked.stated),
    source: {
      path,
      record: document.record,
      format: document.format,
      encoding,
      bytes: body?.length ?? Buffer.byteLength(fields.text),
      sha256: sha256(body ?? fields.text),
      fetchedAt: fields.fetchedAt,
    },
    kept: exact.kept,
    warnings: [
      ...replacementWarnings(decoded, document.encoding ?? 'utf-8'),
      ...surrogateWarnings(replaced),
      ...(page?.warnings ?? []),
      ...rereadWarnings(reread),
      ...ended,
      ...fieldWarnings(fields),
    ],
    faded: reread === null ? [] : fadedLines(fields.text, reread.text),
  };
}

/** What a record states, and what its text does where the record is silent. */
function withMarked(record: RecordStatements, text: RecordStatements): RecordStatements {
  const list = (own: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] =>
    own === undefined || own.length === 0 ? (other ?? []) : own;
  return {
    authors: list(record.authors, text.authors),
    publishedAt: record.publishedAt ?? text.publishedAt ?? null,
    modifiedAt: record.modifiedAt ?? text.modifiedAt ?? null,
    tags: list(record.tags, text.tags),
    siteName: record.siteName ?? text.siteName ?? null,
  };
}

/** Records of an array may all stand on one line. */
function inArray({ format, record }: RawDocument): Pick<Problem, 'record'> {
  return format === 'json' && record !== null ? { record } : {};
}

/** Fields with numbers as their digits say, where JavaScript's own would be others. */
function readExact(json: string, names: FieldNames): Pick<RecordFields, 'id' | 'kept'> {
  const record = parseRecord(quoteInexactNumbers(json));
  return readFields(isJsonObject(record) ? record : {}, names);
}

function parseRecord(text: string): unknown {
  try {
    const value = parseJson(text);
    return threadRecord(value) ?? value;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Hexadecimal, of a file's bytes as read or of the UTF-8 bytes of a record's text field. */
function sha256(data: Uint8Array | string): string {
  // The one-shot form came with Node 20.12 and costs a third.
  return typeof crypto.hash === 'function' ? crypto.hash('sha256', data) : crypto.createHash('sha256').update(data).digest('hex');
}
