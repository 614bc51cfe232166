/** Trails with one crumb a line. */

import type { Page, PageLine } from '../page.js';
import type { ArticleLink } from '../schema.js';
import { keyOf } from '../text/normalise.js';
import { type Breadcrumbs, CRUMB, LONGEST_CRUMB, MOST_CRUMBS, NEAR_TITLE, SIGNS } from './breadcrumb.js';
import { areButtons, isFrontPage, isHome, isNoCrumb } from './breadcrumb-words.js';
import { linkOf } from './link.js';

/** As many crumbs tell a trail by their arrows alone. */
const SURE_CRUMBS = 4;
const LONE = `${SIGNS}/`;
const LONE_ARROW = new RegExp(`^[${SIGNS}]$`, 'u');
const LEADING = new RegExp(`^[${SIGNS}/]\\s*(?=[^\\s${SIGNS}/])`, 'u');
const TRAILING = new RegExp(`(?:\\s/|\\s?[${SIGNS}])$`, 'u');

const isSign = (text: string): boolean => text.length === 1 && LONE.includes(text);

/** Whether a sign stands below a line, before the next or behind it itself. */
function mayBegin(page: Page, from: number): boolean {
  const text = page.lines[from]?.text ?? '';
  return isSign(page.lines[from + 1]?.text.charAt(0) ?? '') || isSign(text.charAt(text.length - 1));
}

/**
 * `Home`, `>` and `World` on lines of their own, or the signs at the ends of lines. Menus are written so too: a trail begins at home, ends at the
 * headline, or stands above it.
 */
export function stackedCrumbs(page: Page, from: number, titleKey: string, headline: number): Breadcrumbs | null {
  if (!mayBegin(page, from)) return null;
  const crumbs: ArticleLink[] = [];
  const used: number[] = [];
  let pending = true;
  let ended = false;
  let arrows = 0;
  let bound = 0;
  let at = from;
  for (; at < from + MOST_CRUMBS * 2; at++) {
    const line = page.lines[at];
    if (line === undefined) break;
    if (pending && at > from && titleKey !== '' && keyOf(line.text) === titleKey) ended = true;
    if (ended && line.kind === 'navigation') used.push(at);
    if (ended || line.kind !== 'navigation') break;
    if (isSign(line.text)) {
      if (pending) break;
      pending = true;
      if (LONE_ARROW.test(line.text)) arrows++;
      used.push(at);
      continue;
    }
    const before = LEADING.exec(line.text)?.[0] ?? '';
    // A bullet.
    if (at === from && before !== '') return null;
    if (!pending && before === '') break;
    const text = line.text.slice(before.length).replace(TRAILING, '');
    pending = text.length + before.length < line.length;
    if (before !== '' || pending) bound++;
    const key = keyOf(text);
    // A trail of its own.
    if (CRUMB.test(text)) return null;
    // What stood above was a menu.
    if (isFrontPage(text)) crumbs.length = 0;
    if (key === '' || text.length > LONGEST_CRUMB) break;
    used.push(at);
    if (key === titleKey) {
      ended = true;
      break;
    }
    crumbs.push(linkOf(line, text));
  }
  if (crumbs.length + (ended ? 1 : 0) < 2 || crumbs.length === 0) return null;
  const titles = crumbs.map(({ title }) => title);
  const isAbove = headline >= at && headline - at < NEAR_TITLE && bound === 0;
  const isEnd = ended && (bound === 0 || crumbs.length > 1);
  const proven = isHome(titles[0] ?? '') || isEnd || isAbove || (arrows >= SURE_CRUMBS - 1 && crumbs.length >= SURE_CRUMBS);
  return proven && !areButtons(titles, arrows > 0) ? { crumbs, used } : null;
}

const CUT = /(?:\.\.\.|…)$/;

/** The headline, or its beginning where that is cut. */
function isHeadline(text: string, titleKey: string): boolean {
  const key = keyOf(text);
  return key === titleKey || (CUT.test(text) && titleKey.startsWith(key));
}

const MOST_PLAIN = 5;
const LONGEST_PLAIN = 40;
/** Lines of menus above, where the page's own menu is not this one. */
const MENU = 5;

/**
 * `Home`, `News` and `Local` on lines of their own with nothing between, directly above the headline of a text. A menu of the page's own may begin so:
 * the same entry stands further up already, or the menu does.
 */
export function plainCrumbs(page: Page, titleKey: string, headline: number): Breadcrumbs | null {
  const trail: PageLine[] = [];
  let at = headline - 1;
  // A kicker.
  if (page.lines[at]?.kind === 'tags') at--;
  for (; at >= 0 && trail.length < MOST_PLAIN; at--) {
    const line = page.lines[at];
    if (line?.kind !== 'navigation' || line.line.element !== null || line.length > LONGEST_PLAIN) return null;
    trail.unshift(line);
    if (isFrontPage(line.text)) break;
  }
  const first = trail[0];
  if (first === undefined || trail.length < 2 || !isFrontPage(first.text) || trail.some(({ text }) => keyOf(text) === '')) return null;
  const last = trail.at(-1);
  const shown = trail.filter((line) => !(line === last && isHeadline(line.text, titleKey)));
  const titles = shown.map(({ text }) => text);
  if (areButtons(titles, false) || titles.some(isNoCrumb) || new Set(titles.map(keyOf)).size < titles.length) return null;
  const above = page.lines.slice(0, first.index).filter(({ kind, length }) => kind === 'navigation' && length > 0);
  const keys = new Set(titles.map(keyOf));
  if (above.length < MENU && !above.some(({ text, length }) => length <= LONGEST_PLAIN && keys.has(keyOf(text)))) return null;
  return { crumbs: shown.map((line) => linkOf(line, line.text)), used: trail.map(({ index }) => index) };
}
