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
  const carry = new Carry(limit);
  let state: State = 'text';
  let line = 1;
  let begunOn = 1;
  /** What has been seen of a name behind its bracket. */
  let name = '';
  let quote = 0;
  let before = 0;
  let twice = 0;
  /** The name of the element that is being cut, and how often it is open. */
  let element = '';
  let depth = 0;
  return {
    push(chunk) {
      const pieces: Piece[] = [];
      /** Where what is kept begins; -1 while nothing is. */
      let start = carry.length > 0 ? 0 : -1;
      const endTag = (end: number): void => {
        state = 'text';
        const closes = name.startsWith('/');
        const own = closes ? name.slice(1) : name;
        if (!closes && before !== SLASH && (depth === 0 ? names.has(own) : own === element)) {
          element = own;
          depth++;
        } else if (closes && depth > 0 && own === element) depth--;
        else if (depth > 0) return;
        else {
          // Of no interest.
          carry.take(NOTHING, begunOn);
          start = -1;
          return;
        }
        if (depth > 0) return;
        const piece = carry.take(chunk.subarray(start, end), begunOn);
        start = -1;
        if (piece.oversize || wanted(piece.bytes)) pieces.push(piece);
      };
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at] ?? 0;
        if (byte === NEWLINE) line++;
        if (state === 'text') {
          if (byte !== OPEN) continue;
          state = 'name';
          name = '';
          if (depth === 0) {
            start = at;
            begunOn = line;
          }
        } else if (state === 'comment' || state === 'cdata') {
          const sign = state === 'comment' ? DASH : BRACKET;
          if (byte === CLOSE && twice >= 2) state = 'text';
          twice = byte === sign ? twice + 1 : 0;
        } else if (state === 'declaration') {
          if (byte === CLOSE) state = 'text';
        } else if (state === 'name') {
          const ends = byte <= SPACE || byte === CLOSE || (byte === SLASH && name !== '');
          if (!ends) {
            if (name.length < LONGEST_NAME) name += String.fromCharCode(byte);
            state = name === '!--' ? 'comment' : name === '![CDATA[' ? 'cdata' : 'name';
            twice = 0;
            continue;
          }
          state = name.startsWith('!') || name.startsWith('?') || name === '' ? 'declaration' : 'tag';
          quote = 0;
          before = byte;
          if (byte !== CLOSE) continue;
          before = 0;
          if (state === 'tag') endTag(at + 1);
          else state = 'text';
        } else if (quote !== 0) {
          if (byte === quote) quote = 0;
        } else if (byte === CLOSE) endTag(at + 1);
        else {
          if (QUOTES.has(byte)) quote = byte;
          before = byte;
        }
      }
      if (start >= 0 && (depth > 0 || state === 'name' || state === 'tag')) carry.add(chunk.subarray(start));
      else if (depth === 0) carry.take(NOTHING, begunOn);
      return pieces;
    },
    end() {
      if (depth === 0 || carry.length === 0) return [];
      depth = 0;
      return [carry.take(NOTHING, begunOn)];
    },
  };
}
