import type { CellSink, Glue } from './cells.js';

const BACKSLASH = 0x5c;
const NULL = 0x4e;
/** What databases write for what would end a cell or a row. */
const MEANINGS: ReadonlyMap<number, Uint8Array> = new Map([
  [0x6e, Uint8Array.of(0x0a)],
  [0x72, Uint8Array.of(0x0d)],
  [0x74, Uint8Array.of(0x09)],
  [BACKSLASH, Uint8Array.of(BACKSLASH)],
]);
const BACKSLASH_BYTES = Uint8Array.of(BACKSLASH);

/**
 * Whether a table of tabs writes line ends and tabs as `\n` and `\t`: all its lines have a cell for each column, so no cell has a line end,
 * and all its backslashes are escapes. One path such as `C:\Dumps` is enough to say that a backslash is a letter.
 * @param text The table's beginning. @param whole It is all there is.
 */
export function writesEscapes(text: string, whole: boolean): boolean {
  if (!/\\[nt]/.test(text)) return false;
  const lines = text.split(/\r\n|\n|\r/);
  const cells = cellsOf(lines[0] ?? '');
  // The cut goes through a line, and an escape perhaps.
  const last = whole ? '' : (lines.pop() ?? '');
  if (cellsOf(last) > cells || !lines.every((line) => line === '' || cellsOf(line) === cells)) return false;
  return ESCAPED.test(whole ? text : text.replace(/\\$/, ''));
}

const ESCAPED = /^(?:[^\\]|\\[nrt\\]|(?<![^\t\n\r])\\N(?![^\t\n\r]))*$/;

function cellsOf(line: string): number {
  return line.split('\t').length;
}

/** Hands cells on with what their escapes mean: `\n`, `\r`, `\t`, `\\`, and `\N` for a cell without a value. Any other backslash is a letter. */
export class EscapeReader implements CellSink {
  readonly #sink: CellSink;
  /** The last byte was a backslash that begins an escape. */
  #escape = false;
  #empty = true;

  constructor(sink: CellSink) {
    this.#sink = sink;
  }

  part(bytes: Uint8Array, from: number, to: number): void {
    let start = from;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (this.#escape) {
        this.#escape = false;
        const meaning = MEANINGS.get(byte);
        start = meaning === undefined && !(byte === NULL && this.#empty) ? at : at + 1;
        if (start === at) this.#put(BACKSLASH_BYTES, 0, 1);
        else if (meaning !== undefined) this.#put(meaning, 0, 1);
      } else if (byte === BACKSLASH) {
        this.#put(bytes, start, at);
        start = at + 1;
        this.#escape = true;
      }
    }
    this.#put(bytes, start, to);
  }

  endCell(): void {
    if (this.#escape) this.#put(BACKSLASH_BYTES, 0, 1);
    this.#escape = false;
    this.#empty = true;
    this.#sink.endCell();
  }

  endRow(line: number, end: number, glue: Glue | null, quoted: boolean): void {
    this.#sink.endRow(line, end, glue, quoted);
  }

  #put(bytes: Uint8Array, from: number, to: number): void {
    if (to <= from) return;
    this.#empty = false;
    this.#sink.part(bytes, from, to);
  }
}
