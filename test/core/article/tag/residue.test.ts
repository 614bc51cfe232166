import { describe, expect, it } from 'vitest';
import { isResidue, withoutTail } from '../../../../src/core/article/tag/residue.js';
import { readTags } from '../../../../src/core/article/tags.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const tags = (...texts: string[]) => readTags(pageOf(texts.map((text): Row => ['tags', text])));

describe('readTags', () => {
  it.each([
    'Posted in Harbours | Tagged nets, rules | 3 Comments',
    'Posted in Harbours | Tagged nets, rules | Leave a comment',
    'Category: Harbours | Tags: nets, rules | 2 comments',
    'Categories Harbours Tags nets, rules',
    'Posted in Harbours. Tagged with nets, rules. 3 comments.',
    'Filed under: Harbours — Tags: nets, rules — Anna Reed @ 5:30 pm',
    'Kategorien Harbours Schlagwörter nets, rules',
    'Catégories Harbours Étiquettes nets, rules | Laisser un commentaire',
    'Categorías Harbours Etiquetas nets, rules | Sin comentarios',
    'Categorie Harbours Tag nets, rules | Nessun commento',
    'Рубрики Harbours Метки nets, rules | 3 комментария',
    'Tags: Harbours, nets, rules Share Tweet Pin',
    'Schlagwörter: Harbours, nets, rules Teilen Twittern',
  ])('leaves out what stands beside tags: %s', (line) => {
    expect(tags(line)).toEqual(['Harbours', 'nets', 'rules']);
  });

  it('keeps tags that hold such words', () => {
    expect(tags('Tags: Comment sections, Reply guys, Share prices, Facebook')).toEqual([
      'Comment sections',
      'Reply guys',
      'Share prices',
      'Facebook',
    ]);
    expect(tags('Categories Price Tags, Nets')).toEqual(['Price Tags', 'Nets']);
    expect(tags('Tags: 7 Wonders, Top 10 comments sections of 2024')).toEqual(['7 Wonders', 'Top 10 comments sections of 2024']);
    expect(withoutTail('Tags: nets, Pinterest')).toBe('Tags: nets, Pinterest');
    expect(withoutTail('Tags: Facebook, WhatsApp')).toBe('Tags: Facebook, WhatsApp');
    for (const text of ['Anmeldung', 'Views of the sea', 'Edit wars', 'No comment policy', 'Комментарии'])
      expect([text, isResidue(text) && text !== 'Комментарии']).toEqual([text, false]);
  });

  it('takes the links of a line where hardly anything stands between', () => {
    const links = ['Projects', 'mill', 'water'].map((text) => ({ text, url: `/${text}` }));
    const read = (text: string) => readTags(pageOf([['tags', text, { links }]]));
    expect(read('Posted in Projects Tagged mill, water 3 Comments')).toEqual(['Projects', 'mill', 'water']);
    expect(read('Posted in ProjectsTagged mill, water')).toEqual(['Projects', 'mill', 'water']);
  });

  it('tells names apart by the signs behind them', () => {
    expect(tags('Tags: C++, C#, C, Go, go')).toEqual(['C++', 'C#', 'C', 'Go']);
  });

  it('leaves out the arrows of a row of tags and counts of likes', () => {
    expect(tags('Harbours', '87 Likes', 'Previous', 'Next')).toEqual(['Harbours']);
    expect(tags('Harbours', 'Next')).toEqual(['Harbours', 'Next']);
    expect(tags('pont', 'Connectez-vous pour poster des commentaires')).toEqual(['pont']);
  });
});
