import { isAsciiLetter, isDigit, isSpace, isWord } from '../characters.js';

interface Delimiter {
  readonly part: number;
  length: number;
}

/** Pairs the marks of emphasised and struck text. */
export class Emphasis {
  /** The line's visible text in pieces; marks have pieces of their own, which are blanked when their partner is found. */
  readonly #parts: string[];
  readonly #delimiters: Record<string, Delimiter[]> = { '*': [], _: [], '~': [] };

  constructor(parts: string[]) {
    this.#parts = parts;
  }

  /** Reads the run of marks at an offset. @returns the offset behind it */
  read(source: string, at: number): number {
    const marker = source.charAt(at);
    const run = runLength(source, at);
    const end = at + run;
    const before = at === 0 ? 32 : source.charCodeAt(at - 1);
    const after = end === source.length ? 32 : source.charCodeAt(end);
    const stack = this.#delimiters[marker] ?? [];
    let length = run;
    if (marker === '~' && run !== 2) length = 0;
    let opens = !isSpace(after);
    let closes = !isSpace(before) || (marker === '*' && run === 2);
    if (marker === '_') {
      opens &&= !isWord(before);
      closes &&= !isWord(after);
    } else if (run === 1) {
      opens &&= !isAlphanumeric(before);
      closes &&= !isAlphanumeric(after);
    }
    while (closes && length > 0) {
      const opener = stack[stack.length - 1];
      if (opener === undefined) break;
      const used = Math.min(length, opener.length);
      opener.length -= used;
      length -= used;
      this.#parts[opener.part] = marker.repeat(opener.length);
      if (opener.length === 0) stack.pop();
    }
    const rest = marker === '~' && run !== 2 ? run : length;
    if (rest > 0) {
      if (opens && length > 0) stack.push({ part: this.#parts.length, length });
      this.#parts.push(marker.repeat(rest));
    }
    return end;
  }

  /** Forgets the marks from a part on, which is no text. */
  dropFrom(part: number): void {
    for (const stack of Object.values(this.#delimiters)) {
      while ((stack[stack.length - 1]?.part ?? -1) >= part) stack.pop();
    }
  }

  /** Strong text that goes on behind a hard break leaves `**` at the end of one line and at the beginning of the next. */
  dropDangling(source: string): void {
    if (source === '**') this.#parts.length = 0;
    const first = this.#delimiters['*']?.[0];
    if (first?.part === 0 && first.length === 2) this.#parts[0] = '';
    const last = this.#parts.length - 1;
    if (last > 0 && this.#parts[last] === '**' && source.endsWith('**')) this.#parts[last] = '';
  }
}

export function runLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end - at;
}

function isAlphanumeric(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}
