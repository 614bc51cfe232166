import type { Page, PageLine } from '../page.js';
import type { ArticleLink } from '../schema.js';
import { lowered } from '../text/lowered.js';
import { keyOf } from '../text/normalise.js';
import {
  ANY_OTHER,
  BARS,
  type Breadcrumbs,
  CRUMB,
  LONGEST_CRUMB,
  MAY_BE_CRUMB,
  MOST_CRUMBS,
  NEAR_TITLE,
  OTHER_CRUMBS,
  SIGNS,
} from './breadcrumb.js';
import { markedCrumbs } from './breadcrumb-markup.js';
import { plainCrumbs, stackedCrumbs } from './breadcrumb-stack.js';
import { areButtons, HERE, isFrontPage, isHome, isNoCrumb } from './breadcrumb-words.js';
import { linkOf } from './link.js';

const NONE: Breadcrumbs = { crumbs: [], used: [] };
const ARROW = new RegExp(`[${SIGNS}]`, 'u');
const MAY_TRAIL = new RegExp(`[${SIGNS}/:：‹|｜\\\\·•–—-]`, 'u');
const LONGEST_LINE = 300;
/** As many crumbs tell a trail by their signs alone. */
const SURE_CRUMBS = 3;

/** `Home > World > Asia` in one line, or one crumb a line with the signs between; a last crumb that is the headline is left out. */
export function findBreadcrumbs(page: Page, title: string | null): Breadcrumbs {
  const titleKey = title === null ? '' : keyOf(title);
  const marked = markedCrumbs(page, titleKey);
  if (marked !== null) return marked;
  const limit = page.bodyFirst < 0 ? page.lines.length : page.bodyFirst;
  const headline = page.lines.find((line) => line.kind === 'title')?.index ?? -1;
  for (const line of page.lines) {
    if (line.index >= limit) break;
    if ((line.kind !== 'navigation' && !beginsAtHome(line)) || line.length > LONGEST_LINE) continue;
    const stacked = stackedCrumbs(page, line.index, titleKey, headline);
    if (stacked !== null) return stacked;
    if (!MAY_TRAIL.test(line.text)) continue;
    const here = HERE.exec(lowered(line.text));
    const rest = here === null ? line.text : line.text.slice(here[0].length);
    const parts = partsOf(rest, here !== null, page, line);
    const near = headline - line.index;
    if (!(here !== null && parts.length > 0) && !isTrail(rest, parts, titleKey, near > 0 && near <= NEAR_TITLE)) continue;
    const kept = parts.filter((part) => keyOf(part) !== titleKey);
    if (kept.length > 0) return { crumbs: kept.map((part) => crumbOf(line, part)), used: [line.index] };
  }
  return (headline > 0 ? plainCrumbs(page, titleKey, headline) : null) ?? NONE;
}

/** A crumb with the link that says it: the page's own section has none at times, and not that of the first crumb. */
function crumbOf(line: PageLine, part: string): ArticleLink {
  const { links } = line.line;
  const link = linkOf(line, part);
  return links.length < 2 || links.some(({ text }) => part.includes(text) || text.includes(part)) ? link : { ...link, url: null };
}

/**
 * Crumbs between the usual signs; else between others, where words say that a trail follows, or it begins at home right above the headline and
 * nothing else of a menu stands there.
 */
function partsOf(text: string, here: boolean, page: Page, line: PageLine): readonly string[] {
  const usual = here || MAY_BE_CRUMB.test(text) ? splitAt(text, CRUMB) : [];
  if (usual.length > 1 || !(here || ANY_OTHER.test(text))) return usual;
  for (const sign of here ? [...OTHER_CRUMBS, ...BARS] : OTHER_CRUMBS) {
    const parts = splitAt(text, sign);
    if (parts.length < 2 || parts.length > MOST_CRUMBS) continue;
    if (here || (isIndex(parts[0] ?? '') && sign === OTHER_CRUMBS[0])) return parts;
    if (isFrontPage(parts[0] ?? '') && parts.length <= MOST_UNUSUAL && isAlone(page, line) && !parts.some(isNoCrumb)) return parts;
  }
  return usual;
}

/** A trail that was labelled tags: short entries with signs between are both. */
export function beginsAtHome({ kind, text, length }: PageLine): boolean {
  if (kind !== 'tags' || length > LONGEST_LINE || !MAY_TRAIL.test(text)) return false;
  const parts = splitAt(text, CRUMB);
  return parts.length > 1 && isFrontPage(parts[0] ?? '');
}

const splitAt = (text: string, sign: RegExp): readonly string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => keyOf(part) !== '');

/** More entries between such signs are a menu. */
const MOST_UNUSUAL = 3;
/** Where a forum begins. */
const INDEX =
  /^(?:board index|forum index|foren-übersicht|forum|index du forum|índice general|indice|forumoverzicht|список форумов|strona główna forum|ana sayfa)$/u;
const isIndex = (text: string): boolean => isHome(text) || INDEX.test(lowered(text));

/** The last line above the headline, and the only one of a menu there or the second. */
function isAlone(page: Page, { index }: PageLine): boolean {
  if (page.lines[index + 1]?.kind !== 'title') return false;
  return page.lines.slice(0, index).filter(({ kind, length }) => kind === 'navigation' && length > 0).length <= 1;
}

/** Whether parts of a line are crumbs: they begin at home, end at the headline, are several, or stand above it. */
function isTrail(text: string, parts: readonly string[], titleKey: string, near: boolean): boolean {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined || parts.length < 2 || /^[<>«»‹›❯▸▶►]/.test(text)) return false;
  if (parts.slice(0, -1).some((part) => part.length > LONGEST_CRUMB) || areButtons(parts, ARROW.test(text))) return false;
  if (isIndex(first)) return true;
  const lastKey = keyOf(last);
  if (titleKey !== '' && (lastKey === titleKey || (lastKey.length >= SURE_CRUMBS * 3 && titleKey.startsWith(lastKey)))) return true;
  return ARROW.test(text) ? near || parts.length >= SURE_CRUMBS : near && parts.length >= SURE_CRUMBS;
}
