/**
 * The phrases of all sections as the matcher wants them. Made from the sections here; the package carries the finished table in this
 * module's place (`tools/build.mjs`), because making it takes longer than cleaning a page.
 */
import type { PhrasePlace } from '../section/define.js';
import { SECTIONS } from '../section/index.js';
import { hashJoin } from './hash.js';
import { tokenHashes } from './tokens.js';

/** Every phrase cue of every section, `recommendation:heading`; a cue's number is its place here. */
export const PHRASE_CUES: readonly string[] = SECTIONS.flatMap((section) => section.cues.map((cue) => `${section.kind}:${cue.name}`));

/** The kind that each phrase cue speaks for, as a number of the table of sections. */
export const PHRASE_KINDS: readonly number[] = SECTIONS.flatMap((section, kind) => section.cues.map(() => kind));

/** Whether a phrase cue is a line of its own, such as a heading: it may type the lines below it. */
export const PHRASE_WHOLE: readonly boolean[] = SECTIONS.flatMap((section) => section.cues.map((cue) => cue.place === 'whole'));

/** A trie over token hashes. A state is known by its key, which joins the state above and the token that leads from there; the root is 1. */
export interface PhraseTable {
  /** Keys of the states from 2 on. */
  readonly keys: readonly number[];
  /** How many phrases end in each state from 2 on. */
  readonly ends: readonly number[];
  /** Of each phrase, state after state: the number of its cue × 4 + the number of its place in `PLACES`. */
  readonly endings: readonly number[];
  /** Phrases of signs alone, such as `<<:`. */
  readonly signs: readonly { readonly cue: number; readonly place: PhrasePlace; readonly text: string }[];
}

/** The places a phrase may have, by the number that the table writes. */
const PLACES: readonly PhrasePlace[] = ['whole', 'start', 'end', 'within'];

export function phraseTable(): PhraseTable {
  const states = new Map<number, number>();
  const keys: number[] = [];
  const endings: number[][] = [];
  const signs: { cue: number; place: PhrasePlace; text: string }[] = [];
  const add = (phrase: string, place: PhrasePlace, cue: number): void => {
    const tokens = tokenHashes(phrase);
    if (tokens.length === 0) {
      signs.push({ cue, place, text: phrase.trim() });
      return;
    }
    let state = 1;
    for (const token of tokens) {
      const key = hashJoin(state, token);
      state = states.get(key) ?? keys.push(key) + 1;
      states.set(key, state);
      endings[state - 2] ??= [];
    }
    endings[state - 2]?.push(cue * 4 + PLACES.indexOf(place));
  };
  let cue = 0;
  for (const section of SECTIONS) {
    for (const { place, phrases } of section.cues) {
      for (const list of Object.values(phrases)) for (const phrase of list) add(phrase, place, cue);
      cue++;
    }
  }
  return { keys, ends: endings.map((own) => own.length), endings: endings.flat(), signs };
}
