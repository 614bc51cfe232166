import type { Line } from '../types.js';
import type { Container, Containers } from './containers.js';
import type { Facts } from './facts.js';
import type { Page } from './page.js';
import { COARSE } from './shape.js';
import type { StatedWords } from './stated-words.js';
import { type CueList, flag, pair, rangeOf, stepOf, steps } from './table.js';

/** Cues of the elements around a line. Text without markup has none of them. */

const ELEMENTS = [
  'other',
  'p',
  'li',
  'a',
  'span',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'tr',
  'button',
  'time',
  'strong',
  'b',
  'em',
  'i',
  'figcaption',
  'blockquote',
  'pre',
  'code',
  'label',
  'dt',
  'dd',
  'section',
  'article',
  'address',
  'small',
  'cite',
  'body',
  'summary',
] as const;
const LANDMARKS = [
  'nav',
  'aside',
  'footer',
  'header',
  'main',
  'article',
  'section',
  'form',
  'figure',
  'table',
  'ul',
  'ol',
  'blockquote',
  'dialog',
  'dl',
  'menu',
  'a',
  'button',
  'noscript',
  'p',
] as const;
const NUMBER_OF_ELEMENT: ReadonlyMap<string, number> = new Map(ELEMENTS.map((name, i) => [name, i]));
const NUMBER_OF_LANDMARK: ReadonlyMap<string, number> = new Map(LANDMARKS.map((name, i) => [name, i]));
/** Elements that hold a line's letters rather than lay it out. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'span',
  'strong',
  'b',
  'em',
  'i',
  'time',
  'small',
  'cite',
  'code',
  'font',
  'u',
  'mark',
  'sup',
  'sub',
  'label',
]);

const C = COARSE.length;
const ELEMENT = pair('element and shape', ELEMENTS.length, C);
const BLOCK = pair('block and shape', ELEMENTS.length, C);
const WITHIN = pair('within an element and shape', LANDMARKS.length, C);
const INNERMOST = pair('innermost landmark and one around', LANDMARKS.length + 1, LANDMARKS.length + 1);
const IS_HIDDEN = pair('hidden and shape', 1, C);
const DEPTH = pair('depth against the core and shape', 7, C);
const TO_CORE = pair('levels to the element around the core and shape', 7, C);
const IN_CORE = pair('in the element around the core and shape', 2, C);
const CORE_PATH = pair('path of the core and shape', 5, C);
const NEAR = {
  prose: pair('share of prose in the container and shape', 5, C),
  linked: pair('share of links in the container and shape', 5, C),
  lines: pair('lines in the container and shape', 6, C),
};
const WIDE = {
  prose: pair('share of prose in the wider container and shape', 5, C),
  linked: pair('share of links in the wider container and shape', 5, C),
  lines: pair('lines in the wider container and shape', 6, C),
};
const TOGETHER = pair('same container as the lines above and below', 2, 2);
const LEAVES = pair('container of the line above, and shape', 3, C);
const STATED_TITLE = pair('words of the stated title and shape', 6, C);
const STATED_DESCRIPTION = pair('words of the stated description and shape', 6, C);
const STATED_AUTHOR = pair('words of the stated author and shape', 6, C);
const STATED_TAG = pair('stated as a tag and shape', 1, C);
const STATED_SITE = flag('the stated name of the site');

const STATED_TEXT = pair('share of the line in the stated text and shape', 6, C);
const PICTURE_LEVELS = pair('levels to an element with a picture and shape', 6, C);
const PICTURE_LINES = pair('lines beside the picture, and pictures', 6, 4);
const PICTURE_SHAPE = pair('lines beside the picture and shape', 6, C);
const PICTURE_LINKED = pair('share of links beside the picture and shape', 5, C);
const PATH = {
  lines: pair('lines under the same names and shape', 6, C),
  linked: pair('share of links under the same names and shape', 5, C),
  prose: pair('share of prose under the same names and shape', 5, C),
};
const HEADLINE = pair('place beside the h1 and shape', 3, C);
const TO_HEADLINE = pair('levels to the element around the h1 and shape', 7, C);
const ARTICLE = pair('article around and shape', 4, C);

const SHARES = Float64Array.of(0.05, 0.3, 0.6, 0.9);
const LINES = steps(2, 3, 6, 12, 40);
const LEVELS = steps(1, 2, 3, 4, 6, 9);
const DEPTHS = Float64Array.of(-3, -1, 0, 1, 2, 4);
const PATHS = Float64Array.of(0.001, 0.1, 0.4, 0.8);

export function markupCues(page: Page, containers: Containers, stated: StatedWords | null, index: number, out: CueList): void {
  const container = containers.of[index] ?? null;
  if (container === null) return;
  const coarse = page.coarse[index] as number;
  const { element } = container;
  out.both(ELEMENT, numberOf(element.name), coarse);
  const block = blockOf(container);
  out.both(BLOCK, numberOf(block.element.name), coarse);
  landmarks(container, coarse, out);
  if (element.hidden) out.both(IS_HIDDEN, 0, coarse);
  if (containers.core !== null) {
    out.both(DEPTH, rangeOf(DEPTHS, element.depth - containers.core.element.depth), coarse);
    out.both(TO_CORE, stepOf(LEVELS, containers.levelsToCore(container)), coarse);
    out.both(IN_CORE, containers.isInCore(container) ? 1 : 0, coarse);
    out.both(CORE_PATH, rangeOf(PATHS, containers.coreShare(container)), coarse);
  }
  const near = largerThan(block, 1);
  density(near, NEAR, coarse, out);
  density(largerThan(near, near.lines * 2), WIDE, coarse, out);
  picture(block, coarse, out);
  const same = containers.samePath(container);
  if (same !== null) density(same, PATH, coarse, out);
  if (containers.headline >= 0) {
    out.both(HEADLINE, index < containers.headline ? 0 : index === containers.headline ? 1 : 2, coarse);
    out.both(TO_HEADLINE, stepOf(LEVELS, containers.levelsToHeadline(container)), coarse);
  }
  out.both(ARTICLE, articleAround(container, containers), coarse);
  const above = index > 0 ? (containers.of[index - 1] ?? null) : null;
  const below = containers.of[index + 1] ?? null;
  out.both(TOGETHER, isWithin(above, near) ? 1 : 0, isWithin(below, near) ? 1 : 0);
  out.both(LEAVES, above === null ? 0 : above.path === container.path ? 1 : 2, coarse);
  if (stated !== null) statedCues(page, stated, index, coarse, out);
}

function numberOf(name: string): number {
  return NUMBER_OF_ELEMENT.get(name) ?? 0;
}

function blockOf(container: Container): Container {
  let up = container;
  while (up.parent !== null && INLINE.has(up.element.name)) up = up.parent;
  return up;
}

/** The smallest element around that holds more than so many lines, or the outermost. */
function largerThan(container: Container, lines: number): Container {
  let up = container;
  while (up.parent !== null && up.lines <= lines) up = up.parent;
  return up;
}

