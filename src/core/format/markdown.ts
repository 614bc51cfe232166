import type { Line } from '../types.js';
import { type Blocks, readBlocks } from './markdown/blocks.js';
import { findFences } from './markdown/code.js';
import { findIslands, type Island } from './markdown/islands.js';
import { LITERAL } from './markdown/kinds.js';
import { readLines } from './markdown/lines.js';
import { resolveLinks } from './markdown/own-address.js';
import { markOwnLayout } from './markdown/own-layout.js';
import { findSoftBreaks } from './markdown/soft-breaks.js';
import { findUnclosed } from './markdown/unclosed.js';
import { trimmedLines, withoutUnseen } from './markdown/unseen.js';
import { withoutVaultMarks } from './markdown/vault.js';
import { findWrappedHeadings } from './markdown/wrapped-headings.js';
import { type PhysicalLines, readPhysicalLines } from './physical.js';
import { findContinuations } from './text/wrapping.js';

/**
 * Reads Markdown as reader services, html2text and turndown write it. Lines of a wrapped paragraph become one.
 * @param url where the text came from, for relative addresses; `null` where only the text may say it
 */
export function readMarkdown(whole: string, url: string | null = null): Line[] {
  const physical = readPhysicalLines(whole);
  const fences = findFences(whole, physical);
  const text = withoutVaultMarks(withoutUnseen(whole, physical, fences), physical, fences);
  const blocks = readBlocks(text, text === whole ? physical : trimmedLines(text, physical), fences);
  const islands = findIslands(text, physical, skipped(fences, blocks));
  closeIslands(islands, blocks, physical.count);
  const lines = readLines(text, physical, blocks, islands, findContinued(text, physical, blocks));
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

/** What stands around a block of HTML does not go on in it. */
function closeIslands(islands: ReadonlyMap<number, Island> | null, { kind, closed }: Blocks, count: number): void {
  for (const [from, { last }] of islands ?? []) {
    kind.fill(LITERAL, from, last + 1);
    closed.fill(1, from, Math.min(count, last + 2));
  }
}

/** 1 for each line that goes on with the one above; `null` where none does. */
function findContinued(text: string, physical: PhysicalLines, { kind, closed, start, end }: Blocks): Uint8Array | null {
  const content = { ...physical, start, end };
  const wrapped = findWrappedHeadings(text, physical, kind, findContinuations(text, content, closed));
  const soft = findSoftBreaks(text, content, kind, closed, wrapped);
  return join(join(wrapped, soft), findUnclosed(text, content, kind));
}

/** Lines that either finds to go on. */
function join(some: Uint8Array | null, others: Uint8Array | null): Uint8Array | null {
  if (some === null || others === null) return some ?? others;
  return some.map((one, index) => one | (others[index] ?? 0));
}
