/** Longer values are left as they stand. */
const LONGEST = 20_000;

/** A value in quotation marks to its end, a remark behind it apart; YAML doubles a single one within, both escape double ones. */
const DOUBLE = /^"((?:[^"\\]|\\.)*)"(?:\s*$|\s+#)/;
const SINGLE = /^'((?:[^']|'')*)'(?:\s*$|\s+#)/;
const TRIPLE = /^("""|''')([\s\S]*)\1$/;
const ESCAPE = /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi;
const LIST = /^\[([\s\S]*)\]$/;
/** A list's values, with commas in quotation marks and in braces left alone. */
const VALUE = /\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|\{[^{}]*\}|[^,]+)/g;
/** Who or what an entry is, among what else is said of it: `{name: Ada Byron, url: …}`. */
const NAME = /(?:^\{|,)\s*"?name"?\s*[:=]\s*("(?:[^"\\]|\\.)*"|'[^']*'|[^,}]+)/;
/** What stands for no value at all. */
const NOTHING: ReadonlySet<string> = new Set(['null', '~', 'Null', 'NULL']);

/** A value of front matter without the signs of its notation: `["Ada Byron", Jonas Vik]` as `Ada Byron, Jonas Vik`. */
export function plainValue(written: string): string {
  const value = written.trim();
  if (value.length > LONGEST) return value;
  const list = value.startsWith('[') ? LIST.exec(value)?.[1] : undefined;
  if (list === undefined) return plainScalar(value);
  return (list.match(VALUE) ?? [])
    .map(plainScalar)
    .filter((entry) => entry !== '')
    .join(', ');
}

function plainScalar(written: string): string {
  const whole = written.trim();
  const value = whole.startsWith('{') ? (NAME.exec(whole)?.[1]?.trim() ?? whole) : whole;
  const code = value.charCodeAt(0);
  if (code === 34 || code === 39) {
    const triple = TRIPLE.exec(value)?.[2];
    if (triple !== undefined) return (code === 34 ? unescaped(triple) : triple).trim();
    const double = DOUBLE.exec(value)?.[1];
    if (double !== undefined) return unescaped(double);
    return SINGLE.exec(value)?.[1]?.replaceAll("''", "'") ?? value;
  }
  return NOTHING.has(value) ? '' : value;
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, unit?: string, byte?: string, sign = '') =>
    unit === undefined && byte === undefined
      ? /[nrt0]/.test(sign)
        ? ' '
        : sign
      : String.fromCharCode(Number.parseInt(unit ?? byte ?? '', 16)),
  );
}

/** Whether a list, a table or a text in three quotation marks goes on below. */
export function isOpen(written: string): boolean {
  const value = written.trim();
  const sign = value.charAt(0);
  if (sign === '[' || sign === '{') return !isClosed(value);
  return (value.startsWith('"""') || value.startsWith("'''")) && (value.length < 6 || !value.endsWith(value.slice(0, 3)));
}

function isClosed(value: string): boolean {
  let depth = 0;
  let quote = '';
  for (const sign of value) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"') quote = sign;
    else if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && --depth === 0) return true;
  }
  return false;
}
