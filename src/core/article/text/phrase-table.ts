import type { PhraseCue } from '../../section/define.js';
import { SECTIONS } from '../../section/index.js';
import { BUTTONS, CATEGORIES, EMPTY } from '../recommendation/notes.js';
import { COMMENT_HEADINGS, HEADINGS } from '../recommendation/phrases.js';
import { nameKey } from '../recommendation/text.js';
import { TAG_HEADINGS } from '../tag/phrases.js';
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

/** Phrases of lines that stand beside teasers and above tags, which no cue asks for; a bar between two. */
const OWN_LISTS = {
  teaserButton: BUTTONS,
  teaserHeading: HEADINGS,
  teaserCommentHeading: COMMENT_HEADINGS,
  teaserEmpty: EMPTY,
  teaserCategory: CATEGORIES,
  tagHeading: TAG_HEADINGS,
} as const;

export type PhraseSetName = keyof typeof SETS | keyof typeof OWN_LISTS;

/** Between two keys, which have no space. */
export const BETWEEN = ' ';

/** Keys of the phrases of each set, all languages together, as one text: of a dozen sets a page asks a few. The build puts the result in place of this module. */
export function phraseKeys(): Record<string, string> {
  const ofCues = Object.entries(SETS).map(([name, [kind, ...names]]): [string, string[]] => {
    const cues: readonly PhraseCue[] = SECTIONS.find((section) => section.kind === kind)?.cues ?? [];
    const wanted: readonly string[] = names;
    const lists = cues.filter((cue) => wanted.includes(cue.name)).flatMap(({ phrases }) => Object.values(phrases));
    return [name, lists.flatMap((list) => list.map(keyOf))];
  });
  const own = Object.entries(OWN_LISTS).map(([name, lists]): [string, string[]] => [
    name,
    lists.flatMap((list) => list.split('|').map((phrase) => nameKey(keyOf(phrase)))),
  ]);
  // A phrase of signs alone has no key, and would stand in every text.
  return Object.fromEntries(
    [...ofCues, ...own].map(([name, keys]) => [name, [...new Set(keys)].filter((key) => key !== '').join(BETWEEN)]),
  );
}
