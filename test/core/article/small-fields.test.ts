import { describe, expect, it } from 'vitest';
import { findAddress } from '../../../src/core/article/address.js';
import { readBio } from '../../../src/core/article/bio.js';
import { readSubtitle } from '../../../src/core/article/block/prose.js';
import { readPage } from '../../../src/core/article/page.js';
import { readSections } from '../../../src/core/article/sections.js';
import { readTags } from '../../../src/core/article/tags.js';
import { countWords } from '../../../src/core/article/text/words.js';
import { uncertainBody } from '../../../src/core/article/warnings.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf, partOf } from './page.js';

const tags = (...texts: string[]) => readTags(pageOf(texts.map((text): Row => ['tags', text])));

describe('readTags', () => {
  it('splits at commas, bullets and hashes, and drops the label', () => {
    expect(tags('Tags: harbour, ferry, spring')).toEqual(['harbour', 'ferry', 'spring']);
    expect(tags('#harbour #ferry')).toEqual(['harbour', 'ferry']);
    expect(tags('Schlagwörter', 'Hafen', 'Fähre • Frühling')).toEqual(['Hafen', 'Fähre', 'Frühling']);
    expect(tags('Archivado en: puerto, barco', 'Ferry: a novel')).toEqual(['puerto', 'barco', 'Ferry: a novel']);
    expect(tags('标签：港口、渡轮')).toEqual(['港口', '渡轮']);
    expect(tags('harbour', 'Harbour')).toEqual(['harbour']);
  });

  it('drops labels of more than a word, buttons, counts and signs around tags', () => {
    expect(tags('Mehr lesen über', 'Hafen', 'Themen des Artikels', 'Fähre -', '// Tags', 'Show more')).toEqual(['Hafen', 'Fähre']);
    expect(tags('■関連キーワード', '港', 'Course: Dessert', 'Meer over: bruggen')).toEqual(['港', 'Dessert', 'bruggen']);
    expect(tags('Hafen398', 'Fähre 12204', 'Seil27')).toEqual(['Hafen', 'Fähre', 'Seil']);
    expect(tags('Formel 1', 'Olympia 2024')).toEqual(['Formel 1', 'Olympia 2024']);
    expect(tags('More than a pier', 'Orte der Kindheit')).toEqual(['More than a pier', 'Orte der Kindheit']);
  });

  it('splits at several dashes, and at spaces where words have none', () => {
    expect(tags('Sainte-Orme - Patrimoine - Insolite')).toEqual(['Sainte-Orme', 'Patrimoine', 'Insolite']);
    expect(tags('Harbours – a history')).toEqual(['Harbours – a history']);
    expect(tags('图书馆 老码头 城市更新', '特集 港町')).toEqual(['图书馆', '老码头', '城市更新', '特集 港町']);
  });

  it('reads several labels of a line, lists of front matter, and no facts of recipes', () => {
    expect(tags('Category: Local news Tags: Bridge repair, roads')).toEqual(['Local news', 'Bridge repair', 'roads']);
    expect(tags('Kategorie: Hafen Schlagwörter: Fähre')).toEqual(['Hafen', 'Fähre']);
    expect(tags('SKU: AU4 Category: Reusable Cups Tag: cups')).toEqual(['Reusable Cups', 'cups']);
    expect(tags('Popular Tags: Bridges')).toEqual(['Bridges']);
    expect(tags('Mehr zum Thema: Brücken, Hafen')).toEqual(['Brücken', 'Hafen']);
    expect(tags('Tagged: bridge', '#roads #bridges')).toEqual(['bridge', 'roads', 'bridges']);
    expect(tags('tags: [roads, "old bridges"]')).toEqual(['roads', 'old bridges']);
    expect(tags('Calories: 214kcal', 'Cuisine: Italian', 'Prep time: 10 minutes')).toEqual(['Italian']);
  });

  it('reads tags that say so on a line that was labelled otherwise, behind the text alone and only where no line is labelled', () => {
    const behind = (...rows: Row[]): string[] => readTags(pageOf([['other', 'Tags: menu'], ['body', PARAGRAPH], ...rows]));
    expect(behind(['other', 'Tagged: bridge, roads'])).toEqual(['bridge', 'roads']);
    expect(behind(['other', '#roads #bridges'])).toEqual(['roads', 'bridges']);
    expect(behind(['body', '#roads #bridges'])).toEqual(['roads', 'bridges']);
    expect(behind(['other', '#roads #bridges'], ['tags', 'Ferries'])).toEqual(['Ferries']);
    expect(behind(['other', 'Topics of the day'], ['comment', '#roads #bridges'], ['other', 'Label: Quay Records'])).toEqual([]);
  });

  it('leaves names with a space, glued ones and words that begin like a label whole', () => {
    expect(tags('Buenos Aires', 'HafenFähre', 'Tagsüber', 'C#')).toEqual(['Buenos Aires', 'HafenFähre', 'Tagsüber', 'C#']);
    expect(tags('Tags', '•', '')).toEqual([]);
  });
});

