/** Both neighbours, where one line or two below each other name them. */
import { findNeighbourLabel, type NeighbourSide } from '../../section/neighbour-label.js';
import type { Page, PageLine } from '../page.js';
import { lowered } from '../text/lowered.js';
import { cleanLine, keyOf } from '../text/normalise.js';
import { linkOf } from './link.js';
import { namesNone } from './neighbour-none.js';
import {
  BETWEEN_ARROWS,
  beginningOf,
  isLabel,
  isTitle,
  LONGEST_LINK,
  type MenuLine,
  type Neighbour,
  readSide,
  SIGNS,
  TRAILING,
  withoutBrackets,
} from './neighbour-reading.js';

/** `« The winter | Ferries in spring »`, or two links between the arrows. */
const PAIR = /^(?:<<|«|‹|←|⟵) ?(\S.{2,}?) [|·•] (\S.{2,}?) ?(?:>>|»|›|→|⟶)$/u;
const QUOTED = /^(?:«.*»|‹.*›)/u;
/** Of arrows before a title, those that alone name the article before: the others open menus of departments. */
export const PLAIN_ARROW = /^(?:<<|«|←|⟵|⇐)/u;

export const withoutSigns = (text: string): string => text.replace(SIGNS.previous, '').replace(TRAILING.next, '').trim();

/** Titles of the neighbours, where arrows at both ends of a line name both. */
function pairOn(line: PageLine): readonly string[] {
  if (line.length > LONGEST_LINK || !BETWEEN_ARROWS.test(line.text)) return [];
  const { links } = line.line;
  const linked = links.length === 2;
  const parts = linked ? links.map(({ text }) => withoutSigns(cleanLine(text))) : (PAIR.exec(line.text)?.slice(1) ?? []);
  const titles = parts.map((part, at) => readSide(part, beginningOf(part), at === 0 ? 'previous' : 'next')?.title || part);
  return titles.every((title) => isTitle(title) && (linked || !isLabel(title))) ? titles : [];
}

/** `← The winter` above `Ferries in spring →`: the titles without their arrows and labels. */
function pairBelow(line: PageLine, below: PageLine | undefined): readonly string[] {
  if (below === undefined || below.kind === 'body' || below.kind === 'comment' || below.length > LONGEST_LINK) return [];
  if (!PLAIN_ARROW.test(line.text) && !line.text.startsWith('‹')) return [];
  if (QUOTED.test(line.text) || BETWEEN_ARROWS.test(line.text) || /[«‹]/u.test(below.text) || !TRAILING.next.test(below.text)) return [];
  const first = readSide(line.text, beginningOf(line.text), 'previous');
  const bare = below.text.replace(TRAILING.next, '').trim();
  const second = readSide(bare, beginningOf(bare), 'next')?.title ?? bare;
  const titles = [first?.title ?? '', second];
  return titles.every((title) => isTitle(title) && !isLabel(title)) ? titles : [];
}

/** A capital, a letter of a script without case, a number or a quote: titles begin so. */
const BEGINS_TITLE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“„«‘'¿¡(]/u;
const MOST_LABEL_WORDS = 3;
/** `Next ArticleFerries in spring` */
const GLUED_THING = /^(?:Post|Article|Story|Artikel|Beitrag)(?=\p{Lu})/u;

/** What follows a label that a space alone parts from it: `Previous The winter`. Beside the other neighbour's it is one. */
function behindWords(text: string, side: NeighbourSide): string | null {
  let end = text.indexOf(' ');
  for (let words = 0; end > 0 && words < MOST_LABEL_WORDS; words++, end = text.indexOf(' ', end + 1)) {
    const rest = text.slice(end + 1);
    if (!isLabel(text.slice(0, end), [side]) || !BEGINS_TITLE.test(rest) || isLabel(rest)) continue;
    const again = readSide(rest, beginningOf(rest), side);
    return again?.label ? again.title : rest.replace(GLUED_THING, '');
  }
  return null;
}

/** Whether a text is a label, or names a neighbour behind one that is parted from the title as labels are. */
const isRead = (text: string, side: NeighbourSide): boolean => isLabel(text) || (readSide(text, beginningOf(text), side)?.sure ?? false);

/** `Previous The winter` above `Next Ferries in spring`, or each a link of one line. */
function pairByWords(first: string, second: string): readonly string[] {
  // Most lines of a menu are of one word.
  if (!first.includes(' ') || !second.includes(' ')) return [];
  const previous = behindWords(withoutSigns(first), 'previous');
  const next = previous === null ? null : behindWords(withoutSigns(second), 'next');
  if (previous === null || next === null || ![previous, next].every(isTitle)) return [];
  return isRead(first, 'previous') || isRead(second, 'next') ? [] : [previous, next];
}

