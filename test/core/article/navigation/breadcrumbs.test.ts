import { describe, expect, it } from 'vitest';
import { findBreadcrumbs } from '../../../../src/core/article/navigation/breadcrumbs.js';
import { assembleLabelled, physicalLines } from '../../../../src/core/pipeline.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf } from '../page.js';

const TITLE = 'The pier opens to ferries in spring';

/** Crumbs of menu lines above the headline. */
const above = (...texts: string[]): string[] => {
  const rows: Row[] = [...texts.map((text): Row => ['navigation', text]), ['title', TITLE], ['body', PARAGRAPH]];
  return findBreadcrumbs(pageOf(rows), TITLE).crumbs.map(({ title }) => title);
};

describe('trails on one line', () => {
  it.each([
    [['Home > UK > Wales'], ['Home', 'UK', 'Wales']],
    [['News > US > Texas'], ['News', 'US', 'Texas']],
    [['Home / TV / Reviews'], ['Home', 'TV', 'Reviews']],
    [['Start > IT > Netze'], ['Start', 'IT', 'Netze']],
    [['Home > Help > Returns'], ['Home', 'Help', 'Returns']],
    [['Home ❯ News ❯ Harbour'], ['Home', 'News', 'Harbour']],
    [['Home ▸ News ▸ Harbour'], ['Home', 'News', 'Harbour']],
  ])('%j', (texts, crumbs) => {
    expect(above(...texts)).toEqual(crumbs);
  });

  it.each(['Home / Contact', 'Home / EN / FR', 'Home / Help / Contact', 'DE > EN > FR', 'Home / Log in / Register', 'USA / EN'])(
    'takes %j for a menu',
    (text) => {
      expect(above(text)).toEqual([]);
    },
  );
});

describe('the last crumb of a trail', () => {
  it('has no address where it is no link (it had that of the first)', () => {
    const links = [
      { text: 'Home', url: 'https://example.org/' },
      { text: 'News', url: 'https://example.org/news' },
    ];
    const rows: Row[] = [
      ['navigation', 'Home > News > Harbour', { links }],
      ['title', TITLE],
      ['body', PARAGRAPH],
    ];
    expect(findBreadcrumbs(pageOf(rows), TITLE).crumbs.map(({ url }) => url)).toEqual([
      'https://example.org/',
      'https://example.org/news',
      null,
    ]);
  });
});

describe('trails with one crumb a line', () => {
  it.each([
    [
      ['Home /', 'News /'],
      ['Home', 'News'],
    ],
    [
      ['Home', '› News', '› Harbour'],
      ['Home', 'News', 'Harbour'],
    ],
    [
      ['Policy', '/', 'Ships', '/', 'Piers'],
      ['Policy', 'Ships', 'Piers'],
    ],
    [
      ['Account', '/', 'Home', '/', 'News', '/'],
      ['Home', 'News'],
    ],
  ])('with signs: %j', (texts, crumbs) => {
    expect(above(...texts)).toEqual(crumbs);
  });

  it('takes bullets, and signs of a menu far above the headline, for none', () => {
    expect(above('› News', '› Harbour')).toEqual([]);
    expect(above('Topics', '› News', '› Harbour')).toEqual([]);
    expect(above('Show more »')).toEqual([]);
    expect(above('Ships', '/', 'Piers', '/', 'More', 'Menu', 'Expand', 'Light', 'Dark', 'Large', 'Small')).toEqual([]);
  });

  const menu = ['Skip to content', 'Ships', 'Piers', 'Weather', 'Tides'];
  it.each([
    [
      [...menu, 'Home', 'News', 'Local'],
      ['Home', 'News', 'Local'],
    ],
    [
      ['News', 'Startseite', 'News'],
      ['Startseite', 'News'],
    ],
    [
      [...menu, 'ראשי', 'חדשות', 'סביבה'],
      ['ראשי', 'חדשות', 'סביבה'],
    ],
    [
      [...menu, 'Home', 'News', TITLE],
      ['Home', 'News'],
    ],
    [
      [...menu, 'Home', 'News', 'The pier opens to…'],
      ['Home', 'News'],
    ],
  ])('with nothing between, below the menu: %j', (texts, crumbs) => {
    expect(above(...texts)).toEqual(crumbs);
  });

  it('takes the menu itself, buttons and credits for none', () => {
    for (const texts of [
      ['Home', 'News', 'Local'],
      [...menu, 'Home', 'Blog', 'About', 'Contact'],
      [...menu, 'Home', 'Next'],
      [...menu, 'Home', 'News', '© A. Byron'],
      [...menu, 'Home', 'News', 'Local', 'Harbour', 'Ferries', 'Timetables'],
      [...menu, 'Home', 'News', 'News'],
      [...menu, 'Home', 'EN'],
    ])
      expect([texts, above(...texts)]).toEqual([texts, []]);
  });
});

describe('trails that HTML marks', () => {
  const crumbs = (trail: string): (string | null)[][] => {
    const html = `${trail}<h1>${TITLE}</h1><p>${PARAGRAPH}</p>`;
    const input = { id: 'page', text: html, format: 'html', url: 'https://a.example/n/' } as const;
    const kinds = physicalLines(input).map((line) => (line === TITLE ? 'title' : line === PARAGRAPH ? 'body' : 'navigation'));
    const [article] = assembleLabelled(input, kinds, []);
    return (article?.navigation.breadcrumbs ?? []).map(({ title, url }) => [title, url]);
  };
  const HOME = '<a href="/">Home</a>';
  const NEWS = '<a href="/news">News</a>';
  const both = [
    ['Home', 'https://a.example/'],
    ['News', 'https://a.example/news'],
  ];

  it.each([
    `<nav aria-label="Breadcrumb"><ol><li>${HOME}</li><li>${NEWS}</li></ol></nav>`,
    `<ul class="breadcrumbs"><li class="breadcrumb-item">${HOME}</li><li class="breadcrumb-item">${NEWS}</li><li>${TITLE}</li></ul>`,
    `<div class="c-breadCrumb"><span>Breadcrumb trail</span><div>${HOME}</div><div>${NEWS}</div></div>`,
    `<div class="breadcrumb">${HOME} ${NEWS}</div>`,
    `<div id="breadcrumb">${HOME} | ${NEWS} | The pier opens…</div>`,
    `<ul itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement">${HOME}</li><li itemprop="itemListElement">${NEWS}</li></ul>`,
    `<nav class="breadcrumb" aria-label="Fil d'Ariane"><p>${HOME}</p><p>/</p><p>${NEWS}</p></nav>`,
  ])('%s', (trail) => {
    expect(crumbs(trail)).toEqual(both);
  });

  it('takes menus, pages and kickers that are named so for none', () => {
    for (const trail of [
      `<ul><li>${HOME}</li><li>${NEWS}</li></ul>`,
      `<ul><li itemprop="itemListElement">${NEWS}</li><li itemprop="itemListElement"><a href="/b">Boats</a></li></ul>`,
      `<div class="breadcrumb">${NEWS}</div>`,
      `<div class="breadcrumb">${HOME}<br><a href="/login">Log in</a></div>`,
      `<body class="has-breadcrumb"><ul><li>${HOME}</li><li>${NEWS}</li></ul></body>`,
    ])
      expect([trail, crumbs(trail)]).toEqual([trail, []]);
  });
});
