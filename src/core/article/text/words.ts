/**
 * Characters a word where a script writes none apart. Means over news text cut by the word breaker of ICU 78 (Chinese 1.6, Japanese
 * 1.7, Thai 3.6; Thai stands for Lao, Khmer and Burmese): the breaker itself is too slow, and changes with the Node version.
 */
const IDEOGRAPHS_A_WORD = 1.6;
const THAI_LETTERS_A_WORD = 3.6;

/** 1 for ASCII letters and digits. */
const ASCII_CLASS = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0));
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Number of words: runs between white space that hold a letter or digit; an estimate by characters for Chinese, Japanese and Thai. */
export function countWords(text: string): number {
  const { length } = text;
  let words = 0;
  let ideographs = 0;
  let thai = 0;
  let inWord = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code === 32 || code === 10) inWord = false;
      else if (!inWord && ASCII_CLASS[code] === 1) {
        inWord = true;
        words++;
        // The rest of the word, as far as it is ASCII letters.
        while (i + 1 < length && text.charCodeAt(i + 1) > 64 && text.charCodeAt(i + 1) < 128) i++;
      }
    } else if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)) {
      ideographs++;
      inWord = false;
    } else if ((code >= 0xe00 && code <= 0xeff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)) {
      thai++;
      inWord = false;
    } else if (code === 0xa0 || code === 0x3000) {
      inWord = false;
    } else if (!inWord && LETTER_OR_DIGIT.test(text.charAt(i))) {
      inWord = true;
      words++;
    }
  }
  return words + Math.round(ideographs / IDEOGRAPHS_A_WORD) + Math.round(thai / THAI_LETTERS_A_WORD);
}
