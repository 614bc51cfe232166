import { findNeighbourLabel, type NeighbourSide } from '../section/neighbour-label.js';
import { findBreadcrumbs } from './breadcrumbs.js';
import { linkOf } from './link.js';
import { lowered } from './lowered.js';
import { cleanLine, hasWord, keyOf } from './normalise.js';
import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import type { Article, ArticleLink } from './schema.js';

/** Signs that stand before a neighbour's title; a colon or a space follows them. */
const SIGNS: Readonly<Record<NeighbourSide, RegExp>> = {
  previous: /^(?:<<|«|‹|←|⟵|⇐|◀|◄|⏪|<)\s*[:：]?\s*/,
  next: /^(?:>>|»|›|→|⟶|⇒|▶|►|⏩|>)\s*[:：]?\s*/,
};
const TRAILING: Readonly<Record<NeighbourSide, RegExp>> = { previous: /\s*(?:<<|«|‹|←|⟵)$/, next: /\s*(?:>>|»|›|→|⟶)$/ };
/** Characters that signs begin with. */
const ARROWS = '«‹←⟵⇐◀◄⏪<»›→⟶⇒▶►⏩>';
/** Within a line that begins with an arrow. */
const TRAIL = /\s+(?:>|›|»|→|\/|::)\s+|\s*[›»]\s*\S/u;
/** What stands behind arrows and is no article: buttons, page numbers, `2017 (9)` of an archive. */
const NO_TITLE =
  /^(?:back\b|zurück|retour|volver|voltar|indietro|terug|wstecz|назад|geri|返回|戻る|all\b|alle\b|tou(?:s|tes)\b|todos\b|more\b|mehr\b|voir\b|ver más|see\b|view\b|show\b|read\b|skip\b|go to\b|zu[mr]? (?:shop|inhalt|übersicht)|print|seite drucken|drucken|related\b|page \d|seite \d|main$|home$|menu|contact|kontakt|search|share|subscribe|log ?in)|^\d+ ?(?:of|von|de|sur|di|van|из|\/) ?\d+$|\(\d+\)$|[:：]$/u;
/** Shorter texts behind a sign are page numbers and buttons. */
const SHORTEST_TITLE = 4;
const LONGEST_LINK = 300;
const BETWEEN_ENTRIES = / [|·•] | {3,}|\t/u;
/** Two may be a heading with its half-title. */
const LEAST_ENTRIES = 3;
const LONGEST_ENTRY = 40;
/** More characters than any label has, the signs around it among them. */
const LONGEST_LABEL = 64;
/** What `neighbourTitle` looks for labels in. */
const beginningOf = (text: string): string => lowered(text.slice(0, LONGEST_LABEL));

/**
 * The title behind a sign or a label; empty for a label alone, null for neither.
 * @param beginning What `beginningOf` makes of the text.
 * @param labelled A sign alone does not do.
 */
function neighbourTitle(text: string, beginning: string, side: NeighbourSide, labelled = false): string | null {
  if (text.length > LONGEST_LINK) return null;
  let rest = text;
  const sign = SIGNS[side].exec(text);
  if (sign !== null) {
    rest = text.slice(sign[0].length);
    // « quoted » is no arrow, and neither is a trail of crumbs.
    if ((text.startsWith('«') && text.includes('»', 1)) || TRAIL.test(rest)) return null;
  }
  const label = findNeighbourLabel(side, beginning.slice(sign?.[0].length ?? 0));
  if (label !== null) {
    rest = rest.slice(label.length).replace(TRAILING[side], '').trim();
    const small = lowered(rest);
    // `Newer Post Older Post Home` are buttons.
    if (findNeighbourLabel('previous', small) !== null || findNeighbourLabel('next', small) !== null) return null;
    if (!/[:：|-] ?$/.test(label) && NO_TITLE.test(small)) return null;
    return SIGNS[side].test(rest) && rest.length < 3 ? '' : rest.replace(SIGNS[side], '');
  }
  if (sign === null || labelled) return null;
  rest = rest.trim();
  return keyOf(rest).length >= SHORTEST_TITLE && !NO_TITLE.test(lowered(rest)) ? rest : null;
}

interface Neighbour {
  readonly link: ArticleLink;
  readonly used: readonly number[];
}

/** A sign of one character that begins several lines is their bullet. */
function bulletsOf(menus: readonly PageLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of menus) {
    const sign = text.charAt(0);
    if (sign !== '' && ARROWS.includes(sign) && text.charAt(1) !== sign) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([sign]) => sign));
}

/**
 * @param beginnings Of lines of menus, by their index.
 * @param bullets Signs that are no arrows here.
 */
