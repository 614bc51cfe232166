/** A line with its end, or a piece of a long one. */
export interface Line {
  readonly bytes: Uint8Array;
  /** It stands at the beginning of a line. */
  readonly begins: boolean;
}

const LINE_FEED = 0x0a;
/** What is in base64 may stand on one line. */
const LONGEST = 64 * 1024;

/** Cuts a stream into lines. Lines that a border goes through come whole, up to a length. */
export class LineCutter {
  #rest: Uint8Array = new Uint8Array(0);
  #begins = true;

  push(chunk: Uint8Array): Line[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const lines: Line[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      lines.push({ bytes: bytes.subarray(start, end + 1), begins: this.#begins });
      this.#begins = true;
      start = end + 1;
    }
    const rest = bytes.subarray(start);
    if (rest.length > LONGEST) {
      lines.push({ bytes: rest, begins: this.#begins });
      this.#begins = false;
      this.#rest = new Uint8Array(0);
    } else this.#rest = rest.slice();
    return lines;
  }

  end(): Line[] {
    const last = this.#rest;
    this.#rest = new Uint8Array(0);
    return last.length === 0 ? [] : [{ bytes: last, begins: this.#begins }];
  }
}
