import type { LinksMark } from './line-links.js';
import type { OpenElement } from './open-element.js';

/** A line that is being laid out, as it was before an element whose text may be taken back. */
export interface LineMark {
  /** Characters of its text. */
  readonly length: number;
  readonly first: OpenElement | null;
  readonly common: OpenElement | null;
  readonly end: number;
  readonly last: OpenElement | null;
  readonly spaced: boolean;
  readonly piece: string;
  readonly from: string | null;
  /** How often a line had begun. */
  readonly turns: number;
  readonly links: LinksMark;
  /** Text of the open `time` element. */
  readonly shown: string;
}
