import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../../src/core/article/recommendations.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const read = (...texts: string[]): string[] =>
  readRecommendations(pageOf(texts.map((text): Row => ['recommendation', text])), { language: null, dayFirst: null }).map(
    ({ title }) => title,
  );
const TITLES = [
  'Night ferries sail again after the long winter',
  'Harbours in numbers: what the tide tables say',
  'A town remembers its last pilot',
];

describe('headings of lists', () => {
  it.each([
    'Similar threads',
    'Recommended from Harbour Tide',
    'Discover more from Harbour Tide',
    'Postagens mais visitadas deste blog',
    'Haberle ilgili daha fazlası:',
    'Next up',
    'LATEST POST',
    'Also from this source',
    'More releases in similar topics',
    'Explore the latest news, articles and features',
    'Most viewed in Europe',
    'You may also like...',
    'Zum selben Thema',
    'Lest auch',
    'Unsere Auswahl',
    'Mehr Nachrichten aus der Region Nordhafen',
    'La rédaction vous conseille :',
    'Notas relacionadas',
    'Artigos relacionados',
    'Articoli simili',
    'Gerelateerde berichten',
    'Podobne tematy',
    'Материалы по теме',
    'İlginizi çekebilir',
    'İLGİNİZİ ÇEKEBİLİR',
    'ilginizi çekebilir',
    'مواضيع ذات صلة',
    'ये भी पढ़ें',
    '相关连接',
    '■ 猜你喜欢',
    '社会ランキング',
    '함께 보면 좋은 기사',
    'Related resources',
  ])('%s is one by its words', (heading) => {
    expect(read(heading, ...TITLES)).toEqual(TITLES);
  });

  it.each([
    'Next up on the pier: a brass band',
    'Similar threads hold the net together',
    'Mehr Menschen aus Nordhafen fahren Rad',
    'Die beliebtesten Boote der Küste im Vergleich',
    'Plus de trois cents bateaux au port',
    'Todos los barcos vuelven a puerto',
    'Bilder aus einem Hafen, den es nicht mehr gibt',
    'Back to school by boat',
    'Von Netzen und Menschen am Nordkai',
  ])('%s is a title', (title) => {
    expect(read(...TITLES, title)).toEqual([...TITLES, title]);
  });

  it('tells one by its place and by being much shorter than each title below', () => {
    expect(read('Netzgeflüster', ...TITLES)).toEqual(TITLES);
    expect(read(TITLES[0] ?? '', 'Netzgeflüster', ...TITLES.slice(1))).toHaveLength(4);
    // Among titles as short as this it is one of them.
    expect(read('Netzgeflüster', 'Ebbe und Flut', ...TITLES)).toHaveLength(5);
  });

  it('takes few words in capitals for one among titles that are not, and leaves lists in capitals alone', () => {
    expect(read(TITLES[0] ?? '', 'FROM THE QUAY', ...TITLES.slice(1))).toEqual(TITLES);
    expect(read('NIGHT FERRIES SAIL', 'FROM THE QUAY', 'A TOWN REMEMBERS')).toHaveLength(3);
  });
});

describe('lines that stand beside teasers', () => {
  it.each([
    'In "Recipes"',
    'In „Rezepte“',
    'Posted under Boats',
    'No posts',
    'No comments to show.',
    '(no title)',
    'Bild:',
    'Bildrechte: Küstenfunk/Hinnerk Tadsen',
    '© Ada Byron / stock.example',
    'comments: 133',
    '5 Kommentare',
    '12 Kommentare Ada Byron',
    '7 Minute Read',
    '1.6M members',
    '$49.99',
    'From: £7.01 inc. VAT',
    '12,90 €',
    'View all stories »',
    'Alle Artikel',
    'Voir tous les articles',
    '［更多］',
    'Haberi Görüntüle',
    'https://harbour.example/a/very/long/address/of/a/teaser/that/goes/on/and/on/and/on/and/on/and/on',
    'Subscriber-only',
    'World',
    'boote-und-haefen',
    '今',
    'SEO | 6 min Read',
    "9.4 mi 15.2 km • 49' Up 14.97 m Up • 49' Down 14.96 m Down",
    'For more stories like this, check our news page.',
  ])('%s is no entry', (line) => {
    expect(read(...TITLES, line)).toEqual(TITLES);
  });

  it.each([
    'Photos: Weather around the harbour in June',
    'In "Netz" stirbt ein Dorf und lacht dabei',
    'Read our full review of the brass kettle',
    'World champions of the rowing boat meet again',
    '12 Kommentare, die den Hafen veränderten, und einer, der blieb',
    '$5 million for a pier that nobody wants',
  ])('%s is a title', (title) => {
    expect(read(...TITLES, title)).toEqual([...TITLES, title]);
  });
});
