/** What a physical line of Markdown is, by its beginning. */
export const PLAIN = 0;
export const HEADING = 1;
export const ITEM = 2;
export const QUOTE = 3;
export const CODE = 4;
export const ROW = 5;
/** Covered, but nothing of it is visible: a thematic break, a fence, a reference definition, the rule of a table. */
export const HIDDEN = 6;
/** The line under a setext heading: part of the line above. */
export const UNDERLINE = 7;
/** Within fences. */
export const FENCED = 9;
/** Shown as it stands: front matter. */
export const LITERAL = 8;
