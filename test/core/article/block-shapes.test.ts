import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/core/article/blocks.js';
import type { ArticleBlock } from '../../../src/core/article/schema.js';
import type { PageElement } from '../../../src/core/types.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

/** Lines below one another, `''` for a blank one, each set in as it is written. */
function blocksOf(...texts: string[]): ArticleBlock[] {
  const rows: Row[] = [];
  let gap = 0;
  for (const [at, text] of texts.entries()) {
    const number = { first: at + 1, last: at + 1 };
    if (text === '') gap++;
    else {
      rows.push(['body', text.trimStart(), { ...number, gap, indent: text.length - text.trimStart().length }]);
      gap = 0;
    }
  }
  return readBlocks(pageOf(rows), null);
}
const typesOf = (...texts: string[]): string[] => blocksOf(...texts).map(({ type }) => type);

describe('lists of bare text', () => {
  it.each([
    ['・水', '・非常食'],
    ['a) a second light', 'b) a radio'],
    ['(1) a second light;', '(2) a radio.'],
    ['(i) a second light', '(ii) a radio'],
    ['① a second light', '② a radio'],
    ['（1）来宾介绍', '（2）校长致辞'],
  ])('are %j and what counts on', (one, other) => {
    expect(blocksOf(one, other)).toMatchObject([{ type: 'list', text: `${one}\n${other}` }]);
  });

  it('take the mark off their items', () => {
    expect(blocksOf('a) light', 'b) radio')[0]?.items).toEqual(['light', 'radio']);
    expect(blocksOf('・水', '・非常食')[0]?.items).toEqual(['水', '非常食']);
  });

  it.each([
    ['1.5 litres of milk', '2.5 litres of water'],
    ['a) a second light', 'd) a radio'],
    ['(2019) Boats', '(2020) Bridges'],
    ['A. Byron', 'B. Li'],
    ['so) it was', 'ta) as well'],
  ])('are not %j and %j', (one, other) => {
    expect(typesOf(one, other)).toEqual(['paragraph', 'paragraph']);
  });

  it('go on over lines that are set in below an item', () => {
    const [list, ...rest] = blocksOf('• report by radio when', '  they leave', '• keep west');
    expect(list?.items).toEqual(['report by radio when they leave', 'keep west']);
    expect(rest).toEqual([]);
    expect(typesOf('• report by radio', 'So it goes.', '• keep west')).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(typesOf('• report by radio', '• keep west', '', '  So it goes.')).toEqual(['list', 'paragraph']);
  });

  it('end where one with numbers and one without stand apart', () => {
    const item = (text: string, gap: number): Row => ['body', text, { role: 'item', level: 1, gap }];
    const types = (...rows: Row[]): string[] => readBlocks(pageOf(rows), null).map(({ type }) => type);
    expect(types(item('1. one', 1), item('2. two', 0), item('star', 1), item('moon', 0))).toEqual(['list', 'list']);
    expect(types(item('1. one', 1), item('star', 0))).toEqual(['list']);
  });
});

describe('headings above lists', () => {
  it('are short lines without a full stop', () => {
    expect(typesOf(PARAGRAPH, '', 'What you need', '', '• a light', '• a radio')).toEqual(['paragraph', 'heading', 'list']);
    expect(typesOf(PARAGRAPH, '', '入れるべきもの', '', '・水', '・非常食')).toEqual(['paragraph', 'heading', 'list']);
    expect(typesOf('• a light', '• a radio', '', 'How to do it', '', '1. Go', '2. Come')).toEqual(['list', 'heading', 'list']);
    expect(typesOf('Ingredients', '', '2 spoons of oil', '1 onion')[0]).toBe('heading');
  });

  it.each([
    ['You need:', '• a light', '• a radio'],
    ['And so they', '• a light', '. a radio'],
    ['and then', '• a light', '• a radio'],
    ['The boats that came into the harbour that night had these', '• a light', '• a radio'],
    ['2 spoons of oil', '1 onion', '3 eggs'],
    ['Vitamin A', '12 mg', '3 mg'],
  ])('are not %j', (...texts) => {
    expect(typesOf(...texts)[0]).toBe('paragraph');
  });

  it('are those of a series, where one stands above a paragraph', () => {
    const below = 'They rise by a third for boats over ten metres.';
    expect(typesOf('1. The fees', '', below, '', 'Best in: June', '', '2. The quay', '', 'A second vote.')).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(typesOf('1. The fees', '', below, '', '5. The quay', '', 'Bah.')[2]).toBe('paragraph');
    expect(typesOf('1. It rose.', '', below, '', '2. It fell.', '', below)).not.toContain('heading');
  });
});

