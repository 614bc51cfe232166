import type { ArticleLink } from '../schema.js';

export interface Breadcrumbs {
  readonly crumbs: readonly ArticleLink[];
  /** Indices of the lines that they stand on. */
  readonly used: readonly number[];
}

/** Arrows that stand between crumbs and between hardly anything else. */
export const SIGNS = '>›»→❯▸▶►';

export const LONGEST_CRUMB = 60;
export const MOST_CRUMBS = 12;
/** Lines above the headline within which a trail stands, where its signs alone tell it. */
export const NEAR_TITLE = 4;

/** A character of what stands between crumbs of one line. */
export const MAY_BE_CRUMB: RegExp = new RegExp(`[${SIGNS}/]|::`);
/** What stands between crumbs of one line. */
export const CRUMB =
  /\s+(?:>>?|›|»|→|❯|▸|▶|►|\/|::|\|>|»)\s+|\s*[›»❯]\s*|(?<=[\p{Script=Han}\p{Script=Hangul}])\s*>>?\s*(?=[\p{L}])|(?<=\p{L})>>(?=\p{L})/u;

/** What stands between crumbs too, and between other things as often: a trail is told by its beginning, and every such sign is the same. */
export const OTHER_CRUMBS: readonly RegExp[] = [/\s+‹\s+/u, /\s+\\\s+/u, /\s+[-–—]\s+/u, /\s+[·•]\s+/u];
/** Any of these. */
export const ANY_OTHER: RegExp = /\s[‹\\–—·•-]\s/;
/** What stands between entries of a menu oftener: only words tell that a trail follows. */
export const BARS: readonly RegExp[] = [/\s*\|\s*/u, /\s*｜\s*/u];
