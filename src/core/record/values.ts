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
  let listRead = list === null || list.named;
  let namedAhead = list?.named === true;
  /** In the object whose values are the records. */
  let inNamed = false;
  /** The name of the value that comes next, as JSON. */
  let name: Uint8Array | null = null;
  let behindColon = false;
  return {
    push(whole) {
      const pieces: Piece[] = [];
      const skipped = Math.min(toSkip, whole.length);
      for (let at = 0; at < skipped; at++) if (whole[at] === NEWLINE) line++;
      toSkip -= skipped;
      const chunk = whole.subarray(skipped);
      let start = 0;
      const close = (end: number): void => {
        const piece = carry.take(chunk.subarray(start, end), begunOn);
        open = false;
        if (!inNamed) pieces.push(piece);
        else if (behindColon) pieces.push(name === null ? piece : { ...piece, bytes: withName(piece.bytes, name) });
        else name = piece.bytes.slice();
      };
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at];
        if (byte === NEWLINE) line++;
        if (byte === RECORD_SEPARATOR) {
          // No JSON holds it, so what was cut before it ends here.
          if (open) close(at);
          inString = escaped = false;
          depth = 0;
          continue;
        }
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
        if (namedAhead && byte === OPEN_BRACE) {
          namedAhead = false;
          inNamed = true;
          continue;
        }
        if (byte === OPEN_BRACKET && !open && !inArray && !inNamed) {
          inArray = true;
          continue;
        }
        const separates =
          byte === undefined ||
          byte <= 0x20 ||
          byte === COMMA ||
          byte === CLOSE_BRACKET ||
          (inNamed && (byte === COLON || byte === CLOSE_BRACE));
        if (depth === 0 && separates) {
          if (open) close(at);
          if (inNamed) {
            if (byte === COLON || byte === COMMA) behindColon = byte === COLON;
            inNamed = byte !== CLOSE_BRACE;
          } else if (byte === CLOSE_BRACKET) {
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
