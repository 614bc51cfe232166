import { describe, expect, it } from 'vitest';
import { readRecommendations } from '../../../../src/core/article/recommendations.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const read = (...texts: string[]): string[] =>
  readRecommendations(pageOf(texts.map((text): Row => ['recommendation', text])), { language: 'en', dayFirst: true }).map(
    ({ title }) => title,
  );
const A = 'Night ferries sail again after the long winter';
const B = 'Harbours in numbers: what the tide tables say';

describe('dates and authors beside teasers', () => {
  it.each([
    'ByAda L. Byron October 29, 2024October 17, 2025',
    'By Ada Byron',
    'byAda Byron, Nordhafen',
    'Harbour TimesNovember 21, 2025',
    '[Kernel] Posted Mar 2, 2026 22:27 UTC (Mon) by oz',
    'stubble · Jan 4, 2019 · Transmissions',
    'In Boats, Nets, Weather - 02 Feb 2025, 20:02',
    'World 1 day ago By Ada Byron',
    'vor 9 StundenAktualisiert vor 9 Stunden',
    'Jennifer Vils & Laura Olang, October 8, 2025',
    'von Dr. Thomas Hanstein',
    'Written by Ada Byron and Bo Li, PhD',
    'Kolumne von Carla Sieben - 24.03.2024',
    'Food, Nets, Diet March 2, 2026',
    'Today 11:10 am',
    'November 2025, 4 min read',
    'von Redaktion',
  ])('%s is no entry', (line) => {
    expect(read(A, line, B, line)).toEqual([A, B]);
  });

  it('takes the date of publication off a title, at either end', () => {
    expect(read('Mining blasts shatter the old homes November 21, 2025')).toEqual(['Mining blasts shatter the old homes']);
    expect(read('12.03.2024 Brücke am Nordkai gesperrt')).toEqual(['Brücke am Nordkai gesperrt']);
    expect(read('码头开放以后夜里也有渡轮（2004-12-30 07:31AM）')).toEqual(['码头开放以后夜里也有渡轮']);
    expect(read('夜间渡轮 又见灯塔(05/13 14:13)')).toEqual(['夜间渡轮 又见灯塔']);
    expect(read('How to mend a net in an hour 6 min read')).toEqual(['How to mend a net in an hour']);
  });

  it.each([
    'Weekly edition of the harbour paper for March 5, 2026',
    'Ticker vom 20. April: der Hafen plant neue Brücken',
    'Décisions de l’assemblée du port du mardi 10 septembre 2019',
    'Pictures of the day: 21 November 2017',
    'How the pier looked 20 years ago',
    'Wie der Hafen vor 100 Jahren aussah',
    'The long war of the boats (1914-1918)',
    'Why the harbour matters today',
    'Open all year (24/7)',
  ])('%s keeps what belongs to it', (title) => {
    expect(read(title)).toEqual([title]);
  });

  it('reads few words and a date as the rest of the list does', () => {
    const dated = ['Mining blasts shatter old homes 21 November 2025', 'Kobeli only paid half of it 20 November 2025'];
    expect(read(...dated, 'Yellow weather warning 19 November 2025')).toContain('Yellow weather warning');
    expect(read('Yellow weather warning 19 November 2025', A, 'Featured boat ideas 2 May 2025', B)).toEqual([A, B]);
    // Most lines of the list are so: what it lists is written on their line.
    expect(read('Jan 20, 2020 Vogue Nord', 'Jan 15, 2020 Boat Show', 'Jan 2, 2020 Good Day', 'Jan 1, 2020 The View')).toHaveLength(4);
  });

  it('takes names for authors only where they are people', () => {
    expect(read('Von der Leine tritt zurück', 'Por qué sube la marea', 'Di notte in porto')).toHaveLength(3);
  });
});
