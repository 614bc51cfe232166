import { describe, expect, it } from 'vitest';
import { SiteEvidence } from '../../../../src/core/article/site/name.js';
import { titleCandidates } from '../../../../src/core/article/title/candidates.js';
import { PARAGRAPH, pageOf, type Row } from '../page.js';

/** Texts of the candidates with their forms. */
function candidates(...rows: readonly Row[]): string[] {
  const page = pageOf([...rows, ['body', PARAGRAPH]]);
  return titleCandidates(page, null, new SiteEvidence(page)).map(({ form, text }) => `${form}: ${text}`);
}

describe('titleCandidates', () => {
  it('cuts before, behind and on both sides of separators', () => {
    expect(candidates(['title', 'Unit of the week | The pier opens today - Harbour News'])).toEqual(
      expect.arrayContaining([
        'line: Unit of the week | The pier opens today - Harbour News',
        'suffix-cut: Unit of the week | The pier opens today',
        'prefix-cut: The pier opens today - Harbour News',
        'inner-cut: The pier opens today',
      ]),
    );
  });

  it('takes the last of several crumbs', () => {
    expect(candidates(['title', 'home / harbour / The pier opens today'])).toContain('last-part: The pier opens today');
  });

  it('reads a line up to a tag that a scraper left', () => {
    const first = 'The pier opens today | Harbour<iframe src="https://example.com/ns.html" height="0" width="0"></iframe>';
    expect(candidates(['navigation', first])).toContain('suffix-cut: The pier opens today');
    expect(candidates(['navigation', `${first}${first}${first}${first}`])).toContain('suffix-cut: The pier opens today');
    expect(candidates(['title', 'How the <img> tag works'])).toContain('line: How the <img> tag works');
  });

  it.each([
    'The pier opens todayThe pier opens today',
    'The pier opens today The pier opens today',
    'The pier opens today | The pier opens today',
  ])('says once what its line says twice: %s', (line) => {
    expect(candidates(['title', line])).toContain('line: The pier opens today');
  });

  it.each(['New York New York', 'Bora Bora - Bora Bora', 'The pier opens today, the pier opens today and tomorrow'])(
    'leaves words that belong together: %s',
    (line) => {
      expect(candidates(['title', line])).toContain(`line: ${line}`);
    },
  );

  it('joins two likely lines', () => {
    expect(candidates(['title', 'The pier opens'], ['title', 'after a long winter'])).toContain(
      'joined: The pier opens after a long winter',
    );
  });

  it('gives each text once, with all lines that say it', () => {
    const page = pageOf([
      ['title', 'The pier opens'],
      ['navigation', 'THE PIER OPENS!'],
      ['body', PARAGRAPH],
    ]);
    const found = titleCandidates(page, null, new SiteEvidence(page)).filter(({ key }) => key === 'thepieropens');
    expect(found.map(({ places }) => places.map(({ index }) => index))).toEqual([[0, 1]]);
  });
});
