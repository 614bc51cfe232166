import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../src/core/article/schema.js';
import { formatOfPath, OUTPUT_FORMATS, outputFormat } from '../../src/io/render/index.js';
import { articleOf, LINES, written } from './article.js';

const OPTIONS = { pretty: false, fields: null, kept: false };

function markdown(...body: ArticleBlock[]): string {
  return written('markdown', articleOf(body), OPTIONS).replace('# The title\n\n', '');
}

describe('markdown', () => {
  it('puts headline, standfirst and byline first', () => {
    const record = articleOf([{ type: 'paragraph', text: 'Text.', lines: LINES }], {
      subtitle: 'Why',
      authors: ['Ann Lee', 'Bo Ek'],
      publishedAt: '2024-05-06',
      siteName: 'The Bay',
    });
    expect(written('markdown', record, OPTIONS)).toBe('# The title\n\n*Why*\n\nAnn Lee, Bo Ek · 2024-05-06 · The Bay\n\nText.\n');
  });

  it.each<[string, ArticleBlock, string]>([
    ['heading', { type: 'heading', text: 'Part', level: 3, lines: LINES }, '### Part\n'],
    ['heading of the first level', { type: 'heading', text: 'Part', level: 1, lines: LINES }, '## Part\n'],
    ['list', { type: 'list', text: 'a\nb\n  c', items: ['a', 'b\nc'], lines: LINES }, '- a\n- b  \n  c\n'],
    ['list without items', { type: 'list', text: 'a\nb', lines: LINES }, '- a\n- b\n'],
    ['quote', { type: 'quote', text: 'a\n\nb', lines: LINES }, '> a\n>\n> b\n'],
    ['code', { type: 'code', text: 'if (x) {}', lines: LINES }, '```\nif (x) {}\n```\n'],
    ['code with a fence', { type: 'code', text: '```js\n````', lines: LINES }, '`````\n```js\n````\n`````\n'],
    [
      'table',
      {
        type: 'table',
        text: 'x',
        rows: [
          ['a', 'b|c'],
          ['1', '2'],
        ],
        lines: LINES,
      },
      '| a | b\\|c |\n| --- | --- |\n| 1 | 2 |\n',
    ],
    ['caption', { type: 'caption', text: 'The bay', lines: LINES }, '*The bay*\n'],
    ['paragraph', { type: 'paragraph', text: 'a\nb', lines: LINES }, 'a  \nb\n'],
    ['paragraph like a heading', { type: 'paragraph', text: '# one', lines: LINES }, '\\# one\n'],
    ['paragraph like a list', { type: 'paragraph', text: '1. one\n- two', lines: LINES }, '1\\. one  \n\\- two\n'],
    ['paragraph that begins with a year', { type: 'paragraph', text: '1984 was', lines: LINES }, '1984 was\n'],
  ])('writes a %s', (_, block, expected) => {
    expect(markdown(block)).toBe(expected);
  });
});

describe('json', () => {
  it('keeps line breaks of strings when it indents', () => {
    const record = articleOf([{ type: 'paragraph', text: 'a\nb', lines: LINES }]);
    const text = written('json', record, { pretty: true, fields: null, kept: false });
    expect(JSON.parse(text)).toEqual(record);
    expect(text.split('\n').every((line) => line.startsWith('  '))).toBe(true);
  });
});

describe('text', () => {
  it('has two blank lines between articles alone, so that they can be told apart', () => {
    const { separator } = outputFormat('text');
    const article = articleOf([{ type: 'code', text: 'def a():\n    return 1\n\n\n\ndef b():\n    return 2', lines: LINES }]);
    const text = [article, article].map((record) => written('text', record, OPTIONS)).join(separator);
    const parts = text.trimEnd().split('\n\n\n');
    expect(parts).toEqual(Array(2).fill('The title\n\ndef a():\n    return 1\n\ndef b():\n    return 2'));
  });
});

describe('the table of formats', () => {
  it.each([
    ['out.ndjson', 'ndjson'],
    ['out.JSONL', 'ndjson'],
    ['a.b/out.json.gz', 'json'],
    ['out.md', 'markdown'],
    ['out.csv.gz', 'csv'],
    ['out.tsv', 'tsv'],
    ['out.parquet', 'parquet'],
    ['out.txt.gz', 'text'],
    ['out', null],
    ['dir.json/out', null],
    ['.json', 'json'],
    ['out.gz', null],
  ])('takes %s for %s', (path, format) => {
    expect(formatOfPath(path)).toBe(format);
  });

  it('has no extension twice', () => {
    const extensions = OUTPUT_FORMATS.flatMap((format): readonly string[] => format.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});
