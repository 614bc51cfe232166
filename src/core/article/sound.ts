import { KINDS } from '../section/index.js';
import type { Article, ArticleBlock, ArticleLink, ArticleSource } from './schema.js';

/**
 * Records that the schema accepts beyond doubt. True is a promise that a test holds against the schema; false says only that Zod has
 * to look. Nearly all records are so, and asking Zod costs as much as finding a page's cues of place.
 */

const KNOWN_KINDS: ReadonlySet<string> = new Set(KINDS);
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const SHA256 = /^[0-9a-f]{64}$/;
/** Keys of a record without `kept`. */
const RECORD_KEYS = 20;

/** A record that may lack a title or a body, and has no other fault. */
export function soundRecord(record: Article): boolean {
  const { id, title, subtitle, authors, publishedAt, modifiedAt, language, text, body, authorBio, tags } = record;
  const { url, siteName, navigation, recommendations, comments, sections, source, stats, warnings } = record;
  if (keysOf(record) !== (record.kept === undefined ? RECORD_KEYS : RECORD_KEYS + 1) || keysOf(navigation) !== 4) return false;
  return (
    isText(id) &&
    (record.kept === undefined || isPlain(record.kept)) &&
    [title, subtitle, authorBio, url, siteName].every(isStringOrNull) &&
    (publishedAt === null || isMatch(publishedAt, ISO_DATE)) &&
    (modifiedAt === null || isMatch(modifiedAt, ISO_DATE)) &&
    (language === null || isMatch(language, LANGUAGE)) &&
    typeof text === 'string' &&
    allOf(authors, isText) &&
    allOf(tags, isText) &&
    allOf(body, soundBlock) &&
    (navigation.previous === null || soundLink(navigation.previous)) &&
    (navigation.next === null || soundLink(navigation.next)) &&
    allOf(navigation.breadcrumbs, soundLink) &&
    allOf(navigation.links, soundLink) &&
    allOf(recommendations, soundRecommendation) &&
    allOf(comments, soundComment) &&
    allOf(sections, soundSection) &&
    allOf(warnings, soundWarning) &&
    soundSource(source) &&
    soundStats(stats)
  );
}

function soundSection(section: Article['sections'][number]): boolean {
  if (keysOf(section) !== 3) return false;
  const { kind, lines, confidence } = section;
  return KNOWN_KINDS.has(kind) && soundLines(lines) && isShare(confidence);
}

function soundLink(link: ArticleLink): boolean {
  if (keysOf(link) !== 3) return false;
  const { title, url, lines } = link;
  return typeof title === 'string' && isStringOrNull(url) && soundLines(lines);
}

function soundBlock(block: ArticleBlock): boolean {
  const { type, text, lines } = block;
  if (!isText(text) || !soundLines(lines)) return false;
  switch (type) {
    case 'paragraph':
    case 'caption':
    case 'quote':
    case 'code':
      return keysOf(block) === 3;
    case 'heading':
      if (block.level === undefined) return keysOf(block) === 3;
      return keysOf(block) === 4 && isWhole(block.level, 1) && block.level <= 6;
    case 'list':
      return keysOf(block) === 4 && allOf(block.items, isString);
    case 'table':
      return keysOf(block) === 4 && allOf(block.rows, (row) => allOf(row, isString));
    default:
      return false;
  }
}

function soundRecommendation(one: Article['recommendations'][number]): boolean {
  if (keysOf(one) !== 5) return false;
  const { title, excerpt, truncated, url, lines } = one;
  return typeof title === 'string' && isStringOrNull(excerpt) && typeof truncated === 'boolean' && isStringOrNull(url) && soundLines(lines);
}

function soundComment(comment: Article['comments'][number]): boolean {
  if (keysOf(comment) !== 4) return false;
  const { author, date, text, lines } = comment;
  return isStringOrNull(author) && isStringOrNull(date) && typeof text === 'string' && soundLines(lines);
}

function soundWarning(warning: Article['warnings'][number]): boolean {
  if (keysOf(warning) !== 3) return false;
  const { code, message, lines } = warning;
  return typeof code === 'string' && typeof message === 'string' && (lines === null || soundLines(lines));
}

function soundSource(source: ArticleSource): boolean {
  if (keysOf(source) !== 7) return false;
  const { path, record, format, encoding, bytes, sha256, fetchedAt } = source;
  return (
    [path, format, encoding, fetchedAt].every(isStringOrNull) &&
    (record === null || isWhole(record, 1)) &&
    (bytes === null || isWhole(bytes, 0)) &&
    (sha256 === null || isMatch(sha256, SHA256))
  );
}

function soundStats(stats: Article['stats']): boolean {
  if (keysOf(stats) !== 4) return false;
  const { words, characters, paragraphs, bodyShare } = stats;
  return isWhole(words, 0) && isWhole(characters, 0) && isWhole(paragraphs, 0) && isShare(bodyShare);
}

function soundLines(lines: readonly [number, number]): boolean {
  return Array.isArray(lines) && lines.length === 2 && isWhole(lines[0], 1) && isWhole(lines[1], 1);
}

function isWhole(value: unknown, least: number): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isStringOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isMatch(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

/** Whether a value is a list of sound items only. */
function allOf<T>(list: readonly T[] | undefined, sound: (item: T) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  for (let i = 0; i < list.length; i++) {
    const item: T | null | undefined = list[i];
    if (item === undefined || item === null || !sound(item)) return false;
  }
  return true;
}

/** An object with names for keys, whatever it holds. */
function isPlain(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.getOwnPropertySymbols(value).length === 0
  );
}

function keysOf(item: object): number {
  let count = 0;
  for (const _ in item) count++;
  return count;
}
