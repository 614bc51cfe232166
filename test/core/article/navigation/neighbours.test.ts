import { describe, expect, it } from 'vitest';
import { readNavigation } from '../../../../src/core/article/navigation.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const nav = (...texts: string[]) => readNavigation(pageOf(texts.map((text): Row => ['navigation', text])), null);
const titles = (...texts: string[]) => {
  const { previous, next } = nav(...texts);
  return [previous?.title ?? null, next?.title ?? null];
};

describe('neighbours', () => {
  it.each([
    '上一篇：没有了',
    '上一篇： 没有了！',
    '上一篇：无',
    '上一篇：已经是第一篇了',
    '<<上一篇：没有上一篇了',
    '上一篇：没有上一篇文章了',
    '上一篇：返回列表',
    '上一篇：暫無文章',
    '【上一篇】没有了',
    '前の記事：前の記事はありません',
    '이전글: 이전글이 없습니다',
    'Previous: None',
    'Previous post: No older posts',
    'Vorheriger Beitrag: keine',
    'Article précédent : aucun article précédent',
    'Artículo anterior: no hay artículos anteriores',
    'Artigo anterior: não há artigos anteriores',
    'Articolo precedente: nessun articolo precedente',
    'Предыдущая статья: нет предыдущих статей',
    'Poprzedni artykuł: brak',
    'Önceki yazı: yok',
    'المقال السابق: لا يوجد',
    'مطلب قبلی: وجود ندارد',
    'Previous post: Back to list',
  ])('knows that there is none: %s', (none) => {
    const found = nav(none, 'Next post: Ferries in spring');
    expect([found.previous, found.next?.title, found.links]).toEqual([null, 'Ferries in spring', []]);
  });

  it.each([
    '无人驾驶公交线开通',
    '没有人的港口',
    'No news is good news',
    'Nothing to declare at the pier',
    'Keine Angst vor Wasser',
    'Нет повести печальнее',
  ])('takes %s for a title', (title) => {
    expect(titles(`Previous post: ${title}`, 'Next post: Ferries in spring')).toEqual([title, 'Ferries in spring']);
  });

  it.each([
    ['Previous article', 'Next article'],
    ['‹ Previous Post', 'Next Post ›'],
    ['Vorheriger Beitrag', 'Nächster Beitrag'],
    ['Artículo anterior', 'Artículo siguiente'],
    ['Предыдущая статья', 'Следующая статья'],
    ['이전 글', '다음 글'],
  ])('reads titles that stand above %s and %s', (before, after) => {
    expect(titles('A long winter at sea', before, 'Ferries in spring', after)).toEqual(['A long winter at sea', 'Ferries in spring']);
    expect(titles('Ferries in spring', after, 'A long winter at sea', before)).toEqual(['A long winter at sea', 'Ferries in spring']);
    expect(titles('The old harbour', before, 'A long winter at sea', after, 'Ferries in spring')).toEqual([
      'A long winter at sea',
      'Ferries in spring',
    ]);
  });

  it('takes neither a heading nor a button above a label for the title of a neighbour', () => {
    expect(titles('You may also like', 'Previous article', 'A long winter at sea', 'Next article')).toEqual(['A long winter at sea', null]);
    expect(titles('Discover our boats', 'Previous page', 'A boat for two, 120 EUR', 'Next page')[1]).toBeNull();
    const share: Row[] = [
      ['promotion', 'Share this story with friends'],
      ['navigation', 'Previous article'],
      ['navigation', 'A long winter at sea'],
      ['navigation', 'Next article'],
    ];
    expect(readNavigation(pageOf(share), null).previous?.title).toBe('A long winter at sea');
  });

  it.each([
    '上一篇：A long winter 下一篇：Ferries in spring',
    '上一篇：A long winter下一篇：Ferries in spring',
    '【上一篇】A long winter 【下一篇】Ferries in spring',
    'Previous post: A long winter | Next post: Ferries in spring',
    '← Previous: A long winter | Next: Ferries in spring →',
    'Previous: A long winter Next: Ferries in spring',
    'Next post: Ferries in spring | Previous post: A long winter',
    'Previous: A long winter Prev Next: Ferries in spring Next',
    '← Previous post A long winter | Next post Ferries in spring →',
    'Vorheriger Beitrag: A long winter Nächster Beitrag: Ferries in spring',
    'Предыдущая статья: A long winter / Следующая статья: Ferries in spring',
    '前の記事：A long winter　次の記事：Ferries in spring',
  ])('reads both from one line: %s', (line) => {
    const found = nav(line);
    expect([found.previous?.title, found.next?.title, found.links]).toEqual(['A long winter', 'Ferries in spring', []]);
  });

  it.each([
    ['ÖNCEKİ HABER', 'SONRAKİ HABER'],
    ['ΠΡΟΗΓΟΥΜΕΝΟ ΑΡΘΡΟ', 'ΕΠΟΜΕΝΟ ΑΡΘΡΟ'],
    ['前の記事へ', '次の記事へ'],
    ['前一篇文章', '後一篇文章'],
    ['이전글', '다음글'],
    ['« Prev Page', 'Next Page »'],
  ])('reads titles below %s and %s, whatever the lines were labelled', (before, after) => {
    const rows: Row[] = [
      ['body', 'The pier opened on Monday.'],
      ['other', before],
      ['promotion', 'The long winter'],
      ['navigation', after],
      ['recommendation', '川辺に新しい公園'],
    ];
    const { previous, next } = readNavigation(pageOf(rows), null);
    expect([previous?.title, next?.title]).toEqual(['The long winter', '川辺に新しい公園']);
    expect([previous?.lines, next?.lines]).toEqual([
      [3, 5],
      [7, 9],
    ]);
  });

  it('takes buttons, slides and what stands above the text for no titles', () => {
    expect(titles('Previous', '1 / of 38')).toEqual([null, null]);
    expect(titles('Previous', 'Share', 'Next', 'Print')).toEqual([null, null]);
    const slides: Row[] = [
      ['other', 'Previous'],
      ['other', 'The long winter here'],
      ['other', 'Next'],
      ['other', 'Ferries in the spring'],
      ['body', 'The pier opened on Monday.'],
    ];
    expect(readNavigation(pageOf(slides), null)).toMatchObject({ previous: null, next: null });
  });

  it('takes no label of the other side for a title', () => {
    expect(titles('< prev | next >')).toEqual([null, null]);
    expect(titles('‹ Previous Next ›')).toEqual([null, null]);
    expect(titles('Prev: The prev and next')).toEqual(['The prev and next', null]);
  });

  it('reads labels that a space alone parts from titles where both have one', () => {
    expect(titles('Previous A long winter', 'Next Ferries in spring')).toEqual(['A long winter', 'Ferries in spring']);
    expect(titles('【上一篇】A long winter', '【下一篇】没有了')).toEqual(['A long winter', null]);
    for (const text of ['Next Steps of the Harbour', 'Previous and next page', 'Vorheriges Thema anzeigen :: Nächstes Thema anzeigen'])
      expect([text, ...titles(text)]).toEqual([text, null, null]);
    expect(titles('Previous Image', 'Next Image')).toEqual([null, null]);
    expect(titles('Previous Slide | Next Slide')).toEqual([null, null]);
  });

  it('reads a short title below its label where one link holds both', () => {
    const link = (text: string, url: string): Row => ['navigation', text, { links: [{ text, url }] }];
    const read = (...rows: Row[]) => readNavigation(pageOf(rows), null);
    const found = read(link('Previous', '/a'), link('Overview', '/a'), link('Next', '/b'), link('API', '/b'));
    expect([found.previous, found.next]).toMatchObject([
      { title: 'Overview', url: '/a' },
      { title: 'API', url: '/b' },
    ]);
    expect(read(link('Previous', '/a'), link('Menu', '/m')).previous).toBeNull();
    expect(read(link('Previous', '/a'), link('Chapter', '/a')).previous).toBeNull();
  });
});
