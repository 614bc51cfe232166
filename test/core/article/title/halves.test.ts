import { describe, expect, it } from 'vitest';
import { otherHalf } from '../../../../src/core/article/title/halves.js';
import { readTitle } from '../../../../src/core/article/title.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf } from '../page.js';

const halves = (first: Row, second: Row, at = 0): string | null => {
  const page = pageOf([first, second, ['body', PARAGRAPH]]);
  const line = page.lines[at];
  return line === undefined ? null : (otherHalf(line, page)?.text ?? null);
};

describe('a headline that was broken in two', () => {
  it.each([
    ['The island that ran out of salt,', 'and the women who found it again'],
    ['Why the ferries of the north and the', 'Harbour line never met'],
    ['Der letzte Fährmann der', 'Elbe geht in Rente'],
    ['Le port, la ville et', 'Une histoire ancienne'],
    ['Новый мост через реку и', 'Старый паром'],
    ['The pier that was never', 'opened to the public'],
  ])('is whole: %s %s', (first, second) => {
    expect(halves(['title', first], ['title', second])).toBe(`${first} ${second}`);
    expect(halves(['title', first], ['title', second], 1)).toBe(`${first} ${second}`);
  });

  it.each<[Row, Row]>([
    [
      ['title', 'The pier opens'],
      ['title', 'A harbour town waits'],
    ],
    [
      ['title', 'The pier opens.'],
      ['title', 'and the town waits'],
    ],
    [
      ['title', 'The pier opens today,'],
      ['byline', 'By Ada Byron'],
    ],
    [
      ['title', 'The pier opens today,'],
      ['byline', '4 March 2024'],
    ],
    [
      ['title', 'The pier opens today,'],
      ['body', 'and the town waits'],
    ],
    [
      ['title', 'The pier opens today'],
      ['subtitle', 'and the town waits for the first ferry.'],
    ],
    [
      ['title', 'the problem of piers'],
      ['subtitle', 'a harbour town waits'],
    ],
    [
      ['title', 'The world we live in'],
      ['subtitle', 'A long read'],
    ],
    [
      ['title', 'Die Bahn baut die Strecke aus'],
      ['subtitle', 'Was das kostet'],
    ],
    [
      ['title', 'The pier opens'],
      ['recommendation', 'and the town waits'],
    ],
  ])('is no half: %o above %o', (first, second) => {
    expect(halves(first, second)).toBeNull();
  });

  it('makes the title of the page', () => {
    const page = pageOf([
      ['title', 'The island that ran out of salt,'],
      ['title', 'and the women who found it again'],
      ['subtitle', 'A winter on the northern coast'],
      ...Array.from({ length: 8 }, (): Row => ['body', PARAGRAPH]),
    ]);
    expect(readTitle(page)).toMatchObject({ title: 'The island that ran out of salt, and the women who found it again', anchor: 1 });
  });
});
