import { Carry, type Piece, type Splitter } from './carry.js';

const NEWLINE = 0x0a;
const OPEN = 0x3c;
const CLOSE = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27]);
const NOTHING = new Uint8Array(0);

/** What ends a comment and a CDATA section: twice the sign, and a bracket. */
const DASH = 0x2d;
const BRACKET = 0x5d;

type State = 'text' | 'name' | 'tag' | 'comment' | 'cdata' | 'declaration';

/** Longer names are of no element that is looked for. */
const LONGEST_NAME = 40;

/**
 * Cuts UTF-8 bytes of XML into the elements of these names, wherever they stand, tags and all; those within one of them are part of it. Whether an
 * element is sound is for its reader to say. The pieces are the same for every way of chunking the bytes.
 * @param wanted Whether an element is a record, by its bytes.
 */
export function splitElements(limit: number, names: ReadonlySet<string>, wanted: (element: Uint8Array) => boolean): Splitter {
  return new ElementSplitter(new Carry(limit), names, wanted);
}

/** A name of XML without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

class ElementSplitter implements Splitter {
  #state: State = 'text';
  #line = 1;
  #begunOn = 1;
  /** What has been seen of a name behind its bracket. */
  #name = '';
  #quote = 0;
  #before = 0;
  #twice = 0;
  /** The name of the element that is being cut, and how often it is open. */
  #element = '';
  #depth = 0;
  /** Where in the chunk what is kept begins; -1 while nothing is. */
  #start = -1;
  #pieces: Piece[] = [];

  constructor(
    private readonly carry: Carry,
    private readonly names: ReadonlySet<string>,
    private readonly wanted: (element: Uint8Array) => boolean,
  ) {}

  push(chunk: Uint8Array): Piece[] {
    this.#pieces = [];
    this.#start = this.carry.length > 0 ? 0 : -1;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE) this.#line++;
      if (this.#state === 'text') {
        if (byte === OPEN) this.#openBracket(at);
      } else if (this.#state === 'comment') this.#passOver(byte, DASH);
      else if (this.#state === 'cdata') this.#passOver(byte, BRACKET);
      else if (this.#state === 'declaration') {
        if (byte === CLOSE) this.#state = 'text';
      } else if (this.#state === 'name') this.#readName(chunk, at, byte);
      else this.#readTag(chunk, at, byte);
    }
    const inTag = this.#state === 'name' || this.#state === 'tag';
    if (this.#start >= 0 && (this.#depth > 0 || inTag)) this.carry.add(chunk.subarray(this.#start));
    else if (this.#depth === 0) this.carry.take(NOTHING, this.#begunOn);
    return this.#pieces;
  }

  end(): Piece[] {
    if (this.#depth === 0 || this.carry.length === 0) return [];
    this.#depth = 0;
    return [this.carry.take(NOTHING, this.#begunOn)];
  }

  #openBracket(at: number): void {
    this.#state = 'name';
    this.#name = '';
    if (this.#depth > 0) return;
    this.#start = at;
    this.#begunOn = this.#line;
  }

  /** In a comment or a section of CDATA. @param sign What stands twice before the bracket that ends it. */
  #passOver(byte: number, sign: number): void {
    if (byte === CLOSE && this.#twice >= 2) this.#state = 'text';
    this.#twice = byte === sign ? this.#twice + 1 : 0;
  }

  #readName(chunk: Uint8Array, at: number, byte: number): void {
    const name = this.#name;
    const ends = byte <= SPACE || byte === CLOSE || (byte === SLASH && name !== '');
    if (!ends) {
      if (name.length < LONGEST_NAME) this.#name += String.fromCharCode(byte);
      this.#state = this.#name === '!--' ? 'comment' : this.#name === '![CDATA[' ? 'cdata' : 'name';
      this.#twice = 0;
      return;
    }
    this.#state = name.startsWith('!') || name.startsWith('?') || name === '' ? 'declaration' : 'tag';
    this.#quote = 0;
    this.#before = byte === CLOSE ? 0 : byte;
    if (byte !== CLOSE) return;
    if (this.#state === 'tag') this.#endTag(chunk, at + 1);
    else this.#state = 'text';
  }

  #readTag(chunk: Uint8Array, at: number, byte: number): void {
    if (this.#quote !== 0) {
      if (byte === this.#quote) this.#quote = 0;
    } else if (byte === CLOSE) this.#endTag(chunk, at + 1);
    else {
      if (QUOTES.has(byte)) this.#quote = byte;
      this.#before = byte;
    }
  }

  #endTag(chunk: Uint8Array, end: number): void {
    this.#state = 'text';
    const closes = this.#name.startsWith('/');
    const own = closes ? this.#name.slice(1) : this.#name;
    if (!closes && this.#before !== SLASH && (this.#depth === 0 ? this.names.has(own) : own === this.#element)) {
      this.#element = own;
      this.#depth++;
    } else if (closes && this.#depth > 0 && own === this.#element) this.#depth--;
    else if (this.#depth === 0) {
      // Of no interest.
      this.carry.take(NOTHING, this.#begunOn);
      this.#start = -1;
      return;
    } else return;
    if (this.#depth === 0) this.#endElement(chunk, end);
  }

  #endElement(chunk: Uint8Array, end: number): void {
    const piece = this.carry.take(chunk.subarray(this.#start, end), this.#begunOn);
    this.#start = -1;
    if (piece.oversize || this.wanted(piece.bytes)) this.#pieces.push(piece);
  }
}
