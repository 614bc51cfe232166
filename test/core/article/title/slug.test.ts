import { describe, expect, it } from 'vitest';
import { matchAddress, readAddress } from '../../../../src/core/article/title/slug.js';

const match = (text: string, path: string) => matchAddress(text, 0, text.length, readAddress(`https://example.com${path}`));

describe('matchAddress', () => {
  it('is 1 where a part says just the text', () => {
    expect(match('Old pier to open', '/2021/05/old-pier-to-open-1234.html')).toEqual({ likeness: 1, size: 4, place: 0, known: 1 });
    expect(match('Old pier to open', '/news/old_pier_to_open/comments')).toMatchObject({ likeness: 1, place: 1 });
  });

  it.each([
    ['Größe und Öl', '/groesse-und-oel'],
    ['Größe und Öl', '/grosse-und-ol'],
    ['Ærø på ski', '/aero-pa-ski'],
    ['Ærø på ski', '/aeroe-paa-ski'],
    ['ÉCOLE À VENDRE', '/ecole-a-vendre'],
    ['E\u0301cole a\u0300 vendre', '/ecole-a-vendre'],
    ['Новости порта', '/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8-%D0%BF%D0%BE%D1%80%D1%82%D0%B0'],
    ['항구 소식', '/항구-소식'],
    ['𠮷野 港', '/𠮷野-港'],
  ])('reads %s in %s', (text, path) => {
    expect(match(text, path)).toMatchObject({ likeness: 1, known: 1 });
  });

  it('is the harmonic mean of what both have in common', () => {
    // Two of the text's four words are two of the part's three.
    expect(match('The pier burns again', '/pier-burns-down')).toEqual({
      likeness: (2 * 0.5 * (2 / 3)) / (0.5 + 2 / 3),
      size: 3,
      place: 0,
      known: 0.5,
    });
  });

  it('counts a word of the part once, however often the text says it', () => {
    expect(match('pier pier', '/pier-burns').likeness).toBeCloseTo(2 / 3);
  });

  it('leaves numbers and identifiers out', () => {
    expect(match('Pier 39 opens', '/39/pier-opens-a1b2c3d4e5')).toMatchObject({ likeness: 1, known: 1 });
    expect(match('39', '/39')).toMatchObject({ likeness: 0, known: 0 });
  });

  it.each([
    ['Pier 🚢 opens', '/pier-opens', 1],
    ['Nothing in common', '/pier-opens', 0],
    ['', '/pier-opens', 0],
  ])('of %j and %s is %d', (text, path, likeness) => {
    expect(match(text, path).likeness).toBe(likeness);
  });

  it('is of a part of a longer text', () => {
    const address = readAddress('https://example.com/old-pier-opens');
    expect(matchAddress('New\nOld pier opens\nNews', 4, 18, address)).toEqual({ likeness: 1, size: 3, place: 0, known: 1 });
    expect(matchAddress('Old pier\nopens', 0, 8, address)).toMatchObject({ likeness: 0.8, known: 1 });
  });

  it('is nothing without an address', () => {
    expect(matchAddress('Pier', 0, 4, readAddress(null)).likeness).toBe(0);
    expect(matchAddress('Pier', 0, 4, readAddress('https://example.com/')).likeness).toBe(0);
    expect(matchAddress('Pier', 0, 4, readAddress('https://example.com/%E0%A4%A'))).toMatchObject({ likeness: 0 });
  });
});
