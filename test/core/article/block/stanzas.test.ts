import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../src/core/article/blocks.js';
import type { ArticleBlock } from '../../../../src/core/article/schema.js';
import { readLines } from '../../../../src/core/format/index.js';
import { PARAGRAPH, pageOf } from '../page.js';

function blocksOf(text: string): ArticleBlock[] {
  return readBlocks(pageOf(readLines(text, 'text').map((line) => ['body', line.text, line])), null);
}

const typed = (text: string): string[] => blocksOf(text).map((block) => `${block.type}: ${block.text}`);

const VERSE = 'The tide came in, the tide went out,\nThe gulls were on the quay,\nAnd nobody had any doubt\nThat they belonged to sea.';
const ADDRESS = 'Harbour Office\n14 Quay Street\nLesk LK2 7AB';

describe('lines that stand close together', () => {
  it('are one paragraph with line breaks where blank lines part the blocks', () => {
    const blocks = blocksOf(`${PARAGRAPH}\n\n${VERSE}\n\n${VERSE}\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n\n${ADDRESS}`);
    expect(blocks.map(({ text }) => text)).toEqual([PARAGRAPH, VERSE, VERSE, PARAGRAPH, PARAGRAPH, ADDRESS]);
    expect(blocks[1]).toEqual({ type: 'paragraph', text: VERSE, lines: [3, 6] });
  });

  it('are one where the page is verse alone', () => {
    expect(blocksOf(`${VERSE}\n\n${VERSE}\n\n${VERSE}`).map(({ text }) => text)).toEqual([VERSE, VERSE, VERSE]);
  });

  it('are paragraphs of their own where each line is a block', () => {
    expect(blocksOf(`${PARAGRAPH}\n${PARAGRAPH}\n${ADDRESS}\n${PARAGRAPH}`)).toHaveLength(6);
    expect(blocksOf(`${VERSE}\n${VERSE}\n${VERSE}\n\n${ADDRESS}`).length).toBeGreaterThan(12);
  });

  it('end at a heading, a list, a long line and a caption', () => {
    const text = `${PARAGRAPH}\n\n${PARAGRAPH}\n\nServes 4\nNeeds an hour\n\nIngredients\n250 g of lentils\n2 large onions\nsalt\n\nMethod\n1. Rinse\n2. Chop\n\n${ADDRESS}\n${PARAGRAPH}\nPhoto: Ada Byron`;
    expect(typed(text).slice(2)).toEqual([
      'paragraph: Serves 4\nNeeds an hour',
      'heading: Ingredients',
      'paragraph: 250 g of lentils\n2 large onions\nsalt',
      'heading: Method',
      'list: 1. Rinse\n2. Chop',
      `paragraph: ${ADDRESS}`,
      `paragraph: ${PARAGRAPH}`,
      'caption: Photo: Ada Byron',
    ]);
  });

  it('have a heading behind them', () => {
    expect(typed(`${PARAGRAPH}\n\n${PARAGRAPH}\n\n${ADDRESS}\n\nWhat comes next\n\n${PARAGRAPH}`)[3]).toBe('heading: What comes next');
  });
});

describe('times and signatures', () => {
  it('are no headings', () => {
    const text = `${PARAGRAPH}\n\n12.31 GMT\n\n${PARAGRAPH}\n\n9:05 pm\n\n${PARAGRAPH}\n\nHave a good weekend,\n\nMoira\n\n${PARAGRAPH}`;
    expect(blocksOf(text).map(({ type }) => type)).not.toContain('heading');
    expect(blocksOf(`${PARAGRAPH}\n\n12.31: the bell\n\n${PARAGRAPH}`)[1]?.type).toBe('heading');
  });
});

describe('what speakers say', () => {
  it('is no heading though it is short and without a full stop', () => {
    const text = `${PARAGRAPH}\n\nQ: Why was it closed?\nA: Because two of its piles have cracks.\nQ: When will it open?\nA: Not before the end of May.\n\n${PARAGRAPH}`;
    expect(blocksOf(text).map(({ type }) => type)).toEqual(Array(6).fill('paragraph'));
    const named = `ADA: How long will it take?\n\nBO: ${PARAGRAPH}\n\nADA: And who pays?\n\nBO: ${PARAGRAPH}`;
    expect(blocksOf(named).map(({ type }) => type)).toEqual(Array(4).fill('paragraph'));
  });

  it('is a heading where nobody answers', () => {
    const text = `Q: Do you sell samples?\n\n${PARAGRAPH}\n\nQ: Do you ship them?\n\n${PARAGRAPH}\n\nNote: see below\n\nNote: see above`;
    expect(blocksOf(text).filter(({ type }) => type === 'heading')).toHaveLength(2);
  });

  it('is not every heading with a colon', () => {
    const text = `${PARAGRAPH}\n\nThe storm: what we know\n\n${PARAGRAPH}\n\nThe storm: who pays\n\n${PARAGRAPH}`;
    expect(blocksOf(text).filter(({ type }) => type === 'heading')).toHaveLength(2);
  });
});
