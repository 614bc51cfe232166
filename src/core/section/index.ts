/** The ordered table of section kinds. A new kind is one new file and one line here. */

import { bio } from './bio.js';
import { body } from './body.js';
import { byline } from './byline.js';
import { comment } from './comment.js';
import { legal } from './legal.js';
import { navigation } from './navigation.js';
import { other } from './other.js';
import { promotion } from './promotion.js';
import { recommendation } from './recommendation.js';
import { subtitle } from './subtitle.js';
import { tags } from './tags.js';
import { title } from './title.js';

export const SECTIONS = [title, subtitle, byline, body, bio, tags, navigation, recommendation, comment, promotion, legal, other] as const;

/** What a line of a page is. */
export type Kind = (typeof SECTIONS)[number]['kind'];

/** Every kind, in the order of the table; a label's number is its place here. */
export const KINDS: readonly Kind[] = SECTIONS.map((section) => section.kind);
