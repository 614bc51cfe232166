import { encodingOfHeader } from '../encoding/index.js';
import { failedDocument, type RawDocument, type ReadOptions } from '../input/raw-document.js';
import { webAddress } from '../input/web-address.js';
import { LineCutter } from './line-cutter.js';
import { mailDate } from './mail-date.js';
import { type FoundPart, PageFinder } from './page-finder.js';
import { decodeTransfer } from './transfer.js';

/** Three letters stand for a byte where each is quoted, and a line's end now and then. */
const MOST_EXPANSION = 4;

/** The page of a message, or what keeps it from being one. */
export async function mhtmlDocument(path: string | null, chunks: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<RawDocument> {
  const limit = options.maxDocument;
  const finder = new PageFinder(limit * MOST_EXPANSION);
  const part = await findPage(finder, chunks);
  const problem = (code: 'oversize' | 'broken-page', detail: string): RawDocument => failedDocument({ code, path, line: null, detail });
  if (part === null) return problem('broken-page', 'it holds no HTML');
  if (part.oversize) return problem('oversize', String(limit));
  const bytes = decodeTransfer(part.bytes, part.fields.get('content-transfer-encoding') ?? '');
  if (bytes.length > limit) return problem('oversize', String(limit));
  if (part.open && !endsAsPage(bytes)) return problem('broken-page', 'it ends in the middle of the page');
  return {
    bytes,
    path,
    record: null,
    line: 1,
    format: 'mhtml',
    encoding: options.encoding,
    textFormat: 'html',
    page: {
      id: null,
      url: addressOf(finder.fields.get('snapshot-content-location')) ?? addressOf(part.fields.get('content-location')),
      fetchedAt: mailDate(finder.fields.get('date') ?? ''),
      encoding: encodingOfHeader(part.fields.get('content-type') ?? ''),
      coding: null,
      truncated: null,
    },
    problem: null,
  };
}

/** What stands behind the page is not read: pictures and styles, most of the file. */
async function findPage(finder: PageFinder, chunks: AsyncIterable<Uint8Array>): Promise<FoundPart | null> {
  const cutter = new LineCutter();
  for await (const chunk of chunks) {
    for (const line of cutter.push(chunk)) {
      finder.push(line);
      if (finder.found !== null) return finder.found;
    }
  }
  for (const line of cutter.end()) finder.push(line);
  return finder.end();
}

/** So much of a page's end is looked at. */
const END = 1024;

/** Some programs leave the last boundary out. */
function endsAsPage(bytes: Uint8Array): boolean {
  return /<\/html\s*>/i.test(Buffer.from(bytes.subarray(-END)).toString('latin1'));
}

/** Long addresses may be folded. */
function addressOf(value: string | undefined): string | null {
  return webAddress(value?.replace(/\s+/g, '') ?? '');
}
