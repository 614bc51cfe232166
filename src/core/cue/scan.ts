import * as char from './chars.js';
import { classOf } from './chars.js';
import { Facts } from './facts.js';
import { grown } from './grow.js';
import { HASH_SEED, hashJoin, hashStep, NUMBER_TOKEN } from './hash.js';
import { matchTokens } from './phrases.js';
import { noteMark, noteNumber } from './signs.js';
import { isMonth, knownWords, languagesOf } from './words.js';

/** Characters of a line that are looked at; what a line is shows long before, and a 50 MB line must not cost 50 MB of tokens. */
const LONGEST_SCAN = 20_000;
/** Room for tokens is made for this many and one for so many characters, or one for each of a shorter page; few pages need more. */
const FEWEST_TOKENS = 1024;
const CHARACTERS_A_TOKEN = 4;
/** Tokens of a line among which content words are taken. */
const MOST_CONTENT = 400;

/** Characters of a word's beginning: what is left of most words without their endings. */
export const BEGINNING = 5;

/** So many characters of lines are joined to be read; most pages are read at once. */
const MOST_JOINED = 256 * 1024;

interface ReadLine {
  readonly text: string;
}

/** How long a text is. Of strings of many forms the compiled code has to look the answer up; of a sum, which costs nothing, it knows it. */
function lengthOf(text: string): number {
  // biome-ignore lint/style/useTemplate: a template is made text by a call
  return ('' + text).length;
}

/** The lines of a page with their facts, and the flat lists that the facts point into. */
export class Scan {
  readonly facts: Facts[] = [];
  /** Hashes of the folded tokens. */
  tokens: Int32Array;
  /** For each token the hash of its word's beginning; 0 for words that are no longer, and what is no word. */
  beginnings: Int32Array;
  tokenCount = 0;
  /** The tokens that carry meaning, function words and numbers left out; neighbouring pairs where the script has no spaces. */
  content: Int32Array;
  contentCount = 0;
  /** Numbers of the phrase cues that fired, line after line. */
  readonly phrases: number[] = [];
  /** Stop-words met, by language bit. */
  readonly languages: Int32Array = new Int32Array(32);

  constructor(lines: readonly ReadLine[]) {
    const lengths = new Int32Array(lines.length);
    let characters = 0;
    for (let i = 0; i < lines.length; i++) {
      const length = lengthOf((lines[i] as ReadLine).text);
      lengths[i] = length;
      characters += Math.min(length, LONGEST_SCAN) + 1;
    }
    const room = Math.min(FEWEST_TOKENS + Math.ceil(characters / CHARACTERS_A_TOKEN), MOST_CONTENT + characters);
    this.tokens = new Int32Array(room);
    this.beginnings = new Int32Array(room);
    this.content = new Int32Array(room);
    for (let from = 0; from < lines.length; ) {
      const first = from;
      const texts: string[] = [];
      for (let taken = 0; from < lines.length && taken < MOST_JOINED; from++) {
        const { text } = lines[from] as ReadLine;
        texts.push((lengths[from] as number) > LONGEST_SCAN ? text.slice(0, LONGEST_SCAN) : text);
        taken += lengths[from] as number;
      }
      this.#lines(lines, lengths, first, from, texts.join('\n'));
    }
  }

