import { NEIGHBOUR_LABELS, type NeighbourSide } from '../section/neighbour-label.js';
import { lowered } from './lowered.js';
import { hasWord, keyOf } from './normalise.js';
import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import type { Article, ArticleLink } from './schema.js';

/** Signs that stand before a neighbour's title; a colon or a space follows them. */
const SIGNS: Readonly<Record<NeighbourSide, RegExp>> = {
  previous: /^(?:<<|«|‹|←|⟵|⇐|◀|◄|⏪|<)\s*[:：]?\s*/,
  next: /^(?:>>|»|›|→|⟶|⇒|▶|►|⏩|>)\s*[:：]?\s*/,
};
const TRAILING: Readonly<Record<NeighbourSide, RegExp>> = { previous: /\s*(?:<<|«|‹|←|⟵)$/, next: /\s*(?:>>|»|›|→|⟶)$/ };
/** Shorter texts behind a sign are page numbers and buttons. */
const SHORTEST_TITLE = 4;
const LONGEST_LINK = 300;
/** More characters than any label has, the signs around it among them. */
const LONGEST_LABEL = 64;
const CRUMB = /\s+(?:>|›|»|→|\/|::|\|>|»)\s+|\s*[›»]\s*|(?<=[\p{Script=Han}\p{Script=Hangul}])\s*>\s*(?=[\p{L}])/u;
const HERE =
  /^(?:you are here|sie sind hier|sie befinden sich hier|vous êtes ici|estás en|está aqui|ti trovi in|je bent hier|вы здесь|当前位置|您的位置|您现在的位置|你的位置|所在位置|目前位置|現在位置)\s*[:：]?\s*/u;
const LONGEST_CRUMB = 60;
const MOST_CRUMBS = 12;
const MAY_TRAIL = /[>›»/→:：]/;

function linkOf(line: PageLine, title: string, last: PageLine = line): ArticleLink {
  const url =
    line.line.links.find((link) => title.includes(link.text) || link.text.includes(title))?.url ?? last.line.links[0]?.url ?? null;
  return { title, url, lines: rangeOf(line, last) };
}

/** What `neighbourTitle` looks for labels in. */
const beginningOf = (text: string): string => lowered(text.slice(0, LONGEST_LABEL));

/**
 * The title behind a sign or a label; empty for a label alone, null for neither.
 * @param beginning What `beginningOf` makes of the text.
 */
function neighbourTitle(text: string, beginning: string, side: NeighbourSide): string | null {
  if (text.length > LONGEST_LINK) return null;
  let rest = text;
  const sign = SIGNS[side].exec(text);
  if (sign !== null) {
    rest = text.slice(sign[0].length);
    // « quoted » is no arrow, and neither is a crumb trail.
    if ((text.startsWith('«') && text.includes('»', 1)) || CRUMB.test(rest)) return null;
  }
  const label = NEIGHBOUR_LABELS[side].exec(beginning.slice(sign?.[0].length ?? 0));
  if (label !== null) {
    rest = rest.slice(label[0].length).replace(TRAILING[side], '').trim();
    return SIGNS[side].test(rest) && rest.length < 3 ? '' : rest.replace(SIGNS[side], '');
  }
  if (sign === null) return null;
  rest = rest.trim();
  // `► 2017 (9)` opens a month of an archive.
  return keyOf(rest).length >= SHORTEST_TITLE && !/\(\d+\)$/.test(rest) ? rest : null;
}

interface Neighbour {
  readonly link: ArticleLink;
  readonly used: readonly number[];
}

/** @param beginnings Of lines of menus, by their index. */
function findNeighbour(page: Page, side: NeighbourSide, beginnings: ReadonlyMap<number, string>): Neighbour | null {
  for (const line of page.lines) {
    const beginning = beginnings.get(line.index);
    const proof = beginning === undefined && line.text.startsWith(side === 'previous' ? '<<' : '>>');
    if (beginning === undefined && !(proof && line.kind !== 'body' && line.kind !== 'comment')) continue;
    const title = neighbourTitle(line.text, beginning ?? beginningOf(line.text), side);
    if (title === null) continue;
    if (keyOf(title) !== '') return { link: linkOf(line, title), used: [line.index] };
    const below = page.lines[line.index + 1];
    if (below?.kind !== 'navigation' || (below.text.split(' ').length < 3 && below.length < 12)) continue;
    const other = side === 'previous' ? 'next' : 'previous';
    const start = beginningOf(below.text);
    if (below.length > LONGEST_LINK || neighbourTitle(below.text, start, other) !== null) continue;
    if (neighbourTitle(below.text, start, side) !== null) continue;
    return { link: linkOf(line, below.text, below), used: [line.index, below.index] };
  }
  return null;
}

