import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../../src/core/article/schema.js';
import { assembleLabelled } from '../../../src/core/pipeline.js';
import { articleOf, LINES, written } from '../article.js';

type Written = Partial<ArticleBlock> & Pick<ArticleBlock, 'type' | 'text'>;

/** What is read of blocks that were written as Markdown. */
function again(...blocks: Written[]): Written[] {
  const text = written('markdown', articleOf(blocks.map((block) => ({ lines: LINES, ...block }))), {
    pretty: false,
    fields: null,
    kept: false,
  });
  const kinds = text.split('\n').map((line, index) => (line === '' ? null : index === 0 ? ('title' as const) : ('body' as const)));
  const [article] = assembleLabelled({ id: 'a.md', text, format: 'markdown' }, kinds, []);
  return (article?.body ?? []).map(({ lines: _, ...block }) => block);
}

const PARAGRAPH = 'The ferry left at nine with all who wanted to go, and nobody was left on the quay but the man with the rope.';
const list = (...items: string[]): Written => ({ type: 'list', text: items.map((item) => `- ${item}`).join('\n'), items });
const table = (...rows: string[][]): Written => ({ type: 'table', text: rows.map((cells) => cells.join(' | ').trim()).join('\n'), rows });

describe('what is written as Markdown reads back as', () => {
  it.each<[string, Written[]]>([
    ['lists one below the other', [list('rope', 'tar'), list('oars'), list('a sail', 'a bell'), { type: 'paragraph', text: PARAGRAPH }]],
    ['tables one below the other', [table(['a', 'b']), table(['c', 'd'], ['1', '2'])]],
    ['a table with empty corners', [table(['', 'Round', ''], ['Ash', '', '9 | 10'], ['', '', 'much'])]],
    ['a list below a table', [table(['a', 'b'], ['1', '2']), list('rope', 'tar')]],
    ['a program with ticks', [{ type: 'code', text: 'echo `date`\n\n```\n  x' }]],
  ])('%s', (_, blocks) => {
    const read = again(...blocks);
    expect(read.map(({ type, items, rows }) => ({ type, items, rows }))).toEqual(
      blocks.map(({ type, items, rows }) => ({ type, items, rows })),
    );
    const texts = (all: Written[]): string[] => all.filter(({ type }) => type !== 'list').map(({ text }) => text);
    expect(texts(read)).toEqual(texts(blocks));
  });

  it('numbered lists one below the other', () => {
    const first: Written = { type: 'list', text: '1. rope\n2. tar', items: ['rope', 'tar'] };
    const second: Written = { type: 'list', text: '1. oars\n2. sails', items: ['oars', 'sails'] };
    expect(again(first, second).map(({ items }) => items)).toEqual([first.items, second.items]);
  });
});
