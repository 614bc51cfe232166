import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../../src/core/article/schema.js';
import { assembleLabelled, physicalLines } from '../../../src/core/pipeline.js';

const TITLE = '<h1>The pier opens to ferries in spring</h1>';
const TEXT =
  '<p>The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.</p>';

/** The blocks below the first paragraph of a page on which all is body but the headline. */
function blocksOf(html: string): ArticleBlock[] {
  const input = { id: 'page', text: `${TITLE}${TEXT}${html}${TEXT}`, format: 'html', url: null } as const;
  const lines = physicalLines(input);
  const [article] = assembleLabelled(
    input,
    lines.map((_, index) => (index === 0 ? 'title' : 'body')),
    [],
  );
  return article?.body.slice(1, -1) ?? [];
}
const typesOf = (html: string): string[] => blocksOf(html).map(({ type }) => type);

describe('items of several paragraphs', () => {
  it('hold them all (each ended the list, and stood below it)', () => {
    expect(blocksOf('<ol><li><p>Buy a ticket.</p><p>Cards will do.</p></li><li>Go on<br>board</li></ol>')).toMatchObject([
      {
        type: 'list',
        text: '1. Buy a ticket.\n\n   Cards will do.\n2. Go on\n   board',
        items: ['Buy a ticket.\n\nCards will do.', 'Go on\nboard'],
      },
    ]);
  });

  it('go on behind a list within', () => {
    expect(blocksOf('<ul><li>By sea<ul><li>by ferry<p>at noon</p></li></ul><p>or not at all</p></li><li>By land</li></ul>')).toMatchObject([
      {
        text: '- By sea\n  - by ferry\n\n    at noon\n\n  or not at all\n- By land',
        items: ['By sea\n\nor not at all', 'by ferry\n\nat noon', 'By land'],
      },
    ]);
  });

  it('may begin with their number on a line of its own', () => {
    expect(blocksOf('<ol><li><div>1</div><p>By sea</p></li><li><div>2</div><p>By land</p><p>or not</p></li></ol>')).toMatchObject([
      { text: '1. By sea\n2. By land\n\n   or not', items: ['By sea', 'By land\n\nor not'] },
    ]);
    expect(blocksOf('<ul><li>1</li><li>2</li></ul>')).toMatchObject([{ text: '- 1\n- 2' }]);
  });

  it('end at a program or a caption in them', () => {
    expect(typesOf('<ul><li><p>Run</p><pre>make all</pre><p>and wait.</p></li><li>Go</li></ul>')).toEqual([
      'list',
      'code',
      'paragraph',
      'list',
    ]);
    expect(typesOf('<ul><li>Run<figure><figcaption>The pier</figcaption></figure></li><li>Go</li></ul>')).toEqual([
      'list',
      'caption',
      'list',
    ]);
  });

  it('are none where a page is laid out as a list', () => {
    expect(typesOf('<ol><li><h2>The pier</h2><p>It is long.</p></li><li><h2>The ferry</h2><p>It is late.</p></li></ol>')).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(typesOf(`<ul><li>${'<p>It is long, and it stands in the sea.</p>'.repeat(9)}</li></ul>`)).toEqual(Array(9).fill('paragraph'));
    expect(typesOf('<ul><li><p>By sea</p></li></ul><p>Nothing else sails.</p>')).toEqual(['list', 'paragraph']);
  });
});

describe('lines that a page breaks within a paragraph', () => {
  it.each([
    [
      'verse',
      '<p>The boats come home<br>with nothing but rain,<br>and nobody asks.</p>',
      'The boats come home\nwith nothing but rain,\nand nobody asks.',
    ],
    ['an address', '<address>Harbour Office<br>12 Quay Street<br>Norham</address>', 'Harbour Office\n12 Quay Street\nNorham'],
    ['the end of a letter', '<p>Yours, until the thaw,<br>Ottilie</p>', 'Yours, until the thaw,\nOttilie'],
    ['ideographs', '<p>古池や<br>蛙飛び込む<br>水の音</p>', '古池や\n蛙飛び込む\n水の音'],
  ])('are one: %s', (_name, html, text) => {
    expect(blocksOf(html)).toMatchObject([{ type: 'paragraph', text }]);
  });

  it('are one for each stanza', () => {
    expect(blocksOf('<p>The boats<br>come home.<br><br>The gulls<br>do not.</p>').map(({ text }) => text)).toEqual([
      'The boats\ncome home.',
      'The gulls\ndo not.',
    ]);
  });

  it.each([
    ['a long one among them', `<p>It is long.<br>${TEXT.slice(3, -4)}<br>It is late.</p>`, ['paragraph', 'paragraph', 'paragraph']],
    ['a heading', '<p><b>The ferry</b><br>It sails at noon, and comes back at four.</p>', ['heading', 'paragraph']],
    ['paragraphs', '<p>It is long.</p><p>It is late.</p>', ['paragraph', 'paragraph']],
    ['bullets', '<p>• by sea<br>• by land</p>', ['list']],
    ['a credit', '<p>Photo: Ada Byron<br>It is late.</p>', ['caption', 'paragraph']],
    [
      'ideographs of a long line',
      `<p>${'市議会は火曜日に計画を承認した'.repeat(3)}。<br>工事は春に始まる。</p>`,
      ['paragraph', 'paragraph'],
    ],
  ])('are none: %s', (_name, html, types) => {
    expect(typesOf(html)).toEqual(types);
  });
});

describe('quotations of several lines', () => {
  it('are one, with their paragraphs and line breaks', () => {
    expect(blocksOf('<blockquote><p>A pier is a promise<br>kept in oak.</p><p>— Ada Byron</p></blockquote>')).toMatchObject([
      { type: 'quote', text: 'A pier is a promise\nkept in oak.\n\n— Ada Byron' },
    ]);
  });

  it('are two where they stand one below the other', () => {
    expect(blocksOf('<blockquote>It is long.</blockquote><blockquote>It is late.</blockquote>').map(({ text }) => text)).toEqual([
      'It is long.',
      'It is late.',
    ]);
  });
});

describe('numbers of notes', () => {
  it('are no headings above them', () => {
    const note = `<div><p>${'The minutes are in the archive of the county. '.repeat(3)}</p></div>`;
    expect(typesOf(`<div><a href="#a">1</a>${note}</div>`)).toEqual(['paragraph', 'paragraph']);
    expect(typesOf(`<p>The minutes</p>${note}`)).toEqual(['heading', 'paragraph']);
  });
});
