/** Whether numbers of a parsed value may not be what their digits say: a whole number beyond 2^53 may be another one, and what is too large is none. */
export function hasInexactNumbers(value: unknown): boolean {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === 'number') {
      if (!Number.isFinite(next) || (Number.isInteger(next) && !Number.isSafeInteger(next))) return true;
    } else if (typeof next === 'object' && next !== null) {
      for (const inner of Object.values(next)) if (typeof inner === 'object' || typeof inner === 'number') stack.push(inner);
    }
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;

/** Sound JSON in which such numbers are strings, as they stand there: only newer versions of Node tell a parser's caller the digits of a number. */
export function quoteInexactNumbers(json: string): string {
  let quoted = '';
  let from = 0;
  let at = 0;
  while (at < json.length) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === MINUS || isDigit(code)) {
      let end = at + 1;
      while (end < json.length && isOfNumber(json.charCodeAt(end))) end++;
      const number = json.slice(at, end);
      if (isInexact(number)) {
        quoted += `${json.slice(from, at)}"${number}"`;
        from = end;
      }
      at = end;
    } else at++;
  }
  return quoted + json.slice(from);
}

/** Fractions are read as the nearest there is by everybody; a whole number is a name or a count. */
function isInexact(number: string): boolean {
  const value = Number(number);
  if (!Number.isFinite(value)) return true;
  return !Number.isSafeInteger(value) && /^-?\d+$/.test(number);
}

/** Behind the quote that ends it. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at !== -1; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return json.length;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Digits, and `+-.Ee`. */
function isOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2b || code === MINUS || code === 0x2e || code === 0x45 || code === 0x65;
}
