import type { PhrasePlace } from '../section/define.js';
import { SECTIONS } from '../section/index.js';
import { classOf, DIGIT, foldOf, INVISIBLE, LOWER, MARK, SOLO, SPACE, UNCASED, UPPER } from './chars.js';
import { HASH_SEED, HashTable, hashJoin, hashStep, NUMBER_TOKEN } from './hash.js';

/** Every phrase cue of every section, `recommendation:heading`; a cue's number is its place here. */
export const PHRASE_CUES: readonly string[] = SECTIONS.flatMap((section) => section.cues.map((cue) => `${section.kind}:${cue.name}`));

/** The kind that each phrase cue speaks for, as a number of the table of sections. */
export const PHRASE_KINDS: readonly number[] = SECTIONS.flatMap((section, kind) => section.cues.map(() => kind));

/** Whether a phrase cue is a line of its own, such as a heading: it may type the lines below it. */
export const PHRASE_WHOLE: readonly boolean[] = SECTIONS.flatMap((section) => section.cues.map((cue) => cue.place === 'whole'));

interface Ending {
  readonly cue: number;
  readonly place: PhrasePlace;
}
interface Sign {
  readonly cue: number;
  readonly place: PhrasePlace;
  readonly text: string;
}

/** A trie over token hashes: state and token together are the key of the next state; 1 is the root. */
const trie = new HashTable(16_384);
const endings: Ending[][] = [[], []];
/** Phrases of signs alone, such as `<<:`. */
const signs: Sign[] = [];
let states = 1;
let loaded = false;

function load(): void {
  loaded = true;
  let cue = 0;
  for (const section of SECTIONS) {
    for (const { place, phrases } of section.cues) {
      for (const list of Object.values(phrases)) for (const phrase of list) add(phrase, place, cue);
      cue++;
    }
  }
}

function add(phrase: string, place: PhrasePlace, cue: number): void {
  const tokens = tokenHashes(phrase);
  if (tokens.length === 0) {
    signs.push({ cue, place, text: phrase.trim() });
    return;
  }
  let state = 1;
  for (const token of tokens) {
    const key = hashJoin(state, token);
    let next = trie.get(key);
    if (next === 0) {
      next = ++states;
      trie.set(key, next);
      endings[next] = [];
    }
    state = next;
  }
  endings[state]?.push({ cue, place });
}

/** Tokens as the scanner makes them: folded words, each Han, kana or Thai character by itself, numbers all alike. */
export function tokenHashes(text: string): number[] {
  const hashes: number[] = [];
  eachToken(text, (hash) => hashes.push(hash));
  return hashes;
}

/** The texts of the same tokens. */
export function tokenTexts(text: string): string[] {
  const texts: string[] = [];
  eachToken(text, (_, start, end) => texts.push(text.slice(start, end)));
  return texts;
}

function eachToken(text: string, each: (hash: number, start: number, end: number) => void): void {
  let hash = HASH_SEED;
  let start = -1;
  let letters = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const kind = classOf(code);
    if (kind === LOWER || kind === UPPER || kind === UNCASED || kind === DIGIT || (kind === MARK && start >= 0)) {
      hash = hashStep(hash, foldOf(code));
      if (start < 0) start = i;
      if (kind !== DIGIT && kind !== MARK) letters++;
      continue;
    }
    if (kind === INVISIBLE && start >= 0) continue;
    if (start >= 0) each(letters > 0 ? hash : NUMBER_TOKEN, start, i);
    hash = HASH_SEED;
    start = -1;
    letters = 0;
    if (kind === SOLO) each(hashStep(HASH_SEED, foldOf(code)), i, i + 1);
  }
}

/** Phrases are looked for in this many tokens at the start and half as many at the end of a line. */
const FAR = 60;

/** Appends the numbers of the cues that fire on a scanned line to `out`, each once. */
export function matchTokens(
  text: string,
  line: { tokenStart: number; tokenEnd: number; startClass: number },
  tokens: Int32Array,
  out: number[],
): void {
  if (!loaded) load();
  const from = out.length;
  let low = line.tokenStart;
  let high = line.tokenEnd;
  while (low < high && tokens[low] === NUMBER_TOKEN) low++;
  while (high > low && tokens[high - 1] === NUMBER_TOKEN) high--;
  for (let start = low; start < high; start++) {
    if (start - low > FAR && high - start > FAR / 2) start = high - FAR / 2;
    let state = trie.get(hashJoin(1, tokens[start] as number));
    for (let at = start + 1; state !== 0; at++) {
      for (const { cue, place } of endings[state] as Ending[]) {
        const fires =
          place === 'within' || (place === 'start' ? start === low : place === 'end' ? at === high : start === low && at === high);
        if (fires && !out.includes(cue, from)) out.push(cue);
      }
      if (at >= high) break;
      state = trie.get(hashJoin(state, tokens[at] as number));
    }
  }
  const first = line.startClass;
  if (first === LOWER || first === UPPER || first === UNCASED || first === SOLO || first === DIGIT) return;
  for (const { cue, place, text: sign } of signs) {
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
