import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../../src/core/article/recommendations.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

/** An empty text stands for a line of another kind. */
const read = (...texts: string[]): string[] =>
  readRecommendations(pageOf(texts.map((text): Row => (text === '' ? ['body', 'Else.'] : ['recommendation', text]))), {
    language: 'en',
    dayFirst: null,
  }).map(({ title, excerpt }) => (excerpt === null ? title : `${title} || ${excerpt}`));

const TITLES = [
  'Night ferries sail again after the long winter',
  'Harbours in numbers: what the tide tables say',
  'A town remembers its last pilot and his dog',
  'The lighthouse that moved forty yards inland',
];
const between = (label: (at: number) => string): string[] => TITLES.flatMap((title, at) => [label(at), title]);
const below = (label: (at: number) => string): string[] => TITLES.flatMap((title, at) => [title, label(at)]);

describe('lines below the last teaser', () => {
  it.each(['Diskuse (14)', 'Kommentit', 'Comments', '12 Kommentare'])('%s heads comments', (line) => {
    expect(read('Related articles', ...TITLES, line)).toEqual(TITLES);
  });
  it.each(['Thoughts on Purigen?', 'Kommentare über den Hafen der Stadt'])('%s is a title', (line) => {
    expect(read('Related articles', ...TITLES, line)).toEqual([...TITLES, line]);
  });
  it.each(['Yazarın Diğer Yazıları', 'Autres articles de l’auteur'])('%s heads them', (line) => {
    expect(read(line, ...TITLES)).toEqual(TITLES);
  });
});

describe('texts that repeat through a list', () => {
  it('are labels beside different titles: kickers, states of players, buttons with counts', () => {
    expect(read(...between(() => 'Läuft gerade Weiter'))).toEqual(TITLES);
    expect(read(...between(() => 'Estates'))).toEqual(TITLES);
    expect(read(...below((at) => `Full Story (comments: ${at * 7})`))).toEqual(TITLES);
    expect(read(...TITLES.flatMap((title) => ['Quick add', 'Choose Options', title]))).toEqual(TITLES);
  });

  it('are buttons where each stands alone among other lines', () => {
    expect(read('Go to the reef', '', 'Go to the reef', '', 'Go to the reef')).toEqual([]);
    expect(read('Go to the reef', '', 'Go to the reef')).toHaveLength(2);
  });

  it('are titles where several lists of the page have them, and where the page repeats the list', () => {
    const short = ['Nets and floats', 'Ebb and flow', 'Tar and pitch'];
    expect(read('Popular posts', ...short, 'Recent posts', ...short, '', 'Related posts', ...short)).toEqual([
      ...short,
      ...short,
      ...short,
    ]);
    expect(read('Trending', ...short, ...short, ...short)).toEqual(short);
  });
});

describe('kickers, sections and authors', () => {
  const KICKERS = ['Boats', 'Old harbours', 'Weather now', 'Nets'];
  const AUTHORS = ['Ada Byron', 'Bo Li', 'Cem Dal and Dora Ek', 'Elie Mistral'];

  it('are no entries where they take turns with titles', () => {
    expect(read(...between((at) => KICKERS[at] ?? ''))).toEqual(TITLES);
    expect(read(...below((at) => AUTHORS[at] ?? ''))).toEqual(TITLES);
    expect(read(...between((at) => `${KICKERS[at] ?? ''}:`))).toEqual(TITLES);
  });

  it('are no entries above titles with excerpts, nor between excerpts and titles', () => {
    const excerpt = (at: number): string => `The harbour authority said of pier ${at} that the work will be done before the spring tides.`;
    const teasers = TITLES.map((title, at) => `${title} || ${excerpt(at)}`);
    expect(read(...TITLES.flatMap((title, at) => [KICKERS[at] ?? '', title, excerpt(at)]))).toEqual(teasers);
    expect(read(...TITLES.flatMap((title, at) => [title, excerpt(at), AUTHORS[at] ?? '']))).toEqual(teasers);
    expect(
      read(...TITLES.flatMap((title, at) => [title, excerpt(at), 'Read more', `${KICKERS[at] ?? ''} of the northern coast again`])),
    ).toEqual(teasers);
  });

  it('are no entries beside others that repeat', () => {
    const labels = ['World', 'World', 'Biler', 'World'];
    expect(read(...between((at) => labels[at] ?? ''))).toEqual(TITLES);
  });

  it('are taken off titles that begin or end with them', () => {
    expect(
      read(...between((at) => KICKERS[at] ?? '').map((text, i) => (i % 2 === 1 ? `${KICKERS[(i - 1) / 2] ?? ''} ${text}` : text))),
    ).toEqual(TITLES);
    expect(
      read(...between((at) => KICKERS[at] ?? '').map((text, i) => (i % 2 === 1 ? `${text}${KICKERS[(i - 1) / 2] ?? ''}` : text))),
    ).toEqual(TITLES);
    expect(read('Boats', 'Boats sail again', 'Nets', 'Nets mend slowly, say those who mend them')).toHaveLength(4);
  });

  it('are titles where the list has no such order', () => {
    const mixed = ['A calendar for small boats', ...TITLES.slice(0, 2), 'Short and good', 'How to name a colour', ...TITLES.slice(2)];
    expect(read(...mixed)).toEqual(mixed);
    expect(read('Lost: one anchor', 'Found: one anchor', 'To the woman who waved', 'Timetable, winter')).toHaveLength(4);
  });

  it('are told by the other lists of the page', () => {
    expect(read(...TITLES.flatMap((title, at) => [KICKERS[at] ?? '', title, '']))).toEqual(TITLES);
    expect(read(KICKERS[0] ?? '', TITLES[0] ?? '')).toHaveLength(2);
  });
});
