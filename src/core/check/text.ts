/** Text as the rules compare it. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const NOT_ASCII = /[^\u0000-\u007f]/;
const NOT_ASCII_WORD = /[^a-z0-9]+/g;
/** Bounded: what repeats characters of one or two units without end keeps a place of the stack for each. */
const NOT_WORD = /[^\p{L}\p{M}\p{N}]{1,1000}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\s]+/g;
const LONGEST_EXCERPT = 200;

/** Letters and digits alone, small: two texts with the same key say the same. */
export function keyOf(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_WORD, '');
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORD, '');
}

/** So many characters of a text are looked at together. */
const PIECE = 64 * 1024;

/**
 * A text piece by piece, so that what is made of a long one is never all there at once. Pieces are cut in front of white space: no word and no character
 * goes on over it.
 */
export function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE);
    while (to < text.length && text.charCodeAt(to) !== 0x20 && text.charCodeAt(to) !== 0x0a) to++;
    yield text.slice(from, to);
    from = to;
  }
}

/** How often a pattern with the flag `g` is found, without a list of the places. */
export function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

/** One line of page text to show, at most 200 characters, without controls or marks that turn the direction. */
export function excerptOf(text: string, longest: number = LONGEST_EXCERPT): string {
  // Cut before cleaning: a page may be one line of megabytes.
  const clean = text
    .slice(0, longest * 4)
    .replace(UNSAFE, ' ')
    .trim();
  if (clean.length <= longest) return clean;
  const cut = clean.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** The same for within a sentence: quoted and short. */
export function quote(text: string): string {
  return `“${excerptOf(text, 80)}”`;
}

/** Scripts that write no spaces between words: their words are single characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]/u;
const ASCII_WORDS = /[a-z0-9]+/g;
const WORDS = /[\p{L}\p{M}\p{N}]{1,1000}/gu;

/** Words in small letters; characters where the script writes no words apart. */
export function tokensOf(text: string): string[] {
  if (!NOT_ASCII.test(text)) return text.toLowerCase().match(ASCII_WORDS) ?? [];
  const tokens: string[] = [];
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORDS)) {
    if (word.length === 1 || !UNSPACED.test(word)) tokens.push(word);
    else cutUnspaced(word, tokens);
  }
  return tokens;
}

function cutUnspaced(word: string, tokens: string[]): void {
  let open = '';
  for (const character of word) {
    if (UNSPACED.test(character)) {
      if (open !== '') tokens.push(open);
      open = '';
      tokens.push(character);
    } else open += character;
  }
  if (open !== '') tokens.push(open);
}

/** Whether most of the text is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  const beginning = text.slice(0, 2000);
  if (!UNSPACED.test(beginning)) return false;
  let unspaced = 0;
  let letters = 0;
  for (const character of beginning) {
    if (UNSPACED.test(character)) unspaced++;
    else if (TOKENS.test(character)) letters++;
  }
  return unspaced * 3 > letters;
}

/** `2` and `articles` to `2 articles`; `1` to `1 article`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `0.123` to `12.3%`. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

const CLOSING = /["'”’»)\]）」』\s]/;

/** Whether a text ends in an ellipsis; quotes and brackets may stand behind it. */
export function endsInEllipsis(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end--;
  return text.charAt(end - 1) === '…' || text.charAt(end - 1) === '⋯' || text.slice(Math.max(0, end - 3), end) === '...';
}

/** Whether a text ends as a sentence does, closing quotes and brackets apart. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end--;
  return /[.!?…⋯。！？।؟۔።：:;；*†‡]/.test(text.charAt(end - 1));
}
