import { Carry, type Piece, type Splitter } from './carry.js';
import { withName } from './with-name.js';

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** RFC 7464: what begins each text of a sequence. */
export const SEQUENCE = '\u001e';
const RECORD_SEPARATOR = 0x1e;
const NOTHING = new Uint8Array(0);

/** An array of records inside a top-level object, or such an object whose values are the records. */
export interface InnerList {
  /** Bytes before its bracket. */
  readonly offset: number;
  /** Objects around it. */
  readonly depth: number;
  /** It is an object: its records have names, which are their ids. */
  readonly named: boolean;
}

/**
 * Cuts UTF-8 bytes of JSON into the elements of its top-level array, or into its top-level values where it has no array
 * around them. It only balances brackets outside strings: whether an element is sound is for the JSON parser to say, so one
 * broken element does not take the rest with it. Structural characters are ASCII, so no byte of a longer character is mistaken for one.
 * @param list Where the records are the elements of an array inside an object: what else the object holds is not read.
 */
export function splitValues(limit: number, list: InnerList | null = null): Splitter {
  return new ValueSplitter(new Carry(limit), list);
}

class ValueSplitter implements Splitter {
  #line = 1;
  #begunOn = 1;
  #inArray = false;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Inside a value: a container, a string or a bare word. */
  #open = false;
  /** Bytes before the inner list. */
  #toSkip: number;
  /** In the rest of the object around the inner list. */
  #behindList = false;
  #listRead: boolean;
  #namedAhead: boolean;
  /** In the object whose values are the records. */
  #inNamed = false;
  /** The name of the value that comes next, as JSON. */
  #name: Uint8Array | null = null;
  #behindColon = false;
  #chunk: Uint8Array = NOTHING;
  /** Where in the chunk the open value begins. */
  #start = 0;
  #pieces: Piece[] = [];

  constructor(
    private readonly carry: Carry,
    private readonly list: InnerList | null,
  ) {
    this.#toSkip = list?.offset ?? 0;
    this.#listRead = list === null || list.named;
    this.#namedAhead = list?.named === true;
  }

  push(whole: Uint8Array): Piece[] {
    const chunk = this.#behindSkipped(whole);
    this.#chunk = chunk;
    this.#start = 0;
    this.#pieces = [];
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE) this.#line++;
      if (byte === RECORD_SEPARATOR) this.#endText(at);
      else if (this.#inString) this.#readString(byte, at);
      else if (this.#behindList) this.#passOver(byte);
      else if (!this.#opensList(byte)) {
        if (this.#depth === 0 && this.#separates(byte)) this.#readSeparator(byte, at);
        else this.#readValue(byte, at);
      }
    }
    if (this.#open) this.carry.add(chunk.subarray(this.#start));
    return this.#pieces;
  }

  end(): Piece[] {
    if (!this.#open) return [];
    this.#open = false;
    return [this.carry.take(NOTHING, this.#begunOn)];
  }

  #behindSkipped(whole: Uint8Array): Uint8Array {
    const skipped = Math.min(this.#toSkip, whole.length);
    for (let at = 0; at < skipped; at++) if (whole[at] === NEWLINE) this.#line++;
    this.#toSkip -= skipped;
    return whole.subarray(skipped);
  }

  /** No JSON holds what begins a text of a sequence, so what was cut before it ends there. */
  #endText(at: number): void {
    if (this.#open) this.#close(at);
    this.#inString = this.#escaped = false;
    this.#depth = 0;
  }

  #readString(byte: number, at: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) {
      this.#inString = false;
      if (this.#depth === 0) this.#close(at + 1);
    }
  }

  #passOver(byte: number): void {
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) this.#depth--;
    this.#behindList = this.#depth > 0;
  }

  /** Whether it is the bracket of the array, or of the object, whose members are the records. */
  #opensList(byte: number): boolean {
    if (this.#namedAhead && byte === OPEN_BRACE) {
      this.#namedAhead = false;
      this.#inNamed = true;
      return true;
    }
    if (byte !== OPEN_BRACKET || this.#open || this.#inArray || this.#inNamed) return false;
    this.#inArray = true;
    return true;
  }

  #separates(byte: number): boolean {
    return byte <= 0x20 || byte === COMMA || byte === CLOSE_BRACKET || (this.#inNamed && (byte === COLON || byte === CLOSE_BRACE));
  }

  #readSeparator(byte: number, at: number): void {
    if (this.#open) this.#close(at);
    if (this.#inNamed) {
      if (byte === COLON || byte === COMMA) this.#behindColon = byte === COLON;
      this.#inNamed = byte !== CLOSE_BRACE;
      this.#behindList = !this.#inNamed && this.list !== null && this.list.depth > 0;
      if (this.#behindList) this.#depth = this.list?.depth ?? 0;
    } else if (byte === CLOSE_BRACKET) {
      this.#inArray = false;
      this.#behindList = !this.#listRead;
      if (this.#behindList) this.#depth = this.list?.depth ?? 0;
      this.#listRead = true;
    }
  }

  #readValue(byte: number, at: number): void {
    if (!this.#open) this.#begin(at);
    else if (this.#depth === 0 && (byte === OPEN_BRACE || byte === OPEN_BRACKET || byte === QUOTE)) {
      // A container that follows a bare word without a comma begins a value of its own.
      this.#close(at);
      this.#begin(at);
    }
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      this.#depth = Math.max(0, this.#depth - 1);
      if (this.#depth === 0) this.#close(at + 1);
    }
  }

  #begin(at: number): void {
    this.#open = true;
    this.#start = at;
    this.#begunOn = this.#line;
  }

  #close(end: number): void {
    const piece = this.carry.take(this.#chunk.subarray(this.#start, end), this.#begunOn);
    this.#open = false;
    if (!this.#inNamed) this.#pieces.push(piece);
    else if (this.#behindColon) this.#pieces.push(this.#name === null ? piece : { ...piece, bytes: withName(piece.bytes, this.#name) });
    else this.#name = piece.bytes.slice();
  }
}
