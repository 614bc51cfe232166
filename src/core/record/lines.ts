import { Carry, type Piece, type Splitter } from './carry.js';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** Cuts UTF-8 bytes at line feeds. Blank lines are counted and left out; a carriage return before the feed is white space to JSON. */
export function splitLines(limit: number): Splitter {
  const carry = new Carry(limit);
  let line = 1;
  const finish = (last: Uint8Array, pieces: Piece[]): void => {
    const piece = carry.take(last, line);
    if (piece.oversize || !isBlank(piece.bytes)) pieces.push(piece);
  };
  return {
    push(chunk) {
      const pieces: Piece[] = [];
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        // An empty line is not worth a view of it: a file may hold millions.
        if (end > start || carry.length > 0) finish(chunk.subarray(start, end), pieces);
        line++;
        start = end + 1;
        // A search for each of a billion empty lines would take half a minute.
        while (chunk[start] === NEWLINE) {
          line++;
          start++;
        }
      }
      if (start < chunk.length) carry.add(chunk.subarray(start));
      return pieces;
    },
    end() {
      const pieces: Piece[] = [];
      if (carry.length > 0) finish(new Uint8Array(0), pieces);
      return pieces;
    },
  };
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte !== SPACE && byte !== TAB && byte !== RETURN) return false;
  }
  return true;
}
