import type { PhraseCue } from '../section/define.js';
import { SECTIONS } from '../section/index.js';
import { tokensOf } from './text.js';

/** The cues whose phrases the rules ask for, as the sections' files name them. */
const KINDS = ['navigation', 'recommendation', 'promotion', 'legal'] as const;

/** Phrases of one cue: `place` as the section has it; words in small letters, joined by spaces. */
export interface PhraseRow {
  /** `promotion:paywall`. */
  readonly cue: string;
  readonly place: PhraseCue['place'];
  readonly phrases: readonly string[];
}

/** All languages together. The build puts the result in place of this module. */
export function phraseRows(): PhraseRow[] {
  return SECTIONS.filter(({ kind }) => KINDS.some((wanted) => wanted === kind)).flatMap(({ kind, cues }) => {
    const all: readonly PhraseCue[] = cues;
    return all.map(({ name, place, phrases }) => ({
      cue: `${kind}:${name}`,
      place,
      // A phrase of signs alone has no words, and would stand in every text.
      phrases: [...new Set(Object.values(phrases).flatMap((list) => list.map((phrase) => tokensOf(phrase).join(' '))))].filter(
        (phrase) => phrase !== '',
      ),
    }));
  });
}
