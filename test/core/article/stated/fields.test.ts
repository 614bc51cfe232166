import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../../src/core/pipeline.js';

const TEXT = '<p>The harbour authority said on Tuesday that the new pier will open to ferries, after two years of work on it.</p>'.repeat(
  4,
);

function read(head: string, body = '') {
  const text = `<html><head><title>The pier opens</title>${head}</head><body><h1>The pier opens</h1>${body}${TEXT}</body></html>`;
  return cleanDocument({ id: 'a', text, format: 'html' })[0]?.record;
}

describe('fields that a page states and does not show', () => {
  it('are taken from its statements', () => {
    const head =
      '<meta name=author content="Ada Byron"><meta property=article:published_time content="2021-07-30T08:00:00+02:00"><meta property=article:modified_time content="2021-07-31">';
    expect(read(head)).toMatchObject({ authors: ['Ada Byron'], publishedAt: '2021-07-30T08:00:00+02:00', modifiedAt: '2021-07-31' });
  });

  it('part names, and name no outlet beside a person', () => {
    const author = (content: string): unknown => read(`<meta name=author content="${content}">`)?.authors;
    expect(author('Ann Lee and Bo Sand')).toEqual(['Ann Lee', 'Bo Sand']);
    expect(author('By Ann Lee, Bo Sand')).toEqual(['Ann Lee', 'Bo Sand']);
    expect(author('María de la Cruz')).toEqual(['María de la Cruz']);
    expect(author('Harbour and Sea Institute')).toEqual(['Harbour and Sea Institute']);
    const json = (authors: string): unknown =>
      read(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"The pier opens","author":[${authors}]}</script>`)
        ?.authors;
    const outlet = '{"@type":"Organization","name":"Harbour Press Agency"}';
    expect(json(`${outlet},{"@type":"Person","name":"Ada Byron"}`)).toEqual(['Ada Byron']);
    expect(json(outlet)).toEqual(['Harbour Press Agency']);
  });

  it('are no addresses, accounts or dates in words', () => {
    const head = '<meta name=author content="https://example.org/ada"><meta property=article:published_time content="last Tuesday">';
    expect(read(head)).toMatchObject({ authors: [], publishedAt: null });
    for (const keeper of ['admin', 'Administrator', 'Super User'])
      expect(read(`<meta name=author content="${keeper}">`)?.authors).toEqual([]);
  });
});

describe('the stated moment of a day that a page shows', () => {
  const json = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The pier opens","datePublished":"AT"}</script>';
  const shown = '<p class=byline>By Ada Byron | 14 March 2024</p>';

  it.each([
    ['JSON-LD', json.replace('AT', '2024-03-14T07:30:00+01:00'), shown, '2024-03-14T07:30:00+01:00'],
    ['meta', '<meta property=article:published_time content="2024-03-14T07:30:00Z">', shown, '2024-03-14T07:30:00Z'],
    [
      'time element',
      '',
      '<p class=byline>By Ada Byron | <time datetime="2024-03-14T07:30:00Z">14 March 2024</time></p>',
      '2024-03-14T07:30:00Z',
    ],
    ['a clock beside it', json.replace('AT', '2024-03-14T07:30:00Z'), shown.replace('2024', '2024 8:30'), '2024-03-14T07:30:00Z'],
  ])('is taken: %s', (_, head, body, moment) => {
    expect(read(head, body)?.publishedAt).toBe(moment);
  });

  it.each([
    ['another day', '2024-03-13T23:30:00Z', shown, '2024-03-14'],
    ['no clock', '2024-03-14T00:00:00Z', shown, '2024-03-14'],
    ['another moment', '2024-03-14T07:35:00Z', shown.replace('2024', '2024 8:30'), '2024-03-14T08:30'],
  ])('is left where it says %s', (_, moment, body, day) => {
    expect(read(json.replace('AT', moment), body)?.publishedAt).toBe(day);
  });
});
