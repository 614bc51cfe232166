import type { Line, PageElement, PageStatements } from '../../types.js';
import { keyOf } from '../text/normalise.js';

/** Shorter lines are of menus, teasers and boxes. */
const LEAST_LINE = 80;
/** Characters of an article's longer lines outside links: a few teasers with long excerpts have less. */
const LEAST_TEXT = 600;
const SHORTEST_KEY = 8;

/** An `article` element with a headline of the first level of its own. */
interface Shown {
  /** Its first line. */
  readonly at: number;
  readonly title: string;
  /** Characters of its longer lines, outside links. */
  text: number;
}

/**
 * Where an HTML page goes on with further articles, as pages that load the next story below the one that was asked for: the
 * lines of each, from its `article` element to the next; all lines where there is one article. The page must say itself that the first is its own, by a title that it states, so that an overview
 * of many stories stays one page.
 */
export function splitScrolled(lines: readonly Line[], statements: PageStatements | null): readonly (readonly Line[])[] {
  const articles = articlesOf(lines).filter(({ text }) => text >= LEAST_TEXT);
  const [first, ...further] = articles;
  if (first === undefined || further.length === 0 || !isStated(first.title, statements)) return [lines];
  const known = new Set([first.title]);
  const cuts: number[] = [];
  for (const { at, title } of further) {
    if (known.has(title) || isStated(title, statements)) continue;
    known.add(title);
    cuts.push(at);
  }
  return [0, ...cuts].map((from, index) => lines.slice(from, cuts[index] ?? lines.length));
}

function isStated(title: string, statements: PageStatements | null): boolean {
  return (statements?.titles ?? []).some(({ value }) => keyOf(value).includes(title));
}

function articlesOf(lines: readonly Line[]): Shown[] {
  if (lines.filter(isHeadline).length < 2) return [];
  const nearest = new Nearest();
  const found = new Map<PageElement, Shown>();
  const firsts = new Map<PageElement, number>();
  const outer = new Set<PageElement>();
  lines.forEach((line, index) => {
    const own = nearest.of(line.element);
    if (own === null) return;
    if (!firsts.has(own)) firsts.set(own, index);
    const title = isHeadline(line) && !found.has(own) ? keyOf(line.text) : '';
    if (title.length >= SHORTEST_KEY) {
      found.set(own, { at: firsts.get(own) ?? index, title, text: 0 });
      for (let at = nearest.of(own.parent); at !== null && !outer.has(at); at = nearest.of(at.parent)) outer.add(at);
    }
    const shown = found.get(own);
    const free = line.text.length - line.linked;
    if (shown !== undefined && free >= LEAST_LINE) shown.text += free;
  });
  return [...found].filter(([element]) => !outer.has(element)).map(([, shown]) => shown);
}

function isHeadline({ role, level }: Line): boolean {
  return role === 'heading' && level === 1;
}

/** The smallest `article` around an element, itself included. Each element is asked once, however deep it stands. */
class Nearest {
  readonly #known = new Map<PageElement, PageElement | null>();

  of(element: PageElement | null): PageElement | null {
    const asked: PageElement[] = [];
    let at = element;
    while (at !== null && at.name !== 'article' && !this.#known.has(at)) {
      asked.push(at);
      at = at.parent;
    }
    const found = at === null || at.name === 'article' ? at : (this.#known.get(at) ?? null);
    for (const one of asked) this.#known.set(one, found);
    return found;
  }
}
