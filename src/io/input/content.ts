import {
  type Head,
  hasText,
  type InputFormat,
  type InputFormatName,
  isJsonObject,
  parseJson,
  recogniseFormat,
} from '../../core/record/index.js';
import { decodeBytes, type Encoding, encodingOfHead, encodingOfStream, looksBinary, toUtf8, wholeCharacters } from '../encoding/index.js';
import { contentExtension } from '../inflate/index.js';
import { isMhtml, readMhtml } from '../mhtml/index.js';
import { isOwnReport } from '../output/own-files.js';
import { isOwnOutput } from '../output/own-output.js';
import { isParquet, readParquet } from '../parquet/index.js';
import { type ForeignKind, foreignKind } from './foreign.js';
import { isHar, readHar } from './har.js';
import type { Taken } from './head.js';
import { failedDocument, type RawDocument, type ReadOptions } from './raw-document.js';

/** Their documents are rows. */
const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv']);
/** Their declarations tell their encoding. */
const XML_FORMATS: ReadonlySet<string> = new Set(['feed', 'mediawiki', 'xml']);

/** A file that is a document, or a file of records. */
export interface ContentFile {
  readonly name: string | null;
  /** Named by the user, not found in a folder, a pattern or an archive. */
  readonly named: boolean;
  /** Where it stands on the disk as it is; `null` for what is compressed, streamed or in an archive. */
  readonly file: string | null;
}

/** Reads a file that is no archive. @throws What its bytes cannot be had for; documents that came whole before were given out. */
export async function* readContent(file: ContentFile, taken: Taken, options: ReadOptions): AsyncGenerator<RawDocument[]> {
  const { name } = file;
  const { head, whole } = taken;
  if (isParquet(head)) {
    yield* readParquet(file, taken.rest.chunks, options);
    return;
  }
  if (isMhtml(head)) {
    yield* readMhtml(name, taken.rest.chunks, options);
    return;
  }
  const foreign = foreignKind(head);
  if (foreign !== null && !(await holdsRecords(foreign, file, taken, options))) {
    yield [failedDocument({ code: 'foreign', path: name, line: null, detail: foreign })];
    return;
  }
  if (options.encoding === null && looksBinary(head)) {
    yield [failedDocument({ code: 'binary', path: name, line: null, detail: '' })];
    return;
  }
  const beginning = await beginningOf(file, taken, options.encoding ?? encodingOfHead(head), options);
  if (!file.named && isOwnReport(beginning.text)) {
    options.onSkipped({ path: name, record: null, why: 'own-output', detail: '' });
    return;
  }
  if (isHar(beginning)) {
    yield* readHar(name, beginning, toUtf8(taken.rest.chunks, options.encoding ?? encodingOfHead(head)), options);
    return;
  }
  const named = recogniseFormat(beginning);
  // An empty file is a document without text, whatever its name says; where outputs are read again it is one without records.
  const empty = named.split !== undefined && whole && options.ownOutput !== true && beginning.text.trim() === '';
  const format = empty ? recogniseFormat({ ...beginning, extension: '' }) : named;
  if (format.split === undefined) {
    yield [await wholeDocument(name, format, taken.rest.chunks, options)];
  } else if (!file.named && options.ownOutput !== true && isOwnOutput(beginning.text)) {
    options.onSkipped({ path: name, record: null, why: 'own-output', detail: '' });
  } else {
    const encoding = options.encoding ?? (await encodingOfStream(head, whole, XML_FORMATS.has(format.name)));
    yield* records(name, format, await beginningOf(file, taken, encoding, options), encoding, taken.rest.chunks, options.maxDocument);
  }
}

/** Feeds and exports in XML are read where they have whole texts, those of wikis where they have pages, other XML where its vocabulary is known. */
async function holdsRecords(foreign: ForeignKind, file: ContentFile, taken: Taken, options: ReadOptions): Promise<boolean> {
  if (foreign !== 'feed' && foreign !== 'xml' && foreign !== 'mediawiki') return false;
  const encoding = options.encoding ?? encodingOfHead(taken.head);
  return recogniseFormat(await beginningOf(file, taken, encoding, options)).name === foreign;
}

async function beginningOf(file: ContentFile, taken: Taken, encoding: Encoding, options: ReadOptions): Promise<Head> {
  const head = encoding === 'utf-8' && !taken.whole ? wholeCharacters(taken.head) : taken.head;
  return {
    text: (await decodeBytes(head, encoding)).text,
    whole: taken.whole,
    extension: file.name === null ? '' : contentExtension(file.name),
    hasText: (record) => hasText(record, options.fields),
  };
}

async function wholeDocument(
  name: string | null,
  format: InputFormat<InputFormatName>,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): Promise<RawDocument> {
  const limit = options.maxDocument;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return failedDocument({ code: 'oversize', path: name, line: null, detail: String(limit) });
    parts.push(chunk);
  }
  const [only] = parts;
  const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
  const { encoding } = options;
  return { bytes, path: name, record: null, line: 1, format: format.name, encoding, textFormat: format.textFormat ?? null, problem: null };
}

async function* records(
  name: string | null,
  format: InputFormat<InputFormatName>,
  head: Head,
  encoding: Encoding,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<RawDocument[]> {
  const splitter = format.split?.(limit, head);
  if (splitter === undefined) return;
  let record = 0;
  const toDocuments = (pieces: ReturnType<typeof splitter.push>): RawDocument[] =>
    pieces.map(({ bytes, line, oversize, broken }) => {
      record++;
      if (oversize) return failedDocument({ code: 'oversize', path: name, line, detail: String(limit) }, record);
      if (broken !== null)
        return failedDocument({ code: TABLES.has(format.name) ? 'broken-row' : 'cut-off', path: name, line, detail: broken }, record);
      return { bytes, path: name, record, line, format: format.name, encoding, textFormat: null, problem: null };
    });
  let failure: unknown = null;
  try {
    for await (const chunk of toUtf8(chunks, encoding)) {
      const documents = toDocuments(splitter.push(chunk));
      if (documents.length > 0) yield documents;
    }
  } catch (error) {
    failure = error;
  }
  const rest = splitter.end();
  // The record that a break cut is part of the file's failure. Whole are a last line behind which the damage lies, and what waited for the end.
  const isJson = format.name === 'ndjson' || format.name === 'json';
  const documents = toDocuments(failure === null ? rest : isJson ? rest.filter(({ bytes }) => isWholeObject(bytes)) : []);
  if (documents.length > 0) yield documents;
  if (failure !== null) throw failure;
}

/** No beginning of an object is one. */
function isWholeObject(bytes: Uint8Array): boolean {
  try {
    return isJsonObject(parseJson(Buffer.from(bytes).toString('utf8')));
  } catch {
    return false;
  }
}
