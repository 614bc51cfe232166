import { beginsWord, classOf, SPACE } from './chars.js';
import { hashJoin, mayHold, NUMBER_TOKEN } from './hash.js';
import { PHRASE_CUES, type PhraseTable, phraseTable, ROOT } from './phrase-table.js';
import { tokenHashes } from './tokens.js';

export { PHRASE_CUES, PHRASE_KINDS, PHRASE_WHOLE } from './phrase-table.js';
export { tokenHashes, tokenTexts } from './tokens.js';

/** Whether a phrase cue speaks for a byline. */
export const BYLINE_PHRASES: readonly boolean[] = PHRASE_CUES.map((name) => name.startsWith('byline:'));

/** Whether a phrase cue speaks for a biography. */
export const BIO_PHRASES: readonly boolean[] = PHRASE_CUES.map((name) => name.startsWith('bio:'));

/** Numbers of the places a phrase may have, as the table writes them. */
const WHOLE = 0;
const START = 1;
const END = 2;

/** The state that a token leads to; 0 where no phrase goes on so. */
function nextState({ above, tokens, slots, known }: PhraseTable, state: number, token: number): number {
  const key = hashJoin(state, token);
  if (!mayHold(known, key)) return 0;
  const last = slots.length - 1;
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const next = slots[slot] as number;
    if (next === 0 || (tokens[next] === token && above[next] === state)) return next;
  }
}

/** Whether a phrase may begin with the token at `at`, of a line whose tokens end at `end`. */
function mayBegin(table: PhraseTable, tokens: Int32Array, at: number, end: number): boolean {
  const token = tokens[at] as number;
  if (!mayHold(table.first, token)) return false;
  return mayHold(table.alone, token) || (at + 1 < end && mayHold(table.pairs, hashJoin(token, tokens[at + 1] as number)));
}

/** The same of a token behind the first: only phrases that stand at the end of a line or within it begin there. */
function mayBeginWithin(table: PhraseTable, tokens: Int32Array, at: number, end: number): boolean {
  const token = tokens[at] as number;
  if (!mayHold(table.innerFirst, token)) return false;
  return mayHold(table.innerAlone, token) || (at + 1 < end && mayHold(table.innerPairs, hashJoin(token, tokens[at + 1] as number)));
}

let table: PhraseTable | null = null;

/** Phrases are looked for in this many tokens at the start and half as many at the end of a line. */
const FAR = 60;

/** Appends the numbers of the cues that fire on a scanned line to `out`, each once. */
export function matchTokens(
  text: string,
  line: { tokenStart: number; tokenEnd: number; startClass: number },
  tokens: Int32Array,
  out: number[],
): void {
  table ??= phraseTable();
  const { endFrom, endings } = table;
  const from = out.length;
  let low = line.tokenStart;
  let high = line.tokenEnd;
  while (low < high && tokens[low] === NUMBER_TOKEN) low++;
  while (high > low && tokens[high - 1] === NUMBER_TOKEN) high--;
  for (let start = low; start < high; start++) {
    if (start - low > FAR && high - start > FAR / 2) start = high - FAR / 2;
    if (!(start === low ? mayBegin(table, tokens, start, high) : mayBeginWithin(table, tokens, start, high))) continue;
    let state = nextState(table, ROOT, tokens[start] as number);
    for (let at = start + 1; state !== 0; at++) {
      const last = endFrom[state + 1] as number;
      for (let e = endFrom[state] as number; e < last; e++) {
        const ending = endings[e] as number;
        const place = ending & 3;
        const fires = place === START ? start === low : place === END ? at === high : place === WHOLE ? start === low && at === high : true;
        if (fires && !out.includes(ending >> 2, from)) out.push(ending >> 2);
      }
      if (at >= high) break;
      state = nextState(table, state, tokens[at] as number);
    }
  }
  if (beginsWord(line.startClass)) return;
  for (const { cue, place, text: sign } of table.signs) {
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
