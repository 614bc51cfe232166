/** Trails that HTML marks as such, whatever stands between their crumbs. */
import type { PageElement } from '../../types.js';
import type { Page, PageLine } from '../page.js';
import type { ArticleLink } from '../schema.js';
import { lowered } from '../text/lowered.js';
import { cleanLine, keyOf } from '../text/normalise.js';
import { type Breadcrumbs, CRUMB, LONGEST_CRUMB, MOST_CRUMBS } from './breadcrumb.js';
import { areButtons, HERE, isHome } from './breadcrumb-words.js';
import { linkOf } from './link.js';

/** Elements looked at around a line. */
const REACH = 24;
/** Letters of a link that are no section's name where the headline has them too. */
const LEAST_HEADLINE = 20;
/** Words that pages name the element by, beside those with `breadcrumb` in them. */
const NAMES: ReadonlySet<string> = new Set(['crumb', 'crumbs', 'ariane', "d'ariane", 'brotkrumen', 'brotkrümel', 'kruimelpad']);
const PAGES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
/** What may be on the lines of a trail; the headline may be its last crumb. */
const MAY_HOLD: ReadonlySet<string> = new Set(['navigation', 'tags', 'other', 'title']);
const EDGES = /^[\s>›»→/\\|·•:-]+|(?<![\s>›»→/\\|·•:-])[\s>›»→/\\|·•:-]+$/gu;
const BARS = /\s+[|·•\\]\s+/u;

/** An element that says it is a trail, or the list of what schema.org calls `itemListElement`. */
interface Trail {
  readonly lines: PageLine[];
  /** Lists are of other things too. */
  readonly sure: boolean;
  other: boolean;
}

/** The first trail above the article; else one below it that begins at home. */
export function markedCrumbs(page: Page, titleKey: string): Breadcrumbs | null {
  for (const { lines, other, sure } of trailsOf(page)) {
    const first = lines[0];
    if (first === undefined || other || lines.length > MOST_CRUMBS) continue;
    const above = page.bodyFirst < 0 || first.index < page.bodyFirst;
    const parts = withoutLabels(lines.flatMap((line) => crumbsOn(line)));
    const home = isHome(parts[0]?.title ?? '');
    if (parts.length < 2 || parts.length > MOST_CRUMBS || (!home && !(sure && above))) continue;
    if (!lines.some(({ kind }) => kind === 'navigation') && !(home && sure)) continue;
    const titles = parts.map(({ title }) => title);
    if (titles.slice(0, -1).some((title) => title.length > LONGEST_CRUMB) || areButtons(titles, true)) continue;
    if (new Set(titles.map(keyOf)).size < titles.length) continue;
    const last = parts.length - 1;
    const crumbs = parts.filter(({ title, url }, at) => !isHeadline(title, url, titleKey, at === last));
    if (crumbs.length > 0) return { crumbs, used: lines.filter(({ kind }) => kind !== 'title').map(({ index }) => index) };
  }
  return null;
}

/** Without what names the trail, or opens it: what stands before home, and what is no link before others that are. */
function withoutLabels(parts: readonly ArticleLink[]): readonly ArticleLink[] {
  const from = Math.max(
    0,
    parts.findIndex(({ title }) => isHome(title)),
  );
  const rest = parts.slice(from);
  const linked = rest.filter(({ url }) => url !== null).length;
  return linked < 2 ? rest : rest.filter(({ url }, at) => url !== null || at === rest.length - 1);
}

/** Whether a crumb is the article itself: its headline, or a part of it that fits or is no link. */
function isHeadline(title: string, url: string | null, titleKey: string, last: boolean): boolean {
  const key = keyOf(title);
  if (titleKey === '' || key === titleKey) return key === titleKey;
  if (!last) return false;
  if (title.length > LONGEST_CRUMB || (/(?:…|\.\.\.)$/.test(title) && titleKey.startsWith(key))) return true;
  return (url === null || key.length >= LEAST_HEADLINE) && key.length > 3 && (titleKey.startsWith(key) || titleKey.endsWith(key));
}

/** Elements that say they are trails, in page order, outer ones first. */
function trailsOf(page: Page): readonly Trail[] {
  const found = new Map<PageElement, Trail>();
  const known = new Map<PageElement, boolean>();
  for (const line of page.lines) {
    let { element } = line.line;
    if (element === null || !isWithinTrail(element, known)) continue;
    const around: [PageElement, boolean][] = [];
    for (let steps = 0; element !== null && steps < REACH && !PAGES.has(element.name); steps++, element = element.parent) {
      if (namesTrail(element.words)) around.unshift([element, true]);
      else if (element.parent !== null && isListed(element.words)) around.unshift([element.parent, false]);
    }
    for (const [one, sure] of around) {
      const trail = found.get(one) ?? { lines: [], sure, other: false };
      found.set(one, trail);
      if (trail.lines.length > MOST_CRUMBS || !MAY_HOLD.has(line.kind)) trail.other = true;
      else if (line.text !== '') trail.lines.push(line);
    }
  }
  return [...found.values()];
}

/** Whether an element, or one around it however far, says that it is a trail or a part of one. `known`: what was found of others. */
function isWithinTrail(element: PageElement, known: Map<PageElement, boolean>): boolean {
  const inner: PageElement[] = [];
  let found = false;
  for (let at: PageElement | null = element; at !== null && !PAGES.has(at.name); at = at.parent) {
    const before = known.get(at);
    if (before !== undefined) {
      found = before;
      break;
    }
    inner.push(at);
  }
  for (const at of inner.reverse()) {
    found ||= namesTrail(at.words) || isListed(at.words);
    known.set(at, found);
  }
  return found;
}

const namesTrail = (words: readonly string[]): boolean => words.some((word) => word.includes('breadcrumb') || NAMES.has(word));

/** https://schema.org/itemListElement */
function isListed(words: readonly string[]): boolean {
  const at = words.indexOf('item');
  return at >= 0 && words[at + 1] === 'list' && words[at + 2] === 'element';
}

/** The crumbs of one line: parted by signs, else the links. */
function crumbsOn(line: PageLine): readonly ArticleLink[] {
  const here = HERE.exec(lowered(line.text));
  const text = here === null ? line.text : line.text.slice(here[0].length);
  let parts = text.split(CRUMB).flatMap((part) => part.split(BARS));
  const links = line.line.links.map((link) => cleanLine(link.text));
  if (parts.filter((part) => keyOf(part) !== '').length < links.length) {
    const last = links.at(-1) ?? '';
    const end = text.lastIndexOf(last);
    parts = [...links, ...(end < 0 ? [] : [text.slice(end + last.length)])];
  }
  return parts
    .map((part) => part.replace(EDGES, ''))
    .filter((part) => keyOf(part) !== '')
    .map((part) => linkOf(line, part));
}
