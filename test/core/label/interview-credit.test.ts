import { describe, expect, it } from 'vitest';
import { isInterviewCredit } from '../../../src/core/label/interview-credit.js';
import { cleanDocument } from '../../../src/core/pipeline.js';

const INTERVIEW = [
  '„Ich habe nie gelernt, Nein zu sagen“',
  'Frau Thoma, wann haben Sie zum letzten Mal vor einem Auftritt gezittert?',
  'Gestern. Ich zittere immer, und wenn ich einmal nicht zittere, wird das Konzert schlecht. Das habe ich in dreißig Jahren gelernt.',
  'Wie klingt ein leerer Saal?',
  'Ehrlich. Man hört jeden Stuhl, jeden Atem, und die Musiker hören sich selbst, was selten angenehm ist.',
];

describe('who has led an interview', () => {
  it.each([
    'Das Gespräch führte Moritz Engler.',
    'Das Interview führten Ada Byron und Bo Li',
    'Die Fragen stellte Moritz Engler.',
    'Propos recueillis par Camille Roussin',
    'Entrevista realizada por Ana de la Vega',
    'Rozmawiała Kamila Wrońska',
    'Беседовал Дмитрий Горелов',
    'Розмовляла Оксана Гринько',
    'Разговарала Јелена Радић',
  ])('is told by the line: %s', (line) => {
    expect(isInterviewCredit(line)).toBe(true);
  });

  it.each([
    'Das Gespräch führte zu nichts.',
    'Das Gespräch führte Moritz Engler zurück in die Stadt, aus der er kam.',
    'Rozmawiał z sąsiadem',
    'Беседовал Дмитрий долго и охотно',
    'Die Fragen stellten sich erst später',
    'Entrevista realizada por teléfono',
  ])('is not: %s', (line) => {
    expect(isInterviewCredit(line)).toBe(false);
  });

  it('is the author, and no text', () => {
    const [outcome] = cleanDocument({ id: 'page', text: [...INTERVIEW, 'Das Gespräch führte Moritz Engler.'].join('\n\n') });
    expect(outcome?.record.authors).toEqual(['Moritz Engler']);
    expect(outcome?.record.text).not.toContain('Moritz Engler');
  });
});
