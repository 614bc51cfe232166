import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../../src/core/article/schema.js';
import { articleOf, LINES, written } from '../article.js';

const markdown = (block: Partial<ArticleBlock> & Pick<ArticleBlock, 'type' | 'text'>): string =>
  written('markdown', articleOf([{ lines: LINES, ...block }]), { pretty: false, fields: null, kept: false });
const list = (text: string, items: string[]): string => markdown({ type: 'list', text, items }).replace('# The title\n\n', '');

describe('lists in Markdown', () => {
  it('keep their numbers (they were written as bullets)', () => {
    expect(list('1. by sea\n2. by land', ['by sea', 'by land'])).toBe('1. by sea\n2. by land\n');
    expect(list('3) by sea\n4) by land', ['by sea', 'by land'])).toBe('3. by sea\n4. by land\n');
    expect(list('10、坐船\n11、走路', ['坐船', '走路'])).toBe('10. 坐船\n11. 走路\n');
  });

  it('take no number of the text for the mark', () => {
    expect(list('- 200 g flour\n• 3 eggs', ['200 g flour', '3 eggs'])).toBe('- 200 g flour\n- 3 eggs\n');
    expect(list('by sea', ['1. by land'])).toBe('- 1\\. by land\n');
  });
});

describe('lists within lists in Markdown', () => {
  it('stand below the text of their item', () => {
    expect(list('9. by sea\n   - by ferry\n     1. at noon\n10. by land', ['by sea', 'by ferry', 'at noon', 'by land'])).toBe(
      '9. by sea\n   - by ferry\n     1. at noon\n10. by land\n',
    );
    expect(list('• by sea\n  ● by ferry', ['by sea', 'by ferry'])).toBe('- by sea\n  - by ferry\n');
  });
});

describe('items of several paragraphs in Markdown', () => {
  it('have them below their text', () => {
    const text = '9. by sea\n\n   In calm weather.\n   - by ferry\n\n   And in storms.\n10. by land';
    expect(list(text, ['by sea\n\nIn calm weather.\n\nAnd in storms.', 'by ferry', 'by land'])).toBe(`${text}\n`);
    expect(list('• by sea\n\n  1. May only', ['by sea\n\n1. May only'])).toBe('- by sea\n\n  1\\. May only\n');
  });

  it('are none where the mark of the next item stands before its words', () => {
    expect(list('- by sea\n  - sea', ['by sea', 'sea'])).toBe('- by sea\n  - sea\n');
  });
});

describe('text in Markdown', () => {
  it.each([
    ['Use <script> and </b>, [x](javascript:y) and *stars*.', 'Use \\<script> and \\</b>, \\[x\\](javascript:y) and \\*stars\\*.'],
    ['_so_ __init__ `x` ~~gone~~ \\* &lt;', '\\_so\\_ \\_\\_init\\_\\_ \\`x\\` \\~\\~gone\\~\\~ \\\\\\* \\&lt;'],
    ['[1]: https://example.org', '\\[1\\]: https://example.org'],
    ['- a\n* b\n=== c', '\\- a  \n\\* b  \n\\=== c'],
  ])('%j says what it says', (text, expected) => {
    expect(markdown({ type: 'paragraph', text })).toBe(`# The title\n\n${expected}\n`);
  });

  it.each([
    ['an underscore among spaces', '_ _ _', '\\_ _ \\_'],
    ['a star alone', '*', '\\*'],
    ['a star alone on a line of verse', 'a\n*\n_ _ _\nb', 'a  \n\\*  \n\\_ _ _  \nb'],
    ['how a table aligns its column', 'Aspect\n:-', 'Aspect  \n\\:-'],
    ['a tilde on each of two lines', '~a\nb~', '\\~a  \nb\\~'],
    ['the mark of a note', 'so [^1] it is', 'so \\[^1] it is'],
  ])('%s is no markup', (_, text, expected) => {
    expect(markdown({ type: 'paragraph', text })).toBe(`# The title\n\n${expected}\n`);
  });

  it('stands alone as a caption', () => {
    expect(markdown({ type: 'caption', text: '*' })).toBe('# The title\n\n*\\**\n');
  });

  it.each([
    ['See https://e.example/_next/x.', 'See <https://e.example/_next/x>.'],
    ['(https://e.example/*a*)', '(<https://e.example/*a>\\*)'],
    ['https://e.example/_(b)_', '<https://e.example/_(b)>\\_'],
    ['https://e.example/a_b, https://e.example/Mercury_(planet)', 'https://e.example/a_b, <https://e.example/Mercury_(planet)>'],
    ['https://e.example/a**', '<https://e.example/a>\\*\\*'],
    ['https://e.example/a<b>', '<https://e.example/a>\\<b>'],
    ['\\https://e.example/_a', '\\https://e.example/\\_a'],
  ])('%j keeps its addresses without a backslash, which would be a part of them', (text, expected) => {
    expect(markdown({ type: 'paragraph', text })).toBe(`# The title\n\n${expected}\n`);
  });

  it.each([['2 * 3 < 4 & a_b [1] ~5 C:\\temp – AT&T; I <3 it']])('%j has nothing to be escaped', (text) => {
    expect(markdown({ type: 'paragraph', text })).toBe(`# The title\n\n${text}\n`);
  });

  it('is escaped in headings, items, quotes and cells too', () => {
    expect(markdown({ type: 'heading', text: 'In C #' })).toContain('## In C \\#\n');
    expect(list('- # a\n- [x] b', ['# a', '[x] b'])).toBe('- \\# a\n- \\[x] b\n');
    expect(markdown({ type: 'quote', text: '> a\n<b>' })).toContain('> \\> a  \n> \\<b>\n');
    expect(markdown({ type: 'table', text: 'x', rows: [['a|b', '*c*']] })).toContain('| a\\|b | \\*c\\* |');
  });
});

describe('lines of quotes and items in Markdown', () => {
  it('stay lines', () => {
    expect(markdown({ type: 'quote', text: 'To sea,\nto sea.\n\nAnd home.' })).toContain('> To sea,  \n> to sea.\n>\n> And home.\n');
    expect(list('- To sea,\n  to sea.\n\n  And home.\n- Land.', ['To sea,\nto sea.\n\nAnd home.', 'Land.'])).toBe(
      '- To sea,  \n  to sea.\n\n  And home.\n- Land.\n',
    );
  });
});

describe('tables in Markdown', () => {
  it('have a header as wide as their longest row, for readers leave out what is beyond it', () => {
    expect(markdown({ type: 'table', text: 'x', rows: [['Times'], ['Ada', '9:00']] })).toContain(
      '| Times |  |\n| --- | --- |\n| Ada | 9:00 |\n',
    );
  });
});