function isWithin(container: Container | null, outer: Container): boolean {
  for (let up = container; up !== null && up.element.depth >= outer.element.depth; up = up.parent) if (up === outer) return true;
  return false;
}

function landmarks(container: Container, coarse: number, out: CueList): void {
  let seen = 0;
  let inner: number = LANDMARKS.length;
  let around: number = LANDMARKS.length;
  for (let up: Container | null = container; up !== null; up = up.parent) {
    const number = NUMBER_OF_LANDMARK.get(up.element.name);
    if (number === undefined || (seen & (1 << number)) !== 0) continue;
    seen |= 1 << number;
    out.both(WITHIN, number, coarse);
    if (inner === LANDMARKS.length) inner = number;
    else if (around === LANDMARKS.length) around = number;
  }
  out.both(INNERMOST, inner, around);
}

function density(held: Pick<Container, 'lines' | 'width' | 'linked' | 'prose'>, cues: typeof NEAR, coarse: number, out: CueList): void {
  const width = Math.max(1, held.width);
  out.both(cues.prose, rangeOf(SHARES, held.prose / width), coarse);
  out.both(cues.linked, rangeOf(SHARES, held.linked / width), coarse);
  out.both(cues.lines, stepOf(LINES, held.lines), coarse);
}

/** Levels looked at for a picture. */
const PICTURE_REACH = 5;
const PICTURES = steps(2, 3, 6);

function picture(block: Container, coarse: number, out: CueList): void {
  let up: Container | null = block;
  let levels = 0;
  while (up !== null && up.element.images === 0 && levels < PICTURE_REACH) {
    up = up.parent;
    levels++;
  }
  if (up === null || up.element.images === 0) {
    out.both(PICTURE_LEVELS, PICTURE_REACH, coarse);
    return;
  }
  const lines = stepOf(LINES, up.lines);
  out.both(PICTURE_LEVELS, levels, coarse);
  out.both(PICTURE_LINES, lines, stepOf(PICTURES, up.element.images));
  out.both(PICTURE_SHAPE, lines, coarse);
  out.both(PICTURE_LINKED, rangeOf(SHARES, up.linked / Math.max(1, up.width)), coarse);
}

/** 0: in no `article`; 1: in one beside the core; 2: in one that stands within the element around the core; 3: in one around the core. */
function articleAround(container: Container, containers: Containers): number {
  let up: Container | null = container;
  while (up !== null && up.element.name !== 'article') up = up.parent;
  if (up === null) return 0;
  if (containers.holdsCore(up)) return 3;
  return containers.isInCore(up) ? 2 : 1;
}

function statedCues(page: Page, stated: StatedWords, index: number, coarse: number, out: CueList): void {
  const f = page.facts[index] as Facts;
  const line = page.lines[index] as Line;
  const text = stated.text === null ? 0 : stated.text.share(page, index);
  if (text > 0) out.both(STATED_TEXT, text, coarse);
  if (f.key === 0 || line.text.length > MOST_STATED) return;
  const title = stated.titles.match(page, index);
  if (title > 0) out.both(STATED_TITLE, title, coarse);
  const description = stated.descriptions.match(page, index);
  if (description > 0) out.both(STATED_DESCRIPTION, description, coarse);
  const author = stated.authors.match(page, index);
  if (author > 0) out.both(STATED_AUTHOR, author, coarse);
  if (stated.tags.has(f.key)) out.both(STATED_TAG, 0, coarse);
  if (stated.sites.has(f.key)) out.emit(STATED_SITE);
}

/** No statement is longer; characters. */
const MOST_STATED = 2000;
