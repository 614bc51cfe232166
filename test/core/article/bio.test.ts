import { describe, expect, it } from 'vitest';
import { readBio } from '../../../src/core/article/bio.js';
import type { Row } from './page.js';
import { pageOf } from './page.js';

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
    [`${SAID} More about Ada Byron`],
    [`${SAID} Read More`, 'End of Article'],
    [SAID, 'Mehr Infos'],
    [`${SAID} Leggi di più`],
  ])('leaves headings, buttons and brackets out: %s', (...lines) => {
    expect(bio(...lines)).toBe(SAID);
  });

  it('keeps what is said', () => {
    for (const text of [
      'By Ada Byron',
      'Ada Byron is an author: she writes about ports.',
      'Ada Byron wants to know more about ports, and to read more',
      'Her motto: read all articles by old masters of the trade.',
      '*Ada* and *Bo* write about ports.',
      'Von Beruf Schreiner, schreibt er über Holz.',
    ])
      expect(bio(text)).toBe(text);
    expect(bio('Search author on: PubMed Google Scholar')).toBeNull();
  });
});
