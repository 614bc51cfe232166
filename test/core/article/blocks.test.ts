import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/core/article/blocks.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

const types = (rows: readonly Row[], title: string | null = null): string[] => readBlocks(pageOf(rows), title).map((block) => block.type);
const body = (...texts: string[]): Row[] => texts.map((text): Row => ['body', text]);

describe('readBlocks', () => {
  it('takes markup at its word', () => {
    const blocks = readBlocks(
      pageOf([
        ['body', 'Two ways', { role: 'heading', level: 2 }],
        ['body', 'by sea', { role: 'item', level: 1 }],
        ['body', 'by land', { role: 'item', level: 1 }],
        ['body', 'Said she.', { role: 'quote' }],
        ['body', 'let a = 1', { role: 'code', indent: 2 }],
        ['body', 'a()', { role: 'code', indent: 4, gap: 0 }],
        ['body', 'b()', { role: 'code', indent: 2, gap: 2 }],
        ['body', '| Ship | Day |', { role: 'row' }],
        ['body', '', { role: 'row' }],
        ['body', '| Ada | Monday |', { role: 'row' }],
      ]),
      null,
    );
    expect(blocks).toEqual([
      { type: 'heading', text: 'Two ways', lines: [1, 1], level: 2 },
      { type: 'list', text: '- by sea\n- by land', lines: [3, 5], items: ['by sea', 'by land'] },
      { type: 'quote', text: 'Said she.', lines: [7, 7] },
      { type: 'code', text: 'let a = 1\n  a()\n\n\nb()', lines: [9, 13] },
      {
        type: 'table',
        text: 'Ship | Day\nAda | Monday',
        lines: [15, 19],
        rows: [
          ['Ship', 'Day'],
          ['Ada', 'Monday'],
        ],
      },
    ]);
  });

  it('reads a short line between paragraphs as a heading', () => {
    expect(types(body(PARAGRAPH, 'What the town says', PARAGRAPH))).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(types(body(PARAGRAPH, 'Will it hold?', PARAGRAPH))).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('takes no sentences of ideographs for headings', () => {
    const below = '他说，伞坏的方式只有五种。'.repeat(10);
    expect(types(body(below, '五种坏法', below))).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(types(body(below, '骨断、线松、布破。那你为什么还带来？', below))).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it.each([['He said no.'], ['and then'], ['He said:'], ['One, two, three,'], ['…']])('leaves %j a paragraph', (text) => {
    expect(types(body(PARAGRAPH, text, PARAGRAPH))).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('leaves verse and a last short line alone', () => {
    expect(types(body('The sea', 'The shore', 'The sky'))).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(types(body(PARAGRAPH, 'To be continued'))).toEqual(['paragraph', 'paragraph']);
  });

  it('merges bullets and counting numbers to lists, with the marks in the text', () => {
    const [list] = readBlocks(pageOf(body('• by sea', '• by land')), null);
    expect(list).toEqual({ type: 'list', text: '• by sea\n• by land', lines: [1, 3], items: ['by sea', 'by land'] });
    expect(types(body('1. by sea', '2. by land'))).toEqual(['list']);
    expect(types(body('1. by sea', '7. by land'))).toEqual(['paragraph', 'paragraph']);
    expect(types(body('- said she -'))).toEqual(['paragraph']);
    expect(types(body('1984 was a year.', '1985 was another.'))).toEqual(['paragraph', 'paragraph']);
  });

  it('writes the numbers of items that markup numbers', () => {
    const items: Row[] = [
      ['body', 'by sea', { role: 'item', level: 1, ordinal: 3 }],
      ['body', 'by land', { role: 'item', level: 1, ordinal: 4 }],
    ];
    expect(readBlocks(pageOf(items), null)).toEqual([
      { type: 'list', text: '3. by sea\n4. by land', lines: [1, 3], items: ['by sea', 'by land'] },
    ]);
  });

  it('writes lists within lists below their items', () => {
    const item = (text: string, level: number, ordinal?: number): Row => [
      'body',
      text,
      { role: 'item', level, ...(ordinal && { ordinal }) },
    ];
    expect(readBlocks(pageOf([item('sea', 2, 9), item('ferry', 3), item('land', 2, 10), item('air', 1)]), null)[0]?.text).toBe(
      '9. sea\n   - ferry\n10. land\n- air',
    );
  });

  it('knows boxes to tick for bullets, and what is drawn between scenes for none', () => {
    expect(types(body('▢ 200 g flour', '▢ 3 eggs'))).toEqual(['list']);
    expect(types([['body', '* * *', { role: 'item', level: 1 }]])).toEqual([]);
    expect(types([['body', '---', { role: 'code' }]])).toEqual(['code']);
  });

  it('fills up short rows of a table, and not all of them for a single long one', () => {
    const row = (text: string): Row => ['body', text, { role: 'row', gap: 0 }];
    expect(readBlocks(pageOf([row('Times'), row('Ada | 9:00')]), null)[0]?.rows).toEqual([
      ['Times', ''],
      ['Ada', '9:00'],
    ]);
    const ragged = readBlocks(pageOf([...Array.from({ length: 50 }, () => row('a | b')), row('x | '.repeat(40))]), null);
    expect(ragged[0]?.rows?.[0]).toEqual(['a', 'b']);
  });

  it('reads rows of cells only where they stand close', () => {
    const row = (text: string, gap: number): Row => ['body', text, { gap }];
    expect(types([row('Ship | Day', 1), row('Ada | Monday', 0)])).toEqual(['table']);
    expect(types([row('Ship | Day', 1), row('Ada | Monday', 1)])).toEqual(['paragraph', 'paragraph']);
  });

  it('knows picture credits, and no sentence that mentions a photo', () => {
    expect(types(body('Photo: Ada Byron', PARAGRAPH))[0]).toBe('caption');
    expect(types(body('图：王小明', PARAGRAPH))[0]).toBe('caption');
    expect(types(body('Photo albums were sold at the pier.', PARAGRAPH))[0]).toBe('paragraph');
  });

  it('leaves out the headline at the very top and nowhere else', () => {
    const texts = readBlocks(pageOf(body('The pier opens', PARAGRAPH, 'The pier opens')), 'The pier opens').map((block) => block.text);
    expect(texts).toEqual([PARAGRAPH, 'The pier opens']);
    expect(readBlocks(pageOf(body('The pier opens')), 'The pier opens')).toHaveLength(1);
  });
});
