import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../src/core/pipeline.js';

const article = (title: string, word: string, signed: boolean): string =>
  [
    title,
    ...(signed ? ['By Ada Byron, 4 March 2024'] : []),
    `The ${word} was quiet in the morning, and nobody who worked there could say why the boats had stayed away for so long.`,
    `In the evening the ${word} was full again, and the fishermen said that they had been waiting for the tide to turn.`,
    `Nobody at the ${word} knew more on the next day either, and the council will speak of it when it meets in the spring.`,
  ].join('\n\n');

const titles = (text: string): (string | null)[] => cleanDocument({ id: 'a', text }).map(({ record }) => record.title);
const BAY = 'Ferry keeps the fishermen of the bay waiting';
const CAPE = 'Council of the cape votes for a longer pier';

describe('a form feed', () => {
  it.each([
    ['on a line of its own', '\n\f\n', true],
    ['before a headline', '\n\f', true],
    ['behind the last word', '\f\n', true],
    ['between articles that nobody signed', '\n\f\n', false],
  ])('%s parts articles', (_, feed, signed) => {
    expect(titles(`${article(BAY, 'harbour', signed)}${feed}${article(CAPE, 'pier', signed)}`)).toEqual([BAY, CAPE]);
  });

  it.each([
    [
      'within a sentence',
      `${article(BAY, 'harbour', true)}\n\nThe ferry that came at\n\f\nnoon was empty, and the next one as well.\n\n${article(CAPE, 'pier', false)}`,
    ],
    ['below the number of a page', `${article(BAY, 'harbour', true)}\n\n12\n\f\n${article(CAPE, 'pier', false)}`],
    [
      'above the head of each page',
      `Bay Courier yearbook\n\n${article(BAY, 'harbour', true)}\n\f\nBay Courier yearbook\n\n${article(CAPE, 'pier', false)}`,
    ],
    ['above a chapter', `${article(BAY, 'harbour', true)}\n\f\n${article('Conclusion', 'pier', false)}`],
  ])('%s breaks pages', (_, text) => {
    expect(titles(text)).toHaveLength(1);
  });
});
