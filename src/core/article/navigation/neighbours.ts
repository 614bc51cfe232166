/** The articles before and after this one, as menus name them. */
import { findNeighbourLabel, type NeighbourSide } from '../../section/neighbour-label.js';
import type { Page, PageLine } from '../page.js';
import { rangeOf } from '../page.js';
import { lowered } from '../text/lowered.js';
import { cleanLine, keyOf } from '../text/normalise.js';
import { linkOf } from './link.js';
import { LabelledPairs } from './neighbour-labels.js';
import { namesNone } from './neighbour-none.js';
import { findPair, PLAIN_ARROW, withoutSigns } from './neighbour-pair.js';
import {
  beginningOf,
  beginsWithSign,
  isLabel,
  LONGEST_LINK,
  type MenuLine,
  mayName,
  type Neighbour,
  NO_TITLE,
  type Reading,
  readSide,
  SHORTEST_TITLE,
  SIGNS,
  WITH_COLON,
  withoutBrackets,
} from './neighbour-reading.js';

/** A menu on one line has more words. */
const MOST_WORDS = 25;
/** Lines between the two neighbours of a page, at most. */
const NEAR = 4;
/** Labels of one word that begin menus more often than not. */
const BACK = /^(?:zurück|weiter)$/u;
/** Buttons between a label and the title. */
const CONTINUE = /^(?:continue|continuar|continua|continuer)$/u;
/** Pages of one article, not articles. */
const PAGES = /(?:page|seite|página|页|頁)$/u;
const MARKS = /[\s:：|<>«»‹›←→-]+$/u;

/** A sign of one character that begins several lines is their bullet. */
function bulletsOf(menus: readonly MenuLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const {
    line: { text },
  } of menus) {
    const sign = text.charAt(0);
    if (beginsWithSign(text) && text.charAt(1) !== sign) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([sign]) => sign));
}

/** The label of a link that stands behind another on its line: it belongs to the line below. */
function labelBehind({ line, text, length }: PageLine): string | null {
  if (line.links.length < 2) return null;
  const last = cleanLine(line.links.at(-1)?.text ?? '');
  return last !== '' && last.length < length && text.endsWith(last) && isLabel(last) ? last : null;
}

/** Whether a line that is no menu's begins with an arrow that names a neighbour wherever it stands. */
const mayPoint = ({ kind, text }: PageLine): boolean =>
  kind !== 'body' && kind !== 'comment' && (text.startsWith('<<') || text.startsWith('>>'));

const other = (side: NeighbourSide): NeighbourSide => (side === 'previous' ? 'next' : 'previous');

class Menus {
  /** The lines of menus that may name neighbours: those that begin like a label or with a sign, and pairs of links. */
  readonly lines: readonly MenuLine[];
  readonly #readings: ReadonlyMap<number, MenuLine>;
  readonly #bullets: ReadonlySet<string>;
  /** Lines that say something of neighbours, if any does. */
  readonly #candidates: readonly PageLine[];

  constructor(private readonly page: Page) {
    const lines: MenuLine[] = [];
    const candidates: PageLine[] = [];
    for (const line of page.lines) {
      if (line.kind === 'navigation') {
        const text = withoutBrackets(line.text);
        const several = line.line.links.length > 1;
        if (!several && !mayName(text)) continue;
        lines.push({ line, text, beginning: beginningOf(text) });
        candidates.push(line);
      } else if (mayPoint(line)) candidates.push(line);
    }
    this.lines = lines;
    this.#candidates = candidates;
    this.#readings = new Map(lines.map((menu) => [menu.line.index, menu]));
    this.#bullets = bulletsOf(lines);
  }

  /** The neighbour that labels name, or signs with a colon; else the one that arrows do. */
  find(side: NeighbourSide): Neighbour | null {
    let arrow: Neighbour | null = null;
    for (const line of this.#candidates) {
      const reading = this.#read(line, side);
      if (reading === null) continue;
      if (!reading.sure) {
        if (arrow === null && this.#mayNameByArrow(line, side)) arrow = { link: linkOf(line, reading.title), used: [line.index] };
        continue;
      }
      if (namesNone(reading.title)) return { link: null, used: [line.index] };
      if (keyOf(reading.title) !== '') return { link: linkOf(line, reading.title), used: [line.index] };
      const below = this.#titleBelow(line, reading.label, side);
      if (below === null) continue;
      const title = below.text.slice(0, below.length - (labelBehind(below)?.length ?? 0)).trim();
      return { link: linkOf(line, title, below), used: [line.index, below.index] };
    }
    return arrow;
  }

  #read(line: PageLine, side: NeighbourSide): Reading | null {
    if (line.kind === 'navigation') {
      const menu = this.#readings.get(line.index);
      if (menu === undefined) return null;
      const glued = labelBehind(line);
      if (glued !== null && isLabel(glued, [side])) return { title: '', sure: true, label: lowered(glued) };
      const reading = readSide(menu.text, menu.beginning, side);
      const isBullet = this.#bullets.has(line.text.charAt(0)) && line.text.charAt(1) !== line.text.charAt(0);
      return isBullet && reading?.label === '' ? null : reading;
    }
    if (!mayPoint(line) || !line.text.startsWith(side === 'previous' ? '<<' : '>>')) return null;
    return readSide(line.text, beginningOf(line.text), side);
  }