/** `Home > World > Asia` in one line, or one crumb a line with the signs between; a last crumb that is the headline is left out. */
function findBreadcrumbs(page: Page, title: string | null): { crumbs: ArticleLink[]; used: number[] } {
  const titleKey = title === null ? '' : keyOf(title);
  const limit = page.bodyFirst < 0 ? page.lines.length : page.bodyFirst;
  for (const line of page.lines) {
    if (line.index >= limit) break;
    if (line.kind !== 'navigation' || line.length > LONGEST_LINK) continue;
    const stacked = stackedCrumbs(page, line.index, titleKey);
    if (stacked !== null) return stacked;
    if (!MAY_TRAIL.test(line.text)) continue;
    const here = HERE.exec(lowered(line.text));
    const rest = here === null ? line.text : line.text.slice(here[0].length);
    const parts = rest
      .split(CRUMB)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const isTrail = parts.length >= (here === null ? 2 : 1) && parts.slice(0, -1).every((part) => part.length <= LONGEST_CRUMB);
    if (isTrail && (parts.length > 1 || here !== null) && !/^[<>«»‹›]/.test(rest)) {
      const kept = parts.filter((part) => keyOf(part) !== '' && keyOf(part) !== titleKey);
      if (kept.length > 0) return { crumbs: kept.map((part) => linkOf(line, part)), used: [line.index] };
    }
  }
  return { crumbs: [], used: [] };
}

const LONE_SIGN = /^[>›»/→]$/;

function stackedCrumbs(page: Page, from: number, titleKey: string): { crumbs: ArticleLink[]; used: number[] } | null {
  const crumbs: ArticleLink[] = [];
  const used: number[] = [];
  if (page.lines[from + 1]?.length !== 1 || page.lines[from + 1]?.kind !== 'navigation') return null;
  for (let at = from; at < from + MOST_CRUMBS * 2; at += 2) {
    const crumb = page.lines[at];
    const sign = page.lines[at + 1];
    if (crumb?.kind !== 'navigation' || crumb.length > LONGEST_CRUMB || LONE_SIGN.test(crumb.text)) break;
    if (keyOf(crumb.text) !== titleKey && keyOf(crumb.text) !== '') crumbs.push(linkOf(crumb, crumb.text));
    used.push(crumb.index);
    if (sign?.kind !== 'navigation' || !LONE_SIGN.test(sign.text)) break;
    used.push(sign.index);
  }
  return used.length >= 3 && crumbs.length > 0 ? { crumbs, used } : null;
}

/** Neighbours, crumbs and the other links of the page's menus, each link once. */
export function readNavigation(page: Page, title: string | null): Article['navigation'] {
  const menus = page.lines.filter((line) => line.kind === 'navigation');
  const beginnings = new Map(menus.map((line) => [line.index, beginningOf(line.text)]));
  const previous = findNeighbour(page, 'previous', beginnings);
  const next = findNeighbour(page, 'next', beginnings);
  const { crumbs, used } = findBreadcrumbs(page, title);
  const taken = new Set([...(previous?.used ?? []), ...(next?.used ?? []), ...used]);
  const seen = new Set<string>();
  const links: ArticleLink[] = [];
  const add = (name: string, url: string | null, line: PageLine): void => {
    const key = `${name}\n${url ?? ''}`;
    if (seen.has(key) || !hasWord(name)) return;
    seen.add(key);
    links.push({ title: name, url, lines: rangeOf(line) });
  };
  for (const line of page.lines) {
    if (line.kind !== 'navigation' || taken.has(line.index) || line.text === '') continue;
    if (line.line.links.length === 0) add(line.text, null, line);
    else for (const link of line.line.links) add(link.text.trim(), link.url, line);
  }
  return { previous: previous?.link ?? null, next: next?.link ?? null, breadcrumbs: crumbs, links };
}
