import type { Role } from '../../types.js';
import { breaksWithin, type Part } from '../breaks.js';
import { joinPieces, Vocabulary } from '../joining.js';
import { tabbedLead } from '../lead.js';
import type { PhysicalLines } from '../physical.js';
import type { Blocks } from './blocks.js';
import { type Inline, readInline } from './inline.js';
import { type Island, readIslandText } from './islands.js';
import { CODE, FENCED, HEADING, HIDDEN, ITEM, PLAIN, QUOTE, ROW, UNDERLINE } from './kinds.js';
import { type Draft, SpanningLinks } from './spanning.js';
import { isRule, type Rule, readRow, readRule, rowContent } from './table.js';

const NOTHING: Inline = { text: '', links: [], linked: 0, open: -1, close: null };

/**
 * The lines of a text whose blocks are known.
 * @param continued 1 for each physical line that goes on with the one above
 */
export function readLines(
  text: string,
  physical: PhysicalLines,
  blocks: Blocks,
  islands: ReadonlyMap<number, Island> | null,
  continued: Uint8Array | null,
): Draft[] {
  const reader = new LineReader(text, physical, blocks, continued);
  for (let from = 0; from < physical.count; ) {
    const field = blocks.fields?.get(from);
    const island = islands?.get(from);
    if (field !== undefined) from = reader.readField(from, field.end, field.text);
    else if (island !== undefined) from = reader.readIsland(island);
    else from = reader.readBlock(from);
  }
  return reader.end();
}

/** Its `read…` methods add the lines of what begins at an index, and return the index behind it. */
class LineReader {
  readonly #lines: Draft[] = [];
  readonly #spanning = new SpanningLinks();
  #vocabulary: Vocabulary | null = null;
  /** Of the table that is being read. */
  #rule: Rule | null = null;

  constructor(
    private readonly text: string,
    private readonly physical: PhysicalLines,
    private readonly blocks: Blocks,
    private readonly continued: Uint8Array | null,
  ) {}

  readField(from: number, end: number, text: string): number {
    this.#lines.push(toDraft(this.physical, this.blocks, from, end - 1, { ...NOTHING, text }));
    return end;
  }

  readIsland({ lines, last }: Island): number {
    for (const line of lines) {
      const { text, links, linked } = readIslandText(line, this.blocks.references);
      this.#lines.push({ ...line, text, links, linked });
    }
    return last + 1;
  }

  readBlock(from: number): number {
    const to = this.#endOf(from);
    const source = this.#sourceOf(from, to);
    const kind = this.blocks.kind[from] ?? 0;
    const parts = kind === PLAIN && to === from + 1 ? breaksWithin(source) : null;
    if (parts === null) this.#addLine(from, to, source, kind);
    else this.#addParts(from, source, parts);
    return to;
  }

  end(): Draft[] {
    this.#spanning.end();
    return this.#lines;
  }

  /** Index behind the lines that are one with this: those that go on with it, else the underline of a heading. */
  #endOf(from: number): number {
    let to = from + 1;
    while (this.continued?.[to] === 1) to++;
    return to === from + 1 && this.blocks.kind[to] === UNDERLINE ? to + 1 : to;
  }

  #sourceOf(from: number, to: number): string {
    const { start, end } = this.blocks;
    let source = this.text.slice(start[from], end[from]);
    if (this.continued?.[from + 1] !== 1) return source;
    this.#vocabulary ??= new Vocabulary(this.text);
    const pieces: string[] = [];
    for (let at = from + 1; at < to; at++) {
      const lower = this.text.slice(start[at], end[at]);
      const joined = joinPieces(source, lower, this.#vocabulary);
      pieces.push(joined.slice(0, joined.length - lower.length));
      source = lower;
    }
    pieces.push(source);
    return pieces.join('');
  }

  /** A physical line that `<br>` breaks into several. */
  #addParts(at: number, source: string, parts: readonly Part[]): void {
    const base = this.blocks.start[at] ?? 0;
    for (const { start, end, content } of parts) {
      const inline = readContent(content, PLAIN, this.blocks);
      const line = toDraft(this.physical, this.blocks, at, at, inline);
      if (start > 0) Object.assign(line, { start: base + start, gap: 0 });
      if (end < source.length) line.end = base + end;
      this.#lines.push(line);
      this.#spanning.add(line, inline);
    }
  }

  #addLine(from: number, to: number, source: string, kind: number): void {
    if (kind === ROW) this.#rule = ruleBelow(this.text, this.blocks, from) ?? this.#rule;
    else if (kind !== HIDDEN) this.#rule = null;
    const row = kind === ROW ? readRow(rowContent(source, this.#rule)) : null;
    const inline = readContent(row?.source ?? source, kind, this.blocks);
    const line = toDraft(this.physical, this.blocks, from, to - 1, inline);
    if (row !== null && row.bars !== null) line.bars = row.bars;
    this.#lines.push(line);
    if (kind === CODE || kind === FENCED) Object.assign(line, tabbedLead(this.text, line.start));
    else this.#spanning.add(line, inline);
  }
}

/** The rule below the head of a table; `null` below other rows. */
function ruleBelow(text: string, { kind, start, end }: Blocks, at: number): Rule | null {
  if (kind[at + 1] !== HIDDEN) return null;
  const below = text.slice(start[at + 1], end[at + 1]);
  return isRule(below, 0, below.length) ? readRule(below) : null;
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
