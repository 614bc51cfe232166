import { LONGEST_HEAD, mediaType, readFields } from '../archive/http.js';
import { ByteBlocks } from './byte-blocks.js';
import type { Line } from './line-cutter.js';

/** A part of a message, as it is written. */
export interface FoundPart {
  readonly fields: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  /** It is longer than allowed; its bytes were let go. */
  readonly oversize: boolean;
  /** The message ends before anything says that the part does. */
  readonly open: boolean;
}

const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
/** Mail programs put alternatives into what is related, and hardly more. */
const DEEPEST = 8;
const DASH = 0x2d;

/**
 * Finds the page among the parts of a message: the part that the message names as its root, else the first that is HTML. Further ones are
 * the page's frames. Other parts are passed over without being kept.
 */
export class PageFinder {
  /** The headers of the message itself. */
  fields: ReadonlyMap<string, string> = new Map();
  readonly #limit: number;
  /** Of the parts around the present line, the innermost last. */
  readonly #boundaries: string[] = [];
  #state: 'head' | 'page' | 'other' = 'head';
  #head = '';
  #part: { readonly fields: ReadonlyMap<string, string>; readonly bytes: ByteBlocks; length: number } | null = null;
  #first: FoundPart | null = null;
  #root: FoundPart | null = null;
  /** `Content-ID` of the root. */
  #start: string | null = null;
  #begun = false;

  /** @param limit Bytes that a page may have as it is written. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The page as soon as it is certain. */
  get found(): FoundPart | null {
    return this.#root;
  }

  push(line: Line): void {
    if (line.begins && line.bytes[0] === DASH && line.bytes[1] === DASH && this.#endPart(line.bytes)) return;
    if (this.#state === 'head') this.#pushHead(line.bytes);
    else if (this.#part !== null) {
      this.#part.length += line.bytes.length;
      if (this.#part.length <= this.#limit) this.#part.bytes.append(line.bytes);
      else this.#part.bytes.clear();
    }
  }

  /** The page at the end of the message, if there is any. */
  end(): FoundPart | null {
    if (this.#state === 'head') this.#endHead();
    this.#keepPart(this.#boundaries.length > 0);
    return this.#root ?? this.#first;
  }

  /** Whether the line stands between parts. */
  #endPart(bytes: Uint8Array): boolean {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimEnd();
    const at = this.#boundaries.findLastIndex((boundary) => text === `--${boundary}` || text === `--${boundary}--`);
    if (at === -1) return false;
    this.#keepPart(false);
    const last = text !== `--${this.#boundaries[at]}`;
    this.#boundaries.length = last ? at : at + 1;
    this.#state = last ? 'other' : 'head';
    this.#head = '';
    return true;
  }

  #pushHead(bytes: Uint8Array): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (text.trim() === '') this.#endHead();
    else if (this.#head.length + text.length <= LONGEST_HEAD) this.#head += text;
  }

  #endHead(): void {
    const fields = readFields(this.#head);
    const type = fields.get('content-type');
    const boundary = parameter(type, 'boundary');
    if (!this.#begun) {
      this.#begun = true;
      this.fields = fields;
      this.#start = parameter(type, 'start');
    }
    this.#state = 'other';
    if (mediaType(type).startsWith('multipart/')) {
      if (boundary !== null && this.#boundaries.length < DEEPEST) this.#boundaries.push(boundary);
    } else if (PAGES.has(mediaType(type)) && this.#wants(fields)) {
      this.#state = 'page';
      this.#part = { fields, bytes: new ByteBlocks(), length: 0 };
    }
  }

  #wants(fields: ReadonlyMap<string, string>): boolean {
    return this.#first === null || (this.#start !== null && fields.get('content-id') === this.#start);
  }

  #keepPart(open: boolean): void {
    if (this.#part === null) return;
    const { fields, bytes, length } = this.#part;
    this.#part = null;
    const part = { fields, bytes: bytes.joined(), oversize: length > this.#limit, open };
    this.#first ??= part;
    if (this.#start === null || fields.get('content-id') === this.#start) this.#root = part;
  }
}

/** A parameter of a header's value: `"a b"` of `text/html; x="a b"`. */
export function parameter(value: string | undefined, name: string): string | null {
  for (const [, own, quoted, bare] of (value ?? '').matchAll(/;\s*([\w-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.){0,1000})"|([^\s;]{0,1000}))/g)) {
    if (own?.toLowerCase() === name) return quoted?.replace(/\\(.)/g, '$1') ?? bare ?? null;
  }
  return null;
}
