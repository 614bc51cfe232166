import { describe, expect, it } from 'vitest';
import { isFeedCredit } from '../../../src/core/label/feed-credit.js';
import { cleanDocument } from '../../../src/core/pipeline.js';

describe('the credit below the post of a feed', () => {
  it.each([
    'The post How to prune tomatoes appeared first on Garden Notes.',
    'The post How to prune tomatoes first appeared on Garden Notes.',
    'Der Beitrag Tomaten ausgeizen erschien zuerst auf Gartenblatt.',
    'L’article Tailler les tomates est apparu en premier sur Le Potager.',
    'La entrada Podar tomates se publicó primero en El Huerto.',
    'O post Podar tomates apareceu primeiro em A Horta.',
    "L'articolo Potare i pomodori proviene da L'Orto.",
    'Het bericht Tomaten snoeien verscheen eerst op Tuinblad.',
    'Artykuł Przycinanie pomidorów pochodzi z serwisu Ogród.',
    'Запись Как пасынковать томаты впервые появилась Огород.',
    '投稿 トマトの剪定 は 菜園だより に最初に表示されました。',
  ])('is told: %s', (text) => {
    expect(isFeedCredit(text)).toBe(true);
    const page = `How to prune tomatoes\n\nPruning is the part of growing tomatoes that most gardeners skip. Last summer I lost half of my plants to it.\n\nStart when the plant is knee high, and take off the side shoots below the first flowers.\n\n${text}`;
    const [outcome] = cleanDocument({ id: 'page', text: page });
    expect(outcome?.record.sections.at(-1)).toMatchObject({ kind: 'byline', lines: [7, 7] });
    expect(outcome?.record).toMatchObject({ authors: [], publishedAt: null });
    expect(outcome?.record.text).not.toContain(text);
  });

  it.each([
    'The post office appeared on the first of the maps.',
    'The poster appeared first on the wall of the station.',
    'Der Beitrag der Stadt zu den Kosten ist klein.',
    `The post ${'long '.repeat(100)} appeared first on Garden Notes.`,
  ])('is not: %s', (text) => {
    expect(isFeedCredit(text)).toBe(false);
  });
});
