import { describe, expect, it } from 'vitest';
import { Page } from '../../../src/core/cue/page.js';
import { readLines } from '../../../src/core/format/index.js';
import { explainLines } from '../../../src/core/label/index.js';
import { provenKinds } from '../../../src/core/label/proof.js';
import { STATES } from '../../../src/core/label/states.js';

/** The kind that each line is proven to be; `-` where nothing is proven. */
function proven(...lines: readonly string[]): string[] {
  const read = readLines(lines.join('\n\n'), 'text');
  const allowed = provenKinds(read, new Page(read, null));
  return lines.map((_, i) => {
    const mask = allowed[i] ?? 0;
    return (mask & (mask - 1)) === 0 ? (STATES[31 - Math.clz32(mask)] ?? '-') : '-';
  });
}

const HONOURS =
  'She holds the 2014 Lindqvist Prize, the 2016 Harbour Award, the 2018 Press Club Prize for Essays and a 2021 Open Ledger Award.';

describe('what proves its kind', () => {
  it('works cited, as microdata have them', () => {
    const html =
      '<p>Text of an article.</p><ul><li itemprop="citation">Poe, E.: Ropes of the bay</li><li itemprop="citations">No such name</li></ul>';
    const read = readLines(html, 'html');
    const allowed = provenKinds(read, new Page(read, null));
    expect(read.map(({ cited }) => cited)).toEqual([undefined, true, undefined]);
    expect([...allowed].map((mask) => mask === 1 << STATES.indexOf('other'))).toEqual([false, true, false]);
  });

  it('neighbours behind double arrows', () => {
    expect(proven('Text of an article.', '<<: The older post', '>>：The newer post')).toEqual(['-', 'navigation', 'navigation']);
    expect(proven('>> quoted without a colon', 'a <<: in the middle')).toEqual(['-', '-']);
  });

  it('neighbours by their labels, where both stand side by side', () => {
    expect(proven('Text of an article.', 'Previous Post: « The older', 'Next Post: The newer »')).toEqual([
      '-',
      'navigation',
      'navigation',
    ]);
    expect(proven('Nächste: Versuch und Fehler', '← Vorherige: Ein Anfang', 'Text.')).toEqual(['navigation', 'navigation', '-']);
    expect(proven('上一篇：旧码头', '下一篇：新桥')).toEqual(['navigation', 'navigation']);
    expect(proven('Previous: the older', 'Text between them.', 'Next: the newer')).toEqual(['-', '-', '-']);
    expect(proven('Next: the newer', 'Next: and another', 'Next stop: the pier', 'Previous:')).toEqual(['-', '-', '-', '-']);
  });

  it.each([
    'Read also: Ferries in spring',
    'Lire aussi : Le port rouvre au printemps',
    'CZYTAJ TAKŻE: Park bez drzew. Kto za to odpowiada?',
    '» Lesen Sie auch: Die Fähre kommt',
    'Читайте также: Паром вернулся',
    'ये भी पढ़ें: नाव लौट आई',
    'Soma pia: Bandari ya zamani kukarabatiwa',
    'Přečtěte si i: Medu bude letos málo',
    'Pročitajte još: Most se zatvara',
    'আরও পড়ুন: নৌকা ফিরে এসেছে',
  ])('another article behind words that introduce it: %s', (line) => {
    expect(proven('Text of an article.', line, 'More of it.')).toEqual(['-', 'recommendation', '-']);
  });

  it.each(['Read also: Boats | Nets', 'Read also', 'I read also: it helps', 'See also the table: it has more'])(
    'no article: %s',
    (line) => {
      expect(proven('Text of an article.', line)).toEqual(['-', '-']);
    },
  );

  it.each([
    '<div><b>আরও পড়ুন</b><a href="/a">হাওরে বন্যার পূর্বাভাস</a></div>',
    '<p>Soma zaidi <a href="/a">Bandari ya zamani kukarabatiwa</a></p>',
    '<a href="/a"><span>Lees ook</span> <span>Storm beschadigt de wieken</span></a>',
    '<p>► LÄS OCKSÅ: <a href="/a">Skidspåren öppnar tidigare</a></p>',
  ])('a link to another article behind such words: %s', (html) => {
    const read = readLines(`<p>Text of an article.</p>${html}<p>More of it.</p>`, 'html');
    const allowed = provenKinds(read, new Page(read, null));
    expect([...allowed].map((mask) => mask === 1 << STATES.indexOf('recommendation'))).toEqual([false, true, false]);
  });

  it.each([
    '<p>Lees ook Storm beschadigt de wieken</p>',
    '<p>See also <a href="/a">the harbour office</a> for the times</p>',
    '<p>Related <a href="/a">papers from the yard</a></p>',
    '<p>Soma zaidi <a href="/a">Bandari</a></p>',
    '<p>Lees ook <a href="/a">Storm beschadigt</a> <a href="/b">de wieken van Oudewater</a></p>',
  ])('no such link: %s', (html) => {
    const read = readLines(html, 'html');
    const allowed = provenKinds(read, new Page(read, null));
    expect([...allowed].map((mask) => (mask & (mask - 1)) === 0)).toEqual([false]);
  });

  it('neighbours by arrows that point away from each other', () => {
    expect(proven('Text of an article.', '← The older', 'The newer →')).toEqual(['-', 'navigation', 'navigation']);
    expect(proven('«The older', 'The newer»')).toEqual(['navigation', 'navigation']);
    for (const lines of [
      ['« quoted »', 'The newer »'],
      ['← The older', 'The newer'],
      ['The older', 'The newer →'],
      ['← The older', 'Text between them.', 'The newer →'],
      ['« quoted', '« and quoted »'],
      ['←', '→'],
    ])
      expect([lines, ...proven(...lines)]).toEqual([lines, ...lines.map(() => '-')]);
  });

  it('teasers that take turns with cut excerpts below their heading', () => {
    const teasers = [
      'The old pier',
      'When the storm came, the pier…',
      'Seven boats',
      'There were seven of them, and ...',
      'Fog',
      'Nobody saw the ferry…',
    ];
    const list = ['Recommend', ...teasers].map(() => 'recommendation');
    expect(proven('Text of an article.', 'Recommend', ...teasers, 'Imprint')).toEqual(['-', ...list, '-']);
    const nested = ['Recommend', ...Array.from({ length: 4 }, () => ['Recommend', 'Seven boats, and ...']).flat()];
    expect(proven(...nested)).toEqual(nested.map(() => 'recommendation'));
    expect(proven('Related articles', ...teasers.slice(0, 4))).toEqual(['-', '-', '-', '-', '-']);
    expect(proven('The harbour', ...teasers).every((kind) => kind === '-')).toBe(true);
    expect(proven('Recommend', 'Text in between.', ...teasers).every((kind) => kind === '-')).toBe(true);
  });

  it('teasers right below the neighbouring articles, be they few or some without an excerpt', () => {
    const list = ['おすすめ', '電気ケトルの水垢', 'クエン酸を使えば、こすらずに水垢を...'];
    expect(proven('本文です。', '>>: 押し入れのカビ', ...list)).toEqual(['-', 'navigation', ...list.map(() => 'recommendation')]);
    const loose = ['Recommend', 'Seven boats', 'Is fog a cloud?', 'There were seven of them, and ...'];
    expect(proven('<<: The older', ...loose, 'Imprint')).toEqual(['navigation', ...loose.map(() => 'recommendation'), '-']);
    expect(proven('<<: The older', 'Recommend', 'Seven boats', 'Fog', 'Rain', 'It rained, and ...').slice(1)).toEqual(Array(5).fill('-'));
    expect(proven('Text of an article.', ...loose).every((kind) => kind === '-')).toBe(true);
  });

  it('which is its one reason', () => {
    const lines = readLines('Text of an article.\n\n<<: The older post', 'text');
    const [text, neighbour] = explainLines(lines, { url: null, statements: null });
    expect(neighbour).toMatchObject({ kind: 'navigation', contributions: [{ cue: 'can be nothing else', against: 0 }] });
    expect(text?.contributions.map(({ cue }) => cue)).toContain('the lines below');
  });

  it('a list of prizes with their years above the neighbours', () => {
    expect(proven('Text of an article.', HONOURS, '<<: The older post')).toEqual(['-', 'bio', 'navigation']);
    expect(proven('Text.', '作者曾获2013年专栏奖、2015年报道奖，荣获2018年与2020年评论奖。', '>>: Next')).toEqual([
      '-',
      'bio',
      'navigation',
    ]);
  });

  it('not a list of prizes within an article, nor years without prizes', () => {
    expect(proven(HONOURS, 'Text of an article.', '<<: The older post')).toEqual(['-', '-', 'navigation']);
    expect(proven('Sales fell in 2014, 2016, 2018 and 2021.', '<<: The older post')).toEqual(['-', 'navigation']);
    expect(proven('He won the prize in 2014 and an award later.', '<<: The older post')).toEqual(['-', 'navigation']);
  });
});
