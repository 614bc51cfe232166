/** Signs of a text that was read with another encoding than it was written in. */

/**
 * Where one place is enough. UTF-8 read as windows-1252 (`Ã©`, `â€™`, `ï»¿`), Cyrillic so read (`Ð¿Ñ€`); UTF-8 read as Mac Roman (`√©`, `‚Äô`) and as windows-1251 (`Рќ`);
 * and GBK's two best known victims: U+FFFD read twice, and memory that was never written to.
 */
const CERTAIN =
  /Ã[\u0080-\u00bf\u0192\u201a-\u201e]|â€[\u0080-\u00bf\u0152\u0153\u017d\u2018-\u2022\u2122]|ï»¿|(?:[ÐÑ][\u0080-\u00bf\u0400-\u040f\u2018-\u2122]){2}|√[©®†°±≤≥¥µ∂∑∏π∫ªºΩæø]|‚Ä[ôúùìî¶]|(?:[РС][°±Ііґµ¶·№»јЅѕЂѓ„…†‡€‰‹ЊЌЏђ“”•™љ›њќћџ]){3}|锟斤拷|烫烫烫|屯屯屯/gu;

/** Where a few places may be meant: what stands for a word of the text, and how to tell it from one. */
interface Sign {
  readonly pattern: RegExp;
  /** What the pattern's characters are a share of. */
  readonly among: RegExp;
  readonly share: number;
}

/** Fewer places are names, quotations and slips. */
const LEAST = 5;

const SIGNS: readonly Sign[] = [
  // Cyrillic, Greek or Hebrew of one byte a letter, read as latin-1: `Ïåêàðíÿ`. No language has words of four letters with accents throughout.
  { pattern: /(?<!\p{L})[À-ÖØ-öø-ÿ]{4,}(?!\p{L})/gu, among: /\p{L}+/gu, share: 0.3 },
  // Chinese, Japanese or Korean of two bytes a character, read as latin-1: `ËüÀí½âÎª`.
  { pattern: /(?<![A-Za-z\u00a1-\u00ff])[\u00a1-\u00ff]{6,}/g, among: /\S+/g, share: 0.1 },
  // KOI8 and windows-1251 taken for each other: `оЕЙЮПМЪ`.
  { pattern: /(?<!\p{L})[а-яё][А-ЯЁ]{2,}(?!\p{L})/gu, among: /[А-Яа-яЁё]{3,}/gu, share: 0.05 },
  // UTF-8 read as KOI8 or as a code page of DOS: lines of boxes within words.
  { pattern: /\p{L}[┌┐└┘├┤┬┴┼═║╒-╬▀-▓](?=\p{L})/gu, among: /\p{L}+/gu, share: 0.05 },
  // UTF-8 of Latin letters read as windows-1251 or KOI8: `MЕ‚yЕ„ski`; and as Mac Roman: `M≈Çy≈Ñski`.
  { pattern: /\p{Script=Latin}\p{Script=Cyrillic}(?=\S)/gu, among: /\p{L}+/gu, share: 0.05 },
  { pattern: /\p{L}[≈∞≤≥∏∑∫√∂∆◊‡§](?=\p{L})/gu, among: /\p{L}+/gu, share: 0.05 },
  // UTF-8 of Latin letters read as GBK or Big5: `apr猫s`. Most of the text's characters of Chinese stand within words.
  { pattern: /[a-zß-ÿ][\p{Script=Han}\p{Script=Hangul}]{1,2}(?=[a-z])/gu, among: /[\p{Script=Han}\p{Script=Hangul}]/gu, share: 0.5 },
  // The same where they are not: characters that UTF-8 of Chinese, Japanese, Arabic, Hebrew, Thai, Hindi, Korean and Cyrillic makes at every turn, and Chinese itself hardly has.
  { pattern: /[锛銆鐨鏄銇銈銉賱丕賲讛讜喔嗋啶啷曕鞚雼褉褌褋]/gu, among: /\p{L}/gu, share: 0.06 },
  // UTF-8 read as Shift JIS: half-width katakana, and the characters that those of Chinese and Japanese become.
  { pattern: /[\uff66-\uff9f縺繧繝爨ﾘ犧]/gu, among: /\p{L}/gu, share: 0.15 },
];

/** A text about encodings shows a few such places. */
const ABOUT = /\butf-?8\b|\blatin-?1\b|windows-125\d|iso-8859|mojibake|character (?:set|encoding)|unicode/i;
const MOST_SHOWN = 5;
/** Enough of a text to tell by. */
const BEGINNING = 20_000;

/** Places of a text that were read with the wrong encoding. */
export function misreadIn(text: string): readonly string[] {
  const certain = text.match(CERTAIN) ?? [];
  if (certain.length > MOST_SHOWN || (certain.length > 0 && !ABOUT.test(text))) return certain;
  const beginning = text.slice(0, BEGINNING);
  for (const { pattern, among, share } of SIGNS) {
    const found = beginning.match(pattern) ?? [];
    if (found.length >= LEAST && found.length >= share * (beginning.match(among)?.length ?? 0)) return found;
  }
  return [];
}
