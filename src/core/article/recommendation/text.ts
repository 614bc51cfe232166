/** Measures of a line of a list, and small repairs of it. */

/** Ideographs, kana, Hangul and full-width signs, which take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;
const ANY_WIDE = /[\u1100-\uffe6]/;
/** A text said twice in a row is not told from one that repeats a syllable. */
const SHORTEST_SAID = 4;

/** Columns that a text takes: letters say about half as much as ideographs. */
export function widthOf(text: string): number {
  return ANY_WIDE.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : text.length;
}

/** Words between spaces; two ideographs count as one where there are more of these. */
export function wordsOf(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return ANY_WIDE.test(text) ? Math.max(words, Math.ceil((text.match(WIDE)?.length ?? 0) / 2)) : words;
}

/** A text that says all of itself twice, with a space between or none: the text of a picture's link and the headline. */
export function saidOnce(text: string): string {
  const { length } = text;
  const half = length >> 1;
  if (half < SHORTEST_SAID) return text;
  const gap = length % 2;
  if (gap === 1 && text.charAt(half) !== ' ') return text;
  return text.charCodeAt(0) === text.charCodeAt(half + gap) && text.slice(0, half) === text.slice(half + gap) ? text.slice(0, half) : text;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

const DIGIT = /\d/;
const DIGITS = /\d+/g;
/** The dot of a Turkish `İ`, which is a mark of its own once the letter is small. */
const DOT_ABOVE = '\u0307';

/** A key without digits and the dots of Turkish capitals. */
export function nameKey(key: string): string {
  const letters = DIGIT.test(key) ? key.replace(DIGITS, '') : key;
  return letters.includes(DOT_ABOVE) ? letters.replaceAll(DOT_ABOVE, '') : letters;
}
