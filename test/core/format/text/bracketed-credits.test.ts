import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/format/index.js';

const PARAGRAPH = 'The ferry had been away for eleven weeks, and nobody in the harbour could say when it would be back.';
const linesOf = (...blocks: string[]): string[] =>
  readLines([PARAGRAPH, ...blocks, PARAGRAPH].join('\n\n'), 'text')
    .map(({ text }) => text)
    .slice(1, -1);

describe('credits in brackets', () => {
  it.each([
    [['The pier at dawn (', 'Image:', 'Ada Byron/The Agency)'], 'The pier at dawn ( Image: Ada Byron/The Agency)'],
    [['Swans on the canal (', 'Picture: Ada Byron)'], 'Swans on the canal ( Picture: Ada Byron)'],
    [['Die Brücke am Morgen (', 'Foto: Ada Byron)'], 'Die Brücke am Morgen ( Foto: Ada Byron)'],
    [['Two keepers', '(', 'Photo:', 'The Agency)'], 'Two keepers ( Photo: The Agency)'],
  ])('%j is a caption in boxes', (blocks, whole) => {
    expect(linesOf(...blocks)).toEqual([whole]);
  });

  it.each([
    [['return (', 'image: null', ');']],
    [['The pier at dawn (', 'Ada Byron wrote this)']],
    [['The pier at dawn (', 'Image:', 'Ada Byron/The Agency', 'A heading']],
    [['The pier at dawn (', 'Image: of the (old) pier)']],
    [['The pier at dawn', 'Image: Ada Byron)']],
    [['The pier at dawn (', `Image: ${PARAGRAPH})`]],
  ])('%j stays as it is', (blocks) => {
    expect(linesOf(...blocks)).toEqual(blocks);
  });

  it('covers the lines that it joins', () => {
    const [, caption] = readLines(`${PARAGRAPH}\n\nThe pier (\n\nImage:\n\nAda)\n\n${PARAGRAPH}`, 'text');
    expect(caption).toMatchObject({ first: 3, last: 7 });
  });
});
