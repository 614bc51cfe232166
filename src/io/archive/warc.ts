import type { TextFormat } from '../../core/types.js';
import { encodingOfHeader } from '../encoding/index.js';
import { ByteReader } from './byte-reader.js';
import type { ArchivedPage } from './define.js';
import { headEnd, LONGEST_HEAD, mediaType, readHead } from './http.js';

/** A record of a WARC file that holds a page or might have. */
export interface WarcItem {
  /** Number of the record in its file, counted from 1, with those that hold no page. */
  readonly record: number;
  readonly found: WarcPage | WarcSkip | { readonly kind: 'oversize' } | { readonly kind: 'broken'; readonly detail: string };
}

export interface WarcPage {
  readonly kind: 'page';
  readonly bytes: Uint8Array;
  /** `null` to tell by the text. */
  readonly textFormat: TextFormat | null;
  readonly page: ArchivedPage;
}

/** A response that is no page. */
export interface WarcSkip {
  readonly kind: 'skipped';
  readonly why: 'http-status' | 'content-type';
  /** `"404"`, `"image/png"`. */
  readonly detail: string;
}

/** ISO 28500: every record begins with its version. */
export function isWarc(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 7)).toString('latin1').startsWith('WARC/') && (head[5] === 0x30 || head[5] === 0x31);
}

/** What a record's head says. */
interface RecordHead {
  readonly type: string;
  readonly length: number;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * The pages of a WARC or WET file: `response`, `resource` and `conversion` records. A record whose length is wrong is left out, and reading
 * goes on at the next one.
 * @param limit Bytes that a page may have.
 * @throws ArchiveBroken where the file ends in the middle of a record.
 */
export async function* warcItems(chunks: AsyncIterable<Uint8Array>, limit: number, level: number): AsyncGenerator<WarcItem> {
  const reader = new ByteReader(chunks, level);
  for (let record = 1; await skipBlank(reader); record++) {
    const head = await takeRecordHead(reader, record);
    if (head === null) {
      yield broken(record, 'it has no sound header');
      await resync(reader, Number.POSITIVE_INFINITY);
      continue;
    }
    const found = head.length <= limit + LONGEST_HEAD ? await takePage(reader, head, limit) : await passPage(reader, head, limit);
    if (found === 'cut') throw reader.cut(`it ends in the middle of record ${record}`);
    if (found === 'wrong-length') {
      yield broken(record, 'its length is wrong');
      continue;
    }
    if (found !== null) yield { record, found };
  }
  reader.assertEnd();
}

function broken(record: number, detail: string): WarcItem {
  return { record, found: { kind: 'broken', detail } };
}

/** Empty lines end a record. @returns Whether anything follows. */
async function skipBlank(reader: ByteReader): Promise<boolean> {
  while (await reader.ensure(1)) {
    let blank = 0;
    for (const byte of reader.ready) {
      if (byte !== 0x0d && byte !== 0x0a) break;
      blank++;
    }
    if (blank === 0) return true;
    reader.take(blank);
  }
  return false;
}

/** A head is seldom longer. */
const USUAL_HEAD = 2048;

async function takeRecordHead(reader: ByteReader, record: number): Promise<RecordHead | null> {
  let end = -1;
  for (let length = USUAL_HEAD; end === -1 && length <= LONGEST_HEAD; length *= 2) {
    const more = await reader.ensure(length);
    end = headEnd(reader.ready);
    if (!more && end === -1 && isWarc(reader.ready)) throw reader.cut(`it ends in the middle of record ${record}`);
    if (!more) break;
  }
  if (end === -1 || !isWarc(reader.ready)) return null;
  const { fields } = readHead(reader.take(end));
  const length = fields.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length)) return null;
  return { type: (fields.get('warc-type') ?? '').toLowerCase(), length: Number(length), fields };
}

/** Line ends that may stand between a record and the next. */
const TRAILER = 4;

type Found = WarcItem['found'];

/** Reads a record's content, when what follows it is a record or the end. */
async function takePage(reader: ByteReader, head: RecordHead, limit: number): Promise<Found | null | 'cut' | 'wrong-length'> {
  const { length } = head;
  await reader.ensure(length + TRAILER + START.length);
  const { ready } = reader;
  if (ready.length >= length && (isClosed(ready.subarray(length)) || endsWell(ready.subarray(length))))
    return readPage(head, reader.take(length), limit);
  if (ready.length < length && recordStart(ready, 0) === -1) return 'cut';
  await resync(reader, Number.POSITIVE_INFINITY);
  return 'wrong-length';
}

/** ISO 28500: two line ends close a record, whatever rubbish follows. */
function isClosed(after: Uint8Array): boolean {
  return [0x0d, 0x0a, 0x0d, 0x0a].every((byte, index) => after[index] === byte);
}

/** What programs write that take the standard lightly. */
function endsWell(after: Uint8Array): boolean {
  let at = 0;
  while (after[at] === 0x0d || after[at] === 0x0a) at++;
  return at === after.length || (at > 0 && START.every((byte, index) => after[at + index] === byte));
}

