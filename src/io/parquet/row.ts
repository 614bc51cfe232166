import { appendEscaped, GrowingBytes } from '../../core/record/index.js';
import type { ColumnReader } from './column.js';
import { BrokenTable } from './define.js';
import type { Field } from './schema.js';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const QUOTE = 0x22;
const COLON = 0x3a;

class TooLong extends Error {}

/** Writes rows as JSON objects, in UTF-8, each from where its columns stand. Nothing is decoded, and no object is made of a row. */
export class RowWriter {
  readonly #fields: readonly Field[];
  /** By the indices of their leaves. */
  readonly #columns: ReadonlyMap<number, ColumnReader>;
  readonly #limit: number;
  readonly #out = new GrowingBytes();
  readonly #keyOut = new GrowingBytes();
  readonly #keys = new Map<string, Uint8Array>();

  constructor(fields: readonly Field[], columns: readonly ColumnReader[], limit: number) {
    this.#fields = fields;
    this.#columns = new Map(columns.map((column) => [column.leaf.index, column]));
    this.#limit = limit;
  }

  /** The next row; `null` where it is longer than allowed. @throws BrokenTable where the columns do not agree. */
  next(): Uint8Array | null {
    for (const column of this.#columns.values()) column.startRow();
    try {
      this.#struct(this.#fields);
    } catch (error) {
      this.#out.clear();
      if (!(error instanceof TooLong)) throw error;
      for (const column of this.#columns.values()) column.endRow(false);
      return null;
    }
    for (const column of this.#columns.values()) column.endRow(true);
    const row = this.#out.take();
    return row.length > this.#limit ? null : row;
  }

  #struct(fields: readonly Field[]): void {
    let separator = OPEN;
    for (const field of fields) {
      this.#out.put(separator);
      separator = COMMA;
      this.#out.append(this.#key(field.name));
      this.#field(field);
    }
    this.#out.put(CLOSE);
  }

  #key(name: string): Uint8Array {
    const known = this.#keys.get(name) ?? Buffer.from(`${JSON.stringify(name)}:`);
    this.#keys.set(name, known);
    return known;
  }

  #field(field: Field): void {
    if (this.#out.length > this.#limit) throw new TooLong();
    const { present, shape } = field;
    if (present !== null && this.#first(field).def < present) {
      this.#out.text('null');
      this.#pass(field);
      return;
    }
    switch (shape.kind) {
      case 'leaf':
        this.#value(this.#column(shape.leaf.index));
        return;
      case 'struct':
        this.#struct(shape.fields);
        return;
      case 'list':
        this.#out.put(OPEN_LIST);
        this.#repeat(field, shape.repeated, () => this.#field(shape.element));
        this.#out.put(CLOSE_LIST);
        return;
      case 'map':
        this.#out.put(OPEN);
        this.#repeat(field, shape.repeated, () => {
          this.#mapKey(this.#column(shape.key.index));
          this.#field(shape.value);
        });
        this.#out.put(CLOSE);
    }
  }

  /** Writes the elements of a list, with commas between. */
  #repeat(field: Field, { def, rep }: { readonly def: number; readonly rep: number }, write: () => void): void {
    const first = this.#first(field);
    if (first.def < def) {
      this.#pass(field);
      return;
    }
    write();
    while (first.rep >= rep) {
      this.#out.put(COMMA);
      write();
    }
  }

  #value(column: ColumnReader): void {
    if (column.def < column.leaf.def) this.#out.text('null');
    else {
      if (this.#out.length + column.length > this.#limit) throw new TooLong();
      column.write(this.#out);
    }
    column.next();
  }

  /** Names of a JSON object are strings, whatever the map's keys are. */
  #mapKey(column: ColumnReader): void {
    if (column.def < column.leaf.def || this.#out.length + column.length > this.#limit) throw new TooLong();
    column.write(this.#keyOut);
    column.next();
    const key = this.#keyOut.take();
    if (key[0] === QUOTE) this.#out.append(key);
    else {
      this.#out.put(QUOTE);
      appendEscaped(this.#out, key, 0, key.length);
      this.#out.put(QUOTE);
    }
    this.#out.put(COLON);
  }

  /** Goes over the place that a null or an empty list has in each column below. */
  #pass(field: Field): void {
    for (const leaf of field.leaves) this.#column(leaf.index).next();
  }

  /** Any column below tells whether a field is there. */
  #first(field: Field): ColumnReader {
    return this.#column(field.leaves[0]?.index ?? -1);
  }

  #column(index: number): ColumnReader {
    const column = this.#columns.get(index);
    if (column === undefined) throw new BrokenTable('a column of it is missing');
    return column;
  }
}