  /** The lines from the one up to the other, which stand one behind the other in `joined`. */
  #lines(lines: readonly ReadLine[], lengths: Int32Array, from: number, to: number, joined: string): void {
    let start = 0;
    for (let i = from; i < to; i++) {
      const whole = lengths[i] as number;
      const f = this.#line(joined, start, whole);
      const { text } = lines[i] as ReadLine;
      f.ellipsis = whole > LONGEST_SCAN ? endsInEllipsis(text, 0, whole) : endsInEllipsis(joined, start, start + whole);
      f.phraseStart = this.phrases.length;
      matchTokens(text, f, this.tokens, this.phrases);
      f.phraseEnd = this.phrases.length;
      this.facts.push(f);
      start += Math.min(whole, LONGEST_SCAN) + 1;
    }
  }

  /** Lets go what was read, when the page is known well enough. */
  clear(): void {
    this.facts.length = 0;
    this.phrases.length = 0;
    this.tokens = this.beginnings = this.content = new Int32Array(0);
  }

  /** Makes room for the tokens of a line of so many characters. */
  #reserve(length: number): void {
    while (this.tokenCount + length > this.tokens.length) {
      this.tokens = grown(this.tokens);
      this.beginnings = grown(this.beginnings);
    }
    while (this.contentCount + MOST_CONTENT > this.content.length) this.content = grown(this.content);
  }

  /** Where the script has no spaces, neighbouring pairs of tokens stand in for the content words of the line that begins at `start`. */
  #pairContent(start: number, from: number): void {
    this.contentCount = from;
    const end = Math.min(this.tokenCount, start + MOST_CONTENT);
    for (let t = start; t + 1 < end; t++)
      this.content[this.contentCount++] = hashJoin(this.tokens[t] as number, this.tokens[t + 1] as number);
  }

  /**
   * The line of `whole` characters that begins at `from`. It is read within its neighbours, in one string, because strings of many forms
   * (short, cut out of others, wide) make each look at one dear.
   */
  #line(text: string, from: number, whole: number): Facts {
    const f = new Facts();
    f.tokenStart = this.tokenCount;
    f.contentStart = this.contentCount;
    const limit = from + Math.min(whole, LONGEST_SCAN);
    this.#reserve(limit - from);
    const { tokens, beginnings, content } = this;
    const classes = char.CLASSES;
    const folded = char.FOLDED;
    const words = knownWords();
    let tokenCount = f.tokenStart;
    let contentCount = f.contentStart;
    const contentLimit = tokenCount + MOST_CONTENT;
    let width = whole;
    let key = HASH_SEED;
    let i = from;
    let previous = 0;
    while (i < limit) {
      const code = text.charCodeAt(i);
      const kind = classes[code] || classOf(code);
      if (kind === char.SPACE) {
        previous = 0;
        i++;
        continue;
      }
      if (kind === char.LOWER || kind === char.UPPER || kind === char.UNCASED || kind === char.DIGIT) {
        const start = i;
        let hash = HASH_SEED;
        let upper = 0;
        let letters = 0;
        let k = kind;
        let c = code;
        for (;;) {
          if (k === char.UPPER) {
            upper++;
            letters++;
          } else if (k === char.LOWER || k === char.UNCASED) letters++;
          else if (k === char.DIGIT) f.digits++;
          hash = hashStep(hash, folded[c] as number);
          i++;
          // Small ASCII letters, which most of most texts is.
          while (i < limit) {
            c = text.charCodeAt(i);
            if (c < 97 || c > 122) break;
            hash = hashStep(hash, c);
            letters++;
            i++;
          }
          if (i >= limit) break;
          k = classes[c] || classOf(c);
          if (k !== char.LOWER && k !== char.UPPER && k !== char.UNCASED && k !== char.DIGIT && k !== char.MARK) {
            // Zero-width characters and soft hyphens stand inside words.
            if (k !== char.INVISIBLE) break;
            do {
              i++;
              c = i < limit ? text.charCodeAt(i) : 32;
              k = classOf(c);
            } while (k === char.INVISIBLE);
            if (i >= limit || (k !== char.LOWER && k !== char.UPPER && k !== char.UNCASED)) break;
          }
        }
        const size = i - start;
        f.letters += letters;
        if (letters === 0) {
          noteNumber(f, text, start, i, limit);
          tokens[tokenCount++] = NUMBER_TOKEN;
        } else {
          f.words++;
          if (size > f.longest) f.longest = size;
          if (kind === char.UPPER) f.capitalised++;
          else if (kind === char.LOWER) f.lower++;
          if (upper >= 2 && upper === letters) f.allCaps++;
          const word = words.get(hash);
          const languages = languagesOf(word);
          if (languages !== 0) {
            f.stops++;
            f.language |= languages;
            for (let bits = languages; bits !== 0; bits &= bits - 1) {
              const bit = 31 - Math.clz32(bits & -bits);
              this.languages[bit] = (this.languages[bit] as number) + 1;
            }
          } else {
            if (isMonth(word)) f.month = true;
            if (tokenCount < contentLimit && hash !== NUMBER_TOKEN) content[contentCount++] = hash;
          }
          key = hashJoin(key, hash);
          if (letters > BEGINNING) beginnings[tokenCount] = beginningAt(text, start);
          tokens[tokenCount++] = hash;
        }
        if (f.startClass === 0) {
          f.startClass = kind;
          f.startCode = code;
        }
        f.endClass = letters === 0 ? char.DIGIT : char.LOWER;
        f.endCode = 0;
        previous = 0;
        continue;
      }
      i++;
      if (kind === char.INVISIBLE || kind === char.MARK) {
        width--;
        continue;
      }
      if (kind === char.SOLO) {
        width++;
        f.solo++;
        f.letters++;
        f.words++;
        const hash = hashStep(HASH_SEED, folded[code] as number);
        if (languagesOf(words.get(hash)) !== 0) f.stops++;
        else if (tokenCount < contentLimit) content[contentCount++] = hash;
        if (code === 0x5e74 || code === 0x6708) f.month = f.month || f.digits > 0;
        key = hashJoin(key, hash);
        tokens[tokenCount++] = hash;
      } else noteMark(f, text, i, limit, code, kind, previous);
      if (f.startClass === 0) {
        f.startClass = kind;
        f.startCode = code;
      }
      f.endClass = kind;
      f.endCode = code;
      previous = code;
    }
    f.width = Math.max(0, width);
    f.year = f.years > 0;
    this.tokenCount = tokenCount;
    this.contentCount = contentCount;
    f.tokenEnd = tokenCount;
    if (f.solo * 2 > f.words) this.#pairContent(f.tokenStart, f.contentStart);
    f.contentEnd = this.contentCount;
    if (f.words > 0) f.key = key;
    return f;
  }
}

/** Hash of the first characters of a word that begins there. Small ASCII letters have no form in the table before they are met otherwise. */
function beginningAt(text: string, start: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < start + BEGINNING; i++) {
    const code = text.charCodeAt(i);
    hash = hashStep(hash, code >= 97 && code <= 122 ? code : (char.FOLDED[code] as number));
  }
  return hash;
}

/** Whether the line of a text from `start` to `limit` does. */
function endsInEllipsis(text: string, start: number, limit: number): boolean {
  let end = limit - 1;
  for (let n = 0; n < 3 && end >= start; n++, end--) {
    const code = text.charCodeAt(end);
    if (code === 0x2026) return true;
    if (code === 46) return end >= start + 2 && text.charCodeAt(end - 1) === 46 && text.charCodeAt(end - 2) === 46;
    // A closing bracket or quote may follow: `[…]`, `...»`.
    if (code !== 93 && code !== 41 && code !== 0xbb && code !== 34 && code !== 0x201d) return false;
  }
  return false;
}