/** Passes over a content longer than any page may be. A record within it tells that its length is wrong. */
async function passPage(reader: ByteReader, head: RecordHead, limit: number): Promise<Found | null | 'cut' | 'wrong-length'> {
  await reader.ensure(LONGEST_HEAD);
  const seen = readPage(head, reader.ready.slice(0, LONGEST_HEAD), limit);
  const end = await resync(reader, head.length);
  if (end === 'record') return 'wrong-length';
  if (end === 'end') return 'cut';
  return seen?.kind === 'page' ? { kind: 'oversize' } : seen;
}

const START = [...Buffer.from('WARC/')];
const RECORD_START = /^WARC\/[01]\.\d{1,2}\r?\n[\w-]{2,60}:/;
/** So much of a record must be there to know it by. */
const KNOWN_BY = 96;

/**
 * Goes on to the next record, but not over more than so many bytes.
 * @returns Whether it stands before a record, behind these bytes, or at the end of the file.
 */
async function resync(reader: ByteReader, most: number): Promise<'record' | 'passed' | 'end'> {
  for (let left = most; left > 0; ) {
    const more = await reader.ensure(KNOWN_BY + 1);
    const next = recordStart(reader.ready, 0);
    if (next !== -1 && next < left) {
      reader.take(next);
      return 'record';
    }
    // A record may begin in the last bytes that are there.
    const over = more ? reader.ready.length - KNOWN_BY : reader.ready.length;
    left -= reader.take(Math.min(left, over)).length;
    if (!more && left > 0) return 'end';
  }
  return 'passed';
}

/** Offset of the first record after a line's end; -1 where there is none. */
function recordStart(bytes: Uint8Array, from: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('\nWARC/', from); at !== -1; at = buffer.indexOf('\nWARC/', at + 1)) {
    if (RECORD_START.test(buffer.toString('latin1', at + 1, at + 1 + KNOWN_BY))) return at + 1;
  }
  return -1;
}

function readPage(head: RecordHead, content: Uint8Array, limit: number): WarcPage | WarcSkip | null {
  const contentType = head.fields.get('content-type');
  if (head.type === 'conversion' || head.type === 'resource') return pageOf(head, content, contentType, null);
  if (head.type !== 'response') return null;
  const carrier = mediaType(contentType);
  if (carrier === '' && !isHttp(content)) return { kind: 'skipped', why: 'content-type', detail: 'none' };
  // Crawlers keep answers of name servers as well.
  if (carrier !== '' && carrier !== 'application/http') return null;
  const end = headEnd(content);
  const { first, fields } = readHead(content.subarray(0, end === -1 ? content.length : end));
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(first)?.[1];
  if (status === undefined) return { kind: 'skipped', why: 'http-status', detail: 'none' };
  if (!status.startsWith('2')) return { kind: 'skipped', why: 'http-status', detail: status };
  const codings = (fields.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const body = end === -1 ? new Uint8Array(0) : content.subarray(end);
  return pageOf(head, body, fields.get('content-type'), chunked || codings.length > 0 ? { chunked, codings, limit } : null);
}

function isHttp(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, 5)).toString('latin1') === 'HTTP/';
}

/** Media types of pages, and what their text is written in. */
const PAGES: ReadonlyMap<string, TextFormat | null> = new Map<string, TextFormat | null>([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  ['text/plain', null],
]);

function pageOf(head: RecordHead, bytes: Uint8Array, contentType: string | undefined, coding: ArchivedPage['coding']): WarcPage | WarcSkip {
  const stated = mediaType(contentType);
  // Crawlers that look into the payload write down what they found.
  const type = stated === '' || stated === 'application/octet-stream' ? mediaType(head.fields.get('warc-identified-payload-type')) : stated;
  const textFormat = type === '' && coding === null && looksLikeHtml(bytes) ? 'html' : PAGES.get(type);
  if (textFormat === undefined) return { kind: 'skipped', why: 'content-type', detail: type === '' ? 'none' : type };
  return {
    kind: 'page',
    bytes,
    textFormat: head.type === 'conversion' && type === 'text/plain' ? 'text' : textFormat,
    page: {
      id: unbracketed(head.fields.get('warc-record-id')),
      url: unbracketed(head.fields.get('warc-target-uri')),
      fetchedAt: dateOf(head.fields.get('warc-date')),
      encoding: encodingOfHeader(contentType ?? ''),
      coding,
      truncated: head.fields.get('warc-truncated')?.toLowerCase() || null,
    },
  };
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*<(?:!doctype html|html|head|body)\b/i.test(Buffer.from(bytes.subarray(0, 1000)).toString('latin1'));
}

function unbracketed(value: string | undefined): string | null {
  const plain = value?.replace(/^<|>$/g, '') ?? '';
  return plain === '' ? null : plain;
}

/** The standard's profile of ISO 8601, with or without parts of a second. */
function dateOf(value: string | undefined): string | null {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(value) ? value : null;
}
