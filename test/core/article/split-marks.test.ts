import { describe, expect, it } from 'vitest';
import { openerOf } from '../../../src/core/article/split/openers.js';
import { cleanDocument } from '../../../src/core/pipeline.js';
import type { Line } from '../../../src/core/types.js';
import { PARAGRAPH, partOf } from './page.js';

const article = (title: string, name: string): string =>
  `${title}\n\nBy ${name}\n12 March 2024\n\n${PARAGRAPH}\n\n${PARAGRAPH.replace('Tuesday', name)}`;
const ONE = article('The outer pier opens today', 'Ada Byron');
const TWO = article('A library for the islanders', 'Bo Lindqvist');
const titlesOf = (text: string): (string | null)[] => cleanDocument({ id: 'a', text }).map(({ record }) => record.title);
const BOTH = ['The outer pier opens today', 'A library for the islanders'];

describe('marks between the articles of a dump', () => {
  it.each([['\n\n<|endoftext|>\n\n'], ['\n\n[SEP]\n\n'], ['\n\n</s>\n\n'], ['\n\n###\n\n'], ['\n\n\n\n'], ['\n\n\n\n\n\n']])(
    'are %j',
    (mark) => {
      expect(titlesOf(`${ONE}${mark}${TWO}\n`)).toEqual(BOTH);
    },
  );

  it.each([['\n\n'], ['\n\n\n']])('are not %j', (mark) => {
    expect(titlesOf(`${ONE}${mark}${TWO}\n`)).toHaveLength(1);
  });

  it('are not empty lines above a heading, a box or a comment', () => {
    expect(titlesOf(`${ONE}\n\n\n\n\nWhat comes next\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n`)).toHaveLength(1);
    expect(titlesOf(`${ONE}\n\n\n\n\nRead more\n\nFerries stop in May\n12 March 2024\n`)).toHaveLength(1);
  });

  it.each([
    [(at: number) => `${at} of 2 DOCUMENTS`],
    [(at: number) => `Article ${at} of 2`],
    [(at: number) => `From list-${at}@example.org Tue Mar 12 10:00:00 2024`],
    [(at: number) => `<doc id="${at}" url="https://example.org/${at}">`],
  ])('open each of them', (opener) => {
    expect(titlesOf(`${opener(1)}\n\n${ONE}\n\n${opener(2)}\n\n${TWO}\n`)).toEqual(BOTH);
  });

  it('are told from counters of pictures and from words', () => {
    const opener = (text: string): string | null => openerOf(partOf([['body', text]]).lines[0] as Line);
    expect(['1 of 12', 'Photo 1 of 12', 'Page 2 of 9', 'From Lesk to Brannock in 2024', '[SEP]'].map(opener)).toEqual(Array(5).fill(null));
    expect(opener('3 von 12 Dokumenten')).toBe('0 von 0 dokumenten');
  });
});
