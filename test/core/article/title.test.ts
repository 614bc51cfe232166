import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/core/article/title.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

const title = (rows: readonly Row[], url: string | null = null) => {
  const { title, siteName } = readTitle(pageOf(rows.flatMap(spelledOut), url));
  return [title, siteName];
};
const BODY: Row = ['body', PARAGRAPH];

/** An article has more than one paragraph. */
function spelledOut(row: Row): readonly Row[] {
  return row === BODY ? Array.from({ length: 12 }, (): Row => BODY) : [row];
}

describe('readTitle', () => {
  it('takes the site off where its headline returns as a line', () => {
    expect(title([['title', 'The pier opens - Harbour News'], ['title', 'The pier opens'], BODY])).toEqual([
      'The pier opens',
      'Harbour News',
    ]);
  });

  it('takes the site off where the address, the copyright or a menu line names it', () => {
    const url = 'https://www.harbournews.com/a';
    expect(title([['title', 'The pier opens today – Harbour News'], BODY], url)).toEqual(['The pier opens today', 'Harbour News']);
    const rows: Row[] = [
      ['navigation', 'Harbour News'],
      ['title', 'The pier opens today - Harbour News'],
      BODY,
      ['legal', '© 2021 Harbour News'],
    ];
    expect(title(rows)).toEqual(['The pier opens today', 'Harbour News']);
    const quoted: Row[] = [
      ['navigation', 'Harbour News'],
      ['title', 'The pier opens today - Harbour News'],
      BODY,
      ['legal', '© 2021 «Harbour News»'],
    ];
    expect(title(quoted)[1]).toBe('Harbour News');
  });

  it('takes a short last part behind a bar off', () => {
    expect(title([['title', 'The pier opens to ferries in spring | Harbour News'], BODY])[0]).toBe('The pier opens to ferries in spring');
  });

  it.each([
    'The pier opens – at last',
    'Harbour: The pier opens at last',
    'Opinion | The trams are slow',
    'Repairs | What the council says',
    'Café “quotes” and — dashes of the town',
    'Meinung | Die Bahn ist zu langsam',
    '观点｜电车实在太慢了',
    'Le port et la ville — une histoire',
    'Storm and sea | a long winter at the edge of the harbour town',
    'Spider-Man and the sea',
    'The pier - 4 units',
    'A: B',
  ])("leaves the author's own marks alone: %s", (text) => {
    expect(title([['title', text], BODY])[0]).toBe(text);
  });

  it('takes a kicker off where the headline returns without it', () => {
    const rows: Row[] = [['title', 'Culture : What the harbour town reads'], BODY, ['title', 'What the harbour town reads']];
    expect(title(rows)[0]).toBe('What the harbour town reads');
  });

  it('prefers the headline nearest to the text, and one that repeats', () => {
    const rows: Row[] = [['title', 'Pier: ferries come in spring'], ['navigation', 'Search'], ['title', 'Ferries come back at last'], BODY];
    expect(title(rows)[0]).toBe('Ferries come back at last');
    expect(title([['title', 'First headline here'], ['title', 'First headline here'], ['title', 'Another one'], BODY])[0]).toBe(
      'First headline here',
    );
  });

  it('finds a headline that was labelled otherwise only where something proves it', () => {
    expect(title([['navigation', 'The pier opens today'], ['navigation', 'The pier opens today'], BODY])[0]).toBe('The pier opens today');
    expect(title([['navigation', 'Friday, 30 July 2021'], BODY])[0]).toBeNull();
    expect(
      title([['navigation', 'Opening hours'], ['navigation', 'Search'], ['navigation', 'Menu'], ['navigation', 'News'], BODY])[0],
    ).toBeNull();
    expect(title([])).toEqual([null, null]);
  });

  it('lets the address decide between lines', () => {
    const rows: Row[] = [
      ['title', 'Opening hours of the office'],
      ['navigation', 'Search'],
      ['title', 'The old pier opens today'],
      ['navigation', 'Menu'],
      BODY,
    ];
    expect(title(rows, 'https://example.com/news/12345')[0]).toBe('The old pier opens today');
    expect(title(rows, 'https://example.com/%E0%A4%A/x-y')[0]).toBe('The old pier opens today');
    const loose: Row[] = [
      ['recommendation', 'The old pier opens today'],
      ['navigation', 'Menu'],
      ['navigation', 'Search'],
      ['other', 'x'],
      BODY,
    ];
    expect(title(loose, 'https://example.com/the-old-pier-opens-today')[0]).toBe('The old pier opens today');
    expect(title(loose, 'https://example.com/news/12345')[0]).toBeNull();
  });

  it('takes the site off behind a short headline where the page names it, and in small letters where its address does', () => {
    const rows: Row[] = [['title', 'Bridges | The Harbour News'], BODY];
    expect(title(rows, 'https://theharbournews.example/a')).toEqual(['Bridges', 'The Harbour News']);
    expect(title([['title', 'The pier opens today - harbour online'], BODY], 'https://harbour-online.example/a')[0]).toBe(
      'The pier opens today',
    );
  });

  it('takes crumbs for no headline', () => {
    expect(title([['title', 'Harbour / Topics / Ferries'], ['title', 'Ferries come back at last'], BODY])[0]).toBe(
      'Ferries come back at last',
    );
  });
});

describe('a site that only stands beside the headline', () => {
  it.each([
    ['The pier opens today | Coast Journal', 'The pier opens today', 'Coast Journal'],
    ['The pier opens today | Local news | Coast Journal', 'The pier opens today', 'Coast Journal'],
    ['Причал открыт до конца мая :: Новости :: Берег.Ру', 'Причал открыт до конца мая', 'Берег.Ру'],
    ['El muelle abre hoy » La Gaceta del Puerto', 'El muelle abre hoy', 'La Gaceta del Puerto'],
    ['外码头关闭至五月底_海岸新闻网', '外码头关闭至五月底', '海岸新闻网'],
    ['外码头关闭至五月底-海岸新闻网', '外码头关闭至五月底', '海岸新闻网'],
    ['外港の桟橋、5月末まで閉鎖 | 海岸新聞', '外港の桟橋、5月末まで閉鎖', '海岸新聞'],
    ['Coast Gazette | The pier opens today', 'The pier opens today', 'Coast Gazette'],
  ])('is cut off where it is called as media are: %s', (line, headline, site) => {
    expect(title([['title', line], BODY])).toEqual([headline, site]);
  });

  it.each([['Opinion | The pier is late'], ['Daily bread | The pier is late'], ['The pier opens today: Coast Journal']])(
    'stays where it may be of the headline: %s',
    (line) => {
      expect(title([['title', line], BODY])[0]).toBe(line);
    },
  );
});

describe('the subject of a message', () => {
  it.each([
    ['Subject: The pier opens today'],
    ['Betreff: AW: The pier opens today'],
    ['Subject: Re: Fwd: The pier opens today'],
    ['件名：The pier opens today'],
  ])('is its headline without the label: %s', (line) => {
    expect(title([['title', line], BODY])[0]).toBe('The pier opens today');
  });

  it('is no word before a colon', () => {
    expect(title([['title', 'Objections: The pier opens late'], BODY])[0]).toBe('Objections: The pier opens late');
    expect(title([['title', 'Re: The pier opens late'], BODY])[0]).toBe('Re: The pier opens late');
  });
});
