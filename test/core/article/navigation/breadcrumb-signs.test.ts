import { describe, expect, it } from 'vitest';
import { findBreadcrumbs } from '../../../../src/core/article/navigation/breadcrumbs.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf } from '../page.js';

describe('crumbs between other signs', () => {
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
    ['You are here: Home | News | Local', ['Home', 'News', 'Local']],
    ['Home \\ News \\ Local', ['Home', 'News', 'Local']],
  ])('reads %s', (text, crumbs) => {
    expect(trail(text)).toEqual(crumbs);
  });

  it.each([
    ['Home | News | Sport | Weather | Shop'],
    ['Home | Books | Talks'],
    ['Home | Search', 'Log in'],
    ['Home | News | Local', 'Log in', 'Subscribe'],
    ['News - Local - Harbour'],
    ['Town ‹ Harbour'],
  ])('takes the menu %s for no trail', (text, ...above) => {
    expect(trail(text, ...above)).toEqual([]);
  });
});
