import { describe, expect, it } from 'vitest';
import { lines, texts } from './read.js';

describe('elements that touch', () => {
  it.each([
    ['two links', '<a href=/a>Ada Byron</a><a href=/b>Bo Li</a>', 'Ada Byron Bo Li'],
    ['two links of small letters', '<a href=/a>machine learning</a><a href=/b>physics</a>', 'machine learning physics'],
    ['page numbers', '<a href=/1>1</a><a href=/2>2</a>', '1 2'],
    ['a link and what follows it', '<a href=/a>Ada Byron</a><span>in Quillhaven</span>', 'Ada Byron in Quillhaven'],
    [
      'credits',
      '<span>Words by </span><a href=/a>Ada Byron</a><span>Photographs by </span><a href=/b>Bo Li</a>',
      'Words by Ada Byron Photographs by Bo Li',
    ],
    ['a name and a date', '<span><span>Ada Byron</span></span><time>yesterday</time>', 'Ada Byron yesterday'],
    ['a kicker and a headline', '<a href=/a><span>Sport</span><span>Umeå wins the relay</span></a>', 'Sport Umeå wins the relay'],
    ['buttons that lead nowhere', '<a>Like (5)</a><a>Reply</a><a>Share</a>', 'Like (5) Reply Share'],
    ['stars and a name', '<span>★★★★★</span><b>Kit</b>', '★★★★★ Kit'],
    ['goods and prices', '<a href=/a>Enamel Mug</a><span>$14.00</span>', 'Enamel Mug $14.00'],
    ['Arabic links', '<a href=/a>الإمارات</a><a href=/b>مصر</a>', 'الإمارات مصر'],
  ])('%s are words of their own', (_name, html, text) => {
    expect(texts(`<div>${html}</div>`)).toEqual([text]);
  });

  it.each([
    ['an ending', '<a href=/a>link</a>s and <a href=/b>break</a><span>ing</span>', 'links and breaking'],
    ['marks of looks', '<b>bold</b><i>er</i> <b>You</b><i>Tube</i>', 'bolder YouTube'],
    ['initials', '<span class="dropcap">T</span><span>he ferry is late</span>', 'The ferry is late'],
    ['pieces of a word processor', '<span class="c1">The qu</span><span class="c2">ick fox</span>', 'The quick fox'],
    ['a name in two colours', '<span>Face</span><span>Book</span>', 'FaceBook'],
    ['Chinese links', '<a href=/a>北京</a><a href=/b>上海</a>', '北京上海'],
    ['Korean syllables', '<a href=/a>김</a><a href=/b>종</a>', '김종'],
    ['a link that was cut', '<a href=/a>Lake Powel</a><a href=/b>l</a>', 'Lake Powell'],
    ['an ending behind a name', '<a href=/a>Ada Byron</a><span>s new book</span>', 'Ada Byrons new book'],
    ['two links to one place', '<a href=/a>The fer</a><a href=/a>ry</a>', 'The ferry'],
    ['programs', '<code><span class="k">new</span><span class="n">Foo bar</span></code>', 'newFoo bar'],
    ['addresses', '<a href=/a><span>https://www.</span><span>example.org/a</span><span>bout</span></a>', 'https://www.example.org/about'],
    ['accounts', '<span>@</span><span>Ada Byron</span>', '@Ada Byron'],
    ['formulas', 'H<sub>2</sub><b>O</b>', 'H₂O'],
    ['stars', '<a href=/a>★★★★</a><a href=/b>★</a>', '★★★★★'],
  ])('%s are not', (_name, html, text) => {
    expect(texts(`<div>${html}</div>`)).toEqual([text]);
  });

  it('the space belongs to no link', () => {
    expect(lines('<p><a href=/a>Ada Byron</a><a href=/b>Bo Li</a></p>')[0]).toMatchObject({
      linked: 14,
      links: [
        { text: 'Ada Byron', url: '/a' },
        { text: 'Bo Li', url: '/b' },
      ],
    });
  });
});

describe('links side by side', () => {
  const one = '<a href="/1"><span>Sport</span><span>Umeå wins the relay</span></a>';
  const two = '<a href="/2"><img src=x><span>A choir</span></a>';

  it('that are headlines or pictured are lines of their own', () => {
    for (const between of ['', ' ']) {
      const page = lines(`<section>${one}${between}${two}</section>`);
      expect(page.map(({ text, links, linked, gap, first }) => [text, links[0]?.url, linked, gap, first])).toEqual([
        ['Sport Umeå wins the relay', '/1', 25, 0, 1],
        ['A choir', '/2', 7, 1, 2],
      ]);
      expect(page.map(({ element }) => element?.name)).toEqual(['a', 'a']);
    }
  });

  it('with their own part of the source and their own times', () => {
    const source =
      '<div><a href=/1>The old pier <time datetime=2024-05-01>1 May</time> is gone</a><a href=/2>A new pier is built</a></div>';
    const page = lines(source);
    expect(page.map(({ start, end }) => source.slice(start, end))).toEqual([
      'The old pier <time datetime=2024-05-01>1 May</time> is gone',
      'A new pier is built',
    ]);
    expect(page.map(({ times }) => times?.length)).toEqual([1, undefined]);
  });

  it.each([
    ['with text between', `${one} and ${two}`],
    ['with text behind', `${one}${two} today`],
    ['of a menu', '<a href=/1>About us</a> <a href=/2>Terms of use</a>'],
    ['that lead to one place', `${one}${one}`],
    ['of which one is short', `${one}<a href=/3>More</a>`],
    ['of a heading', `<h2>${one}${two}</h2>`],
  ])('%s stay a line', (_name, html) => {
    expect(texts(`<div>${html}</div>`)).toHaveLength(1);
  });
});

describe('a text in the place of another', () => {
  it.each([
    ['It costs <del>12 crowns</del><ins>10 crowns</ins>.', 'It costs 12 crowns 10 crowns.'],
    ['It costs <ins><b>ten</b></ins><s>twelve</s>.', 'It costs ten twelve.'],
    ['Two word<ins>s</ins> and <del>one</del>.', 'Two words and one.'],
  ])('%s', (html, text) => {
    expect(texts(`<p>${html}</p>`)).toEqual([text]);
  });
});
