import { describe, expect, it } from 'vitest';
import { readFooter } from '../../../src/core/article/tag/footers.js';
import { readTags } from '../../../src/core/article/tags.js';
import type { Row } from './page.js';
import { pageOf } from './page.js';

const read = (...texts: string[]): string[] => readTags(pageOf(texts.map((text): Row => ['tags', text])));

describe('lines of tags', () => {
  it.each([
    'Explore more on these topics',
    'Sujets',
    'Sujets associés',
    'Archivado En',
    'Si parla di',
    'Stichworte',
    'Tudo sobre',
    'tópicos relacionados',
    'Temas relacionados',
    'Topics mentioned',
    '關鍵字',
    '8',
    'opens new tab',
    'Liveticker',
  ])('%s is none', (line) => {
    expect(read(line, 'Boats', 'Nets')).toEqual(['Boats', 'Nets']);
  });

  it.each([
    [['Boats', 'Nets', '관련기사', 'Ferries open in spring']],
    [['Boats', 'Nets', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ', 'Ferries open in spring']],
    [['Boats', 'Nets', 'مطالب مرتبط', 'Ferries open in spring']],
    [['Boats', 'Nets', 'Related stories', 'Ferries open in spring']],
    [['Boats', 'Nets', 'ข่าวที่เกี่ยวข้อง']],
    [['Boats', 'Nets', 'ΣΧΟΛΙΑ']],
    [['ΕΤΙΚΕΤΕΣ', 'Boats', 'Nets']],
    [['ETİKETLER', 'Boats', 'Nets']],
    [['Home / Harbours', 'Boats', 'Nets']],
    [['News / Harbours / The pier opens', 'Boats', 'Nets']],
    [['Filed in Boats • Tags: Nets']],
  ])('end where other headings begin, and are no trails: %s', (lines) => {
    expect(readTags(pageOf(lines.map((text): Row => ['tags', text])), 'The pier opens')).toEqual(['Boats', 'Nets']);
  });

  it('may be named as a heading is', () => {
    expect(read('Comments', 'Boats', 'Nets')).toEqual(['Boats', 'Nets']);
    expect(read('Boats', 'Leserbriefe', 'Nets')).toEqual(['Boats', 'Leserbriefe', 'Nets']);
    expect(read('Boats', 'Latest', 'Opinion')).toEqual(['Boats', 'Latest', 'Opinion']);
  });

  it.each([
    ['Temas: barcos, redes', ['barcos', 'redes']],
    ['Теми: човни, сіті', ['човни', 'сіті']],
    ['Argomenti: barche, reti da pesca', ['barche', 'reti da pesca']],
    ['#渔船# #渔网#', ['渔船', '渔网']],
    ['Temas: los barcos que salieron del puerto viejo, y las redes', []],
    ['Topic: the boats left, the nets stayed.', []],
    ['The mayor said: boats, nets', []],
  ])('stand below the text whatever they were labelled: %s', (line, tags) => {
    expect(
      readTags(
        pageOf([
          ['title', 'The pier opens'],
          ['body', 'The pier opened on Monday.'],
          ['body', line],
        ]),
      ),
    ).toEqual(tags);
  });

  it.each([
    ['PoliticsEconomyEurope', ['Politics', 'Economy', 'Europe']],
    ['Local newsBridgesHarbour', ['Local news', 'Bridges', 'Harbour']],
    ['Augmented RealityKundenserviceUSAIran', ['Augmented Reality', 'Kundenservice', 'USA', 'Iran']],
    ['Harbours', ['Harbours']],
    ['#BlackBoatsMatter', ['BlackBoatsMatter']],
    ['BlueBoatsMatter', ['BlueBoatsMatter']],
    ['PowerPoint tips', ['PowerPoint tips']],
    ['McDonald and MacArthur', ['McDonald and MacArthur']],
  ])('are parted where the page sets them below each other and the dump does not: %s', (line, tags) => {
    expect(read(line)).toEqual(tags);
  });

  it('leave out who wrote and edited, and what heads other articles', () => {
    expect(read('(abc/xyz)', 'harbours', 'nets')).toEqual(['harbours', 'nets']);
    expect(read('Теги:', 'порт', 'Читайте также:', 'Мост закрыли на ремонт до весны')).toEqual(['порт']);
    expect(read('كلمات دالة:', 'مكتبات', 'أطفال')).toEqual(['مكتبات', 'أطفال']);
    expect(read('(harbours)', 'AC/DC')).toEqual(['(harbours)', 'AC/DC']);
  });

  it('part a wiki’s categories that are glued, and leave out those that readers do not see', () => {
    expect(read('Categories: 1841 births1909 deathsNorwegian civil engineersLighthouse builders')).toEqual([
      '1841 births',
      '1909 deaths',
      'Norwegian civil engineers',
      'Lighthouse builders',
    ]);
    expect(read('Harbours', 'Hidden categories: Articles with short descriptionAll articles without sources')).toEqual(['Harbours']);
    expect(read('Categories: 1841 births, PowerPoint at WordCamp, YouTube Kids')).toEqual([
      '1841 births',
      'PowerPoint at WordCamp',
      'YouTube Kids',
    ]);
    expect(read('JavaScript in PowerPoint', 'McDonald on YouTube Kids and iPhone')).toEqual([
      'JavaScript in PowerPoint',
      'McDonald on YouTube Kids and iPhone',
    ]);
  });

  it('that lead to headings of the page itself are none', () => {
    const url = 'https://tide.example/elbows';
    const link = (text: string, to: string): Row => ['tags', text, { links: [{ text, url: to }] }];
    const rows = [link('Causes', `${url}#causes`), link('Elbows', 'https://tide.example/topics/elbows'), link('Pain', '#pain')];
    expect(readTags(pageOf(rows, url))).toEqual(['Elbows']);
  });

  it('keep years and what only begins like a label', () => {
    expect(read('2024', 'Theme parks', 'Related arts')).toEqual(['2024', 'Theme parks', 'Related arts']);
  });

  it('part words of scripts without spaces behind a label', () => {
    expect(read('文章关键词： 兰花 云南')).toEqual(['兰花', '云南']);
    expect(read('兰花 云南')).toEqual(['兰花 云南']);
  });

  it('hold a tag each where all but one have no comma', () => {
    expect(read('Boats', 'Hulls, Keels & Masts', 'Nets')).toEqual(['Boats', 'Hulls, Keels & Masts', 'Nets']);
    expect(read('Boats, Nets', 'Quays, Piers', 'Ropes')).toEqual(['Boats', 'Nets', 'Quays', 'Piers', 'Ropes']);
    expect(read('Tags: Boats, Nets', 'Quays')).toEqual(['Boats', 'Nets', 'Quays']);
  });

  it('name a category behind a long label', () => {
    expect(read('Explore more Blog Posts by category: Boats')).toEqual(['Boats']);
  });
});

describe('sentences that blog software writes below a post', () => {
  it.each([
    'This entry was posted in Quays and tagged boats, nets. Bookmark the permalink.',
    'This entry was posted in Quays on 3 May 2020 by Ada Byron and tagged boats, nets.',
    'Dieser Beitrag wurde unter Quays abgelegt und mit boats, nets verschlagwortet. Setze ein Lesezeichen auf den Permalink.',
    'Dieser Beitrag wurde am 3. Mai 2020 von Ada unter Quays veröffentlicht. Schlagwörter: boats, nets.',
    'Cette entrée a été publiée dans Quays, et marquée avec boats, nets. Vous pouvez la mettre en favoris avec ce permalien.',
    'Esta entrada fue publicada en Quays y etiquetada boats, nets. Guarda el enlace permanente.',
    'Esta entrada foi publicada em Quays e marcada com a tag boats, nets. Adicione o link permanente aos seus favoritos.',
    'Questa voce è stata pubblicata in Quays e contrassegnata con boats, nets. Contrassegna il permalink.',
    'Dit bericht werd geplaatst in Quays en getagged boats, nets door Ada. Bookmark de permalink.',
    'Ten wpis został opublikowany w kategorii Quays i oznaczony tagami boats, nets. Dodaj zakładkę do bezpośredniego odnośnika.',
    'Запись опубликована в рубрике Quays с метками boats, nets. Добавьте в закладки постоянную ссылку.',
    'Posted in Quays and tagged boats, nets. Bookmark the permalink.',
    'Veröffentlicht in Quays und verschlagwortet mit boats, nets.',
    'Bu yazı Quays kategorisine gönderilmiş ve boats, nets ile etiketlenmiş. Kalıcı bağlantıyı yer imlerinize ekleyin.',
    '本篇發表於 Quays 並標籤為 boats, nets。將永久鏈結加入書籤。',
  ])('%s', (line) => {
    expect(readFooter(line)).toEqual(['Quays', 'boats', 'nets']);
    expect(read(line)).toEqual(['Quays', 'boats', 'nets']);
  });

  it('may tell the category alone, or tags alone', () => {
    expect(readFooter('This entry was posted in Quays. Bookmark the permalink.')).toEqual(['Quays']);
    expect(readFooter('Dieser Beitrag wurde unter Quays abgelegt.')).toEqual(['Quays']);
    expect(readFooter('This entry was tagged boats, nets. Bookmark the permalink.')).toEqual(['boats', 'nets']);
  });

  it.each(['This entry was posted in haste', 'Bu yazı çok uzun bir zamandır bekliyordu', 'This post was late'])('%s is none', (line) => {
    expect(readFooter(line)).toBeNull();
  });
});
