import type { Article, ArticleBlock } from '../../core/article/schema.js';
import { defineOutput } from './define.js';

/** What would make a paragraph something else if it stood at its beginning. */
const BLOCK_MARKER = /^(?:[#>+\-*=|]|\d{1,9}[.)](?=\s|$)|`{3}|~{3})/;
/** At the end of an item's mark. */
const NUMBER = /(\d{1,9})[.)、．]\s*$/;
const FENCE_RUN = /`{3,}/g;

/** The article as Markdown: headline, standfirst, byline, body. */
export const markdown = defineOutput({
  name: 'markdown',
  extensions: ['md', 'markdown'],
  render: renderArticle,
  head: () => '',
  separator: '\n---\n\n',
  tail: '',
  empty: () => '',
  selects: false,
  appends: true,
  binary: false,
});

function renderArticle(record: Article): string {
  const parts: string[] = [];
  if (record.title !== null) parts.push(`# ${oneLine(record.title)}`);
  if (record.subtitle !== null) parts.push(`*${oneLine(record.subtitle)}*`);
  const byline = [record.authors.join(', '), record.publishedAt ?? '', record.siteName ?? ''].filter((part) => part !== '').join(' · ');
  if (byline !== '') parts.push(escapeStart(oneLine(byline)));
  for (const block of record.body) parts.push(renderBlock(block));
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: ArticleBlock): string {
  switch (block.type) {
    case 'heading':
      // The headline alone is of the first level.
      return `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 2)))} ${oneLine(block.text)}`;
    case 'list':
      return renderList(block.text.split('\n'), block.items);
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'code':
      return renderCode(block.text);
    case 'table':
      return block.rows === undefined ? renderCode(block.text) : renderTable(block.rows);
    case 'caption':
      return `*${oneLine(block.text)}*`;
    case 'paragraph':
      return block.text.split('\n').map(escapeStart).join('\n');
  }
}

/** The block's text has a line for each item, with its mark, of which a number is kept. */
function renderList(lines: readonly string[], items: readonly string[] = lines): string {
  return items
    .map((item, index) => {
      const line = lines[index] ?? '';
      const number = line.endsWith(item) ? NUMBER.exec(line.slice(0, line.length - item.length))?.[1] : undefined;
      const mark = number === undefined ? '-' : `${Number(number)}.`;
      return `${mark} ${item.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`;
    })
    .join('\n');
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
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => oneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const wide = Array.from({ length: width }, (_, column) => header[column] ?? '');
  return [row(wide), row(wide.map(() => '---')), ...others.map(row)].join('\n');
}

function escapeStart(line: string): string {
  if (!BLOCK_MARKER.test(line)) return line;
  return line.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[^\d]/, '\\$&');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
