import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../../src/core/article/title.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf } from '../page.js';

const BODY = Array.from({ length: 6 }, (): Row => ['body', PARAGRAPH]);

/** The title of a page with that title in the window's bar, that headline, and further lines between. */
function titleOf(bar: string, headline: string, more: readonly Row[] = []): string | null {
  return readTitle(pageOf([['navigation', bar], ...more, ['title', headline], ...BODY])).title;
}

describe('what stands on the headline’s line beside it', () => {
  const HEADLINE = 'The old pier opens in May';
  const BAR = `${HEADLINE} | Coast Journal`;
  const cut: Readonly<Record<string, readonly [bar: string, headline: string, more?: readonly Row[]]>> = {
    'a kicker behind wide space': [BAR, `Harbour    ${HEADLINE}`],
    'a kicker that is glued on': [BAR, `Life on the coast${HEADLINE}`],
    'a kicker that is a section': [BAR, `Harbour News ${HEADLINE}`, [['navigation', 'Harbour News']]],
    'a kicker that the bar parts with a bar': [`Harbour Watch | ${HEADLINE} - Coast Journal`, `Harbour Watch ${HEADLINE}`],
    'a date': [BAR, `4 March 2024 ${HEADLINE}`],
    'a byline with its date': [BAR, `${HEADLINE} by Ada Byron March 4, 2024 9:45 am`],
    'a date behind': [BAR, `${HEADLINE} 04.03.2024`],
    'a count of comments': [BAR, `${HEADLINE} 12 comments`],
    'a count in brackets': [BAR, `${HEADLINE} (12)`],
    'where it was published': [BAR, `${HEADLINE} (coast.example.org) 87`],
    'a reading time': ['Coast Journal', `${HEADLINE} 5 min read`],
    'a reading time before it': ['Coast Journal', `-- min read ${HEADLINE}`],
    'a reading time in German': ['Küstenblatt', `3 Min. Lesezeit | ${HEADLINE}`],
  };
  for (const [name, [bar, headline, more]] of Object.entries(cut))
    it(`is none of it: ${name}`, () => expect(titleOf(bar, headline, more)).toBe(HEADLINE));

  it('is none of it: a number that begins the headline, glued to a kicker', () => {
    expect(titleOf('11 piers to see this year - Coast Journal', 'General11 piers to see this year')).toBe('11 piers to see this year');
  });

  it('is told by a line that says the headline alone', () => {
    expect(titleOf('Coast Journal', `${HEADLINE} (coast.example.org) 87`, [['comment', HEADLINE]])).toBe(HEADLINE);
  });

  const kept: Readonly<Record<string, readonly [bar: string, headline: string, more?: readonly Row[]]>> = {
    'what the bar says too': [`Harbour Watch ${HEADLINE} | Coast Journal`, `Harbour Watch ${HEADLINE}`, [['navigation', 'Harbour Watch']]],
    'words before a shorter title in the bar': ['Pier opens in May | Coast Journal', 'Why the old pier opens in May'],
    'more words than the bar has': ['The old pier opens | Coast Journal', 'The old pier opens in Whitby'],
    'a topic with its sign': [BAR, `Harbour: ${HEADLINE}`],
    'half of a headline': [`Set back again - ${HEADLINE} | Coast Journal`, `Set back again - ${HEADLINE}`],
    'a date that nothing else is said without': ['Coast Journal', 'Letter from the harbour 4 March 2024'],
    'a year in brackets': ['The piers of Whitby | Coast Journal', 'The piers of Whitby (a film)'],
    'minutes that are told of': ['Coast Journal', 'How to mend a net in 20 minutes'],
    'a headline that is all of reading': ['Coast Journal', 'A 5 minute read on piers'],
    'who did it': [`${HEADLINE} | Coast Journal`, 'The old pier bought by Ada Byron'],
  };
  for (const [name, [bar, headline, more]] of Object.entries(kept))
    it(`stays: ${name}`, () => expect(titleOf(bar, headline, more)).toBe(headline));
});
