import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { findWithheld } from '../../../src/core/label/withheld.js';
import { cleanDocument, explainDocument } from '../../../src/core/pipeline.js';

const PARAGRAPHS = [
  'The city council voted on Tuesday evening to build a tram line from the station to the university, ending a debate of ten years.',
  'The line, which will be 8.4 kilometres long, is to cost 310 million euros. Construction is to start in the autumn of next year.',
  '"This is a good day for the city," said the mayor, Anna Lindholm, after the vote.',
  'Opponents had argued that buses would serve the same purpose at a fraction of the cost, and want a referendum.',
];
const HEAD = ['Home', 'News', 'Council approves new tram line after decade of debate', 'By Maria Keller', '12 March 2024, 14:05'];
const FOOT = ['© 2024 City Herald. All rights reserved.'];
const page = (notes: readonly string[]): string => [...HEAD, ...PARAGRAPHS.flatMap((text) => [text, ...notes]), ...FOOT].join('\n\n');
const marked = (...blocks: string[]): string[] => {
  const lines = readLines(blocks.join('\n\n'), 'text');
  const kinds = findWithheld(lines);
  return kinds === null ? [] : lines.filter((_, at) => kinds[at] !== null).map((line) => line.text);
};

const NOTICES = [
  ['We need your consent to load this video', 'Accept and continue'],
  [
    'Externer Inhalt nicht verfügbar',
    'Ihre Datenschutzeinstellungen verhindern das Laden aller externen Inhalte.',
    'Datenschutzeinstellungen anpassen',
  ],
  [
    'Empfohlener redaktioneller Inhalt',
    'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.',
    'Externen Inhalt anzeigen',
  ],
  ['Ce contenu est bloqué car vous n’avez pas accepté les cookies de ce site.', 'Gérer mes choix'],
  ['Para ver este contenido, acepte las cookies de redes sociales.'],
  ['Om deze inhoud te tonen hebben wij uw toestemming nodig.', 'Toon inhoud'],
  ['This article contains content provided by Birdsong. We ask for your permission before anything is loaded.'],
  ['Media playback is unsupported on your device'],
  ['Your browser does not support the video element.'],
  ['Aktivieren Sie JavaScript um das Video zu sehen.'],
  ['Následuje obsah vložený z jiného webu. Zde jej můžete přeskočit.'],
];

describe('notices in the place of what is withheld', () => {
  it.each(NOTICES.map((notice) => [notice]))('take no paragraph out of the text: %j', (notice) => {
    expect(marked('Tram', ...notice, 'Bus')).toEqual(notice);
    const [outcome] = cleanDocument({ id: 'page', text: page(notice) });
    expect(outcome?.record.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(outcome?.record.sections.filter(({ kind }) => kind === 'legal' || kind === 'other').length).toBeGreaterThanOrEqual(
      PARAGRAPHS.length,
    );
  });

  it('are explained as passed over', () => {
    const verdicts = explainDocument({ id: 'page', text: page(['We need your consent to load this video']) });
    const notices = verdicts.filter(({ line }) => line.text.startsWith('We need'));
    expect(notices.map(({ kind }) => kind)).toEqual(PARAGRAPHS.map(() => 'legal'));
  });

  it.each([
    ['To view this content as art is a mistake that many critics have made.'],
    ['An dieser Stelle findet jeden Sommer ein Markt statt.'],
    ['Wir benötigen Ihre Zustimmung für den Umbau, sagte die Bürgermeisterin.'],
    ['How to enable JavaScript in your browser'],
    ['Enable JavaScript to be sure of nothing, he said.'],
    ['Your browser does not support this idea of the web, and never will.'],
    ['Accept and continue'],
    ['Mehr Informationen'],
    ['Please accept my apologies for the delay.'],
    [`To view this content, accept our cookies. ${'And this is why the council has been asked about it again and again. '.repeat(12)}`],
  ])('are not seen in %j', (text) => {
    expect(marked('Tram', text, 'Bus')).toEqual([]);
  });
});
