const BLOCK = 256 * 1024;

/** Bytes that come in small pieces, copied into large ones: an array of bytes takes more room than a line has. */
export class ByteBlocks {
  #full: Uint8Array[] = [];
  #open = Buffer.alloc(0);
  #used = 0;

  append(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      if (this.#used === this.#open.length) this.#begin();
      const count = Math.min(bytes.length - at, this.#open.length - this.#used);
      this.#open.set(bytes.subarray(at, at + count), this.#used);
      this.#used += count;
      at += count;
    }
  }

  clear(): void {
    this.#full = [];
    this.#open = Buffer.alloc(0);
    this.#used = 0;
  }

  joined(): Uint8Array {
    return Buffer.concat([...this.#full, this.#open.subarray(0, this.#used)]);
  }

  #begin(): void {
    if (this.#used > 0) this.#full.push(this.#open);
    this.#open = Buffer.allocUnsafeSlow(BLOCK);
    this.#used = 0;
  }
}
