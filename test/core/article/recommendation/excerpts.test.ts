import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../../src/core/article/recommendations.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const read = (...texts: string[]): (readonly [string, string | null])[] =>
  readRecommendations(pageOf(texts.map((text): Row => ['recommendation', text])), { language: 'en', dayFirst: null }).map(
    ({ title, excerpt }) => [title, excerpt] as const,
  );
const titles = (...texts: string[]): string[] => read(...texts).map(([title]) => title);

const LONG = [
  'Chinas Immobilienriese wird nach langem Streit aufgelöst: Diese Folgen hat das Urteil für den Hafen',
  'Ich habe 2800 Euro im Monat mit einem alten Boot verdient: Darum vermiete ich meine Wohnung am Kai nur noch langfristig',
  'Die Werften müssen schnell neue Schiffe bauen, um nicht von der Konkurrenz abgehängt zu werden, warnt ein Hafenkommandant',
  'Der Hafenmeister sagt, ein Sieg der Fischer im Streit um die Mole wäre das Ende für alle, die dort noch zu Hause sind',
];
const TITLES = ['Night ferries sail again', 'Harbours in numbers', 'A town remembers its pilot', 'The lighthouse that moved'];
const OPEN = 'The harbour authority has said that the work on the foundations of the new pier will go on through all of the winter, and';

describe('excerpts', () => {
  it('are none in a list of long headlines without full stops', () => {
    expect(titles(...LONG)).toEqual(LONG);
    expect(titles('Ebbe', ...LONG)).toContain(LONG[1]);
  });

  it('may end openly where they take turns with short titles', () => {
    const open = (title: string): string => `${title} in spring: ${OPEN}`;
    expect(read(...TITLES.flatMap((title) => [title, open(title)]))).toEqual(TITLES.map((title) => [title, open(title)]));
    expect(read(...TITLES.flatMap((title) => [title, `${OPEN} ${title}`, 'Read more'])).map(([, excerpt]) => excerpt)).not.toContain(null);
  });

  it('may ask or call where the others of the list end as sentences', () => {
    const said = 'The harbour authority said that the new pier will open in the spring, after two long years of work.';
    const also = 'The fishers said that they had seen it all before, and that the spring is a long time for a pier.';
    const asked = 'Who would have thought that a pier takes two years, and then two more of talking about it?';
    expect(read(TITLES[0] ?? '', said, TITLES[1] ?? '', also, TITLES[2] ?? '', asked)[2]).toEqual([TITLES[2], asked]);
    // A long question among titles is one of them.
    expect(read(...TITLES, asked)).toHaveLength(5);
  });

  it('stand below the date and the author', () => {
    const said = 'The harbour authority said that the new pier will open in the spring, after two years of work.';
    expect(read(TITLES[0] ?? '', 'By Ada Byron', '3 May 2024', said)).toEqual([[TITLES[0], said]]);
  });

  it('do not stand below the button that ended the teaser above', () => {
    const caption = 'A pilot reads a letter on the deck of his boat while the crew is looking at the fog that has come in from the sea.';
    expect(read(TITLES[0] ?? '', 'Read more', caption, TITLES[1] ?? '')).toEqual([
      [TITLES[0], null],
      [TITLES[1], null],
    ]);
  });

  it('go on over several lines, of which the first is kept', () => {
    const more = 'It had been promised for the year before, and for the year before that, by three harbour masters.';
    const said = 'The harbour authority said that the new pier will open in the spring, after two years of work.';
    expect(read(TITLES[0] ?? '', said, more, TITLES[1] ?? '')).toEqual([
      [TITLES[0], said],
      [TITLES[1], null],
    ]);
  });

  it('are told from titles that a list cuts at a width', () => {
    const cut = [
      'The harbour master considers meeting with the fishers…',
      'Pilot praises the ferry group for its prize, and all…',
      'Night ferries attend the summit of the northern coas…',
      'Harbours in numbers',
    ];
    expect(titles('Latest articles', ...cut)).toHaveLength(4);
  });

  it('are told from titles that end in an abbreviation or a full stop', () => {
    expect(titles(TITLES[0] ?? '', 'These are the cleanest of all beaches in the U.S.', TITLES[1] ?? '')).toHaveLength(3);
    expect(
      titles(...TITLES.map((title) => `${title} after the winter storm`), 'The pier was already bad. It just got worse.'),
    ).toHaveLength(5);
  });

  it('are the second of two long lines between dates', () => {
    const subtitles = [
      'Animal that is thought to have lost its way is caught in the ropes of a mussel farm',
      'Pilots and fishers among those who came to the old harbour on a winter morning',
      'A walker who camped on the remote northern island told the authorities of the find',
    ];
    const heads = [
      'Rescuers rush to help a whale in the loch',
      'Nearly thirty boats stranded on remote beach',
      'More than a hundred boats lost in the fog',
    ];
    expect(read(...heads.flatMap((head, at) => [head, subtitles[at] ?? '', `Published: ${at + 1} Jan 2019`]))).toEqual(
      heads.map((head, at) => [head, subtitles[at]]),
    );
  });
});
