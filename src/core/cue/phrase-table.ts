/**
 * The phrases of all sections as the matcher wants them. Made from the sections here; the package carries the finished table in this
 * module's place (`tools/build.mjs`), because making it takes longer than cleaning a page.
 */
import type { PhrasePlace } from '../section/define.js';
import { SECTIONS } from '../section/index.js';
import { hashJoin, putIn, SIEVE } from './hash.js';
import { tokenHashes } from './tokens.js';

/** Every phrase cue of every section, `recommendation:heading`; a cue's number is its place here. */
export const PHRASE_CUES: readonly string[] = SECTIONS.flatMap((section) => section.cues.map((cue) => `${section.kind}:${cue.name}`));

/** The kind that each phrase cue speaks for, as a number of the table of sections. */
export const PHRASE_KINDS: readonly number[] = SECTIONS.flatMap((section, kind) => section.cues.map(() => kind));

/** Whether a phrase cue is a line of its own, such as a heading: it may type the lines below it. */
export const PHRASE_WHOLE: readonly boolean[] = SECTIONS.flatMap((section) => section.cues.map((cue) => cue.place === 'whole'));

/** A trie over token hashes; the root is state 1, and state 0 is none. */
export interface PhraseTable {
  /** Of each state, the one above and the token that leads from there. */
  readonly above: Uint16Array;
  readonly tokens: Int32Array;
  /** The phrases that end in state s stand in `endings` from `endFrom[s]` to `endFrom[s + 1]`. */
  readonly endFrom: Uint16Array;
  /** Of each phrase, state after state: the number of its cue × 4 + the number of its place in `PLACES`. */
  readonly endings: Uint16Array;
  /** States by the key that joins the state above and the token; where two have one key, the second stands in the next free place. */
  readonly slots: Uint16Array;
  /** A sieve of the keys: most words lead nowhere. */
  readonly known: Int32Array;
  /** Sieves of what phrases begin with, for most words begin none: their first tokens … */
  readonly first: Int32Array;
  /** … the tokens that are phrases by themselves … */
  readonly alone: Int32Array;
  /** … and the first two tokens of the others, joined: many a phrase begins with a word that every line has. */
  readonly pairs: Int32Array;
  /** The same of the phrases that stand at the end of a line or within it, which alone may begin behind its first token. */
  readonly innerFirst: Int32Array;
  readonly innerAlone: Int32Array;
  readonly innerPairs: Int32Array;
  /** Phrases of signs alone, such as `<<:`. */
  readonly signs: readonly { readonly cue: number; readonly place: PhrasePlace; readonly text: string }[];
}

/** States and phrases are numbered in 16 bits. */
const MOST = 65_535;

/** The state before the first token. */
export const ROOT = 1;

interface Node {
  readonly state: number;
  readonly next: Map<number, Node>;
}

/** The places a phrase may have, by the number that the table writes. */
const PLACES: readonly PhrasePlace[] = ['whole', 'start', 'end', 'within'];

/** @throws RangeError where there are more phrases than the table can hold. */
export function phraseTable(): PhraseTable {
  const root: Node = { state: ROOT, next: new Map() };
  const above: number[] = [0, 0];
  const tokens: number[] = [0, 0];
  const endings: number[][] = [[], []];
  const signs: { cue: number; place: PhrasePlace; text: string }[] = [];
  const [first, alone, pairs] = [new Int32Array(SIEVE), new Int32Array(SIEVE / 2), new Int32Array(SIEVE)];
  const [innerFirst, innerAlone, innerPairs] = [new Int32Array(SIEVE / 4), new Int32Array(SIEVE / 8), new Int32Array(SIEVE / 2)];
  const add = (phrase: string, place: PhrasePlace, cue: number): void => {
    const words = tokenHashes(phrase);
    if (words.length === 0) {
      signs.push({ cue, place, text: phrase.trim() });
      return;
    }
    putBeginning(words, first, alone, pairs);
    if (place === 'end' || place === 'within') putBeginning(words, innerFirst, innerAlone, innerPairs);
    let node = root;
    for (const token of words) {
      let next = node.next.get(token);
      if (next === undefined) {
        next = { state: tokens.push(token) - 1, next: new Map() };
        above.push(node.state);
        endings.push([]);
        node.next.set(token, next);
      }
      node = next;
    }
    endings[node.state]?.push(cue * 4 + PLACES.indexOf(place));
  };
  let cue = 0;
  for (const section of SECTIONS) {
    for (const { place, phrases } of section.cues) {
      for (const list of Object.values(phrases)) for (const phrase of list) for (const form of writtenForms(phrase)) add(form, place, cue);
      cue++;
    }
  }
  const beginnings = { first, alone, pairs, innerFirst, innerAlone, innerPairs };
  return { ...findable(above, tokens), ...endingTable(endings), ...beginnings, signs };
}

const GREEK = /[\u0370-\u03ff]/;
const GREEK_ACCENTS = /(?<=[\u0370-\u03ff])\u0301/g;

/** A phrase as it is written small, and as Greek capitals have it, which bear no accents: `ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ`. */
function writtenForms(phrase: string): string[] {
  if (!GREEK.test(phrase)) return [phrase];
  const bare = phrase.normalize('NFD').replace(GREEK_ACCENTS, '').normalize('NFC');
  return bare === phrase ? [phrase] : [phrase, bare, bare.toUpperCase()];
}

function putBeginning([word = 0, next]: readonly number[], first: Int32Array, alone: Int32Array, pairs: Int32Array): void {
  putIn(first, word);
  if (next === undefined) putIn(alone, word);
  else putIn(pairs, hashJoin(word, next));
}

/** The table of the states, with what finds them. */
function findable(above: readonly number[], tokens: readonly number[]): Pick<PhraseTable, 'above' | 'tokens' | 'slots' | 'known'> {
  const states = tokens.length;
  if (states > MOST) throw new RangeError(`${states} states of phrases, and at most ${MOST} can be numbered`);
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(states * 2)));
  const known = new Int32Array(SIEVE);
  for (let state = ROOT + 1; state < states; state++) {
    const key = hashJoin(above[state] as number, tokens[state] as number);
    putIn(known, key);
    let slot = key & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = state;
  }
  return { above: Uint16Array.from(above), tokens: Int32Array.from(tokens), slots, known };
}

function endingTable(endings: readonly (readonly number[])[]): Pick<PhraseTable, 'endFrom' | 'endings'> {
  const flat = endings.flat();
  if (flat.length > MOST) throw new RangeError(`${flat.length} phrases, and at most ${MOST} can be numbered`);
  const endFrom = new Uint16Array(endings.length + 1);
  for (const [state, own] of endings.entries()) endFrom[state + 1] = (endFrom[state] as number) + own.length;
  return { endFrom, endings: Uint16Array.from(flat) };
}
