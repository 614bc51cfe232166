import { classOf, DIGIT, LOWER, SOLO, SPACE, UNCASED, UPPER } from './chars.js';
import { hashJoin, NUMBER_TOKEN } from './hash.js';
import { PHRASE_CUES, type PhraseTable, phraseTable, ROOT } from './phrase-table.js';
import { tokenHashes } from './tokens.js';

export { PHRASE_CUES, PHRASE_KINDS, PHRASE_WHOLE } from './phrase-table.js';
export { tokenHashes, tokenTexts } from './tokens.js';

/** Numbers of the places a phrase may have, as the table writes them. */
const WHOLE = 0;
const START = 1;
const END = 2;

/** The table of phrases with its states made findable. */
class Trie {
  /** Endings of state s stand from `endFrom[s]` to `endFrom[s + 1]`. */
  readonly endFrom: Int32Array;
  readonly endings: Int32Array;
  readonly signs: PhraseTable['signs'];
  /** Of each state, the one above and the token that leads from there. */
  readonly #above: Int32Array;
  readonly #tokens: Int32Array;
  /** States by their key, which joins the two; where two states have one key, the second stands in the next free place. */
  readonly #slots: Int32Array;
  /** A bit for each key, at a place by its last bits: most words lead nowhere, and this is small enough to stay at hand. */
  readonly #known = new Int32Array(4096);

  constructor({ back, tokens, ends, endings, signs }: PhraseTable) {
    const states = back.length + 2;
    this.endFrom = new Int32Array(states + 1);
    this.endings = new Int32Array(endings);
    this.signs = signs;
    this.#above = new Int32Array(states);
    this.#tokens = new Int32Array(states);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(states * 2)));
    const { endFrom } = this;
    const known = this.#known;
    const slots = this.#slots;
    const last = slots.length - 1;
    let end = 0;
    for (let state = 2; state < states; state++) {
      const behind = back[state - 2] as number;
      const above = behind === 0 ? ROOT : state - behind;
      const token = tokens[state - 2] as number;
      const key = hashJoin(above, token);
      this.#above[state] = above;
      this.#tokens[state] = token;
      known[(key >>> 5) & 4095] = (known[(key >>> 5) & 4095] as number) | (1 << (key & 31));
      let slot = key & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = state;
      endFrom[state] = end;
      end += ends[state - 2] as number;
    }
    endFrom[states] = end;
  }

  /** The state that a token leads to; 0 where no phrase goes on so. */
  next(above: number, token: number): number {
    const key = hashJoin(above, token);
    if (((this.#known[(key >>> 5) & 4095] as number) & (1 << (key & 31))) === 0) return 0;
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = key & last; ; slot = (slot + 1) & last) {
      const state = slots[slot] as number;
      if (state === 0 || (this.#tokens[state] === token && this.#above[state] === above)) return state;
    }
  }
}

let trie: Trie | null = null;

/** Phrases are looked for in this many tokens at the start and half as many at the end of a line. */
const FAR = 60;

/** Appends the numbers of the cues that fire on a scanned line to `out`, each once. */
export function matchTokens(
  text: string,
  line: { tokenStart: number; tokenEnd: number; startClass: number },
  tokens: Int32Array,
  out: number[],
): void {
  trie ??= new Trie(phraseTable());
  const { endFrom, endings } = trie;
  const from = out.length;
  let low = line.tokenStart;
  let high = line.tokenEnd;
  while (low < high && tokens[low] === NUMBER_TOKEN) low++;
  while (high > low && tokens[high - 1] === NUMBER_TOKEN) high--;
  for (let start = low; start < high; start++) {
    if (start - low > FAR && high - start > FAR / 2) start = high - FAR / 2;
    let state = trie.next(ROOT, tokens[start] as number);
    for (let at = start + 1; state !== 0; at++) {
      const last = endFrom[state + 1] as number;
      for (let e = endFrom[state] as number; e < last; e++) {
        const ending = endings[e] as number;
        const place = ending & 3;
        const fires = place === START ? start === low : place === END ? at === high : place === WHOLE ? start === low && at === high : true;
        if (fires && !out.includes(ending >> 2, from)) out.push(ending >> 2);
      }
      if (at >= high) break;
      state = trie.next(state, tokens[at] as number);
    }
  }
  const first = line.startClass;
  if (first === LOWER || first === UPPER || first === UNCASED || first === SOLO || first === DIGIT) return;
  for (const { cue, place, text: sign } of trie.signs) {
    const fires =
      place === 'start'
        ? text.startsWith(sign)
        : place === 'whole'
          ? text === sign
          : place === 'end'
            ? text.endsWith(sign)
            : text.includes(sign);
    if (fires && !out.includes(cue, from)) out.push(cue);
  }
}

/** The names of the phrase cues that fire on a line, `recommendation:heading`. */
export function matchPhrases(text: string): string[] {
  const tokens = Int32Array.from(tokenHashes(text));
  const out: number[] = [];
  const visible = text.trim();
  const startClass = visible === '' ? SPACE : classOf(visible.charCodeAt(0));
  matchTokens(visible, { tokenStart: 0, tokenEnd: tokens.length, startClass }, tokens, out);
  return out.map((cue) => PHRASE_CUES[cue] ?? '');
}
