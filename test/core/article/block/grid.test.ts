import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../src/core/article/blocks.js';
import type { ArticleBlock } from '../../../../src/core/article/schema.js';
import { readLines } from '../../../../src/core/format/index.js';
import { PARAGRAPH, pageOf } from '../page.js';

function blocksOf(text: string): ArticleBlock[] {
  const lines = readLines(`${PARAGRAPH}\n\n${text}\n\n${PARAGRAPH}`, 'text');
  return readBlocks(pageOf(lines.map((line) => ['body', line.text, line])), null).slice(1, -1);
}

const ROWS = [
  ['Month', 'Ships', 'Guests'],
  ['January', '12', '340'],
  ['February', '14', '290'],
];

describe('tables of bare text', () => {
  it.each([
    ['| Month | Ships | Guests |\n|-------|:-----:|--------|\n| January | 12 | 340 |\n| February | 14 | 290 |'],
    [
      '+----------+-------+--------+\n| Month    | Ships | Guests |\n+----------+-------+--------+\n| January  |    12 |    340 |\n| February |    14 |    290 |\n+----------+-------+--------+',
    ],
    [
      '┌──────────┬───────┬────────┐\n│ Month    │ Ships │ Guests │\n├──────────┼───────┼────────┤\n│ January  │ 12    │ 340    │\n│ February │ 14    │ 290    │\n└──────────┴───────┴────────┘',
    ],
    ['Month      Ships   Guests\nJanuary    12      340\nFebruary   14      290'],
    ['Month      Ships   Guests\n---------- ------- ------\nJanuary    12         340\nFebruary   14         290'],
    ['  Month      Ships   Guests\n  January       12      340\n  February      14      290'],
  ])('are drawn with bars or set in columns: %j', (text) => {
    expect(blocksOf(text)).toMatchObject([{ type: 'table', rows: ROWS, text: ROWS.map((row) => row.join(' | ')).join('\n') }]);
  });

  it('keep empty cells in their columns, in the text as well', () => {
    const [table] = blocksOf('Month      Ships   Guests\nJanuary    12\nFebruary           290\n           14      310');
    expect(table?.rows).toEqual([
      ['Month', 'Ships', 'Guests'],
      ['January', '12', ''],
      ['February', '', '290'],
      ['', '14', '310'],
    ]);
    expect(table?.text).toBe('Month | Ships | Guests\nJanuary | 12 |\nFebruary |  | 290\n| 14 | 310');
    expect(blocksOf(table?.text ?? '')).toMatchObject([{ type: 'table', rows: table?.rows, text: table?.text }]);
  });

  it.each([
    ['The pier is old.  It was built in 1927.\nNobody knows why.  It cracked.\nSo it goes.  It is closed.'],
    ['Roses are red,  violets are blue\nSugar is sweet,  and so are you\nSo they say,  and it is true'],
    ['Ada   Byron\nBo   Li'],
    ['├── src\n│   ├── core\n│   └── io\n└── test'],
    ['| a bar begins it\n| and the next'],
  ])('are not seen in %j', (text) => {
    expect(blocksOf(text).map(({ type }) => type)).not.toContain('table');
  });

  it('take linear time to be told from rows that are none', () => {
    const start = Date.now();
    blocksOf('a  b\n'.repeat(20_000));
    blocksOf('| a | b |\n| a |\n'.repeat(10_000));
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  it('have no number of a page among them', () => {
    expect(blocksOf('- 12 -')).toEqual([]);
    expect(blocksOf('– 3 –')).toEqual([]);
    expect(blocksOf('12').map(({ type }) => type)).toEqual(['paragraph']);
  });
});
