import { KINDS } from '../section/index.js';
import type { Article, ArticleBlock, ArticleLink } from './schema.js';

/**
 * Items of a record's long lists that the schema accepts beyond doubt. True is a promise that a test holds against the schema;
 * false says only that Zod has to look.
 */

const KNOWN_KINDS: ReadonlySet<string> = new Set(KINDS);

export function soundSection(section: Article['sections'][number]): boolean {
  if (keysOf(section) !== 3) return false;
  const { kind, lines, confidence } = section;
  return KNOWN_KINDS.has(kind) && soundLines(lines) && typeof confidence === 'number' && confidence >= 0 && confidence <= 1;
}

export function soundLink(link: ArticleLink): boolean {
  if (keysOf(link) !== 3) return false;
  const { title, url, lines } = link;
  return typeof title === 'string' && (url === null || typeof url === 'string') && soundLines(lines);
}

/** Paragraphs and captions; other blocks have more to look at. */
export function soundBlock(block: ArticleBlock): boolean {
  if (keysOf(block) !== 3) return false;
  const { type, text, lines } = block;
  return (type === 'paragraph' || type === 'caption') && typeof text === 'string' && text !== '' && soundLines(lines);
}

function soundLines(lines: readonly [number, number]): boolean {
  return Array.isArray(lines) && lines.length === 2 && soundLine(lines[0]) && soundLine(lines[1]);
}

function soundLine(line: number): boolean {
  return Number.isSafeInteger(line) && line >= 1;
}

function keysOf(item: object): number {
  let count = 0;
  for (const _ in item) count++;
  return count;
}
