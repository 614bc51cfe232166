import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/core/decode/index.js';

describe('UTF-8 read as windows-1252', () => {
  const repaired: readonly (readonly [string, string])[] = [
    ['It wasnâ€™t theirs', 'It wasn’t theirs'],
    ['â€œQuite so,â€\u009d he said', '“Quite so,” he said'],
    ['a pause â€” then more', 'a pause — then more'],
    ['cafÃ© crÃ¨me', 'café crème'],
    ['fÃ¼r Ã–sterreich', 'für Österreich'],
    ['piÃ¹ di sÃ©', 'più di sé'],
    ['Strona gÅ‚Ã³wna', 'Strona główna'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð´Ð°', 'Привет да'],
    ['costs â‚¬40', 'costs €40'],
    ['BrandÂ® and 30Â°C', 'Brand® and 30°C'],
    ['so sorry ðŸ˜ž', 'so sorry 😞'],
    // Twice over.
    ['FÃƒÂ¼r alle', 'Für alle'],
    ['wasnÃ¢â‚¬â„¢t', 'wasn’t'],
    // Latin-1: continuation bytes became C1 controls.
    ['It wasn\u00e2\u0080\u0099t', 'It wasn’t'],
    ['shouldn\u00c2\u0092t', 'shouldn’t'],
    // windows-1252 read as latin-1.
    ['don\u0092t \u0093stop\u0094', 'don’t “stop”'],
    ['no-breakÂ\u00a0space', 'no-break\u00a0space'],
  ];
  for (const [before, after] of repaired) {
    it(`repairs ${before}`, () => expect(repairText(before).text).toBe(after));
  }

  const genuine: readonly string[] = [
    'Ça va, naïve façade, déjà vu; Ünïcödé',
    'Der große „Spaß“ beginnt',
    'A “MAÇÔ vermelha',
    'LE CAFÉ… et « le café » …',
    'NESCAFÉ® is a mark',
    'la «crème»… brûlée',
    'ÄÖÜ äöü ß ÅØÆ',
    'Temperature 30 °C ± 2 µm, £5, ½ ¾',
    'Привет — мир',
    '中文和日本語、한국어',
    // Chinese in GBK read as latin-1: not ours to guess.
    '×îÐÂ¾üÇé £¬ÆäÖÐÐ´µ½',
    // Text about encodings shows both.
    'The letter é turns into Ã© when it is misread',
    'Â and Ã alone, ÂÃ together',
  ];
  for (const text of genuine) {
    it(`leaves ${text}`, () => expect(repairText(text)).toEqual({ text, warnings: [] }));
  }

  it('reports how many runs were repaired, and where', () => {
    const { text, warnings } = repairText('Title\r\nIt wasnâ€™t\rit isnâ€™t\r\nEnd');
    expect(text).toBe('Title\r\nIt wasn’t\rit isn’t\r\nEnd');
    expect(warnings).toEqual([{ code: 'mojibake-repaired', message: expect.stringContaining('2 places'), lines: [2, 3] }]);
  });

  it('decides line by line', () => {
    expect(repairText('fÃ¼r alle\nA “MAÇÔ vermelha').text).toBe('für alle\nA “MAÇÔ vermelha');
  });
});
