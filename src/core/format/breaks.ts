import { isSpace } from './characters.js';

/** Some tags in a row, and the white space around them. */
const BREAKS = /\s{0,8}<br ?\/?>(?:\s{0,8}<br ?\/?>){0,8}/gi;

/** An address and the title behind it that has not ended: `](a.jpg "Two boards`. */
const IN_TITLE = /^\]\([^\s()]*\s+"[^"]*$/;
const LONGEST_TITLE = 1_000;

/** A part of a line, by offsets; `content` without the tags at its ends. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** The parts of a line of Markdown that `<br>` breaks; `null` where none does. What is in code shows its tags. */
export function breaksWithin(source: string): readonly Part[] | null {
  if (!source.includes('<') || source.includes('`')) return null;
  const parts: Part[] = [];
  let start = 0;
  let from = 0;
  let address = -1;
  let next = source.indexOf('](');
  for (const match of source.matchAll(BREAKS)) {
    for (; next !== -1 && next < match.index; next = source.indexOf('](', next + 1)) address = next;
    if (address !== -1 && match.index - address < LONGEST_TITLE && IN_TITLE.test(source.slice(address, match.index))) continue;
    const end = match.index + match[0].length;
    const content = source.slice(from, match.index).trim();
    from = end;
    if (content === '' || source.slice(end).trim() === '') continue;
    parts.push({ start, end, content });
    start = end;
    while (isSpace(source.charCodeAt(start))) start++;
  }
  if (parts.length === 0) return null;
  return [...parts, { start, end: source.length, content: source.slice(start).replace(BREAKS, ' ').trim() }];
}
