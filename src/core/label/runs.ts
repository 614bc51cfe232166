import type { Line, PageElement } from '../types.js';
import { isText } from './states.js';

/**
 * What a line gains as text, in log-odds, that stands in a list, a table or a program of the text: more than its own words say against it, for a
 * number in a cell says nothing. Annotators give nearly every such run one kind.
 */
export const RUN_GAIN = 8;

/** Elements whose lines belong together. */
const HOLDERS = new Set(['table', 'ul', 'ol', 'dl', 'pre']);
/** Share of characters in links from which a list between paragraphs is as often one of other pages. */
const MOST_LINKED = 0.7;
/** Under this share of links a table or a program is data. */
const FEW_LINKED = 0.3;

/**
 * Lines (1 each) of lists, tables and programs that are of the text as wholes; null where there are none, or where all of them are labelled so already. On
 * held-out sites, of 18 lists between two paragraphs with some line of text and few links 16 are text from end to end.
 */
export function runsOfText(lines: readonly Line[], marginal: Float64Array): Uint8Array | null {
  let found: Uint8Array | null = null;
  for (let from = 0; from < lines.length; ) {
    const to = endOfRun(lines, from);
    if (to - from > 1 && isOfText(lines, from, to, marginal)) {
      found ??= new Uint8Array(lines.length);
      found.fill(1, from, to);
    }
    from = to;
  }
  return found;
}

function endOfRun(lines: readonly Line[], from: number): number {
  const { role, element } = lines[from] as Line;
  if (role !== 'row' && role !== 'item' && role !== 'code') return from + 1;
  const holder = holderOf(element);
  let end = from + 1;
  for (let to = end; to < lines.length; to++) {
    const line = lines[to] as Line;
    // The rule below the head of a table of Markdown.
    if (line.text === '') continue;
    if (line.role !== role || holderOf(line.element) !== holder) break;
    end = to + 1;
  }
  return end;
}

/** The outermost list, table or program around a line. */
function holderOf(element: PageElement | null): PageElement | null {
  let holder: PageElement | null = null;
  for (let around = element; around !== null; around = around.parent) if (HOLDERS.has(around.name)) holder = around;
  return holder;
}

function isOfText(lines: readonly Line[], from: number, to: number, marginal: Float64Array): boolean {
  if (from === 0 || !isText(marginal, from - 1)) return false;
  let size = 0;
  let own = 0;
  let linked = 0;
  let length = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (line.text === '') continue;
    size++;
    if (isText(marginal, i)) own++;
    linked += line.linked;
    length += line.text.length;
  }
  if (own === size) return false;
  const share = length === 0 ? 1 : linked / length;
  const between = to < lines.length && isText(marginal, to);
  if (share < FEW_LINKED && lines[from]?.role !== 'item') return between || own > 0;
  return share < MOST_LINKED && (between ? own > 0 : own * 2 >= size);
}
