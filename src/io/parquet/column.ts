import type { GrowingBytes } from '../../core/record/index.js';
import type { Allowance } from './allowance.js';
import { type Cell, cellOf } from './cell.js';
import { type Inflate, inflaterFor } from './codecs.js';
import { BrokenTable, UnreadTable } from './define.js';
import type { Chunk } from './footer.js';
import { type Page, type PageContext, readDictionary, readPage } from './page.js';
import { readPageHeader } from './page-header.js';
import type { RangeFile } from './ranges.js';
import type { Leaf } from './schema.js';
import { BYTES_A_VALUE, type Values } from './values.js';

/** So much is read at first; then as much as the page before had, and a header's length more. */
const FIRST_READ = 16 * 1024;
const HEADER = 512;
const LISTS = 'the lists are damaged';
const DICTIONARY = 'the dictionary is damaged';
/** A dictionary and an index may stand before a column's values. */
const MOST_EMPTY = 100;

/** What a table's columns share. */
export interface TableReading {
  readonly file: RangeFile;
  readonly allowance: Allowance;
  /** Bytes that the header of a page may have. */
  readonly longestHeader: number;
}

/** A page with the memory that was taken for it. */
interface HeldPage extends Page {
  readonly held: number;
}

/**
 * One column of a row group, value by value. Pages are read when they are needed and dropped when they have been, so that a column holds
 * one page, or as many as a single row goes over.
 */
export class ColumnReader {
  readonly leaf: Leaf;
  readonly #reading: TableReading;
  readonly #chunk: Chunk;
  readonly #inflate: Inflate;
  readonly #cell: Cell;
  #pages: HeldPage[] = [];
  #dictionary: Values | null = null;
  #held = 0;
  /** Where the next page begins in the file. */
  #offset: number;
  #guess = FIRST_READ;
  /** Pages without values, one after another. */
  #empty = 0;
  /** Values whose pages have been read. */
  #loaded = 0;
  /** Rows that begin in the pages that are there, behind the present one. */
  #starts = 0;
  /** In the first of the pages: of all values, and of those that are there. */
  #at = 0;
  #valueAt = 0;
  /** Behind the last value of the present row. */
  #rowDone = true;

  private constructor(leaf: Leaf, chunk: Chunk, reading: TableReading, inflate: Inflate) {
    this.leaf = leaf;
    this.#chunk = chunk;
    this.#reading = reading;
    this.#inflate = inflate;
    this.#cell = cellOf(leaf.element);
    this.#offset = chunk.start;
  }

  static async open(leaf: Leaf, chunk: Chunk, reading: TableReading): Promise<ColumnReader> {
    if (chunk.obstacle === 'encrypted') throw new UnreadTable(`its column ${leaf.path} is encrypted`, 'encrypted');
    if (chunk.obstacle === 'elsewhere') throw new UnreadTable(`its column ${leaf.path} lies in another file`);
    return new ColumnReader(leaf, chunk, reading, await inflaterFor(chunk.codec));
  }

  /** Rows that can be read without waiting; 0 at the end. @throws BrokenTable, UnreadTable */
  async ready(): Promise<number> {
    try {
      while (this.#whole < 1 && this.#loaded < this.#chunk.values) await this.#load();
    } catch (error) {
      throw error instanceof BrokenTable ? this.#broken(error.message) : error;
    }
    return this.#whole;
  }

  /** In a list, the last row of a page may go on in the next one. */
  get #whole(): number {
    return this.#starts - (this.leaf.rep > 0 && this.#loaded < this.#chunk.values ? 1 : 0);
  }

  startRow(): void {
    this.#rowDone = false;
    this.#starts--;
  }

