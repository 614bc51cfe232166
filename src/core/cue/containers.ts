import type { Line, PageElement } from '../types.js';
import { HASH_SEED, hashJoin, hashStep } from './hash.js';
import type { Page } from './page.js';

/** What the lines within an element come to. */
export interface Container {
  readonly element: PageElement;
  readonly parent: Container | null;
  /** Names and first words of the elements down to this one, as one hash: alike for the paragraphs of one text. */
  readonly path: number;
  /** Hashes of the words that the page's authors gave the element. */
  readonly words: readonly number[];
  lines: number;
  prose: number;
  width: number;
  linked: number;
  /** Prose of the page's core within. */
  core: number;
}

/** Levels looked at for an `h1` around a line. */
const H1_REACH = 4;

/** The element around the core holds at least this share of its prose: a stray paragraph elsewhere does not widen it to the page. */
const CORE_SHARE = 0.8;

/** What the lines come to that stand under the same names of elements. */
export interface SamePath {
  lines: number;
  width: number;
  linked: number;
  prose: number;
  /** Prose of the page's core among it. */
  core: number;
}

/** The elements of a page with what stands in them, and the one around the core of its text. */
export class Containers {
  readonly #known = new Map<PageElement, Container>();
  /** By line; `null` where the page has no markup. */
  readonly of: readonly (Container | null)[];
  /** The smallest element that holds the core; `null` where there is none. */
  readonly core: Container | null;
  readonly #coreProse: number;
  readonly #paths = new Map<number, SamePath>();
  /** The first line in an `h1` (of two, the one nearer above the core), -1 for none. */
  readonly headline: number;
  /** Elements around the headline. */
  readonly #aroundHeadline = new Set<Container>();

  constructor(page: Page) {
    this.of = page.lines.map((line) => this.#find(line));
    let coreProse = 0;
    for (let i = 0; i < page.size; i++) {
      const container = this.of[i];
      if (container === null || container === undefined) continue;
      const prose = page.prose[i] as number;
      const width = page.facts[i]?.width ?? 0;
      const { linked } = page.lines[i] as Line;
      const core = i >= page.coreFirst && i <= page.coreLast ? prose : 0;
      coreProse += core;
      let same = this.#paths.get(container.path);
      if (same === undefined) {
        same = { lines: 0, width: 0, linked: 0, prose: 0, core: 0 };
        this.#paths.set(container.path, same);
      }
      same.lines++;
      same.width += width;
      same.linked += linked;
      same.prose += prose;
      same.core += core;
      for (let up: Container | null = container; up !== null; up = up.parent) {
        up.lines++;
        up.prose += prose;
        up.width += width;
        up.linked += linked;
        up.core += core;
      }
    }
    this.#coreProse = coreProse;
    let around: Container | null = null;
    if (coreProse > 0) {
      for (const container of this.#known.values()) {
        const deeper = around === null || container.element.depth > around.element.depth;
        if (deeper && container.core >= coreProse * CORE_SHARE) around = container;
      }
    }
    this.core = around;
    this.headline = this.#headlineOf(page);
    for (let up = this.of[this.headline] ?? null; up !== null; up = up.parent) this.#aroundHeadline.add(up);
  }

  #headlineOf(page: Page): number {
    let found = -1;
    for (let i = 0; i < page.size; i++) {
      if (found >= 0 && page.coreFirst >= 0 && i > page.coreFirst) break;
      if (isWithinH1(this.of[i] ?? null)) found = i;
    }
    return found;
  }

  /** What stands under the same names of elements as the line's own. */
  samePath(container: Container): SamePath | null {
    return this.#paths.get(container.path) ?? null;
  }

  /** Levels from an element up to the first that holds the headline too; there must be one. */
  levelsToHeadline(container: Container): number {
    let levels = 0;
    for (let up: Container | null = container; up !== null && !this.#aroundHeadline.has(up); up = up.parent) levels++;
    return levels;
  }

  /** Share of the core's prose that stands under the same names of elements. */
  coreShare(container: Container): number {
    return this.#coreProse === 0 ? 0 : (this.#paths.get(container.path)?.core ?? 0) / this.#coreProse;
  }

  /** Levels from an element up to the first that holds the core too. */
  levelsToCore(container: Container): number {
    let levels = 0;
    let up: Container = container;
    while (up.core < this.#coreProse * CORE_SHARE && up.parent !== null) {
      up = up.parent;
      levels++;
    }
    return levels;
  }

  /** Whether an element holds most of the core. */
  holdsCore(container: Container): boolean {
    return this.#coreProse > 0 && container.core >= this.#coreProse * CORE_SHARE;
  }

  /** Whether an element stands in the one around the core. */
  isInCore(container: Container): boolean {
    const { core } = this;
    if (core === null) return false;
    for (let up: Container | null = container; up !== null && up.element.depth >= core.element.depth; up = up.parent)
      if (up === core) return true;
    return false;
  }

  #find(line: Line): Container | null {
    if (line.element === null) return null;
    // Outermost first, without recursion: pages nest deeply.
    const missing: PageElement[] = [];
    let known: Container | undefined;
    for (let up: PageElement | null = line.element; up !== null; up = up.parent) {
      known = this.#known.get(up);
      if (known !== undefined) break;
      missing.push(up);
    }
    let parent: Container | null = known ?? null;
    for (let i = missing.length - 1; i >= 0; i--) {
      const element = missing[i] as PageElement;
      const words = element.words.map(wordHash);
      const own = hashJoin(wordHash(element.name), words[0] ?? 0);
      const made: Container = {
        element,
        parent,
        path: hashJoin(parent?.path ?? HASH_SEED, own),
        words,
        lines: 0,
        prose: 0,
        width: 0,
        linked: 0,
        core: 0,
      };
      this.#known.set(element, made);
      parent = made;
    }
    return parent;
  }
}

function isWithinH1(container: Container | null): boolean {
  let up = container;
  for (let levels = 0; up !== null && levels < H1_REACH; levels++, up = up.parent) if (up.element.name === 'h1') return true;
  return false;
}

function wordHash(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}
