import { describe, expect, it } from 'vitest';
import { readNavigation } from '../../../src/core/article/navigation.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

const nav = (...texts: string[]) => readNavigation(pageOf(texts.map((text): Row => ['navigation', text])), 'The pier opens');

describe('readNavigation', () => {
  it.each([
    ['<<:\u00a0 A long winter', '>>:\u00a0 Ferries in spring'],
    ['<< A long winter', '>> Ferries in spring'],
    ['Previous article: A long winter', 'Next article: Ferries in spring'],
    ['← A long winter', 'Ferries in spring →'],
    ['← A long winter', '→ Ferries in spring'],
    ['«Previous: A long winter', 'Next: Ferries in spring»'],
    ['‹ PreviousA long winter', 'Next ›Ferries in spring'],
    ['PrevPreviousA long winter', 'NextFerries in springNext'],
    ['Vorheriger Beitrag: A long winter', 'Nächster Beitrag: Ferries in spring'],
    ['上一篇：A long winter', '下一篇：Ferries in spring'],
    ['Предыдущая статья: A long winter', 'Следующая статья: Ferries in spring'],
    ['المقال السابق: A long winter', 'المقال التالي: Ferries in spring'],
    ['Previous Previous post: A long winter', 'Next Next post: Ferries in spring'],
    ['Previous Post Previous post: A long winter', 'Next Post Next post: Ferries in spring'],
    ['Article précédent A long winter', 'Article suivant Ferries in spring'],
    ['Publication précédente : A long winter', 'Next up: Ferries in spring'],
    ['הכתבה הקודמת: A long winter', 'הכתבה הבאה: Ferries in spring'],
    ['पिछला लेख: A long winter', 'अगला लेख: Ferries in spring'],
    ['Előző bejegyzés: A long winter', 'Következő bejegyzés: Ferries in spring'],
    ['Προηγούμενο άρθρο: A long winter', 'Επόμενο άρθρο: Ferries in spring'],
    ['Artikel sebelumnya: A long winter', 'Artikel selanjutnya: Ferries in spring'],
    ['Edellinen artikkeli: A long winter', 'Seuraava artikkeli: Ferries in spring'],
    ['خبر قبلی: A long winter', 'خبر بعدی: Ferries in spring'],
    ['পূর্ববর্তী খবর: A long winter', 'পরবর্তী খবর: Ferries in spring'],
  ])('reads neighbours: %s', (previous, next) => {
    const found = nav(previous, next);
    expect([found.previous?.title, found.next?.title]).toEqual(['A long winter', 'Ferries in spring']);
    expect(found.links).toEqual([]);
  });

  it('reads titles below two labels, and labels of links that are glued to titles', () => {
    const found = nav('Anterior', 'Anterior', 'A long winter in town', 'Siguiente', 'Continuar', 'Ferries in spring again');
    expect([found.previous?.title, found.next?.title]).toEqual(['A long winter in town', 'Ferries in spring again']);
    const links = ['A long winter in town', 'Next article'].map((text) => ({ text, url: `/${text.length}` }));
    const rows: Row[] = [
      ['navigation', 'Previous article'],
      ['navigation', 'A long winter in townNext article', { links }],
      ['navigation', 'Ferries in spring again'],
    ];
    const glued = readNavigation(pageOf(rows), null);
    expect([glued.previous?.title, glued.next?.title]).toEqual(['A long winter in town', 'Ferries in spring again']);
  });

  it('takes a month of an archive for no neighbour', () => {
    expect(nav('← A long winter', '► 2017 (9)').next).toBeNull();
    expect(nav('← A long winter', '► Ferries of 2017').next?.title).toBe('Ferries of 2017');
  });

  it('takes buttons, page numbers, other labels and bullets for no neighbours', () => {
    for (const text of [
      '» 1 of 7',
      '« Back to all posts',
      '→ zum Shop',
      '‹ Seite drucken',
      'Newer Post Older Post Home',
      '› Related: Old piers',
    ])
      expect([text, nav(text).previous, nav(text).next]).toEqual([text, null, null]);
    expect(nav('› Ferries in spring', '› A long winter')).toMatchObject({ previous: null, next: null });
    expect(nav('Nächster Beitrag Ferries in spring', 'Vorheriger Beitrag A long winter')).toMatchObject({
      previous: { title: 'A long winter' },
      next: { title: 'Ferries in spring' },
    });
  });

  it('takes arrows forward alone, and thin ones, for links like others', () => {
    for (const text of [
      '→ Learn more about piers',
      '>> Subscribe to us',
      '> cs.AI',
      '‹ Any department',
      '< Firm management',
      '← Previous Next →',
    ])
      expect([text, nav(text).previous, nav(text).next]).toEqual([text, null, null]);
    expect(nav('← A long winter').previous?.title).toBe('A long winter');
    expect(nav('Ferries in spring →')).toMatchObject({ previous: null, next: null });
  });

  it('takes labels that are buttons for no neighbours', () => {
    const paragraph: Row = ['body', PARAGRAPH];
    const menu = (...texts: string[]) => readNavigation(pageOf([...texts.map((text): Row => ['navigation', text]), paragraph]), null);
    for (const texts of [
      ['Zurück', 'Our work in the harbour'],
      ['Next', 'Easy to use and powerful'],
      ['Previous', 'Next', 'Easy to use and powerful'],
      ['Next page', 'Sort by: best selling'],
      ['Next-generation piers of the harbour'],
      ['« Previous thread | Next thread »'],
    ])
      expect([texts, menu(...texts).previous, menu(...texts).next]).toEqual([texts, null, null]);
    const found = menu('Previous', 'Previous', 'A long winter in town', 'Next', 'Next', 'Ferries in spring again');
    expect([found.previous?.title, found.next?.title]).toEqual(['A long winter in town', 'Ferries in spring again']);
  });

  it('reads both neighbours from one line', () => {
    expect(nav('« A long winter | Ferries in spring »')).toMatchObject({
      previous: { title: 'A long winter' },
      next: { title: 'Ferries in spring' },
      links: [],
    });
    const links = [
      { text: '← A long winter', url: 'https://a.example/1' },
      { text: 'Ferries in spring →', url: 'https://a.example/2' },
    ];
    const line: Row = ['navigation', '← A long winter Ferries in spring →', { links }];
    expect(readNavigation(pageOf([line]), null)).toMatchObject({
      previous: { title: 'A long winter', url: 'https://a.example/1' },
      next: { title: 'Ferries in spring', url: 'https://a.example/2' },
    });
    expect(nav('« Home | Back »', '« quoted »')).toMatchObject({ previous: null, next: null });
  });

  it('parts the entries of a menu on one line', () => {
    const titles = (text: string): string[] => nav(text).links.map(({ title }) => title);
    expect(titles('Home | News | Sport')).toEqual(['Home', 'News', 'Sport']);
    expect(titles('Home    News\tSport')).toEqual(['Home', 'News', 'Sport']);
    expect(titles('Terms | Privacy')).toEqual(['Terms | Privacy']);
  });

  it('reads the title below a label', () => {
    const found = nav('Previous post', 'A long winter in town', 'Next post', 'Ferries in spring again');
    expect([found.previous, found.next]).toEqual([
      { title: 'A long winter in town', url: null, lines: [1, 3] },
      { title: 'Ferries in spring again', url: null, lines: [5, 7] },
    ]);
  });

  it.each(['« A long winter »', '>', '<< 1', 'Next', 'Previous', 'Nextdoor neighbours of the pier', '1 2 3 >'])(
    'takes %j for no neighbour',
    (text) => {
      const found = nav(text);
      expect([found.previous, found.next]).toEqual([null, null]);
    },
  );

  it('leaves body lines that quote >> alone', () => {
    const found = readNavigation(
      pageOf([
        ['body', '>> He wrote this.'],
        ['body', PARAGRAPH],
      ]),
      null,
    );
    expect(found.next).toBeNull();
  });

  it.each([
    ['Home > World > Asia'],
    ['You are here: Home » World » Asia'],
    ['Home › World › Asia › The pier opens'],
    ['Home / World / Asia'],
  ])('reads crumbs: %s', (text) => {
    expect(nav(text).breadcrumbs.map((one) => one.title)).toEqual(['Home', 'World', 'Asia']);
  });

  it('reads a trail from home, to the headline, of several crumbs or above the headline, and no pair of links', () => {
    const trail = (text: string, ...below: Row[]) =>
      readNavigation(pageOf([['navigation', text], ...below]), 'The pier opens').breadcrumbs.map((crumb) => crumb.title);
    expect(trail('Home / Town')).toEqual(['Home', 'Town']);
    expect(trail('Town / The pier opens')).toEqual(['Town']);
    expect(trail('News > Town > Harbour')).toEqual(['News', 'Town', 'Harbour']);
    expect(trail('Town › Harbour', ['title', 'The pier opens'])).toEqual(['Town', 'Harbour']);
    expect(trail('Jesteś tutaj: Miasto')).toEqual(['Miasto']);
    for (const pair of ['Log in / Register', 'Europe / Middle East', 'USA / EN', 'Town › Harbour']) expect(trail(pair)).toEqual([]);
  });

  it('reads crumbs on lines of their own', () => {
    const found = nav('Home', '>', 'World', '>', 'The pier opens', 'Search');
    expect(found.breadcrumbs.map((one) => one.title)).toEqual(['Home', 'World']);
    expect(found.links.map((one) => one.title)).toEqual(['Search']);
  });

  it('lists links once each, with their addresses', () => {
    const page = pageOf([
      [
        'navigation',
        'Home News',
        {
          links: [
            { text: 'Home', url: '/' },
            { text: 'News', url: '/news' },
          ],
        },
      ],
      ['navigation', 'Search'],
      ['navigation', 'Search'],
      ['navigation', '***'],
    ]);
    expect(readNavigation(page, null).links).toEqual([
      { title: 'Home', url: '/', lines: [1, 1] },
      { title: 'News', url: '/news', lines: [1, 1] },
      { title: 'Search', url: null, lines: [3, 3] },
    ]);
  });
});
