import type { Article, ArticleBlock } from '../../core/article/schema.js';
import { defineOutput } from './define.js';
import { escapeHeading, escapeInline, escapeLine, escapeLines } from './markdown-text.js';

/** At the end of an item's mark. */
const NUMBER = /(?<!\d)(\d{1,9})[.)、．）]\s*$/;
const FENCE_RUN = /`{3,}/g;

/** The article as Markdown: headline, standfirst, byline, body. */
export const markdown = defineOutput({
  name: 'markdown',
  extensions: ['md', 'markdown'],
  pieces: renderArticle,
  head: () => '',
  separator: '\n---\n\n',
  tail: '',
  empty: () => '',
  selects: false,
  appends: true,
  binary: false,
});

function* renderArticle(record: Article): Generator<string> {
  let gap = '';
  for (const part of parts(record)) {
    yield gap;
    yield part;
    gap = '\n\n';
  }
  yield '\n';
}

function* parts(record: Article): Generator<string> {
  if (record.title !== null) yield `# ${escapeHeading(oneLine(record.title))}`;
  if (record.subtitle !== null) yield `*${escapeInline(oneLine(record.subtitle))}*`;
  const byline = [record.authors.join(', '), record.publishedAt ?? '', record.siteName ?? ''].filter((part) => part !== '').join(' · ');
  if (byline !== '') yield escapeLine(oneLine(byline));
  let other = false;
  for (const [index, block] of record.body.entries()) {
    other = block.type === 'list' && record.body[index - 1]?.type === 'list' && !other;
    yield renderBlock(block, other);
  }
}

/** @param other a list stands right above, whose marks a list must not have: it would go on with that one */
function renderBlock(block: ArticleBlock, other: boolean): string {
  switch (block.type) {
    case 'heading':
      // The headline alone is of the first level.
      return `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 2)))} ${escapeHeading(oneLine(block.text))}`;
    case 'list':
      return renderList(block.text.split('\n'), block.items, other ? OTHER_MARKS : MARKS);
    case 'quote':
      return withBreaks(escapeLines(block.text))
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'code':
      return renderCode(block.text);
    case 'table':
      return block.rows === undefined ? renderCode(block.text) : renderTable(block.rows);
    case 'caption':
      return `*${escapeInline(oneLine(block.text))}*`;
    case 'paragraph':
      return withBreaks(escapeLines(block.text)).join('\n');
  }
}

/** Ends a line of verse or of an address: without it the lines would be one. */
const HARD_BREAK = '  ';

function withBreaks(lines: readonly string[]): string[] {
  return lines.map((line, at) => (line !== '' && (lines[at + 1] ?? '') !== '' ? line + HARD_BREAK : line));
}

interface Marks {
  readonly bullet: string;
  /** Behind a number. */
  readonly delimiter: string;
}

const MARKS: Marks = { bullet: '-', delimiter: '.' };
const OTHER_MARKS: Marks = { bullet: '*', delimiter: ')' };

/**
 * The block's text has a line for the beginning of each item, with its mark, of which a number is kept, and set in as deep as the item's list stands within others.
 * Its further lines stand below it, set in as far as its text.
 */
function renderList(lines: readonly string[], items: readonly string[] = lines, marks: Marks = MARKS): string {
  const around: { indent: number; inside: number }[] = [];
  const written: string[] = [];
  let next = 0;
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    const words = items[next]?.split('\n', 1)[0];
    if (next > 0 && isFurther(line, indent, words)) {
      while (indent > 0 && (around[around.length - 1]?.indent ?? -1) >= indent) around.pop();
      if (line !== '' && written.at(-1) !== '') written.push(`${written.pop()}${HARD_BREAK}`);
      written.push(line === '' ? '' : ' '.repeat(around[around.length - 1]?.inside ?? 0) + escapeLine(line.trimStart()));
      continue;
    }
    if (words === undefined) {
      written.push(escapeLine(line));
      continue;
    }
    next++;
    const number = NUMBER.exec(line.slice(0, line.length - words.length))?.[1];
    const mark = number === undefined ? marks.bullet : `${Number(number)}${marks.delimiter}`;
    while ((around[around.length - 1]?.indent ?? -1) >= indent) around.pop();
    const column = around[around.length - 1]?.inside ?? 0;
    around.push({ indent, inside: column + mark.length + 1 });
    written.push(`${' '.repeat(column)}${mark} ${escapeLine(words)}`);
  }
  return written.join('\n');
}

/** Whether a line goes on with an item: no mark of the next one stands in it, whose first line is `words`. */
function isFurther(line: string, indent: number, words: string | undefined): boolean {
  if (words === undefined || line === '') return true;
  return indent > 0 && (!line.endsWith(words) || line.length - words.length === indent);
}

/** A fence one longer than any run of ticks inside. */
function renderCode(code: string): string {
  let longest = 2;
  for (const run of code.match(FENCE_RUN) ?? []) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

/** The header is as wide as the longest row: readers leave out cells beyond it, and fill up short rows. */
function renderTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...others] = rows;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeInline(oneLine(cell)).replaceAll('|', '\\|')).join(' | ')} |`;
  const wide = Array.from({ length: width }, (_, column) => header[column] ?? '');
  return [row(wide), row(wide.map(() => '---')), ...others.map(row)].join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
