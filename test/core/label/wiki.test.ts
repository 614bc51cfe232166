import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { findWikiLines } from '../../../src/core/label/wiki-lines.js';
import { isWikiOrigin } from '../../../src/core/label/wiki-origin.js';
import { cleanDocument, explainDocument } from '../../../src/core/pipeline.js';

const PARTS = [
  ['Early life', 'Brekke was born in Stavanger, the third of seven children of a cooper. He studied in Hanover from 1860 to 1864.'],
  ['Career', 'In 1866 he joined the Lighthouse Service as an assistant. His first tower was completed in 1869 and is still standing.'],
  ['Later work', 'After 1890 Brekke turned to fog signals. He published a treatise on the siren in 1894.'],
] as const;
const page = (button: string): string =>
  [
    'Search',
    'Log in',
    'From Tidewiki, the free encyclopedia',
    'Halvard Brekke was a Norwegian civil engineer known for the design of eleven cast-iron lighthouses on the west coast of Norway.',
    ...PARTS.flatMap(([heading, text]) => [heading, button, text]),
    'This page was last edited on 12 October 2023.',
  ].join('\n');

describe('a page of a wiki', () => {
  it('is read without the buttons behind its headings', () => {
    const [outcome] = cleanDocument({ id: 'wiki', text: page('[edit]') });
    for (const [heading, text] of PARTS) {
      expect(outcome?.record.body.map((block) => block.text)).toContain(text);
      expect(outcome?.record.body).toContainEqual(expect.objectContaining({ type: 'heading', text: heading }));
    }
    expect(outcome?.record.title ?? '').not.toContain('encyclopedia');
    const button = explainDocument({ id: 'wiki', text: page('[edit]') }).find(({ line }) => line.text === '[edit]');
    expect(button).toMatchObject({ kind: 'navigation', probability: 1 });
  });

  const marked = (...lines: string[]) => [...(findWikiLines(readLines(lines.join('\n'), 'text')) ?? [])];

  it('has a button below each heading', () => {
    expect(marked('Leben', '[Bearbeiten | Quelltext bearbeiten]', 'Text.', 'Werk', '[ Bearbeiten ]', 'Text.')).toEqual([0, 1, 0, 0, 1, 0]);
    expect(marked('Biography', '[]', 'Text.', 'Trivia', '[]', 'Text.')).toEqual([0, 1, 0, 0, 1, 0]);
  });

  it('is no program, and no page that says the word once', () => {
    expect(marked('rows = ', '[]', 'cells = {', '[]')).toEqual([]);
    expect(marked('Press the button', '[edit]', 'and write.')).toEqual([]);
  });

  it.each([
    'From Wikivillage, the free encyclopedia',
    'aus Dorfwiki, der freien Enzyklopädie',
    'Un article de Portwiki, l’encyclopédie libre.',
    'De Villapedia, la enciclopedia libre',
    'Origem: Portopédia, a enciclopédia livre.',
    'Материал из Портопедии — свободной энциклопедии',
  ])('says where it is from: %s', (text) => {
    expect(isWikiOrigin(text)).toBe(true);
  });

  it.each([
    'From Friday, the free ferry runs again',
    'From Monday, the free encyclopedia will be sold in shops at a price of nine crowns',
    'The free encyclopedia',
  ])('says more: %s', (text) => {
    expect(isWikiOrigin(text)).toBe(false);
  });
});
