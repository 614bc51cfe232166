const BAR = 124;

/** `a | b`, `| a | b |`: at least two cells. */
export function isRow(text: string, start: number, end: number): boolean {
  let bars = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === BAR) bars++;
  }
  return bars > (text.charCodeAt(start) === BAR ? 1 : 0);
}

/** `| --- | :-: |`, the line between a table's head and its body. */
export function isRule(text: string, start: number, end: number): boolean {
  let bars = 0;
  let hyphens = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BAR) bars++;
    else if (code === 45) hyphens++;
    else if (code !== 58 && code !== 32) return false;
  }
  return bars > 0 && hyphens > 0;
}

/** The source of a row with its outer bars gone: `a | b`. */
export function rowContent(source: string): string {
  let start = 0;
  let end = source.length;
  if (source.charCodeAt(0) === BAR) start = 1;
  if (end > start && source.charCodeAt(end - 1) === BAR && source.charCodeAt(end - 2) !== 92) end--;
  return source.slice(start, end).trim();
}
