import { headEnd, mediaType, readFields } from '../archive/http.js';
import type { RawDocument, ReadOptions } from '../input/raw-document.js';

export const MHTML_EXTENSIONS: readonly string[] = ['mhtml', 'mht'];

/** Browsers begin with one of these headers: RFC 2557. */
const FIRST = /^(?:\xef\xbb\xbf)?(?:From|Date|Subject|MIME-Version|Content-Type|Snapshot-Content-Location|Message-ID): /i;

/** A page that a browser saved with what belongs to it: by a message's headers, of which one says so. */
export function isMhtml(head: Uint8Array): boolean {
  if (!FIRST.test(Buffer.from(head.subarray(0, 64)).toString('latin1'))) return false;
  const end = headEnd(head);
  if (end === -1) return false;
  const fields = readFields(Buffer.from(head.subarray(0, end)).toString('latin1'));
  const type = mediaType(fields.get('content-type'));
  // A page of which nothing else was saved has no parts.
  return type === 'multipart/related' || (type === 'text/html' && fields.has('mime-version'));
}

/** Reads the page; never more than one. */
export async function* readMhtml(
  name: string | null,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<RawDocument[]> {
  const { mhtmlDocument } = await import('./document.js');
  yield [await mhtmlDocument(name, chunks, options)];
}
