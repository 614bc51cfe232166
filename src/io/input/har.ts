import { type Head, innerList, isJsonObject, type JsonObject, parseJson, splitValues } from '../../core/record/index.js';
import type { TextFormat } from '../../core/types.js';
import { mediaType } from '../archive/http.js';
import { encodingOfHeader } from '../encoding/index.js';
import { failedDocument, type RawDocument, type ReadOptions } from './raw-document.js';
import { webAddress } from './web-address.js';

export const HAR_EXTENSIONS: readonly string[] = ['har'];

/** HTTP Archive 1.2: what a browser's tools and proxies export of all requests. */
export function isHar(head: Head): boolean {
  return OPENING.test(head.text.slice(0, 1000)) && entriesIn(head) !== null;
}

const OPENING = /^\s*\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment)"\s*:/;

function entriesIn(head: Head): ReturnType<typeof innerList> {
  return innerList(head.text, (record) => isJsonObject(record['request']) && isJsonObject(record['response']));
}

/** A third more letters than bytes in base64, escapes, and the headers beside them. */
const MOST_EXPANSION = 2;
const BESIDE = 256 * 1024;

/** The pages among the responses. @param chunks In UTF-8. */
export async function* readHar(
  path: string | null,
  head: Head,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<RawDocument[]> {
  const splitter = splitValues(options.maxDocument * MOST_EXPANSION + BESIDE, entriesIn(head));
  let entry = 0;
  const documents = (pieces: ReturnType<typeof splitter.push>): RawDocument[] =>
    pieces.flatMap(({ bytes, line, oversize }) => {
      entry++;
      const place = { path, line, record: entry };
      const found = oversize ? 'oversize' : pageOf(bytes, place, options.maxDocument);
      if (found === 'oversize') return [failedDocument({ code: 'oversize', path, line, detail: String(options.maxDocument) }, entry)];
      if (found instanceof Error) return [failedDocument({ code: 'broken-json', path, line, record: entry, detail: found.message }, entry)];
      if ('why' in found) {
        options.onSkipped({ path, record: entry, ...found });
        return [];
      }
      return [found];
    });
  for await (const chunk of chunks) {
    const found = documents(splitter.push(chunk));
    if (found.length > 0) yield found;
  }
  const rest = documents(splitter.end());
  if (rest.length > 0) yield rest;
}

interface Passed {
  readonly why: 'http-status' | 'content-type';
  readonly detail: string;
}

const PAGES: ReadonlyMap<string, TextFormat> = new Map<string, TextFormat>([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
]);

function pageOf(
  json: Uint8Array,
  place: { readonly path: string | null; readonly line: number; readonly record: number },
  limit: number,
): RawDocument | Passed | Error | 'oversize' {
  const entry = parsed(json);
  if (entry instanceof Error) return entry;
  const request = inner(entry, 'request');
  const response = inner(entry, 'response');
  const content = inner(response, 'content');
  const status = response['status'];
  if (typeof status !== 'number' || status < 200 || status > 299)
    return { why: 'http-status', detail: String(status ?? 'none').slice(0, 20) };
  const type = stringOf(content['mimeType']);
  const textFormat = PAGES.get(mediaType(type));
  if (textFormat === undefined) return { why: 'content-type', detail: mediaType(type) || 'none' };
  const { text } = content;
  // Bodies that the program had let go, or laid down in a file of their own.
  if (typeof text !== 'string') return { why: 'content-type', detail: `${mediaType(type)} without its body` };
  const packed = content['encoding'] === 'base64';
  const bytes = Buffer.from(text, packed ? 'base64' : 'utf8');
  if (bytes.length > limit) return 'oversize';
  return {
    ...place,
    bytes,
    format: 'har',
    // What is no base64 was decoded by the browser.
    encoding: packed ? null : 'utf-8',
    textFormat,
    page: {
      id: null,
      url: webAddress(stringOf(request['url'])),
      fetchedAt: momentOf(entry['startedDateTime']),
      encoding: packed ? encodingOfHeader(type) : null,
      coding: null,
      truncated: null,
    },
    problem: null,
  };
}

function parsed(json: Uint8Array): JsonObject | Error {
  try {
    const value = parseJson(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('utf8'));
    return isJsonObject(value) ? value : {};
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function inner(object: JsonObject, name: string): JsonObject {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return isJsonObject(value) ? value : {};
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function momentOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(value) ? value : null;
}
