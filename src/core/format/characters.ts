/** What `String.prototype.trim` takes for white space, line ends included. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  return code === 0xa0 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && isRareSpace(code)) || code === 0x1680;
}

function isRareSpace(code: number): boolean {
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Blocks of Unicode that have no letter case: Hebrew to Burmese, Chinese and Japanese, Hangul. */
function isCaseless(code: number): boolean {
  return (code >= 0x590 && code < 0x10a0) || (code >= 0x2e80 && code < 0xa640) || (code >= 0xac00 && code < 0xfb00);
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (isCaseless(code)) return false;
  const character = String.fromCharCode(code);
  return character.toUpperCase() !== character;
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (isCaseless(code)) return false;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

/** Letters in the rough sense of ‘part of a word’, whatever the script. */
export function isWord(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code) || isDigit(code);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2e7f) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff0f);
}

/** Scripts written without spaces, and their punctuation: kana, Chinese characters, full-width forms. Korean has spaces. */
export function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff01 && code <= 0xff60);
}

/** Two columns on a terminal. */
export function isTwoColumns(code: number): boolean {
  return isWide(code) || (code >= 0x1100 && code <= 0x115f) || (code >= 0xac00 && code <= 0xd7a3);
}

const SENTENCE_ENDS = '.!?:;…。！？：；।؟۔॥';
const CLOSING = '"\')]”’»›」』）】》';

/** Whether the text that ends before `end` ends as a sentence, a clause or a lead-in does, closing quotes and brackets apart. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && CLOSING.includes(text.charAt(at))) at--;
  return at >= start && SENTENCE_ENDS.includes(text.charAt(at));
}

/** Letters of scripts that have spaces but no letter case: Hebrew, Arabic, those of India, Georgian, Hangul … */
export function isUncased(code: number): boolean {
  if (code < 0x5d0) return false;
  return (code <= 0x10ff && !isEasternMark(code)) || (code >= 0xac00 && code <= 0xd7a3);
}

/** Arabic and Indian stops and digits. */
function isEasternMark(code: number): boolean {
  return (
    code === 0x60c ||
    code === 0x61b ||
    code === 0x61f ||
    code === 0x6d4 ||
    code === 0x964 ||
    code === 0x965 ||
    (code >= 0x660 && code <= 0x66d)
  );
}

/** Ends a sentence, in scripts with spaces. */
export function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x964 || code === 0x61f || code === 0x6d4;
}
