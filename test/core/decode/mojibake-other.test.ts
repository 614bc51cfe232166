import { describe, expect, it } from 'vitest';
import { CODEPAGES } from '../../../src/core/decode/codepages.js';
import { repairText } from '../../../src/core/decode/index.js';

/** A text as it looks when its UTF-8 is read as an encoding of one byte. */
function misreadAs(name: string, text: string): string {
  const high = CODEPAGES.find((page) => page.name === name)?.high ?? '';
  return [...new TextEncoder().encode(text)].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : high.charAt(byte - 0x80))).join('');
}

const FRENCH = 'Le quai extérieur restera fermé jusqu’à la fin de mai, a décidé le conseil. « Nous ne pouvions pas », dit la maire.';
const POLISH = 'Zewnętrzne nabrzeże zamknięte do końca maja. Żółte łodzie też. „Nie mogliśmy” – dodała.';
const RUSSIAN = 'Внешний причал закрыт до конца мая. «Мы не могли рисковать», — сказала мэр. Иначе и быть не могло, Роман.';
const GREEK = 'Η προβλήτα θα παραμείνει κλειστή έως τα τέλη του μήνα, αποφάσισε το συμβούλιο.';

describe('UTF-8 read as an encoding other than windows-1252', () => {
  it.each([
    ['windows-1251', FRENCH],
    ['windows-1251', RUSSIAN],
    ['windows-1251', POLISH],
    ['windows-1250', POLISH],
    ['windows-1250', FRENCH],
    ['windows-1253', FRENCH],
    ['Mac OS Roman', FRENCH],
    ['Mac OS Roman', RUSSIAN],
    ['IBM 437', FRENCH],
  ])('as %s is put right: %s', (name, text) => {
    const { text: repaired, warnings } = repairText(misreadAs(name, text));
    expect(repaired).toBe(text);
    expect(warnings).toMatchObject([{ code: 'mojibake-repaired', lines: [1, 1] }]);
    expect(warnings[0]?.message).toContain(name);
  });

  it('is put right where windows-1253 has a character for each byte', () => {
    expect(repairText(misreadAs('windows-1253', GREEK.replaceAll('ς', 'σ'))).text).toBe(GREEK.replaceAll('ς', 'σ'));
  });

  it.each([
    ['It wasnвЂ™t theirs', 'It wasn’t theirs'],
    ['вЂњQuite so,вЂќ she said', '“Quite so,” she said'],
    ['It wasn‚Äôt theirs', 'It wasn’t theirs'],
    ['It wasnΓÇÖt theirs', 'It wasn’t theirs'],
  ])('is known by one apostrophe or quotation mark: %j', (before, after) => {
    expect(repairText(before).text).toBe(after);
  });

  it('is put right though it was misread twice, and keeps line ends', () => {
    expect(repairText(misreadAs('windows-1251', misreadAs('windows-1251', FRENCH))).text).toBe(FRENCH);
    expect(repairText(`Title\r\n\r\n${misreadAs('windows-1251', FRENCH)}\r\n`)).toMatchObject({
      text: `Title\r\n\r\n${FRENCH}\r\n`,
      warnings: [{ lines: [3, 3] }],
    });
  });

  it.each([
    [RUSSIAN],
    ['Різдво і Рік, Сім’я; Вік. Ґанок — «Європа»'],
    ['Сербия: С\u00a0утра, В\u00a0мае, Р\u00a01. Ђорђе и Љубица'],
    [POLISH],
    ['KOŚCIÓŁ, SZKÓŁ i ŁÓDŹ; CZŁONKÓW'],
    ['Příliš žluťoučký kůň, ČEŠI a ŽIŽKA'],
    ['ĂŞI ŢARĂ; Ĺubomír'],
    [GREEK],
    ['ΞΕΝΟΣ και Ξάνθη, Οίνος, Γ΄ τάξη'],
    ['‚Äpfel‘ und „Äste“, ‚Öl‘'],
    ['√2 ≈ 1.41, √a + √b'],
    ['├── src\n│   ├── core\n└── test\n┌────┬────┐'],
    ['Γ ∈ SL(2), Γ(n)'],
    [`${RUSSIAN} Слово «РџСЂРёРІРµС‚» — это кракозябры. ${RUSSIAN}`],
  ])('is not seen in %j', (text) => {
    expect(repairText(text)).toEqual({ text, warnings: [] });
  });
});