describe('quotes of bare text', () => {
  it('lose their marks and keep their paragraphs', () => {
    expect(blocksOf('> Nobody asked us.', '>', '> And nobody will.', '> — Ada')).toEqual([
      { type: 'quote', text: 'Nobody asked us.\n\nAnd nobody will.\n— Ada', lines: [1, 4] },
    ]);
    expect(blocksOf('>> Did you ask?', '>> I did.', '> And?').map(({ text }) => text)).toEqual(['Did you ask?\nI did.', 'And?']);
    expect(blocksOf('> I did.', '>', '>> Did you?', '>', '> Yes.').map(({ text }) => text)).toEqual(['I did.', 'Did you?', 'Yes.']);
    expect(typesOf('> One.', '', '> Another.')).toEqual(['quote', 'quote']);
  });

  it.each([['>> Check out our offers'], ['>>> import this'], ['>>: The next page'], ['>be me']])('are not %j', (text) => {
    expect(blocksOf(text)).toMatchObject([{ type: 'paragraph', text }]);
  });
});

describe('what is drawn', () => {
  it.each([['###'], ['--'], ['* * *'], ['• • •'], ['~~~'], ['⁂'], ['§'], ['***'], ['_____'], ['—']])('is no block: %j', (drawn) => {
    expect(typesOf(PARAGRAPH, '', drawn, '', PARAGRAPH)).toEqual(['paragraph', 'paragraph']);
  });

  it.each([['...'], ['★★★★☆'], ['?!'], ['……'], ['-30-'], ['+'], ['●●○'], ['§ 3']])('is not %j', (text) => {
    expect(typesOf(PARAGRAPH, '', text, '', PARAGRAPH)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('makes a heading of the line above', () => {
    expect(blocksOf(PARAGRAPH, '', 'Fees', '----', '', 'They rise.')[1]).toEqual({
      type: 'heading',
      text: 'Fees',
      lines: [3, 4],
      level: 2,
    });
    expect(blocksOf('Fees', '====', '', 'They rise.')[0]).toMatchObject({ type: 'heading', level: 1 });
    expect(typesOf('?column?', '--------', '4')).not.toContain('heading');
    expect(typesOf('It rose for all of the boats.', '---', '', 'They rise.')).toEqual(['paragraph', 'paragraph']);
  });
});

describe('paragraphs of HTML', () => {
  const root: PageElement = { name: 'article', parent: null, depth: 0, words: [], hidden: false, images: 0 };
  const element = (name: string, words: string[] = [], parent = root): PageElement => ({
    ...root,
    name,
    parent,
    words,
    depth: parent.depth + 1,
  });
  const typeIn = (own: PageElement, text: string): string | undefined =>
    readBlocks(
      pageOf([
        ['body', PARAGRAPH, { element: element('p') }],
        ['body', text, { element: own }],
        ['body', PARAGRAPH, { element: element('p') }],
      ]),
      null,
    )[1]?.type;

  it('are headings where they read as such, as they do where pages have no other marks', () => {
    expect(typeIn(element('strong', [], element('p')), 'The new fees')).toBe('heading');
    expect(typeIn(element('p'), 'The new fees')).toBe('heading');
    expect(typeIn(element('p'), 'Part 2: the fees')).toBe('heading');
  });

  it.each([
    ['p', 'Price: 45 euros'],
    ['dt', 'Shift'],
    ['p', '"No," he said'],
    ['p', '“There is some risk,” Ada said. “Do you dispute that?”'],
    ['p', '„Nein.“'],
    ['p', 'It was closed in 1976.[2]'],
  ])('are none: %s %j', (name, text) => {
    expect(typeIn(element(name), text)).toBe('paragraph');
  });
});

describe('captions', () => {
  it('end with a credit of initials, or begin with the button that opens them', () => {
    expect(typesOf('A sleeper car at Innsbruck. Photo: M. Stadler', '', PARAGRAPH)[0]).toBe('caption');
    expect(typesOf('Enlarge / The controller cabinet at Harrow House.', '', PARAGRAPH)[0]).toBe('caption');
    expect(typesOf('Enlarge the harbour, they said.', '', PARAGRAPH)[0]).toBe('paragraph');
  });
});
