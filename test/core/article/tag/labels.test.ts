import { describe, expect, it } from 'vitest';
import { namesTopics, splitLabels, withoutLabel } from '../../../../src/core/article/tag/labels.js';

describe('labels of tags', () => {
  it.each([
    ['Tags: Bridges', 'Bridges'],
    ['Filed under Bridges', 'Bridges'],
    ['Themen des Artikels', ''],
    ['Hidden categories: Bridges', 'Bridges'],
    ['カテゴリー：橋', '橋'],
    ['Read more stories about: Bridges', 'Bridges'],
    ['Mehr lesen über', ''],
    ['Archivado en: Puentes', 'Puentes'],
    ['In: Bridges', 'Bridges'],
    ['Ämnen i artikeln', ''],
    ['Emneord i artikkelen: Broer', 'Broer'],
    ['In Bridges', 'In Bridges'],
    ['En este artículo: Puentes', 'Puentes'],
    ['Tagging bridges', 'Tagging bridges'],
    ['More about bridges', 'More about bridges'],
    ['Harbour: Bridges', 'Harbour: Bridges'],
  ])('%s', (text, tags) => {
    expect(withoutLabel(text)).toBe(tags);
  });

  it('finds further labels on the line', () => {
    expect(splitLabels('Local news Tags: Bridges, Piers Schlagwörter: Boote', true)).toEqual([
      'Local news',
      'Tags: Bridges, Piers',
      'Schlagwörter: Boote',
    ]);
    expect(splitLabels('SKU: 12 Tags: Cups', false)).toEqual(['Tags: Cups']);
    expect(splitLabels('Local news Tags Bridges', true)).toEqual(['Local news Tags Bridges']);
  });

  it.each(['Tags: Bridges', 'Klíčová slova: mosty', '#bridges #piers', '#Brücken, #Boote'])('%s names topics', (text) => {
    expect(namesTopics(text)).toBe(true);
  });
  it.each(['Tags:', 'Tags', 'Tags of bridges: two', '#bridges', '#1 of the bridges #2', '# bridges # piers'])('%s names none', (text) => {
    expect(namesTopics(text)).toBe(false);
  });
});