function findNeighbour(
  page: Page,
  side: NeighbourSide,
  beginnings: ReadonlyMap<number, string>,
  bullets: ReadonlySet<string>,
): Neighbour | null {
  for (const line of page.lines) {
    const beginning = beginnings.get(line.index);
    const proof = beginning === undefined && line.text.startsWith(side === 'previous' ? '<<' : '>>');
    if (beginning === undefined && !(proof && line.kind !== 'body' && line.kind !== 'comment')) continue;
    const isBullet = bullets.has(line.text.charAt(0)) && line.text.charAt(1) !== line.text.charAt(0);
    const title = neighbourTitle(line.text, beginning ?? beginningOf(line.text), side, isBullet);
    if (title === null) continue;
    if (keyOf(title) !== '') return { link: linkOf(line, title), used: [line.index] };
    const below = page.lines[line.index + 1];
    if (below?.kind !== 'navigation' || (below.text.split(' ').length < 3 && below.length < 12) || NO_TITLE.test(lowered(below.text)))
      continue;
    const other = side === 'previous' ? 'next' : 'previous';
    const start = beginningOf(below.text);
    if (below.length > LONGEST_LINK || neighbourTitle(below.text, start, other) !== null) continue;
    if (neighbourTitle(below.text, start, side) !== null) continue;
    return { link: linkOf(line, below.text, below), used: [line.index, below.index] };
  }
  return null;
}

/** `« The winter | Ferries in spring »`, or two links between the arrows. */
const PAIR = /^(?:<<|«|‹|←|⟵) ?(\S.{2,}?) [|·•] (\S.{2,}?) ?(?:>>|»|›|→|⟶)$/u;
const BETWEEN_ARROWS = /^(?:<<|«|‹|←|⟵).*(?:>>|»|›|→|⟶)$/u;

/** Both neighbours, of the first line that names them. */
function findPair(menus: readonly PageLine[]): Readonly<Record<NeighbourSide, Neighbour>> | null {
  for (const line of menus) {
    const [previous, next] = pairOn(line);
    if (previous === undefined || next === undefined) continue;
    const neighbour = (title: string): Neighbour => ({ link: linkOf(line, title), used: [line.index] });
    return { previous: neighbour(previous), next: neighbour(next) };
  }
  return null;
}

/** Titles of the neighbours, where a line names both. */
function pairOn(line: PageLine): readonly string[] {
  if (line.length > LONGEST_LINK || !BETWEEN_ARROWS.test(line.text)) return [];
  const { links } = line.line;
  const titles = links.length === 2 ? links.map(({ text }) => withoutSigns(cleanLine(text))) : (PAIR.exec(line.text)?.slice(1) ?? []);
  return titles.every((title) => keyOf(title).length >= SHORTEST_TITLE && !NO_TITLE.test(lowered(title))) ? titles : [];
}

const withoutSigns = (text: string): string => text.replace(SIGNS.previous, '').replace(TRAILING.next, '').trim();

/** The link that the page itself calls the article before or after, by the words that it is shown with. */
function statedNeighbour(page: Page, side: NeighbourSide): Neighbour | null {
  const url = page.statements?.[side] ?? null;
  if (url === null) return null;
  for (const line of page.lines) {
    if (line.kind === 'body' || line.kind === 'comment') continue;
    for (const link of line.line.links) {
      if (link.url !== url) continue;
      const text = cleanLine(link.text);
      const title = neighbourTitle(text, beginningOf(text), side) ?? text;
      if (keyOf(title).length >= SHORTEST_TITLE) return { link: { title, url, lines: rangeOf(line) }, used: [line.index] };
    }
  }
  return null;
}

/** `Home | News | Sport`, or columns of a page's own white space: the entries of a menu on one line. */
function entriesOf(line: PageLine): readonly string[] {
  if (!BETWEEN_ENTRIES.test(line.line.text)) return [line.text];
  for (const between of [/ [|·•] /u, / {3,}|\t/u]) {
    const entries = line.line.text
      .trim()
      .split(between)
      .map((entry) => cleanLine(entry))
      .filter((entry) => entry !== '');
    if (entries.length >= LEAST_ENTRIES && entries.every((entry) => entry.length <= LONGEST_ENTRY)) return entries;
  }
  return [line.text];
}

/** Neighbours, crumbs and the other links of the page's menus, each link once. */
export function readNavigation(page: Page, title: string | null): Article['navigation'] {
  const menus = page.lines.filter((line) => line.kind === 'navigation');
  const beginnings = new Map(menus.map((line) => [line.index, beginningOf(line.text)]));
  const bullets = bulletsOf(menus);
  const both = findPair(menus);
  const neighbour = (side: NeighbourSide): Neighbour | null =>
    both?.[side] ?? findNeighbour(page, side, beginnings, bullets) ?? statedNeighbour(page, side);
  const previous = neighbour('previous');
  const next = neighbour('next');
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
    if (line.line.links.length === 0) for (const entry of entriesOf(line)) add(entry, null, line);
    else for (const link of line.line.links) add(link.text.trim(), link.url, line);
  }
  return { previous: previous?.link ?? null, next: next?.link ?? null, breadcrumbs: [...crumbs], links };
}
