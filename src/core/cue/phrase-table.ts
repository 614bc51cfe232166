/**
 * The phrases of all sections as the matcher wants them. Made from the sections here; the package carries the finished table in this
 * module's place (`tools/build.mjs`), because making it takes longer than cleaning a page.
 */
import type { PhrasePlace } from '../section/define.js';
import { SECTIONS } from '../section/index.js';
import { tokenHashes } from './tokens.js';

/** Every phrase cue of every section, `recommendation:heading`; a cue's number is its place here. */
export const PHRASE_CUES: readonly string[] = SECTIONS.flatMap((section) => section.cues.map((cue) => `${section.kind}:${cue.name}`));

/** The kind that each phrase cue speaks for, as a number of the table of sections. */
export const PHRASE_KINDS: readonly number[] = SECTIONS.flatMap((section, kind) => section.cues.map(() => kind));

/** Whether a phrase cue is a line of its own, such as a heading: it may type the lines below it. */
export const PHRASE_WHOLE: readonly boolean[] = SECTIONS.flatMap((section) => section.cues.map((cue) => cue.place === 'whole'));

/** A trie over token hashes; the root is state 1. */
export interface PhraseTable {
  /** Of the states from 2 on: how far the state above lies behind in their order (0 for the root), and the token that leads from there. */
  readonly back: readonly number[];
  readonly tokens: readonly number[];
  /** How many phrases end in each state from 2 on. */
  readonly ends: readonly number[];
  /** Of each phrase, state after state: the number of its cue × 4 + the number of its place in `PLACES`. */
  readonly endings: readonly number[];
  /** Phrases of signs alone, such as `<<:`. */
  readonly signs: readonly { readonly cue: number; readonly place: PhrasePlace; readonly text: string }[];
}

/** The state before the first token. */
export const ROOT = 1;

interface Node {
  readonly state: number;
  readonly next: Map<number, Node>;
}

/** The places a phrase may have, by the number that the table writes. */
const PLACES: readonly PhrasePlace[] = ['whole', 'start', 'end', 'within'];

export function phraseTable(): PhraseTable {
  const root: Node = { state: ROOT, next: new Map() };
  const back: number[] = [];
  const led: number[] = [];
  const endings: number[][] = [];
  const signs: { cue: number; place: PhrasePlace; text: string }[] = [];
  const add = (phrase: string, place: PhrasePlace, cue: number): void => {
    const tokens = tokenHashes(phrase);
    if (tokens.length === 0) {
      signs.push({ cue, place, text: phrase.trim() });
      return;
    }
    let node = root;
    for (const token of tokens) {
      let next = node.next.get(token);
      if (next === undefined) {
        next = { state: led.push(token) + 1, next: new Map() };
        back.push(node === root ? 0 : next.state - node.state);
        endings.push([]);
        node.next.set(token, next);
      }
      node = next;
    }
    endings[node.state - 2]?.push(cue * 4 + PLACES.indexOf(place));
  };
  let cue = 0;
  for (const section of SECTIONS) {
    for (const { place, phrases } of section.cues) {
      for (const list of Object.values(phrases)) for (const phrase of list) add(phrase, place, cue);
      cue++;
    }
  }
  return { back, tokens: led, ends: endings.map((own) => own.length), endings: endings.flat(), signs };
}
