import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../src/core/pipeline.js';

const TEXT = [
  'The city council of Marlow voted on Tuesday night to replace the old iron bridge over the Thames, ending a debate that has lasted almost eleven years.',
  'Engineers who examined the structure last spring found corrosion in nearly a third of its load-bearing members, and they recommended that heavy vehicles be banned at once.',
  'The replacement is expected to cost 14.2 million pounds, of which the county will pay two thirds, and the work should be finished before the summer of 2026.',
];

function teasers(entries: readonly (readonly [string, string])[]) {
  const cards = entries.map(([href, title]) => `<article><h4><a href="${href}">${title}</a></h4></article>`).join('');
  const text = `<html lang="en"><body><article><h1>Council votes to replace iron bridge</h1>${TEXT.map((one) => `<p>${one}</p>`).join('')}</article><aside class="related"><h3>You may also like</h3>${cards}</aside></body></html>`;
  const record = cleanDocument({ id: 'a', text, format: 'html', url: 'https://a.example/n/b' })[0]?.record;
  return record?.recommendations.map(({ title, url }) => [title, url]);
}

describe('a link to a program', () => {
  it('is a teaser without an address', () => {
    const entries = [
      ['/n/1', 'Bridge tolls to rise by a fifth'],
      ['javascript:void(0)', 'Five rivers worth crossing'],
      ['javascript:open(3)', 'Old ferries find new owners'],
      ['/n/3', 'Why iron rusts faster in town'],
    ] as const;
    expect(teasers(entries)).toEqual([
      ['Bridge tolls to rise by a fifth', 'https://a.example/n/1'],
      ['Five rivers worth crossing', null],
      ['Old ferries find new owners', null],
      ['Why iron rusts faster in town', 'https://a.example/n/3'],
    ]);
  });

  it('is a button where it says little', () => {
    const entries = [
      ['/n/1', 'Bridge tolls to rise by a fifth'],
      ['javascript:void(0)', 'Keep it'],
      ['/n/3', 'Why iron rusts faster in town'],
      ['javascript:void(0)', 'Hide it'],
    ] as const;
    expect(teasers(entries)?.map(([title]) => title)).toEqual(['Bridge tolls to rise by a fifth', 'Why iron rusts faster in town']);
  });
});
