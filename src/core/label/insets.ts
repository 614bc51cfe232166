import { creditOf } from '../cue/credit.js';
import type { Line, PageElement } from '../types.js';
import { type Box, boxesOf, isWide, keepKinds, keepText } from './between.js';
import { BODY, isCaption, OF_ARTICLE, STATES, shareOf } from './states.js';

/** Lines between two paragraphs: more of them are a list of their own. */
const MOST_LINES = 8;
/** Links of an inset that nothing introduces. */
const MOST_BARE = 3;
/** Words of a headline, and of one that something introduces: less is a name, a topic or a button. */
const SURE_WORDS = 4;
const FEWEST_WORDS = 3;
/** Characters of a headline in a script that parts no words. */
const FEWEST_SIGNS = 8;
/** Characters and words of what introduces a link: `More on this`. */
const LONGEST_LABEL = 40;
const MOST_LABEL_WORDS = 5;
/** Share of a line's characters in links from which on it is nothing but a link. */
const LINKED = 0.9;
/** Labels more than links: a kicker and what introduces them. */
const MOST_LABELS = 2;
/** Probability of text beyond which a line is left alone, and below which there is nothing to be done. */
const MOST_TEXT = 0.9;
const LEAST_TEXT = 0.3;

const SENTENCE_END = /[.!?。！？।؟…]["'”’»)\]」』]?$/;
const INTRODUCES = /[:：]["'”’»)\]」』]?$/;
const ADDRESS = /^(?:https?:\/\/|www\.|\S+@\S+$)/i;
/** What stands in these is a part of a paragraph, a table, a caption or a reference. */
const PARTS: ReadonlySet<string> = new Set('td th dd dt figcaption cite sup blockquote pre code table tr dl ol'.split(' '));
/** A wiki names so what stands below a heading and names the article on it. */
const MAIN_ARTICLE = 'hatnote';
/** A part of a line, of a list or of a text is no element of its own. */
const WITHIN_TEXT: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li a b strong i em span font'.split(' '));

const NOTHING_OF_THE_ARTICLE = ~OF_ARTICLE.reduce((mask, state) => mask | (1 << state), 0);

/**
 * The kinds that each line may have, without those that an article is made of where a line leads to another article from between two paragraphs of this one; the
 * same list where none does. It is nothing but a link, or a few words and a link behind or below them, in an element of its own.
 */
export function withoutInsets(allowed: Uint16Array, lines: readonly Line[], marginal: Float64Array): Uint16Array {
  let found: Uint16Array | null = null;
  for (const box of boxesOf(lines, marginal)) {
    if (!isInset(lines, box, marginal)) continue;
    found ??= allowed.slice();
    for (let at = box.from; at < box.to; at++) keepKinds(found, at, NOTHING_OF_THE_ARTICLE);
    keepText(found, box);
  }
  return found ?? allowed;
}

function isInset(lines: readonly Line[], { from, to, own, above, below }: Box, marginal: Float64Array): boolean {
  // A list that the paragraph above introduces is what it speaks of.
  if (below - above - 1 > MOST_LINES || INTRODUCES.test(lines[above]?.text ?? '')) return false;
  if (PARTS.has(own.name) || WITHIN_TEXT.has(own.name) || own.words.includes(MAIN_ARTICLE)) return false;
  let titles = 0;
  let labels = 0;
  let text = 0;
  let words = 0;
  let introduced = false;
  let headed = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    const row = at * STATES.length;
    if (isCaption(marginal, at) || (marginal[row + BODY] as number) > MOST_TEXT || isPart(line.element, own)) return false;
    text = Math.max(text, shareOf(marginal, row, BODY));
    if (leads(line)) {
      titles++;
      words = Math.max(words, wordsOf(line.links[0]?.text ?? ''));
      headed ||= line.role === 'heading';
      introduced ||= line.linked < line.text.length * LINKED;
    } else if (isLabel(line) && labels++ < titles + MOST_LABELS) introduced = true;
    else return false;
  }
  return titles > 0 && text > LEAST_TEXT && (introduced || (titles <= MOST_BARE && !headed && words >= SURE_WORDS));
}

function isPart(element: PageElement | null, own: PageElement): boolean {
  for (let at = element; at !== null && at !== own; at = at.parent) if (PARTS.has(at.name)) return true;
  return false;
}

/** Whether a line is a link to another article, with a few words before it at most. */
function leads({ text, links, linked, role }: Line): boolean {
  const link = links[0];
  if (links.length !== 1 || link === undefined || role === 'row' || role === 'code') return false;
  if (link.url.includes('#') || link.text.endsWith('.') || ADDRESS.test(link.text) || creditOf(text) > 0) return false;
  if (wordsOf(link.text) < FEWEST_WORDS) return false;
  return linked >= text.length * LINKED || (text.endsWith(link.text) && isShort(text.slice(0, text.length - linked).trim()));
}

/** Words of a text, where its script parts them; the words of a headline where it has as many signs. */
function wordsOf(text: string): number {
  if (isWide(text)) return text.length >= FEWEST_SIGNS ? SURE_WORDS : 1;
  return text.split(' ', SURE_WORDS).length;
}

function isLabel({ text, linked, role }: Line): boolean {
  return linked === 0 && (role === 'plain' || role === 'heading') && isShort(text);
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_LABEL && text.split(' ').length <= MOST_LABEL_WORDS && !SENTENCE_END.test(text);
}
