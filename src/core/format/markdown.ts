import type { Line, Role } from '../types.js';
import { breaksWithin } from './breaks.js';
import { joinPieces, Vocabulary } from './joining.js';
import { tabbedLead } from './lead.js';
import { type Blocks, readBlocks } from './markdown/blocks.js';
import { findFences } from './markdown/code.js';
import { type Inline, readInline } from './markdown/inline.js';
import { findIslands, readIslandText } from './markdown/islands.js';
import { CODE, FENCED, HEADING, HIDDEN, ITEM, LITERAL, PLAIN, QUOTE, ROW, UNDERLINE } from './markdown/kinds.js';
import { resolveLinks } from './markdown/own-address.js';
import { markOwnLayout } from './markdown/own-layout.js';
import { findSoftBreaks } from './markdown/soft-breaks.js';
import { type Draft, SpanningLinks } from './markdown/spanning.js';
import { isRule, type Rule, readRow, readRule, rowContent } from './markdown/table.js';
import { findUnclosed } from './markdown/unclosed.js';
import { trimmedLines, withoutUnseen } from './markdown/unseen.js';
import { findWrappedHeadings } from './markdown/wrapped-headings.js';
import { type PhysicalLines, readPhysicalLines } from './physical.js';
import { findContinuations } from './text/wrapping.js';

const NOTHING: Inline = { text: '', links: [], linked: 0, open: -1, close: null };

/**
 * Reads Markdown as reader services, html2text and turndown write it. Lines of a wrapped paragraph become one.
 * @param url where the text came from, for relative addresses; `null` where only the text may say it
 */
export function readMarkdown(whole: string, url: string | null = null): Line[] {
  const physical = readPhysicalLines(whole);
  const fences = findFences(whole, physical);
  const text = withoutUnseen(whole, physical, fences);
  const blocks = readBlocks(text, text === whole ? physical : trimmedLines(text, physical), fences);
  const content = { ...physical, start: blocks.start, end: blocks.end };
  const islands = findIslands(text, physical, skipped(fences, blocks));
  for (const [from, { last }] of islands ?? []) {
    blocks.kind.fill(LITERAL, from, last + 1);
    blocks.closed.fill(1, from, Math.min(physical.count, last + 2));
  }
  const wrapped = findWrappedHeadings(text, physical, blocks.kind, findContinuations(text, content, blocks.closed));
  const soft = findSoftBreaks(text, content, blocks.kind, blocks.closed, wrapped);
  const continued = join(join(wrapped, soft), findUnclosed(text, content, blocks.kind));
  const spanning = new SpanningLinks();
  const lines: Draft[] = [];
  let vocabulary: Vocabulary | null = null;
  let rule: Rule | null = null;
  for (let from = 0; from < physical.count; ) {
    const field = blocks.fields?.get(from);
    if (field !== undefined) {
      lines.push(toDraft(physical, blocks, from, field.end - 1, { ...NOTHING, text: field.text }));
      from = field.end;
      continue;
    }
    const island = islands?.get(from);
    if (island !== undefined) {
      for (const line of island.lines) {
        const { text: shown, links, linked } = readIslandText(line, blocks.references);
        lines.push({ ...line, text: shown, links, linked });
      }
      from = island.last + 1;
      continue;
    }
    let to = from + 1;
    let source = text.slice(blocks.start[from], blocks.end[from]);
    if (continued?.[to] === 1) {
      vocabulary ??= new Vocabulary(text);
      const pieces: string[] = [];
      for (; continued[to] === 1; to++) {
        const lower = text.slice(blocks.start[to], blocks.end[to]);
        const joined = joinPieces(source, lower, vocabulary);
        pieces.push(joined.slice(0, joined.length - lower.length));
        source = lower;
      }
      pieces.push(source);
      source = pieces.join('');
    } else if (blocks.kind[to] === UNDERLINE) to++;
    const kind = blocks.kind[from] ?? 0;
    const breaks = kind === PLAIN && to === from + 1 ? breaksWithin(source) : null;
    if (breaks !== null) {
      for (const { start, end, content } of breaks) {
        const inline = readContent(content, kind, blocks);
        const line = toDraft(physical, blocks, from, from, inline);
        const base = blocks.start[from] ?? 0;
        if (start > 0) Object.assign(line, { start: base + start, gap: 0 });
        if (end < source.length) line.end = base + end;
        lines.push(line);
        spanning.add(line, inline);
      }
      from = to;
      continue;
    }
    if (kind === ROW) rule = ruleBelow(text, blocks, from) ?? rule;
    else if (kind !== HIDDEN) rule = null;
    const row = kind === ROW ? readRow(rowContent(source, rule)) : null;
    const inline = readContent(row?.source ?? source, kind, blocks);
    const line = toDraft(physical, blocks, from, to - 1, inline);
    if (row !== null && row.bars !== null) line.bars = row.bars;
    if (kind === CODE || kind === FENCED) Object.assign(line, tabbedLead(text, line.start));
    lines.push(line);
    if (kind !== CODE && kind !== FENCED) spanning.add(line, inline);
    from = to;
  }
  spanning.end();
  markOwnLayout(text, lines);
  resolveLinks(lines, url);
  return lines;
}

/** What is no HTML: front matter and fences, first lines to last. */
function skipped(fences: ReadonlyMap<number, number> | null, { fields }: Blocks): ReadonlyMap<number, number> {
  const all = new Map(fences);
  for (const [from, { end }] of fields ?? []) all.set(from, end - 1);
  return all;
}

/** The rule below the head of a table; `null` below other rows. */
function ruleBelow(text: string, { kind, start, end }: Blocks, at: number): Rule | null {
  if (kind[at + 1] !== HIDDEN) return null;
  const below = text.slice(start[at + 1], end[at + 1]);
  return isRule(below, 0, below.length) ? readRule(below) : null;
}

/** Lines that either finds to go on. */
function join(some: Uint8Array | null, others: Uint8Array | null): Uint8Array | null {
  if (some === null || others === null) return some ?? others;
  return some.map((one, index) => one | (others[index] ?? 0));
}

function readContent(source: string, kind: number, blocks: Blocks): Inline {
  if (kind === HIDDEN || kind === UNDERLINE) return NOTHING;
  if (kind === FENCED) return { ...NOTHING, text: source };
  // Services that know it for text have escaped it.
  if (kind === CODE) return { ...NOTHING, text: source.replace(/\\([_*=[\]<>#`-])/g, '$1') };
  return readInline(source, blocks.references);
}

const ROLES: Readonly<Record<number, Role>> = {
  [HEADING]: 'heading',
  [ITEM]: 'item',
  [QUOTE]: 'quote',
  [CODE]: 'code',
  [FENCED]: 'code',
  [ROW]: 'row',
};

function toDraft(physical: PhysicalLines, blocks: Blocks, from: number, to: number, inline: Inline): Draft {
  const line: Draft = {
    first: physical.number[from] ?? 0,
    last: physical.number[to] ?? 0,
    start: physical.start[from] ?? 0,
    end: physical.end[to] ?? 0,
    gap: physical.gap[from] ?? 0,
    indent: physical.indent[from] ?? 0,
    text: inline.text,
    role: ROLES[blocks.kind[from] ?? 0] ?? 'plain',
    level: blocks.level[from] ?? 0,
    links: inline.links,
    linked: inline.linked,
    element: null,
  };
  if (blocks.fresh[from] === 1) line.fresh = true;
  return line;
}
