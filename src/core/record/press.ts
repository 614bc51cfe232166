import { latin1 } from './bytes.js';
import type { Piece } from './carry.js';
import { isCrowdedText } from './crowded-text.js';
import { defineFormat } from './define.js';
import { splitAtLines } from './line-splitter.js';
import type { JsonObject } from './parts.js';
import type { PressDialect } from './press/define.js';
import { factivaCodes, factivaPlain } from './press/factiva.js';
import { genios } from './press/genios.js';
import { lexis, nexisUni } from './press/lexis.js';
import { proquest } from './press/proquest.js';

const DIALECTS: readonly PressDialect[] = [lexis, nexisUni, factivaCodes, factivaPlain, proquest, genios];
/** So much of a document is looked at for what it is. */
const LOOK = 256 * 1024;
const NOTHING = new Uint8Array(0);

function dialectOf(text: string): PressDialect | null {
  return DIALECTS.find(({ isDocument }) => isDocument(text)) ?? null;
}

/** Texts of databases of newspapers: several articles, each with fields that tell of it. */
export const press = defineFormat({
  name: 'press',
  extensions: [],
  recognises: ({ text }) => dialectOf(text) !== null,
  split(limit, { text }) {
    const dialect = dialectOf(text) ?? lexis;
    const { closes } = dialect;
    const isDocument = (bytes: Uint8Array): boolean => bytes.length > LOOK || dialect.isDocument(latin1(bytes));
    // Behind the last article stands what was searched for, or the beginning of another one.
    const atEnd = (piece: Piece): Piece | null => {
      if (closes === undefined) return piece.oversize || isDocument(piece.bytes) ? piece : null;
      const begun = piece.oversize || (dialect.isBegun ?? dialect.isDocument)(latin1(piece.bytes.subarray(0, LOOK)));
      return begun ? { ...piece, bytes: NOTHING, broken: piece.oversize ? null : 'an article' } : null;
    };
    return splitAtLines(limit, dialect, isDocument, atEnd);
  },
  record: pressDocument,
});

function pressDocument(piece: string): JsonObject {
  if (isCrowdedText(piece)) return { text: piece };
  const lines = piece.split(/\r\n|\n|\r/).map((line) => line.trim());
  return dialectOf(piece)?.record(lines) ?? {};
}
