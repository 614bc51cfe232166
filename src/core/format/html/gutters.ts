/** Elements that stand within a column of line numbers. */
const INNER = /^(?:a|br|code|div|li|ol|p|pre|span)$/;
const LETTER_OR_END = /[a-z]/i;

/**
 * Whether nothing but numbers that count up stands in an element: the column beside a program.
 * @param from where its content begins
 * @param lone one number is enough
 */
export function holdsLineNumbers(source: string, from: number, name: string, lone: boolean): boolean {
  let at = from;
  let last = -1;
  let count = 0;
  let inPre = lone;
  const limit = Math.min(source.length, from + LONGEST);
  while (at < limit) {
    const code = source.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      let number = 0;
      for (; at < limit && isDigit(source.charCodeAt(at)); at++) number = number * 10 + source.charCodeAt(at) - 48;
      if (count > 0 && number !== last + 1) return false;
      last = number;
      count++;
    } else if (code === 60) {
      const close = source.indexOf('>', at);
      if (close === -1 || close - at > LONGEST_TAG) return false;
      const ends = source.charCodeAt(at + 1) === 47;
      const tag = nameAt(source, at + (ends ? 2 : 1));
      if (tag === name) return ends && count > 0 && (inPre || count > 1);
      if (!INNER.test(tag)) return false;
      if (tag === 'pre') inPre = true;
      at = close + 1;
    } else if (code <= 32 || code === 46 || code === 0xa0) at++;
    else return false;
  }
  return false;
}

const LONGEST = 100_000;
const LONGEST_TAG = 500;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function nameAt(source: string, from: number): string {
  let end = from;
  while (end < source.length && LETTER_OR_END.test(source.charAt(end))) end++;
  return source.slice(from, end).toLowerCase();
}
