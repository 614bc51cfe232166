/** XXH64, the checksum of Zstandard (RFC 8878, 3.1.1): the 64-bit primes and steps of its specification, with seed 0. */

const PRIME_1 = 0x9e3779b185ebca87n;
const PRIME_2 = 0xc2b2ae3d27d4eb4fn;
const PRIME_3 = 0x165667b19e3779f9n;
const PRIME_4 = 0x85ebca77c2b2ae63n;
const PRIME_5 = 0x27d4eb2f165667c5n;

/** Bytes that are mixed in together, a lane of eight to each accumulator. */
const STRIPE = 32;

/** A hash of bytes that come in pieces. */
export class Xxh64 {
  #accumulators: readonly [bigint, bigint, bigint, bigint] = [wrap(PRIME_1 + PRIME_2), PRIME_2, 0n, wrap(-PRIME_1)];
  /** What does not fill a stripe yet. */
  readonly #held = new Uint8Array(STRIPE);
  #holds = 0;
  #length = 0;

  update(bytes: Uint8Array): void {
    this.#length += bytes.length;
    let at = 0;
    if (this.#holds > 0) {
      at = Math.min(STRIPE - this.#holds, bytes.length);
      this.#held.set(bytes.subarray(0, at), this.#holds);
      this.#holds += at;
      if (this.#holds < STRIPE) return;
      this.#mix(this.#held);
    }
    const end = bytes.length - ((bytes.length - at) % STRIPE);
    this.#mix(bytes.subarray(at, end));
    this.#held.set(bytes.subarray(end));
    this.#holds = bytes.length - end;
  }

  digest(): bigint {
    const [a, b, c, d] = this.#accumulators;
    let hash = PRIME_5;
    if (this.#length >= STRIPE) {
      hash = wrap(rotate(a, 1n) + rotate(b, 7n) + rotate(c, 12n) + rotate(d, 18n));
      for (const accumulator of [a, b, c, d]) hash = wrap((hash ^ round(0n, accumulator)) * PRIME_1 + PRIME_4);
    }
    return avalanche(this.#finishTail(wrap(hash + BigInt(this.#length))));
  }

  /** In the optimised code of this loop the numbers are machine words: hundreds of MB a second. */
  #mix(stripes: Uint8Array): void {
    const view = new DataView(stripes.buffer, stripes.byteOffset, stripes.byteLength);
    let [a, b, c, d] = this.#accumulators;
    for (let at = 0; at < stripes.length; at += STRIPE) {
      a = round(a, view.getBigUint64(at, true));
      b = round(b, view.getBigUint64(at + 8, true));
      c = round(c, view.getBigUint64(at + 16, true));
      d = round(d, view.getBigUint64(at + 24, true));
    }
    this.#accumulators = [a, b, c, d];
  }

  #finishTail(start: bigint): bigint {
    const view = new DataView(this.#held.buffer);
    let hash = start;
    let at = 0;
    for (; at + 8 <= this.#holds; at += 8) hash = wrap(rotate(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * PRIME_1 + PRIME_4);
    for (; at + 4 <= this.#holds; at += 4)
      hash = wrap(rotate(hash ^ wrap(BigInt(view.getUint32(at, true)) * PRIME_1), 23n) * PRIME_2 + PRIME_3);
    for (; at < this.#holds; at++) hash = wrap(rotate(hash ^ wrap(BigInt(view.getUint8(at)) * PRIME_5), 11n) * PRIME_1);
    return hash;
  }
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

function rotate(value: bigint, bits: bigint): bigint {
  return BigInt.asUintN(64, value << bits) | (value >> (64n - bits));
}

function round(accumulator: bigint, lane: bigint): bigint {
  const mixed = BigInt.asUintN(64, accumulator + BigInt.asUintN(64, lane * PRIME_2));
  return BigInt.asUintN(64, rotate(mixed, 31n) * PRIME_1);
}

function avalanche(value: bigint): bigint {
  let hash = wrap((value ^ (value >> 33n)) * PRIME_2);
  hash = wrap((hash ^ (hash >> 29n)) * PRIME_3);
  return hash ^ (hash >> 32n);
}
