import { describe, expect, it } from 'vitest';
import { Scan } from '../../../src/core/cue/scan.js';
import { readLines } from '../../../src/core/format/index.js';
import { findAdvertisements } from '../../../src/core/label/advertisements.js';
import { cleanDocument, explainDocument } from '../../../src/core/pipeline.js';

const PARAGRAPHS = [
  'The city council voted on Tuesday evening to build a tram line from the station to the university, ending a debate of ten years.',
  'The line, which will be 8.4 kilometres long, is to cost 310 million euros. Construction is to start in the autumn of next year.',
  '"This is a good day for the city," said the mayor, Anna Lindholm, after the vote.',
  'Opponents had argued that buses would serve the same purpose at a fraction of the cost, and want a referendum.',
  'A decision on the exact route through the old town is expected in June.',
];
const HEAD = ['Home', 'News', 'Sport', 'Council approves new tram line after decade of debate', 'By Maria Keller', '12 March 2024, 14:05'];
const FOOT = [
  'Share this article',
  'Facebook',
  'Related stories',
  'Why trams are coming back to the cities',
  '© 2024 City Herald. All rights reserved.',
];

/** A page with a note below each paragraph. */
const page = (notes: readonly string[], join = '\n'): string =>
  [...HEAD, ...PARAGRAPHS.flatMap((text, at) => [text, notes[at % notes.length] ?? '']), ...FOOT].join(join);
const marked = (text: string): string[] => {
  const lines = readLines(text, 'text');
  const marks = findAdvertisements(lines, new Scan(lines));
  return marks === null ? [] : lines.filter((_, at) => marks[at] === 1).map((line) => line.text);
};

describe('advertisements between paragraphs', () => {
  it.each([
    [['Advertisement']],
    [['ADVERTISEMENT', 'Advertisement - scroll to continue']],
    [['- Anzeige -']],
    [['Publicité', 'La suite après la publicité']],
    [['Реклама']],
    [['広告']],
  ])('take no paragraph out of the text: %j', (notes) => {
    for (const join of ['\n', '\n\n']) {
      const [outcome] = cleanDocument({ id: 'page', text: page(notes, join) });
      expect(outcome?.record.text).toBe(PARAGRAPHS.join('\n\n'));
      expect(outcome?.record.sections.filter(({ kind }) => kind === 'promotion').length).toBeGreaterThanOrEqual(PARAGRAPHS.length);
    }
  });

  it('are explained by what they say', () => {
    const verdicts = explainDocument({ id: 'page', text: page(['Advertisement']) }).filter(({ line }) => line.text === 'Advertisement');
    expect(verdicts).toHaveLength(PARAGRAPHS.length);
    for (const { kind, confidence, contributions } of verdicts) {
      expect(kind).toBe('promotion');
      expect(confidence).toBeGreaterThan(0.9);
      expect(contributions.map(({ cue }) => cue)).toEqual(['says that an advertisement stands here']);
    }
  });

  it('are labelled alike by records and by explanations', () => {
    const input = { id: 'page', text: page(['Advertisement']) };
    const [outcome] = cleanDocument(input);
    const kinds = explainDocument(input).map(({ line, kind }) => [line.first, kind]);
    const sections = outcome?.record.sections.flatMap(({ kind, lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => [first + at, kind]),
    );
    expect(kinds).toEqual(sections);
  });

  it('are marked beside paragraphs alone, two or more of them', () => {
    expect(marked(page(['Advertisement']))).toHaveLength(PARAGRAPHS.length);
    expect(marked([...HEAD, PARAGRAPHS[0], 'Advertisement', PARAGRAPHS[1]].join('\n'))).toEqual([]);
    expect(marked(['Home', 'Advertising', 'Imprint', 'Advertising', 'Contact'].join('\n'))).toEqual([]);
    expect(marked(page(['The advertisement that the council placed', 'An advertisement for soap']))).toEqual([]);
  });

  it('are marked where one alone is set apart by markup', () => {
    const html = (note: string) => `<article><p>${PARAGRAPHS[0]}</p>${note}<p>${PARAGRAPHS[1]}</p></article>`;
    const found = (note: string) => {
      const lines = readLines(html(note), 'html');
      return findAdvertisements(lines, new Scan(lines)) !== null;
    };
    for (const note of ['<div>Advertisement</div>', '<div class="x"><span>Publicidade</span></div>']) expect(found(note)).toBe(true);
    for (const note of ['<h3>Advertisement</h3>', '<p><b>Promotion</b></p>', '<ul><li>Annonce</li></ul>', '<div>The advertisement</div>'])
      expect(found(note)).toBe(false);
  });

  it('are no headings of a notice of cookies', () => {
    const notice = 'Advertisement cookies are used to provide visitors with relevant advertisements and marketing campaigns.';
    expect(
      marked([...HEAD, ...PARAGRAPHS, 'Advertisement', 'Advertisement', notice, 'Others', 'Advertisement', notice].join('\n')),
    ).toEqual([]);
  });
});
