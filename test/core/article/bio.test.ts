import { describe, expect, it } from 'vitest';
import { findAddress } from '../../../src/core/article/address.js';
import { readBio } from '../../../src/core/article/bio.js';
import { findBreadcrumbs } from '../../../src/core/article/breadcrumbs.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

const bio = (...texts: string[]) => readBio(pageOf(texts.map((text): Row => ['bio', text])));
const SAID = 'Ada Byron covers ports for the Tide.';

describe('readBio', () => {
  it.each([
    ['Author Bio', SAID],
    [`ABOUT THE AUTHOR: ${SAID}`],
    [`Über den Autor: ${SAID}`],
    [`Об авторе: ${SAID}`],
    [`作者简介：${SAID}`],
    ['By Ada Byron', SAID],
    [`[${SAID}]`],
    [`*${SAID}*`],
    [`${SAID} View all posts by Ada Byron →`],
    [SAID, 'View all posts by Ada Byron →'],
    [`${SAID} Zeige alle Beiträge von Ada Byron`],
    [SAID, 'Voir tous les articles de Ada Byron'],
    [SAID, 'Ver todas las entradas de Ada Byron'],
  ])('leaves headings, buttons and brackets out: %s', (...lines) => {
    expect(bio(...lines)).toBe(SAID);
  });

  it('keeps what is said', () => {
    for (const text of [
      'By Ada Byron',
      'Ada Byron is an author: she writes about ports.',
      'Her motto: read all articles by old masters of the trade.',
      '*Ada* and *Bo* write about ports.',
      'Von Beruf Schreiner, schreibt er über Holz.',
    ])
      expect(bio(text)).toBe(text);
    expect(bio('Search author on: PubMed Google Scholar')).toBeNull();
  });
});

describe('findBreadcrumbs', () => {
  const trail = (text: string, ...above: string[]) =>
    findBreadcrumbs(
      pageOf([...above.map((one): Row => ['navigation', one]), ['navigation', text], ['title', 'The pier opens'], ['body', PARAGRAPH]]),
      'The pier opens',
    ).crumbs.map(({ title }) => title);

  it.each([
    ['Board index ‹ Workshop ‹ Engines', ['Board index', 'Workshop', 'Engines']],
    ['您的位置：首页 >> 新闻 >> 本地', ['首页', '新闻', '本地']],
    ['当前位置: 首页 - 新闻 - 本地', ['首页', '新闻', '本地']],
    ['首页>>CN>>会议', ['首页', 'CN', '会议']],
    ['Home >> News >> Local', ['Home', 'News', 'Local']],
    ['Home|News|Local', ['Home', 'News', 'Local']],
    ['Etusivu | Kotimaa', ['Etusivu', 'Kotimaa']],
    ['Home \\ News \\ Local', ['Home', 'News', 'Local']],
  ])('reads %s', (text, crumbs) => {
    expect(trail(text)).toEqual(crumbs);
  });

  it.each([
    ['Home | News | Sport | Weather | Shop'],
    ['Home | Search', 'Log in'],
    ['Home | News | Local', 'Log in', 'Subscribe'],
    ['News - Local - Harbour'],
    ['Town ‹ Harbour'],
  ])('takes the menu %s for no trail', (text, ...above) => {
    expect(trail(text, ...above)).toEqual([]);
  });
});

describe('the head of a page', () => {
  const address = 'https://tide.example/2024/03/05/rules';

  it('has its address directly below the headline', () => {
    const head: Row = ['title', 'The pier opens'];
    expect(findAddress(pageOf([head, ['other', address], ['body', PARAGRAPH]]))).toBe(address);
    expect(findAddress(pageOf([head, ['body', address], ['body', PARAGRAPH]]))).toBe(address);
    expect(findAddress(pageOf([head, ['body', PARAGRAPH], ['body', address]]))).toBeNull();
    expect(findAddress(pageOf([head, ['other', 'https://tide.example/'], ['body', PARAGRAPH]]))).toBeNull();
    expect(findAddress(pageOf([['navigation', 'Home'], head, ['other', address], ['body', PARAGRAPH]]))).toBeNull();
  });
});