/** What stands between the two on one line, and arrows at their ends. */
const PARTS = /[\s|｜·•/;；,，—–«»‹›<>←→⟵⟶-]+$/u;
/** A sign that alone ends a label, and one that may stand in front of it. */
const SAYS_ITSELF = /[:：|›»→] ?$/u;
const BEFORE = /(?:[|｜·•/;；]|\s{2}|[←→«»‹›])\s*$/u;
/** Labels begin with one of these, and stand behind a space or a sign; in scripts without spaces anywhere. */
const MAY_BEGIN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]|(?<![\p{L}\p{N}])\p{L}/gu;

/** Slides of a show, not articles. */
const PICTURES = /slide|photo|image|figure|page|bild/u;
/** Of several words, or in a script without spaces between them. */
const isSpoken = (title: string): boolean => BEGINS_TITLE.test(title) && (title.includes(' ') || /\p{Lo}/u.test(title));

interface Both {
  readonly previous: string;
  readonly next: string;
}

const ORDERS = [
  ['previous', 'next'],
  ['next', 'previous'],
] as const;

/** `Previous post: The winter | Next post: Ferries in spring`, in either order. */
function labelledPair({ line, text, beginning }: MenuLine): Both | null {
  if (line.length > LONGEST_LINK) return null;
  for (const [first, second] of ORDERS) {
    const sign = SIGNS[first].exec(text)?.[0].length ?? 0;
    const label = findNeighbourLabel(first, beginning.slice(sign));
    if (label === null || label.length === text.length - sign) continue;
    const small = lowered(text);
    const sure = SAYS_ITSELF.test(label);
    const from = sign + label.length;
    for (const { index } of small.slice(from).matchAll(MAY_BEGIN)) {
      const at = from + index;
      const other = findNeighbourLabel(second, small.slice(at));
      const before = text.slice(from, at);
      if (other === null || before.trim() === '' || !isSecond(other, before, sure)) continue;
      const titles = withoutArrowLabels(trimmed(before), trimmed(text.slice(at + other.length)));
      if (titles.some((title) => keyOf(title) === '' || isLabel(title) || !(sure || isSpoken(title)))) continue;
      if (!sure && PICTURES.test(label)) continue;
      const [one = '', two = ''] = titles;
      return first === 'previous' ? { previous: one, next: two } : { previous: two, next: one };
    }
    const behind = inBrackets(text.slice(from), second);
    if (behind !== null) return first === 'previous' ? { previous: behind[0], next: behind[1] } : { previous: behind[1], next: behind[0] };
  }
  return null;
}

/** A label that ends in a sign of its own, or stands behind one that parts it from the title in front. */
function isSecond(label: string, before: string, sure: boolean): boolean {
  return BEFORE.test(before) ? label.endsWith(' ') || SAYS_ITSELF.test(label) : sure && SAYS_ITSELF.test(label);
}

/** `A long winter 【下一篇】Ferries in spring` */
function inBrackets(text: string, side: NeighbourSide): readonly [string, string] | null {
  const at = text.search(/[【[（(〔「『]/u);
  if (at < 1) return null;
  const rest = withoutBrackets(text.slice(at));
  const label = rest === text.slice(at) ? null : findNeighbourLabel(side, lowered(rest));
  if (label === null) return null;
  const titles = [trimmed(text.slice(0, at)), trimmed(rest.slice(label.length))] as const;
  return titles.every((title) => keyOf(title) !== '') ? titles : null;
}

/** `Previous: The winter Prev Next: Ferries in spring Next`: the labels of the arrows. */
function withoutArrowLabels(one: string, two: string): readonly string[] {
  const cut = [one, two].map((title) => title.slice(0, -(/ (?:prev|previous|next)$/iu.exec(title)?.[0].length ?? title.length)));
  return cut.every((title) => title !== '') ? cut : [one, two];
}

const trimmed = (title: string): string => title.replace(PARTS, '').trim();

/** Both neighbours, of the first line or pair of lines that names them. */
export function findPair(page: Page, menus: readonly MenuLine[]): Readonly<Record<NeighbourSide, Neighbour>> | null {
  const neighbour = (line: PageLine, title: string): Neighbour => ({
    link: namesNone(title) ? null : linkOf(line, title),
    used: [line.index],
  });
  for (const menu of menus) {
    const { line } = menu;
    const both = labelledPair(menu);
    if (both !== null) return { previous: neighbour(line, both.previous), next: neighbour(line, both.next) };
    const [one, two] = line.line.links.length === 2 ? line.line.links.map(({ text }) => cleanLine(text)) : [];
    const [left, right] = one !== undefined && two !== undefined ? pairByWords(one, two) : [];
    const [previous, next] = left !== undefined ? [left, right] : pairOn(line);
    if (previous !== undefined && next !== undefined) return { previous: neighbour(line, previous), next: neighbour(line, next) };
    const below = page.lines[line.index + 1];
    if (below === undefined) continue;
    const worded = below.kind === 'navigation' ? pairByWords(line.text, below.text) : [];
    const [before, after] = worded.length > 0 ? worded : pairBelow(line, below);
    if (before !== undefined && after !== undefined) return { previous: neighbour(line, before), next: neighbour(below, after) };
  }
  return null;
}
