import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../../src/core/article/schema.js';
import { outputFormat } from '../../../src/io/render/index.js';
import { articleOf, LINES } from '../article.js';

const markdown = (block: Partial<ArticleBlock> & Pick<ArticleBlock, 'type' | 'text'>): string =>
  outputFormat('markdown').render(articleOf([{ lines: LINES, ...block }]), { pretty: false, fields: null, kept: false });
const list = (text: string, items: string[]): string => markdown({ type: 'list', text, items }).replace('# The title\n\n', '');

describe('lists in Markdown', () => {
  it('keep their numbers (they were written as bullets)', () => {
    expect(list('1. by sea\n2. by land', ['by sea', 'by land'])).toBe('1. by sea\n2. by land\n');
    expect(list('3) by sea\n4) by land', ['by sea', 'by land'])).toBe('3. by sea\n4. by land\n');
    expect(list('10、坐船\n11、走路', ['坐船', '走路'])).toBe('10. 坐船\n11. 走路\n');
  });

  it('take no number of the text for the mark', () => {
    expect(list('- 200 g flour\n• 3 eggs', ['200 g flour', '3 eggs'])).toBe('- 200 g flour\n- 3 eggs\n');
    expect(list('by sea', ['1. by land'])).toBe('- 1. by land\n');
  });
});

describe('tables in Markdown', () => {
  it('have a header as wide as their longest row, for readers leave out what is beyond it', () => {
    expect(markdown({ type: 'table', text: 'x', rows: [['Times'], ['Ada', '9:00']] })).toContain(
      '| Times |  |\n| --- | --- |\n| Ada | 9:00 |\n',
    );
  });
});
