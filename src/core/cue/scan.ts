import * as char from './chars.js';
import { classOf, foldOf } from './chars.js';
import { Facts } from './facts.js';
import { grown } from './grow.js';
import { HASH_SEED, hashJoin, hashStep, NUMBER_TOKEN } from './hash.js';
import { matchTokens } from './phrases.js';
import { isMonth, languagesOf, wordOf } from './words.js';

/** Characters of a line that are looked at; what a line is shows long before, and a 50 MB line must not cost 50 MB of tokens. */
const LONGEST_SCAN = 20_000;
/** Tokens of a line among which content words are taken. */
const MOST_CONTENT = 400;

/** The lines of a page with their facts, and the flat lists that the facts point into. */
export class Scan {
  readonly facts: Facts[] = [];
  /** Hashes of the folded tokens. */
  tokens: Int32Array = new Int32Array(1024);
  tokenCount = 0;
  /** The tokens that carry meaning, function words and numbers left out; neighbouring pairs where the script has no spaces. */
  content: Int32Array = new Int32Array(1024);
  contentCount = 0;
  /** Numbers of the phrase cues that fired, line after line. */
  readonly phrases: number[] = [];
  /** Stop-words met, by language bit. */
  readonly languages: Int32Array = new Int32Array(32);

  constructor(texts: readonly string[]) {
    for (const text of texts) this.facts.push(this.#line(text));
  }

  #push(token: number): void {
    if (this.tokenCount === this.tokens.length) this.tokens = grown(this.tokens);
    this.tokens[this.tokenCount++] = token;
  }

  #pushContent(token: number): void {
    if (this.contentCount === this.content.length) this.content = grown(this.content);
    this.content[this.contentCount++] = token;
  }

  /** Where the script has no spaces, neighbouring pairs of tokens stand in for the content words of the line that begins at `start`. */
  #pairContent(start: number, from: number): void {
    this.contentCount = from;
    const end = Math.min(this.tokenCount, start + MOST_CONTENT);
    for (let t = start; t + 1 < end; t++) this.#pushContent(hashJoin(this.tokens[t] as number, this.tokens[t + 1] as number));
  }

  #line(text: string): Facts {
    const f = new Facts();
    f.tokenStart = this.tokenCount;
    f.contentStart = this.contentCount;
    const contentLimit = this.tokenCount + MOST_CONTENT;
    const length = Math.min(text.length, LONGEST_SCAN);
    let width = text.length;
    let key = HASH_SEED;
    let i = 0;
    let previous = 0;
    while (i < length) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
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
          hash = hashStep(hash, foldOf(c));
          i++;
          // Small ASCII letters, which most of most texts is.
          while (i < length) {
            c = text.charCodeAt(i);
            if (c < 97 || c > 122) break;
            hash = hashStep(hash, c);
            letters++;
            i++;
          }
          if (i >= length) break;
          k = classOf(c);
          if (k !== char.LOWER && k !== char.UPPER && k !== char.UNCASED && k !== char.DIGIT && k !== char.MARK) {
            // Zero-width characters and soft hyphens stand inside words.
            if (k !== char.INVISIBLE) break;
            do {
              i++;
              c = i < length ? text.charCodeAt(i) : 32;
              k = classOf(c);
            } while (k === char.INVISIBLE);
            if (i >= length || (k !== char.LOWER && k !== char.UPPER && k !== char.UNCASED)) break;
          }
        }
        const size = i - start;
        f.letters += letters;
        if (letters === 0) {
          f.numbers++;
          if (size === 4 && ((code === 49 && text.charCodeAt(start + 1) === 57) || (code === 50 && text.charCodeAt(start + 1) === 48)))
            f.year = true;
          if (
            c === 58 &&
            size <= 2 &&
            i + 2 < length &&
            classOf(text.charCodeAt(i + 1)) === char.DIGIT &&
            classOf(text.charCodeAt(i + 2)) === char.DIGIT
          )
            f.clock = true;
          this.#push(NUMBER_TOKEN);
        } else {
          f.words++;
          if (size > f.longest) f.longest = size;
          if (kind === char.UPPER) f.capitalised++;
          else if (kind === char.LOWER) f.lower++;
          if (upper >= 2 && upper === letters) f.allCaps++;
          const word = wordOf(hash);
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
            if (this.tokenCount < contentLimit && hash !== NUMBER_TOKEN) this.#pushContent(hash);
          }
          key = hashJoin(key, hash);
          this.#push(hash);
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
      switch (kind) {
        case char.SPACE:
          previous = 0;
          continue;
        case char.INVISIBLE:
        case char.MARK:
          width--;
          continue;
        case char.SOLO: {
          width++;
          f.solo++;
          f.letters++;
          f.words++;
          const hash = hashStep(HASH_SEED, foldOf(code));
          if (languagesOf(wordOf(hash)) !== 0) f.stops++;
          else if (this.tokenCount < contentLimit) this.#pushContent(hash);
          if (code === 0x5e74 || code === 0x6708) f.month = f.month || f.digits > 0;
          key = hashJoin(key, hash);
          this.#push(hash);
          break;
        }
        case char.STOP:
          if (code === 0x2026 || (code === 46 && previous === 46)) {
            // Counted when the line ends in it.
          } else {
            const next = i < length ? classOf(text.charCodeAt(i)) : char.SPACE;
            if (next === char.SPACE || next === char.QUOTE || next === char.CLOSE || next === char.SOLO) f.sentences++;
          }
          if (code === 63 || code === 0xff1f || code === 0x61f) f.questions++;
          break;
        case char.COMMA:
          f.commas++;
          break;
        case char.QUOTE:
          f.quotes++;
          break;
        case char.OPEN:
          f.brackets++;
          break;
        case char.COLON:
          f.colons++;
          if (code === 58 && text.charCodeAt(i) === 47 && text.charCodeAt(i + 1) === 47) f.url = true;
          break;
        case char.SEPARATOR:
          f.separators++;
          break;
        case char.SYMBOL:
          f.symbols++;
          if (code === 64) {
            if (previous === 0 && f.endClass === char.LOWER && i < length && classOf(text.charCodeAt(i)) !== char.SPACE) f.email = true;
          } else if (code === 35) f.hashtag = true;
          else if (code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20b9 || code === 0x20bd) f.money = true;
          break;
      }
      if (f.startClass === 0) {
        f.startClass = kind;
        f.startCode = code;
      }
      f.endClass = kind;
      f.endCode = code;
      previous = code;
    }
    f.width = Math.max(0, width);
    f.tokenEnd = this.tokenCount;
    if (f.solo * 2 > f.words) this.#pairContent(f.tokenStart, f.contentStart);
    f.contentEnd = this.contentCount;
    if (f.words > 0) f.key = key;
    f.ellipsis = endsInEllipsis(text);
    f.phraseStart = this.phrases.length;
    matchTokens(text, f, this.tokens, this.phrases);
    f.phraseEnd = this.phrases.length;
    return f;
  }
}

function endsInEllipsis(text: string): boolean {
  let end = text.length - 1;
  for (let n = 0; n < 3 && end >= 0; n++, end--) {
    const code = text.charCodeAt(end);
    if (code === 0x2026) return true;
    if (code === 46) return text.charCodeAt(end - 1) === 46 && text.charCodeAt(end - 2) === 46;
    // A closing bracket or quote may follow: `[…]`, `...»`.
    if (code !== 93 && code !== 41 && code !== 0xbb && code !== 34 && code !== 0x201d) return false;
  }
  return false;
}
