/** Numbers and letters that items of a list begin with: `1.`, `2)`, `(3)`, `a)`, `(iv)`, `⑤`. */

/** What follows a point is not a decimal: `1.5 litres of milk`. */
const NUMBER = /^(\d{1,3})(?:[.．](?!\d)|[)）、])\s*(?=\S)/u;
const BRACKETED = /^[(（](\d{1,3})[)）]\s*(?=\S)/u;
const LETTERS = /^[(（]?([a-z]{1,5}|[A-Z])[)）]\s+(?=\S)/u;
const CIRCLED = /^[①-⑳]\s*(?=\S)/u;
const FIRST_CIRCLED = 0x2460;
/** As many as the letters, and longer than lists are. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** One way to read a mark: `i)` is the ninth letter or the first Roman number. */
interface Reading {
  readonly style: 'number' | 'bracketed' | 'letter' | 'capital' | 'roman' | 'circled';
  readonly number: number;
}

const NONE: readonly Reading[] = [];

/** The longest run of letters in a mark. */
const MOST_LETTERS = 5;

/** What every mark begins with: a figure, a bracket, a circled number, or letters with a bracket behind. Hardly a line does. */
function mayBeMarked(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isFigure(first) || first === 0x28 || first === 0xff08) return true;
  if (!isLetter(first)) return first >= FIRST_CIRCLED && first < FIRST_CIRCLED + 20;
  for (let at = 1; at <= MOST_LETTERS; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x29 || code === 0xff09) return true;
    if (!isLetter(code)) return false;
  }
  return false;
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** The number that a line begins with as an item of a list; `null` where it begins with none. */
export function ordinalOf(text: string): number | null {
  if (!isFigure(text.charCodeAt(0))) return null;
  const found = NUMBER.exec(text);
  return found === null ? null : Number(found[1]);
}

export function withoutNumber(text: string): string {
  return text.replace(NUMBER, '');
}

/** Whether a line begins as an item that is numbered in some way. */
export function isOrdinal(text: string): boolean {
  return markLength(text) > 0;
}

/** Length of the mark with the space behind it; 0 where there is none. */
export function markLength(text: string): number {
  if (!mayBeMarked(text)) return 0;
  const found = NUMBER.exec(text) ?? BRACKETED.exec(text) ?? LETTERS.exec(text) ?? CIRCLED.exec(text);
  if (found === null) return 0;
  return found[0].length;
}

/** Whether the mark of the one item is that which follows the other's. */
export function countsOn(above: string, below: string): boolean {
  if (!mayBeMarked(below) || !mayBeMarked(above)) return false;
  const ways = readingsOf(above);
  return readingsOf(below).some(({ style, number }) => ways.some((way) => way.style === style && way.number + 1 === number));
}

function readingsOf(text: string): readonly Reading[] {
  const number = ordinalOf(text);
  if (number !== null) return [{ style: 'number', number }];
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) return [{ style: 'bracketed', number: Number(bracketed[1]) }];
  const letters = LETTERS.exec(text)?.[1];
  if (letters !== undefined) return readLetters(letters);
  return CIRCLED.test(text) ? [{ style: 'circled', number: text.charCodeAt(0) - FIRST_CIRCLED }] : NONE;
}

function readLetters(letters: string): readonly Reading[] {
  const readings: Reading[] = [];
  const small = letters.toLowerCase();
  if (letters.length === 1) readings.push({ style: letters === small ? 'letter' : 'capital', number: letters.charCodeAt(0) });
  const roman = ROMAN.indexOf(letters);
  if (roman !== -1) readings.push({ style: 'roman', number: roman });
  return readings;
}
