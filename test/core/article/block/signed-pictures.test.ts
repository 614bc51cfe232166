import { describe, expect, it } from 'vitest';
import { isSigned } from '../../../../src/core/article/block/signed-pictures.js';
import { cleanDocument } from '../../../../src/index.js';

describe('credits of pictures with a sign', () => {
  it.each([['© Ada Byron | The Agency'], ['© The Agency / Bo Li'], ['©Ada Byron'], ['© (c) Ada Byron']])('are seen in %j', (text) => {
    expect(isSigned(text)).toBe(true);
  });

  it.each([
    ['© 2024 Harbour Tide'],
    ['© Harbour Tide. All rights reserved.'],
    ['© Copyright Harbour Tide'],
    ['© Harbour Tide 2019'],
    ['The sign © stands before names.'],
    ['©'],
  ])('are not seen in %j', (text) => {
    expect(isSigned(text)).toBe(false);
  });

  const PARAGRAPHS = [
    'The council voted on Tuesday night to replace the old iron bridge, ending a debate that lasted eleven years and cost two mayors their office.',
    'Engineers who examined the structure last spring found corrosion in nearly a third of its members, and closed one of the lanes to lorries at once.',
    'The new bridge will carry two lanes and a path for bicycles, and is to open in four years, if the money comes from the county as it is hoped.',
    'Until then lorries go round by the upper crossing, which adds twenty minutes to the way to the harbour, as the shopkeepers on the quay complain.',
  ];
  const CAPTIONS = ['The bridge on Tuesday.', 'An engineer points to the rust.', 'Lorries wait at the upper crossing.'];
  const blocksOf = (captions: readonly string[]) => {
    const text = PARAGRAPHS.flatMap((one, at) => [one, ...(captions[at] === undefined ? [] : [captions[at], '© Ada Byron | The Agency'])]);
    const page = ['A new bridge for the harbour', 'By Bo Li', '4 March 2024', ...text, '© 2024 Harbour Tide'].join('\n\n');
    return cleanDocument({ id: 'a', text: page })[0]?.record.body ?? [];
  };

  it('have the captions above them where a page has several', () => {
    const blocks = blocksOf(CAPTIONS);
    expect(blocks.filter(({ type }) => type === 'caption').map(({ text }) => text)).toEqual(
      CAPTIONS.flatMap((caption) => [caption, '© Ada Byron | The Agency']),
    );
    expect(blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  it('leave a line above one alone', () => {
    const texts = blocksOf(CAPTIONS.slice(0, 1))
      .filter(({ type }) => type === 'caption')
      .map(({ text }) => text);
    expect(texts).not.toContain(CAPTIONS[0]);
    expect(texts).toContain('© Ada Byron | The Agency');
  });
});
