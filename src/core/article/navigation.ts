import { editLinkAt } from '../words/edit-link.js';
import { findBreadcrumbs } from './navigation/breadcrumbs.js';
import { readNeighbours } from './navigation/neighbours.js';
import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import type { Article, ArticleLink } from './schema.js';
import { cleanLine, hasWord } from './text/normalise.js';

const BETWEEN_ENTRIES = / [|·•] | {3,}|\t/u;
const BARS: readonly string[] = [' | ', ' · ', ' • '];
/** Two may be a heading with its half-title. */
const LEAST_ENTRIES = 3;
const LONGEST_ENTRY = 40;
/** `Home | News | Sport`, or columns of a page's own white space: the entries of a menu on one line. */
function entriesOf(line: PageLine): readonly string[] {
  // A line that had nothing to clean has no columns.
  if (line.text === line.line.text && !BARS.some((bar) => line.text.includes(bar))) return [line.text];
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
  const { previous, next } = readNeighbours(page);
  const { crumbs, used } = findBreadcrumbs(page, title);
  const taken = new Set([...(previous?.used ?? []), ...(next?.used ?? []), ...used]);
  const seen = new Set<string>();
  const seenLinks = new Set<string>();
  const links: ArticleLink[] = [];
  const add = (name: string, url: string | null, line: PageLine): void => {
    const known = url === null ? seen : seenLinks;
    const key = url === null ? name : `${name}\n${url}`;
    if (known.has(key) || !hasWord(name)) return;
    known.add(key);
    links.push({ title: name, url, lines: rangeOf(line) });
  };
  for (const line of page.lines) {
    if (line.kind !== 'navigation' || taken.has(line.index) || line.text === '' || editLinkAt(line.text) === 0) continue;
    if (line.line.links.length === 0) for (const entry of entriesOf(line)) add(entry, null, line);
    else for (const link of line.line.links) add(link.text.trim(), link.url === '' ? null : link.url, line);
  }
  return { previous: previous?.link ?? null, next: next?.link ?? null, breadcrumbs: [...crumbs], links };
}