describe('prose', () => {
  it('takes the standfirst at the headline', () => {
    const rows: Row[] = [
      ['subtitle', 'An old box'],
      ['title', 'The pier opens'],
      ['subtitle', 'Ferries come in spring'],
      ['body', PARAGRAPH],
    ];
    expect(readSubtitle(pageOf(rows), 1, 'The pier opens')).toBe('Ferries come in spring');
    expect(
      readSubtitle(
        pageOf([
          ['subtitle', 'Key points'],
          ['subtitle', 'It opens'],
          ['subtitle', 'It opens'],
        ]),
        0,
        null,
      ),
    ).toBe('It opens');
    expect(readSubtitle(pageOf([['subtitle', 'The pier opens!']]), 0, 'The pier opens')).toBeNull();
  });

  it('takes neither the page’s title nor what a picture shows nor a button for a standfirst', () => {
    const standfirst = (...lines: (string | Row)[]) =>
      readSubtitle(pageOf(lines.map((line): Row => (typeof line === 'string' ? ['subtitle', line] : line))), 0, 'The new pier opens');
    expect(standfirst(['title', 'The new pier opens'], 'The new pier opens - Harbour Tide, 04.05.2021')).toBeNull();
    expect(standfirst('The new pier opens', 'The new pier opens for ferries of all kinds')).toBe(
      'The new pier opens for ferries of all kinds',
    );
    expect(standfirst('Ferries come', 'The pier on Monday.', ['title', 'The pier on Monday.'])).toBe('Ferries come');
    expect(standfirst('Ferries come', 'Ferries come', 'Two of them')).toBe('Ferries come\nTwo of them');
    const button = { name: 'button', parent: null, depth: 5, words: [], hidden: false, images: 0 };
    expect(standfirst('Ferries come', ['subtitle', 'Read it later', { element: button }])).toBe('Ferries come');
  });

  it('takes the biography without its heading', () => {
    expect(
      readBio(
        pageOf([
          ['bio', 'About the author'],
          ['bio', 'Ada writes.'],
          ['bio', 'Ada writes.'],
          ['bio', 'She sails.'],
        ]),
      ),
    ).toBe('Ada writes.\n\nShe sails.');
    expect(readBio(pageOf([['body', 'Ada writes.']]))).toBeNull();
  });

  it.each([
    'Sobre la firma',
    'この記事を書いた人',
    '2.4K Followers',
    '·',
    'mailto',
    'mailto:ada@example.com',
    'Autor',
    'Meet the author',
    'Follow',
    'О аутору',
    '1,204 abonnés',
  ])('takes it without headings and buttons: %s', (line) => {
    const bio = (...lines: string[]): string | null => readBio(pageOf(lines.map((text) => ['bio', text])));
    expect(bio(line, 'Ada Byron', 'Ada writes.')).toBe('Ada Byron\n\nAda writes.');
    expect(bio(line)).toBeNull();
  });

  it.each(['Author of three novels', 'Follow the harbour with Ada', 'Autor knihy o molech', '12 articles a week leave her desk'])(
    'keeps what says something: %s',
    (line) => {
      expect(readBio(pageOf([['bio', line]]))).toBe(line);
    },
  );
});

describe('findAddress', () => {
  it('takes a line that names the address', () => {
    expect(findAddress(pageOf([['other', 'Source: https://example.com/a']]))).toBe('https://example.com/a');
    expect(
      findAddress(
        pageOf([
          ['other', 'https://example.com/a'],
          ['title', 'A'],
        ]),
      ),
    ).toBe('https://example.com/a');
    expect(findAddress(pageOf([['byline', '原文链接：https://example.com/b']]))).toBe('https://example.com/b');
  });

  it('takes no other address', () => {
    expect(findAddress(pageOf([['body', 'See https://example.com/a for more.']]))).toBeNull();
    expect(
      findAddress(
        pageOf([
          ['title', 'A'],
          ['comment', 'https://example.com/a'],
        ]),
      ),
    ).toBeNull();
    expect(findAddress(pageOf([['recommendation', 'Source: https://example.com/a']]))).toBeNull();
  });
});

describe('readSections', () => {
  it('merges runs of one kind and averages their confidence', () => {
    const part = partOf([
      ['title', 'A'],
      ['body', 'B'],
      ['body', 'C'],
      ['legal', 'D'],
    ]);
    const labels = part.labels.map((label, i) => ({ ...label, confidence: [1, 0.5, 0.8333, 0][i] ?? 0 }));
    expect(readSections(readPage({ lines: part.lines, labels }, null, false).lines)).toEqual([
      { kind: 'title', lines: [1, 1], confidence: 1 },
      { kind: 'body', lines: [3, 5], confidence: 0.667 },
      { kind: 'legal', lines: [7, 7], confidence: 0 },
    ]);
    expect(readSections([])).toEqual([]);
  });
});

describe('uncertainBody', () => {
  it('warns of runs of body lines below the limit', () => {
    const rows: Row[] = [
      ['body', 'A'],
      ['body', 'B'],
      ['title', 'C'],
      ['body', 'D'],
    ];
    const page = readPage(partOf(rows, 0.4), null, false);
    expect(uncertainBody(page.lines, 0.5).map((one) => one.lines)).toEqual([
      [1, 3],
      [7, 7],
    ]);
    expect(uncertainBody(page.lines, 0.4)).toEqual([]);
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one two  three\nfour', 4],
    ["it's a well-known fact – really", 5],
    ['Über den Fluß', 3],
    ['*** — ***', 0],
    ['слово за слово', 3],
    ['港口今天开放渡轮', 5],
    ['ท่าเรือเปิด', 3],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
