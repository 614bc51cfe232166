import { BrokenTable } from './define.js';

/** Wire types of Thrift's compact protocol, as far as Parquet has them. */
const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const I16 = 4;
const I32 = 5;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;

/** Parquet's own metadata are eight deep. */
const DEEPEST = 24;
/** Bytes of a number of 64 bits, seven bits in each. */
const LONGEST_NUMBER = 10;

class Short extends Error {}

/**
 * Where a struct ends that begins at `at`, before it is parsed: a parser believes the lengths that it finds, and a few bytes may claim lists
 * of millions, or numbers that take hours.
 * @param most Values that it may hold in all.
 * @returns `null` where the bytes end first.
 * @throws BrokenTable for what is no such struct or holds too much.
 */
export function structEnd(bytes: Uint8Array, at: number, most: number): number | null {
  const scan = new Scan(bytes, at, most);
  try {
    scan.struct(0);
    return scan.at;
  } catch (error) {
    if (error instanceof Short) return null;
    throw error;
  }
}

class Scan {
  readonly #bytes: Uint8Array;
  #left: number;
  at: number;

  constructor(bytes: Uint8Array, at: number, most: number) {
    this.#bytes = bytes;
    this.at = at;
    this.#left = most;
  }

  struct(depth: number): void {
    if (depth > DEEPEST) throw new BrokenTable('its metadata are nested too deep');
    for (;;) {
      const header = this.#byte();
      if (header === 0) return;
      // The number of the field stands for itself where its distance to the one before does not fit.
      if (header >> 4 === 0) this.#number();
      this.#count(1);
      this.#value(header & 0x0f, depth, false);
    }
  }

  #value(type: number, depth: number, listed: boolean): void {
    switch (type) {
      case TRUE:
      case FALSE:
        // A field's truth is its type.
        if (listed) this.#skip(1);
        return;
      case BYTE:
        this.#skip(1);
        return;
      case I16:
      case I32:
      case I64:
        this.#number();
        return;
      case DOUBLE:
        this.#skip(8);
        return;
      case BINARY:
        this.#skip(this.#number());
        return;
      case LIST:
        this.#list(depth + 1);
        return;
      case STRUCT:
        this.struct(depth + 1);
        return;
      default:
        throw new BrokenTable('its metadata are damaged');
    }
  }

  #list(depth: number): void {
    if (depth > DEEPEST) throw new BrokenTable('its metadata are nested too deep');
    const header = this.#byte();
    const length = header >> 4 === 15 ? this.#number() : header >> 4;
    this.#count(length);
    for (let index = 0; index < length; index++) this.#value(header & 0x0f, depth, true);
  }

  #count(values: number): void {
    this.#left -= values;
    if (this.#left < 0) throw new BrokenTable('its metadata claim to be larger than those of any real table');
  }

  #byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new Short();
    this.at++;
    return byte;
  }

  #skip(length: number): void {
    if (length > this.#bytes.length - this.at) throw new Short();
    this.at += length;
  }

  #number(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < LONGEST_NUMBER; count++) {
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
      if (byte < 0x80) return value;
    }
    throw new BrokenTable('its metadata are damaged');
  }
}
