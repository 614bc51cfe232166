/** What a text's first heading is below a title that its record states. */
import type { Label } from '../../types.js';
import type { HeadedPart } from '../headline.js';
import type { Page, PageLine } from '../page.js';
import { keyOf } from '../text/normalise.js';

/** Headings of sections are short: `The vote`, `1. Introduction`. */
const MOST_WORDS = 4;
const LONGEST = 40;
/** The same where nothing parts words. */
const MOST_IDEOGRAPHS = 6;
/** A shorter title may be the name of a site or of its section. */
const LEAST_WORDS = 4;
const LEAST_IDEOGRAPHS = 9;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;
const NUMBER = /^(?:\d+|[ivx]+)[.)] /i;
/** Shorter words are of every title. */
const CONTENT_WORD = /[\p{L}\p{N}]{4,}/gu;

/**
 * The article with its first heading in its body, where that was taken for the headline and is a section's: what the record calls the article says more
 * and other things, and no byline stands between the heading and the first paragraph.
 * @param stated what the record calls its page, where no line of the text says it
 * @param plain the same article with the labels that it had before its headline was chosen
 */
export function belowStatedTitle(headed: HeadedPart, stated: string, plain: () => HeadedPart): HeadedPart {
  const [said, ...more] = headed.headline.lines;
  const line = said === undefined ? undefined : headed.page.lines[said.index];
  const others = headed.page.lines.some(({ kind, index }) => kind === 'title' && index !== line?.index);
  if (line === undefined || more.length > 0 || others || !isSection(headed.page, line, stated)) return headed;
  const part = plain();
  const { page } = part;
  const headline = { ...part.headline, title: null, anchor: line.index, lines: [] };
  if (page.lines[line.index]?.kind === 'body') return { ...part, headline };
  const confidence = page.lines[line.index + 1]?.confidence ?? line.confidence;
  const labels = part.labels.map((label, index): Label => (index === line.index ? { ...label, kind: 'body', confidence } : label));
  const lines = page.lines.map((one): PageLine => (one.index === line.index ? { ...one, kind: 'body', confidence } : one));
  return { ...part, labels, page: { ...page, lines, bodyFirst: line.index }, headline };
}

function isSection(page: Page, line: PageLine, stated: string): boolean {
  const below = page.lines[line.index + 1];
  if (
    below?.kind !== 'body' ||
    below.index !== page.bodyFirst ||
    page.lines.some(({ kind, index }) => kind === 'byline' && index < line.index)
  ) {
    return false;
  }
  if (!saysMuch(stated) || isRelated(line.text, stated)) return false;
  return isShort(line.text.replace(NUMBER, '')) || hasPeer(page, line);
}

function saysMuch(title: string): boolean {
  return IDEOGRAPHS.test(title) ? keyOf(title).length >= LEAST_IDEOGRAPHS : title.split(' ').length >= LEAST_WORDS;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST && (IDEOGRAPHS.test(text) ? keyOf(text).length <= MOST_IDEOGRAPHS : text.split(' ').length <= MOST_WORDS);
}

/** One is a part of the other, or they share a word that tells: two headlines of one article. */
function isRelated(heading: string, stated: string): boolean {
  if (keyOf(stated).includes(keyOf(heading))) return true;
  const words = new Set(stated.toLowerCase().match(CONTENT_WORD) ?? []);
  return (heading.toLowerCase().match(CONTENT_WORD) ?? []).some((word) => words.has(word));
}

/** Another heading of its level, below the first, parts the body: `## The vote … ## What next`. */
function hasPeer(page: Page, { index, line }: PageLine): boolean {
  return line.level > 1 && page.lines.some((other) => other.index > index && other.kind === 'body' && other.line.level === line.level);
}
