import { describe, expect, it } from 'vitest';
import { readComments } from '../../../src/core/article/comments.js';
import { findDates } from '../../../src/core/article/date/dates.js';
import { dayFirstOf } from '../../../src/core/article/date/order.js';
import { isDoubtfulMoment, statedMoment } from '../../../src/core/article/stated/moment.js';
import { cleanDocument } from '../../../src/core/pipeline.js';
import type { Row } from './page.js';
import { pageOf } from './page.js';

const PARAGRAPHS = [
  'The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.',
  'Fishermen had asked for a longer time to change their nets, and they will get it: the rules hold from next spring.',
  'The shed, narrower than a bus, will become a museum; the town has set aside a large sum for the roof.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const HABIT = { language: 'en', dayFirst: null };

function clean(head: string, body: string) {
  const [outcome] = cleanDocument({
    id: 'a',
    format: 'html',
    text: `<!doctype html><html lang=en><head>${head}</head><body>${body}</body></html>`,
  });
  if (outcome === undefined) throw new Error('no record');
  return outcome.record;
}

describe('the title in the bar of a window', () => {
  it.each([
    ['Water - Norrland Post', 'Water', 'Norrland Post'],
    ['Crews vote to strike – Transport – Norrland Post', 'Crews vote to strike', null],
    ['Crews vote to strike :: Norrland Post', 'Crews vote to strike', null],
    ['Crews vote to strike | Norrland Post', 'Crews vote to strike', null],
  ])('ends where the main heading does: %s', (title, heading, site) => {
    const meta = site === null ? '' : `<meta property="og:site_name" content="${site}">`;
    expect(clean(`<title>${title}</title>${meta}`, `<article><h1>${heading}</h1>${BODY}</article>`).title).toBe(heading);
  });

  it('does not end behind the name of the site', () => {
    const title = 'Norrland Post - Crews vote to strike on the ferries';
    const head = `<title>${title}</title><meta property="og:site_name" content="Norrland Post">`;
    expect(clean(head, `<h1>Norrland Post</h1><h2>Crews vote to strike on the ferries</h2>${BODY}`).title).toBe(
      'Crews vote to strike on the ferries',
    );
  });
});

describe('the questions of a list', () => {
  const faq = `<title>Crews vote to strike</title><script type="application/ld+json">${JSON.stringify({ '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: 'When does it begin?' }] })}</script>`;

  it('are not what the page is about', () => {
    expect(clean(faq, `<h1>Crews vote to strike</h1>${BODY}`).warnings).toEqual([]);
  });
});

describe('a moment that is stated with its zone', () => {
  const stated = (value: string) => [{ value, from: 'json-ld' as const }];

  it.each([
    ['2024-05-02T01:30:00Z', '2024-05-01T21:30'],
    ['2024-05-02T01:30:00Z', '2024-05-01T20:00'],
    ['2024-05-01T21:30:00-04:00', '2024-05-02T03:30'],
  ])('%s wins over the clock of another day somewhere: %s', (value, shown) => {
    expect(statedMoment(stated(value), shown, HABIT)).toBe(value);
  });

  it.each([
    ['2024-05-02T01:30:00Z', '2024-05-01T21:17'],
    ['2024-05-02T01:30:00Z', '2024-05-01'],
    ['2024-05-02T23:30:00Z', '2024-05-01T21:30'],
    ['2024-05-02T01:30:00', '2024-05-01T21:30'],
  ])('%s is another moment than %s', (value, shown) => {
    expect(statedMoment(stated(value), shown, HABIT)).toBe(shown);
  });
});

describe('a date in figures', () => {
  it.each([
    ['Soumis par Claire Dubois le lun 25/03/2024 - 14:05', '2024-03-25T14:05'],
    ['Enviado por Clara Ruiz el Lun, 25/03/2024 - 14:05', '2024-03-25T14:05'],
    ['le mar. 26/03/2024', '2024-03-26'],
    ['il Mar, 26/03/2024', '2024-03-26'],
  ])('is read behind a weekday that is a month elsewhere: %s', (text, iso) => {
    expect(findDates(text, HABIT).map((date) => date.iso)).toEqual([iso]);
  });

  it.each([
    ['mars 25, 2024', '2024-03-25'],
    ['Mar 25/2024', '2024-03-25'],
  ])('is none behind a month: %s', (text, iso) => {
    expect(findDates(text, HABIT)[0]?.iso).toBe(iso);
  });

  it.each([
    ['Mon, 03/04/2024', false],
    ['Wed 03/04/2024', true],
    ['Wednesday, 03/04/2024', true],
    ['Tue, 03/04/2024', null],
    ['Simon 03/04/2024', null],
    ['03/04/2024', null],
  ])('says its order by its weekday: %s', (text, dayFirst) => {
    expect(dayFirstOf(pageOf([['byline', text]]), 'en')).toBe(dayFirst);
  });

  it('is warned of where it is stated and may be read in two ways', () => {
    for (const value of ['3/12/2024', '03/04/2024 10:00']) expect(isDoubtfulMoment(value, HABIT)).toBe(true);
    for (const value of ['13/12/2024', '2024-03-12', '12 March', 'x', '']) expect(isDoubtfulMoment(value, HABIT)).toBe(false);
    const meta = (value: string) =>
      clean(
        `<title>Crews vote to strike</title><meta property="article:published_time" content="${value}">`,
        `<h1>Crews vote to strike</h1>${BODY}`,
      );
    expect(meta('03/04/2024').publishedAt).toBeNull();
    expect(meta('03/04/2024').warnings.map(({ code }) => code)).toEqual(['ambiguous-date']);
    expect(meta('13/04/2024').warnings).toEqual([]);
  });
});

describe('comments in a forum', () => {
  const shown = (day: number, hour: number) => `Mar 0${day}, 2024 ${hour}:15 pm`;
  const head = (name: string, day: number, hour: number): Row => [
    'comment',
    `by ${name} » ${shown(day, hour)}`,
    { times: [{ shown: shown(day, hour), stated: `2024-03-0${day}T${hour + 12}:15:00+00:00` }] },
  ];
  const said: Row = ['comment', 'And the front one? It wears three times as fast.'];
  const thanks: Row = ['comment', 'It had four teeth left. Thank you!'];

  it('are of those who write them, with the zone that is stated, and not of those whom they quote', () => {
    const cite: Row = ['comment', 'gunnar58 wrote: ↑ Sat Mar 02, 2024 6:05 pm', { role: 'quote' }];
    const { comments } = readComments(pageOf([head('Birgit', 2, 7), cite, said, head('Oskar', 3, 8), thanks]), HABIT);
    expect(comments.map(({ author, date }) => [author, date])).toEqual([
      ['Birgit', '2024-03-02T19:15:00+00:00'],
      ['Oskar', '2024-03-03T20:15:00+00:00'],
    ]);
    expect(comments[0]?.text).toContain('gunnar58 wrote');
  });

  it('are signed in quotations where all of them stand in such', () => {
    const quoted = ([kind, text, more]: Row): Row => [kind, text, { ...more, role: 'quote' }];
    const { comments } = readComments(pageOf([head('Birgit', 2, 7), said, head('Oskar', 3, 8), thanks].map(quoted)), HABIT);
    expect(comments.map(({ author }) => author)).toEqual(['Birgit', 'Oskar']);
  });
});
