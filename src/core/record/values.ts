import { Carry, type Piece, type Splitter } from './carry.js';

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** An array of records inside a top-level object. */
export interface InnerList {
  /** Bytes before its bracket. */
  readonly offset: number;
  /** Objects around it. */
  readonly depth: number;
}

/**
 * Cuts UTF-8 bytes of JSON into the elements of its top-level array, or into its top-level values where it has no array
 * around them. It only balances brackets outside strings: whether an element is sound is for the JSON parser to say, so one
 * broken element does not take the rest with it. Structural characters are ASCII, so no byte of a longer character is mistaken for one.
 * @param list Where the records are the elements of an array inside an object: what else the object holds is not read.
 */
export function splitValues(limit: number, list: InnerList | null = null): Splitter {
  const carry = new Carry(limit);
  let line = 1;
  let begunOn = 1;
  let inArray = false;
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** Inside a value: a container, a string or a bare word. */
  let open = false;
  let toSkip = list?.offset ?? 0;
  /** In the rest of the object around the inner list. */
  let behindList = false;
  let listRead = list === null;
  return {
    push(whole) {
      const pieces: Piece[] = [];
      const skipped = Math.min(toSkip, whole.length);
      for (let at = 0; at < skipped; at++) if (whole[at] === NEWLINE) line++;
      toSkip -= skipped;
      const chunk = whole.subarray(skipped);
      let start = 0;
      const close = (end: number): void => {
        pieces.push(carry.take(chunk.subarray(start, end), begunOn));
        open = false;
      };
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at];
        if (byte === NEWLINE) line++;
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) {
            inString = false;
            if (depth === 0) close(at + 1);
          }
          continue;
        }
        if (behindList) {
          if (byte === QUOTE) inString = true;
          else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
          else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
          behindList = depth > 0;
          continue;
        }
        if (byte === OPEN_BRACKET && !open && !inArray) {
          inArray = true;
          continue;
        }
        const separates = byte === undefined || byte <= 0x20 || byte === COMMA || (byte === CLOSE_BRACKET && depth === 0);
        if (depth === 0 && separates) {
          if (open) close(at);
          if (byte === CLOSE_BRACKET) {
            inArray = false;
            behindList = !listRead;
            if (behindList) depth = list?.depth ?? 0;
            listRead = true;
          }
          continue;
        }
        if (!open) {
          open = true;
          start = at;
          begunOn = line;
        } else if (depth === 0 && (byte === OPEN_BRACE || byte === OPEN_BRACKET || byte === QUOTE)) {
          // A container that follows a bare word without a comma begins a value of its own.
          close(at);
          open = true;
          start = at;
          begunOn = line;
        }
        if (byte === QUOTE) inString = true;
        else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
        else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
          depth = Math.max(0, depth - 1);
          if (depth === 0) close(at + 1);
        }
      }
      if (open) {
        carry.add(chunk.subarray(start));
      }
      return pieces;
    },
    end() {
      if (!open) return [];
      open = false;
      return [carry.take(new Uint8Array(0), begunOn)];
    },
  };
}