  /** Level of definition of the present value. */
  get def(): number {
    const [page] = this.#pages;
    // Its neighbours have more elements than it has.
    if (page === undefined || this.#rowDone) throw this.#broken(LISTS);
    return page.defs?.[this.#at] ?? this.leaf.def;
  }

  /** Level of repetition of the present value; 0 where the row has no more. */
  get rep(): number {
    return this.#rowDone ? 0 : (this.#pages[0]?.reps?.[this.#at] ?? 0);
  }

  /** Bytes of the present value, as they are stored. */
  get length(): number {
    const { values, place } = this.#present();
    return values.width > 0 ? values.width : (values.ends[place] ?? 0) - (values.starts[place] ?? 0);
  }

  /** Writes the present value as JSON. */
  write(out: GrowingBytes): void {
    const { values, place } = this.#present();
    const start = values.width > 0 ? place * values.width : (values.starts[place] ?? 0);
    const end = values.width > 0 ? start + values.width : (values.ends[place] ?? 0);
    this.#cell(out, values, start, end);
  }

  next(): void {
    const [page] = this.#pages;
    if (page === undefined || this.#rowDone) throw this.#broken(LISTS);
    if (page.defs === null || page.defs[this.#at] === this.leaf.def) this.#valueAt++;
    this.#at++;
    if (this.#at === page.count) this.#drop();
    this.#rowDone = this.leaf.rep === 0 || (this.#pages[0]?.reps?.[this.#at] ?? 0) === 0;
  }

  /** @param read The row was read to its end, as all columns of a sound file are at once. */
  endRow(read: boolean): void {
    if (read && !this.#rowDone) throw this.#broken(LISTS);
    while (!this.#rowDone) this.next();
  }

  close(): void {
    this.#reading.allowance.give(this.#held);
    this.#held = 0;
    this.#pages = [];
    this.#dictionary = null;
  }

  #broken(reason: string): BrokenTable {
    return new BrokenTable(`in its column ${this.leaf.path}, ${reason}`);
  }

  #present(): { readonly values: Values; readonly place: number } {
    const [page] = this.#pages;
    if (page === undefined) throw this.#broken(LISTS);
    const place = page.places === null ? this.#valueAt : (page.places[this.#valueAt] ?? 0);
    if (place >= page.values.count) throw this.#broken(DICTIONARY);
    return { values: page.values, place };
  }

  #drop(): void {
    const page = this.#pages.shift();
    this.#at = 0;
    this.#valueAt = 0;
    if (page !== undefined) this.#give(page.held);
  }

  #take(bytes: number): void {
    this.#reading.allowance.take(bytes);
    this.#held += bytes;
  }

  #give(bytes: number): void {
    this.#reading.allowance.give(bytes);
    this.#held -= bytes;
  }

  /** Reads the next page. */
  async #load(): Promise<void> {
    const { file, allowance, longestHeader } = this.#reading;
    const found = await readPageHeader(file, this.#offset, this.#guess, longestHeader);
    const { header, at } = found;
    const packed = header.compressed_page_size;
    const unpacked = header.uncompressed_page_size;
    const kind = header.type;
    const count = (header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header)?.num_values ?? 0;
    const before = this.#held;
    const loaded = this.#loaded;
    this.#take(unpacked + count * BYTES_A_VALUE);
    allowance.expand(packed, unpacked);
    // Let go of as soon as it is unpacked.
    this.#take(packed);
    const body = packed <= found.bytes.length ? found.bytes.subarray(0, packed) : await file.read(at, packed);
    this.#give(packed);
    this.#offset = at + packed;
    this.#guess = Math.min(packed, unpacked) + HEADER;
    const context: PageContext = {
      leaf: this.leaf,
      inflate: this.#inflate,
      dictionary: this.#dictionary,
      take: (bytes) => this.#take(bytes),
    };
    if (kind === 'DICTIONARY_PAGE') {
      if (this.#dictionary !== null || this.#loaded > 0) throw new BrokenTable(DICTIONARY);
      this.#dictionary = readDictionary(header, body, context);
    } else if (kind === 'DATA_PAGE' || kind === 'DATA_PAGE_V2') {
      const page = readPage(header, body, context);
      this.#add({ ...page, held: this.#held - before });
    } else {
      // An index, which readers may pass over.
      this.#give(this.#held - before);
    }
    this.#empty = this.#loaded === loaded ? this.#empty + 1 : 0;
    if (this.#empty > MOST_EMPTY) throw new BrokenTable('the pages are empty');
  }

  #add(page: HeldPage): void {
    if (page.count === 0) {
      this.#give(page.held);
      return;
    }
    if (this.#loaded === 0 && (page.reps?.[0] ?? 0) !== 0) throw new BrokenTable(LISTS);
    this.#loaded += page.count;
    this.#starts += page.starts;
    this.#pages.push(page);
  }
}
