/**
 * Letters that one language alone writes, of those that its small words may leave in doubt: pages of titles and names have few, and languages that build
 * words instead have few at all.
 */
const OWN_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['kk', /[ұғ]/giu],
  ['uk', /[їє]/giu],
  ['be', /ў/giu],
  ['mk', /[ѓќѕ]/giu],
  ['sr', /[ђћ]/giu],
  ['az', /ə/giu],
  ['tr', /ğ/giu],
  ['vi', /[ơư]/giu],
  ['ro', /[țţ]/giu],
  ['hu', /[őű]/giu],
  ['pl', /[łż]/giu],
  ['cs', /[řů]/giu],
  ['lv', /[ģķļņ]/giu],
  ['lt', /[ėįų]/giu],
  ['is', /[þð]/giu],
  ['mt', /[ħġ]/giu],
  ['ar', /[ةإ]/gu],
  ['ur', /[ٹڈڑں]/gu],
];
const FEWEST_OWN = 3;
/** Of all letters, at least. */
const OWN_SHARE = 0.004;
/** Of the letters that some language has alone. */
const MOST_OF_OWN = 0.8;

/** The language that has most letters of its own in a text of so many letters; null where they are few, or several languages'. */
export function byLetters(text: string, letters: number): string | null {
  let all = 0;
  let most = 0;
  let best: string | null = null;
  for (const [language, own] of OWN_LETTERS) {
    const count = text.match(own)?.length ?? 0;
    all += count;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return most >= FEWEST_OWN && most >= letters * OWN_SHARE && most >= all * MOST_OF_OWN ? best : null;
}
