/** C0 and C1 controls, delete, and the marks that turn the direction of what follows: a page's text must not drive the terminal. */
const UNPRINTABLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** Text of a page or a file, safe for a terminal and on one line. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

/** The same of what may have several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** At most so many characters, the last an ellipsis where something was cut. Does not cut a surrogate pair. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1));
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** The same with an ellipsis in the middle, between whole words where there are any: for texts that differ at their end. */
export function middleCut(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.floor((length - 3) / 2);
  const start = shorten(text, half + 1).slice(0, -1);
  const end = text.slice(text.length - half).replace(/^[\udc00-\udfff]/, '');
  return `${start.replace(/\S*$/, '').trimEnd() || start} … ${end.replace(/^\S*\s+(?=\S)/, '')}`;
}