  /** `→ More` and `‹ Any department` are links like others: an arrow forward, or a thin one, names an article beside one that points back. */
  #mayNameByArrow(line: PageLine, side: NeighbourSide): boolean {
    if (side === 'previous' && PLAIN_ARROW.test(line.text)) return true;
    return this.#near(line).some((near) => this.#read(near, other(side)) !== null);
  }

  /** The title below a label that stands alone. */
  #titleBelow(line: PageLine, label: string, side: NeighbourSide): PageLine | null {
    const next = this.page.lines[line.index + 1];
    const below = side === 'next' && next !== undefined && CONTINUE.test(lowered(next.text)) ? this.page.lines[line.index + 2] : next;
    // Both lines of one link.
    if (below?.kind === 'navigation' && isSameLink(line, below) && isTitleOfLink(line, below)) return below;
    if (below?.kind !== 'navigation' || below.length > LONGEST_LINK || NO_TITLE.test(lowered(below.text))) return null;
    const words = below.text.split(' ').length;
    if ((words < 3 && below.length < 12) || words > MOST_WORDS) return null;
    // Buttons side by side.
    const above = this.page.lines[line.index - 1];
    if (above !== undefined && labelBehind(line) === null && isLabel(withoutSigns(above.text), [other(side)])) return null;
    const colon = WITH_COLON.test(label);
    const bare = label.replace(MARKS, '');
    if (PAGES.test(bare) && !colon) return null;
    // `Next` of a slide show, `Back` of a menu.
    const isWord = /^\p{L}+$/u.test(bare) && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(bare);
    if (isWord && !colon && (BACK.test(bare) || line.index < this.page.bodyLast) && !this.#hasLabelNear(line, other(side))) return null;
    const start = beginningOf(below.text);
    return readSide(below.text, start, other(side)) === null && readSide(below.text, start, side) === null ? below : null;
  }

  #hasLabelNear(line: PageLine, side: NeighbourSide): boolean {
    return this.#near(line).some((near) => findNeighbourLabel(side, beginningOf(near.text.replace(SIGNS[side], ''))) !== null);
  }

  #near({ index }: PageLine): readonly PageLine[] {
    return [...this.page.lines.slice(Math.max(0, index - NEAR), index), ...this.page.lines.slice(index + 1, index + 1 + NEAR)];
  }
}

function isSameLink({ line: { links } }: PageLine, below: PageLine): boolean {
  const url = links.length === 1 ? (links[0]?.url ?? '') : '';
  return url !== '' && below.line.links.length === 1 && below.line.links[0]?.url === url;
}

/** `Previous` above `Chapter` is a label of two lines. */
const isTitleOfLink = (line: PageLine, { text, length }: PageLine): boolean =>
  length <= LONGEST_LINK && keyOf(text) !== '' && !isLabel(text) && !isLabel(`${line.text} ${text}`);

/** The link that the page itself calls the article before or after, by the words that it is shown with. */
function statedNeighbour(page: Page, side: NeighbourSide): Neighbour | null {
  const url = page.statements?.[side] ?? null;
  if (url === null) return null;
  for (const line of page.lines) {
    if (line.kind === 'body' || line.kind === 'comment') continue;
    for (const link of line.line.links) {
      if (link.url !== url) continue;
      const text = cleanLine(link.text);
      if (isLabel(withoutSigns(text))) continue;
      const title = readSide(text, beginningOf(text), side)?.title ?? text;
      if (keyOf(title).length >= SHORTEST_TITLE) return { link: { title, url, lines: rangeOf(line) }, used: [line.index] };
    }
  }
  return null;
}

const isSame = (one: Neighbour, other: Neighbour | undefined): boolean => one.link !== null && one.link.title === other?.link?.title;

/** Both neighbours, each `null` where the page names none. */
export function readNeighbours(page: Page): Readonly<Record<NeighbourSide, Neighbour | null>> {
  const menus = new Menus(page);
  const both = findPair(page, menus.lines);
  if (both !== null) return both;
  const labelled = new LabelledPairs(page);
  const above = labelled.above();
  if (above !== null) return above;
  const neighbour = (side: NeighbourSide): Neighbour | null => menus.find(side) ?? statedNeighbour(page, side);
  const previous = neighbour('previous');
  const next = neighbour('next');
  if (previous !== null && next !== null) return { previous, next };
  // Of a pair whose other half was found: what else stands below a label may be a picture's.
  const pair = labelled.below();
  const agrees = [previous === null || isSame(previous, pair?.previous), next === null || isSame(next, pair?.next)];
  return pair !== null && agrees.every(Boolean) ? pair : { previous, next };
}
