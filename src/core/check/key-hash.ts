import { keyOf, piecesOf } from './text.js';

/** 53 bits of a key that comes piece by piece: FNV-1a (Fowler, Noll and Vo) in two lanes. */
export class KeyHash {
  #low = 0x811c9dc5;
  #high = 0x9747b28c;
  /** Of the key, in characters. */
  length = 0;

  add(piece: string): void {
    let low = this.#low;
    let high = this.#high;
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
      high ^= high >>> 13;
    }
    this.#low = low;
    this.#high = high;
    this.length += piece.length;
  }

  /** Never 0. */
  get value(): number {
    return (this.#high >>> 11) * 0x1_0000_0000 + (this.#low >>> 0) || 1;
  }
}

/** Of a text's letters and digits. */
export function keyHashOf(text: string): KeyHash {
  const key = new KeyHash();
  for (const piece of piecesOf(text)) key.add(keyOf(piece));
  return key;
}
