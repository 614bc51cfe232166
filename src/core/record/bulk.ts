import { latin1 } from './bytes.js';
import type { Piece, Splitter } from './carry.js';
import { splitLines } from './lines.js';
import { withName } from './with-name.js';

/** A line of a search engine's bulk file that says what is done with the document on the next: `{"index": {"_index": "news", "_id": "7"}}`. */
const ACTION = /^\s*\{\s*"(index|create|update|delete)"\s*:\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*\}\s*$/;
const LONGEST_ACTION = 2_000;
const ID = /"_id"\s*:\s*("(?:[^"\\]|\\.)*"|\d+)/;

/** Whether a file of lines begins with an action. */
export function isBulk(text: string): boolean {
  const end = text.indexOf('\n');
  return end > 0 && end <= LONGEST_ACTION && ACTION.test(text.slice(0, end));
}

/** Cuts a bulk file of Elasticsearch or OpenSearch into its documents, each with the id of the action above it unless it has one. */
export function splitBulk(limit: number): Splitter {
  const lines = splitLines(limit);
  let name: Uint8Array | null = null;
  const documents = (pieces: Piece[]): Piece[] =>
    pieces.flatMap((piece) => {
      const action = piece.oversize || piece.bytes.length > LONGEST_ACTION ? null : ACTION.exec(latin1(piece.bytes));
      if (action === null) {
        const named = name === null || piece.oversize ? piece : { ...piece, bytes: withName(piece.bytes, name) };
        name = null;
        return [named];
      }
      const id = ID.exec(action[0])?.[1];
      name = id === undefined ? null : Uint8Array.from(id, (letter) => letter.charCodeAt(0));
      return [];
    });
  return { push: (chunk) => documents(lines.push(chunk)), end: () => documents(lines.end()) };
}
