/** Bytes that grow at their end. */
export class GrowingBytes {
  #bytes = new Uint8Array(4096);
  #length = 0;

  put(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = byte;
  }

  append(bytes: Uint8Array, from: number = 0, to: number = bytes.length): void {
    const count = to - from;
    if (this.#length + count > this.#bytes.length) this.#grow(count);
    if (count > FEW) this.#bytes.set(bytes.subarray(from, to), this.#length);
    else for (let at = 0; at < count; at++) this.#bytes[this.#length + at] = bytes[from + at] ?? 0;
    this.#length += count;
  }

  get length(): number {
    return this.#length;
  }

  /** @param ascii Few letters, each of which is a byte. */
  text(ascii: string): void {
    if (this.#length + ascii.length > this.#bytes.length) this.#grow(ascii.length);
    for (let at = 0; at < ascii.length; at++) this.#bytes[this.#length + at] = ascii.charCodeAt(at);
    this.#length += ascii.length;
  }

  /** A copy of what was gathered; begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.clear();
    return taken;
  }

  /** One long row does not hold its memory for the rest of the table. */
  clear(): void {
    this.#length = 0;
    if (this.#bytes.length > KEPT) this.#bytes = new Uint8Array(4096);
  }

  #grow(count: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

const KEPT = 1024 * 1024;
/** So many bytes are copied one by one in less time than a view of them is made. */
const FEW = 48;

/** A character a byte: what is looked for is ASCII, and the rest can be written back as it came. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

/** All parts behind one another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const CLOSE = 0x3e;

/** An element with another one behind its opening tag. @param inserted its letters beyond ASCII, and what XML reads otherwise, are written as their numbers */
export function behindOpening(element: Uint8Array, inserted: string): Uint8Array {
  const behind = element.indexOf(CLOSE) + 1;
  const written = inserted.replace(/[^\x20-\x7e]|&/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
  const bytes = Uint8Array.from(written, (letter) => letter.charCodeAt(0));
  return joined([element.subarray(0, behind), bytes, element.subarray(behind)]);
}
