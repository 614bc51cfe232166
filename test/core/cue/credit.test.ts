import { describe, expect, it } from 'vitest';
import { CREDITS, creditOf } from '../../../src/core/cue/credit.js';

const sortOf = (text: string): string | null => CREDITS[creditOf(text) - 1] ?? null;

describe('the credit at the end of a line', () => {
  const credits = [
    ['The ferry leaves the pier at dawn. Photo: Ada Winter', 'word'],
    ['Die Fähre am Morgen. Bild © Rolf Sommer (qn)', 'word'],
    ['Färjan lämnar kajen. Foto: Anna Berg/Kajbild', 'word'],
    ['Le bac quitte le quai. Crédit photo : Jeanne Martin', 'word'],
    ['Passengers on the upper deck (Picture: Quay Agency)', 'word'],
    ['Photo by Ada Winter', 'word'],
    ['渡船离开码头。摄：林小月', 'word'],
    ['Die Werft von oben. © Sommer/Luftbild', 'sign'],
    ['Ada Winter on the bridge of the ferry (Quay Agency)', 'brackets'],
    ['船が桟橋を離れる（港通信）', 'brackets'],
  ] as const;
  for (const [text, sort] of credits) {
    it(`is found: ${text}`, () => {
      expect(sortOf(text)).toBe(sort);
    });
  }

  const none = [
    'She took a photo of the ferry and went home.',
    'Das Bild der Fähre hängt im Rathaus.',
    '© 2024 Quay News. All rights reserved.',
    'Copyright ©2024',
    'The ferry (built in 1962) leaves at dawn, and nobody waves.',
    'A picture is worth a thousand words, the painter said.',
    `Photo: Ada Winter ${'and then the text goes on for a while '.repeat(5)}`,
  ];
  for (const text of none) {
    it(`is not seen in: ${text.slice(0, 60)}`, () => {
      expect(sortOf(text)).toBeNull();
    });
  }

  it('takes no longer for hostile lines', () => {
    const started = performance.now();
    for (const text of ['('.repeat(1e6), 'photo '.repeat(2e5), '© '.repeat(5e5), `${'(a'.repeat(5e5)})`]) creditOf(text);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
