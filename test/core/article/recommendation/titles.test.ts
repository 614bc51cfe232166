import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../../src/core/article/recommendations.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const read = (...texts: string[]): string[] =>
  readRecommendations(pageOf(texts.map((text): Row => ['recommendation', text])), { language: 'en', dayFirst: null }).map(
    ({ title, excerpt }) => (excerpt === null ? title : `${title} || ${excerpt}`),
  );

describe('titles', () => {
  it.each([
    ['【関連】廃駅の待合室が店に', '廃駅の待合室が店に'],
    ['【関連記事】廃駅の待合室が店に', '廃駅の待合室が店に'],
    ['İlgili haber: Şehrin en yaşlı ağacı', 'Şehrin en yaşlı ağacı'],
    ['Mehr zum Thema: Zwei Boote', 'Zwei Boote'],
    ['LEES OOK | Twee boten', 'Twee boten'],
    ['MORE : The daily boat', 'The daily boat'],
    ['(Related reading: common boat types.)', 'common boat types'],
    ['[Read: Why the ferry left]', 'Why the ferry left'],
    ['À lire aussi » Deux bateaux', 'Deux bateaux'],
    ['延伸阅读：两条船的故事', '两条船的故事'],
    ['· 码头上的夜晚', '码头上的夜晚'],
    ['---码头上的夜晚', '码头上的夜晚'],
    ['Night ferries sail again »', 'Night ferries sail again'],
  ])('%s loses what introduces it', (line, title) => {
    expect(read(line)).toEqual([title]);
  });

  it.each([
    'More-than-human harbours',
    '»Helt forfærdeligt« siger lodsen',
    '- Nei, sier losen',
    '[$] The relicensing of a boat',
    '【副刊】雨季的三種讀法',
    'Dit is «een citaat»',
    '3D boats of the north',
  ])('%s keeps its beginning and its end', (title) => {
    expect(read(title)).toEqual([title]);
  });

  it('lose numbers that count down the list', () => {
    expect(read('1. Night ferries', '2. Harbours in numbers')).toEqual(['Night ferries', 'Harbours in numbers']);
    expect(read('1位 夜の船', '2位 港の猫', '3位 灯台')).toEqual(['夜の船', '港の猫', '灯台']);
    expect(read('1 Cortan el agua', '2 Aparece una barca')).toEqual(['Cortan el agua', 'Aparece una barca']);
    expect(read('#1 Night ferries', '#2 Harbours', '#3 Tides')).toEqual(['Night ferries', 'Harbours', 'Tides']);
    expect(read('1El barco que volvió', '2La niebla de enero', '3Las redes rotas')).toEqual([
      'El barco que volvió',
      'La niebla de enero',
      'Las redes rotas',
    ]);
  });

  it('keep numbers that do not', () => {
    const titles = ['3 ways to mend a net', '10 boats that nobody wanted', '2.8 million views for a ferry'];
    expect(read(...titles)).toEqual(titles);
    expect(read('#1 The pilot speaks about fog', 'My hardest decision')).toContain('#1 The pilot speaks about fog');
    expect(read('1 boat lost in the fog', '2 boats found in the harbour', 'Night ferries')).toHaveLength(3);
  });

  it('are said once: twice on a line, as text of the picture, behind a button', () => {
    expect(read('Night ferries sail Night ferries sail')).toEqual(['Night ferries sail']);
    expect(read('Night ferries sail', 'Night ferries sail', 'Harbours')).toEqual(['Night ferries sail', 'Harbours']);
    expect(read('How to mend a net', 'Read moreHow to mend a net', 'Two boats in fog', 'Read moreTwo boats in fog')).toEqual([
      'How to mend a net',
      'Two boats in fog',
    ]);
    expect(read('Kolumne: Dann fährt die Fähre', 'Dann fährt die Fähre weiterlesen')).toEqual(['Kolumne: Dann fährt die Fähre']);
    expect(read('Read More Mending old nets at home in winter', 'Read More Rowing out in the fog at night')).toEqual([
      'Mending old nets at home in winter',
      'Rowing out in the fog at night',
    ]);
    expect(read('Read more boats than books')).toEqual(['Read more boats than books']);
  });

  it('keep the one of two that has an excerpt, and each list its own', () => {
    const excerpt = 'The fog was thick when the boat came in, and nobody had heard the bell.';
    expect(read('Night ferries', '3 May 2024', 'Night ferries', excerpt)).toEqual([`Night ferries || ${excerpt}`]);
    expect(read('Related articles', 'Night ferries', 'Most read', 'Night ferries')).toHaveLength(2);
  });

  it('of what was commented on stand behind the commenter', () => {
    expect(read('Recent comments', 'Ada on Night ferries', 'Bo Li on Night ferries', 'Cem on The old pier')).toEqual([
      'Night ferries',
      'The old pier',
    ]);
    expect(read('Letzte Kommentare', 'Ada Byron bei Netze flicken')).toEqual(['Netze flicken']);
    expect(read('Recent comments', 'Night ferries', 'A walk on the pier')).toEqual(['Night ferries', 'A walk on the pier']);
    expect(read('Recent posts', 'A walk on the pier')).toEqual(['A walk on the pier']);
  });
});
