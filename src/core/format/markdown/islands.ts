import type { Line } from '../../types.js';
import { readFragment } from '../html/fragment.js';
import type { PhysicalLines } from '../physical.js';
import { type Inline, readInline } from './inline.js';
import type { References } from './references.js';

/**
 * Tables, lists and the like that Markdown holds as HTML: converters keep what Markdown cannot say. They are read as HTML is, and stay lines of
 * the text that they stand in.
 */

/** A line with which such a block may begin (CommonMark 4.6). */
const BEGINNING =
  /^<(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|pre|section|table|tbody|thead|tr|ul)[\s>]/i;
const LONGEST_NAME = 12;
/** What is lost where each line is read alone. */
const STRUCTURE = /<(?:table|tr|ul|ol|dl|blockquote|h[1-6]|pre|figcaption|caption)[\s>]/i;
/** Two blocks on one line. */
const BESIDE = /<\/(?:p|div|li|td|th|summary)>[ \t]*<(?:p|div|li|td|th)[\s>]|<br\s?\/?>[ \t]*[^\s<]/i;
/** What goes on over blank lines until it ends. */
const HELD = /<(\/?)(?:table|ul|ol|dl|blockquote|figure|pre)[\s>]/gi;
const PROGRAM = /<(\/?)pre[\s>]/gi;
/** Blocks of Markdown within, as GitHub shows them. */
const MARKDOWN = /^(?:#{1,6} |[-*+] |\d{1,9}[.)] |\||>|`{3}|!\[)/;
const INLINE = /\]\(|\*\*|`/;
const CAPTIONS: ReadonlySet<string> = new Set(['figcaption', 'caption']);
/** A longer block is read line by line. */
const MOST_LINES = 2_000;

/** Physical lines by index, the last one included. */
export interface Island {
  readonly last: number;
  readonly lines: readonly Line[];
}

/**
 * @param taken index of the first line of what is read otherwise, such as fences, to that of its last
 * @returns islands by the index of their first line; `null` where there are none
 */
export function findIslands(
  text: string,
  lines: PhysicalLines,
  taken: ReadonlyMap<number, number> | null,
): ReadonlyMap<number, Island> | null {
  if (!STRUCTURE.test(text) && !BESIDE.test(text)) return null;
  const found = new Map<number, Island>();
  // What begins within a block that cannot be read is none either: each line is looked at once.
  let hopeless = 0;
  for (let index = 0; index < lines.count; index++) {
    const end = taken?.get(index);
    if (end !== undefined) {
      index = end;
      continue;
    }
    const start = lines.start[index] ?? 0;
    if (index < hopeless || text.charCodeAt(start) !== 60 || !BEGINNING.test(text.slice(start, start + LONGEST_NAME))) continue;
    const { last, seen } = reachOf(text, lines, index);
    hopeless = seen;
    const laid = last === -1 ? [] : layOut(text, lines, index, last);
    if (laid.length === 0) continue;
    found.set(index, { last, lines: laid });
    index = last;
  }
  return found.size > 0 ? found : null;
}

/** Index of the last line of the block that begins at a line, and the index behind the lines that were looked at. */
interface Reach {
  /** -1 where the line begins none that is to be read as HTML. */
  readonly last: number;
  readonly seen: number;
}

function reachOf(text: string, lines: PhysicalLines, from: number): Reach {
  let open = 0;
  let programs = 0;
  let worth = false;
  const limit = Math.min(lines.count, from + MOST_LINES);
  for (let index = from; index < limit; index++) {
    const line = text.slice(lines.start[index], lines.end[index]);
    if (index > from && (lines.gap[index] ?? 0) > 0) {
      if (open <= 0) return { last: worth ? index - 1 : -1, seen: index };
      // What follows a blank line is Markdown, unless it is markup.
      if (programs <= 0 && !line.startsWith('<')) return { last: -1, seen: index };
    }
    if (programs <= 0 && index > from && MARKDOWN.test(line)) return { last: -1, seen: index };
    worth ||= STRUCTURE.test(line) || BESIDE.test(line);
    open += balance(line, HELD);
    programs += balance(line, PROGRAM);
  }
  return { last: limit === lines.count && open <= 0 && worth ? limit - 1 : -1, seen: limit };
}

/** How many more tags begin something than end it. */
function balance(line: string, tags: RegExp): number {
  let more = 0;
  for (const [, end] of line.matchAll(tags)) more += end === '/' ? -1 : 1;
  return more;
}

/** The lines of a block as HTML, each with the physical lines that hold its tags. */
function layOut(text: string, lines: PhysicalLines, from: number, last: number): Line[] {
  const base = lines.start[from] ?? 0;
  const read = readFragment(text.slice(base, lines.end[last]));
  const laid: Line[] = [];
  let index = from;
  let start = base;
  let opened = from;
  for (const [at, line] of read.entries()) {
    const below = read[at + 1];
    while (index < last && (lines.end[index] ?? 0) < base + line.end) index++;
    let end = lines.end[last] ?? 0;
    let close = last;
    let next = last;
    if (below !== undefined) {
      next = index;
      while (next < last && (lines.end[next] ?? 0) <= base + below.start) next++;
      const shared = next === index;
      if (!shared) {
        const own = next;
        next = index + 1;
        while (next < own && text.startsWith('</', lines.start[next])) next++;
      }
      close = shared ? next : next - 1;
      end = shared ? lastOf(text, start, base + below.start) : (lines.end[close] ?? 0);
    }
    const isOwn = start === lines.start[opened];
    const program = line.role === 'code';
    const rows = line.role === 'row' && read[at - 1]?.role === 'row';
    laid.push({
      ...contentOf(line),
      first: lines.number[opened] ?? 0,
      last: lines.number[close] ?? 0,
      start,
      end,
      gap: isOwn && !rows ? (lines.gap[opened] ?? 0) : 0,
      indent: program ? line.indent : 0,
    });
    start = below !== undefined && next === close ? base + below.start : (lines.start[next] ?? 0);
    opened = next;
  }
  return laid;
}

/** Where text before an offset ends. */
function lastOf(text: string, start: number, before: number): number {
  return start + text.slice(start, before).trimEnd().length;
}

type Content = Omit<Line, 'first' | 'last' | 'start' | 'end' | 'gap' | 'indent'>;

function contentOf(line: Line): Content {
  const { text, role, level, links, linked, bars, ordinal, fresh, lead } = line;
  return {
    text,
    role,
    level,
    links,
    linked,
    element: null,
    ...(bars === undefined ? null : { bars }),
    ...(ordinal === undefined ? null : { ordinal }),
    ...(fresh === undefined ? null : { fresh }),
    ...(lead === undefined ? null : { lead }),
    ...(isCaption(line) ? { caption: true as const } : null),
  };
}

function isCaption({ element }: Line): boolean {
  return CAPTIONS.has(element?.name ?? '') || CAPTIONS.has(element?.parent?.name ?? '');
}

/** Markdown within the line of an island. */
export function readIslandText(line: Line, references: References): Pick<Inline, 'text' | 'links' | 'linked'> {
  if (line.role === 'code' || line.bars !== undefined || !INLINE.test(line.text)) return line;
  const { text, links, linked } = readInline(line.text, references);
  return { text, links: [...line.links, ...links], linked: line.linked + linked };
}
