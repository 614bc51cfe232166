import { describe, expect, it } from 'vitest';
import { cleanDocument, explainDocument } from '../../../src/core/pipeline.js';
import { spellPlainly } from '../../../src/core/words/spelling.js';

describe('spelling', () => {
  it.each([
    ['Re\u0301daction', 'R\u00e9daction'],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af', '\ud55c\uae00'],
    ['\u304b\u3099', '\u304c'],
    ['Ver\u00adant\u00adwor\u00adtung', 'Verantwortung'],
    ['news\u200bletter', 'newsletter'],
    ['под\u00adписка', 'подписка'],
    ['A\u0300\u00adb', '\u00c0b'],
  ])('puts %j right', (text, plain) => {
    expect(spellPlainly(text)).toBe(plain);
  });

  it.each([
    'R\u00e9daction',
    // Ends of words in scripts without spaces, joiners that spelling needs, and signs between other signs.
    '\u0e02\u0e48\u0e32\u0e27\u200b\u0e27\u0e31\u0e19\u0e19\u0e35\u0e49',
    '\u0645\u06cc\u200c\u0634\u0648\u062f',
    '\u200b',
    'end\u00ad',
    '\ufeffstart',
    '12\u00ad34',
    'one\n\u00ad\ntwo',
  ])('leaves %j', (text) => {
    expect(spellPlainly(text)).toBe(text);
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    expect(spellPlainly(`a${'\u00ad'.repeat(1_000_000)}`)).toHaveLength(1_000_001);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

const PARAGRAPHS = [
  'The bridge over the river was closed on Monday after inspectors had found cracks in two of its eight pillars, the council said.',
  'Drivers have to take the road through the valley, which is twelve kilometres longer and leads past the school of the village.',
  'Work on the pillars will begin in spring, when the river is low, and it is going to last until the end of the following year.',
];

describe('labels', () => {
  const page = (share: string, bar: string): string =>
    ['Bridge closed after cracks are found', 'By Ana Ruíz', ...PARAGRAPHS, share, bar, '© 2024 Valley Courier. All rights reserved.'].join(
      '\n\n',
    );
  const kinds = (text: string, format: 'text' | 'html'): string[] => explainDocument({ id: 'page', text, format }).map(({ kind }) => kind);

  it('do not depend on how letters are composed', () => {
    const text = page('S’inscrire à la newsletter pour ne rien manquer de l’actualité', 'Partager sur les réseaux sociaux');
    expect(kinds(text.normalize('NFD'), 'text')).toEqual(kinds(text, 'text'));
    expect(cleanDocument({ id: 'page', text: text.normalize('NFD') })).toEqual(cleanDocument({ id: 'page', text }));
  });

  it('do not depend on soft hyphens', () => {
    const soft = page('Sub\u00adscribe to our news\u00adletter', 'Share this art\u00adicle');
    const plain = soft.replaceAll('\u00ad', '');
    expect(kinds(soft, 'text')).toEqual(kinds(plain, 'text'));
    const html = (text: string): string =>
      text
        .split('\n\n')
        .map((line) => `<p>${line.replaceAll('\u00ad', '&shy;')}</p>`)
        .join('');
    expect(kinds(html(soft), 'html')).toEqual(kinds(html(plain), 'html'));
  });
});
