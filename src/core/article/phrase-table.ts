import type { PhraseCue } from '../section/define.js';
import { SECTIONS } from '../section/index.js';
import { keyOf } from './normalise.js';

/** The cues whose phrases the fields ask for, as the sections' files name them. */
const SETS = {
  commentHeading: ['comment', 'heading', 'form'],
  commentControl: ['comment', 'reply-link'],
  commentNote: ['comment', 'form-note', 'login-to-comment'],
  recommendationHeading: ['recommendation', 'heading', 'latest', 'popular', 'sponsored'],
  recommendationLead: ['recommendation', 'heading', 'heading-lead', 'latest', 'popular'],
  tagsLabel: ['tags', 'label', 'label-lead'],
} as const;

export type PhraseSetName = keyof typeof SETS;

/** Keys of the phrases of each set, all languages together. The build puts the result in place of this module. */
export function phraseKeys(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(SETS).map(([name, [kind, ...names]]) => {
      const cues: readonly PhraseCue[] = SECTIONS.find((section) => section.kind === kind)?.cues ?? [];
      const wanted: readonly string[] = names;
      const lists = cues.filter((cue) => wanted.includes(cue.name)).flatMap(({ phrases }) => Object.values(phrases));
      // A phrase of signs alone has no key, and would stand in every text.
      return [name, [...new Set(lists.flatMap((list) => list.map(keyOf)))].filter((key) => key !== '')];
    }),
  );
}
