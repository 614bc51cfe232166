import { describe, expect, it } from 'vitest';
import { withIntroduced } from '../../../src/core/label/introduced.js';
import { STATES } from '../../../src/core/label/states.js';
import { explainDocument } from '../../../src/core/pipeline.js';
import { PARAGRAPH, partOf, type Row } from '../article/page.js';

const BIO = STATES.indexOf('bio');
const ANY = (1 << STATES.length) - 1;
const TEXT: Row = ['body', PARAGRAPH];

/** The lines that can be nothing but a biography, on a page whose lines are likeliest what they are called. */
function introduced(rows: readonly Row[], allowed = ANY): string[] {
  const { lines } = partOf(rows);
  const marginal = new Float64Array(rows.length * STATES.length);
  rows.forEach(([kind], line) => {
    marginal[line * STATES.length + STATES.indexOf(kind)] = 0.9;
  });
  const masks = withIntroduced(new Uint16Array(rows.length).fill(allowed), lines, marginal);
  return rows.flatMap(([, text], line) => (masks[line] === 1 << BIO ? [text] : []));
}

describe('who is introduced below a text', () => {
  it.each<[string, string]>([
    ['By Ada Byron', 'Ada Byron is a staff writer at the Gazette, where she covers the harbour.'],
    ['By Ada Byron and Cleo van der Marsh | 4 March 2024', 'Cleo van der Marsh covers piers for the Gazette.'],
    ['Von Jutta Reinsdorf', 'Jutta Reinsdorf ist Redakteurin im Lokalen und schreibt über Häfen.'],
    ['Par Maëlle Guivarch', 'Maëlle Guivarch est journaliste à Lannezac depuis 2019.'],
    ['Por Lucía Aznar', 'Lucía Aznar es periodista y vive junto al puente viejo.'],
    ['Ada Byron', 'Ada Byron is the director of the harbour museum and has written two books.'],
  ])('has a biography: %s', (byline, line) => {
    for (const kind of ['body', 'promotion', 'recommendation', 'other'] as const)
      expect(introduced([['title', 'The pier opens'], ['byline', byline], TEXT, TEXT, TEXT, [kind, line], ['navigation', 'Home']])).toEqual(
        [line],
      );
  });

  it.each<[string, Row[]]>([
    ['who is named nowhere', [['byline', 'By Bo Li'], TEXT, TEXT, TEXT, ['body', 'Ada Byron is a staff writer at the Gazette.']]],
    [
      'who does something else',
      [['byline', 'By Ada Byron'], TEXT, TEXT, TEXT, ['body', 'Ada Byron went down to the pier, as she does each morning.']],
    ],
    [
      'who stands above the text',
      [['byline', 'By Ada Byron'], ['body', 'Ada Byron is a retired teacher from the northern island.'], TEXT, TEXT],
    ],
    [
      'whom the text is about',
      [['byline', 'Ada Byron, chess player'], TEXT, TEXT, TEXT, ['body', 'Ada Byron is the oldest player of the club on the pier.'], TEXT],
    ],
    ['who has only one name', [['byline', 'By Ada'], TEXT, TEXT, TEXT, ['body', 'Ada is a staff writer at the harbour Gazette.']]],
    ['an abbreviation', [['byline', 'By PIER NEWS'], TEXT, TEXT, TEXT, ['body', 'PIER NEWS is a service of the harbour authority.']]],
    ['in a comment', [['byline', 'By Ada Byron'], TEXT, TEXT, TEXT, ['comment', 'Ada Byron is a writer whom I have read for years.']]],
  ])('has none: %s', (_, rows) => {
    expect(introduced(rows)).toEqual([]);
  });

  it('has none on a page that was read as a portrait', () => {
    const rows: Row[] = [['byline', 'By Ada Byron'], TEXT, TEXT, TEXT, ['body', 'Ada Byron is a staff writer at the Gazette.']];
    expect(introduced(rows, ANY & ~(1 << BIO))).toEqual([]);
  });
});

it('an explanation says that the line can be nothing else', () => {
  const bio = 'Ada Winter is a partner of the yard and has read each of the letters on the pier.';
  const text = [
    'The old ferry is sold',
    'By Ada Winter',
    PARAGRAPH,
    PARAGRAPH.replace('Tuesday', 'Friday'),
    PARAGRAPH.replace('new', 'old'),
    bio,
    'Home',
    'News',
  ].join('\n\n');
  const line = explainDocument({ id: 'page', text }).find(({ line: { text: shown } }) => shown === bio);
  expect(line).toMatchObject({ kind: 'bio', contributions: [{ cue: 'can be nothing else' }] });
});
