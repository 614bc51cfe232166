import type { PageStatements, Stated } from '../types.js';
import type { Facts } from './facts.js';
import { HashTable, hashJoin } from './hash.js';
import type { Page } from './page.js';
import { Scan } from './scan.js';

/** More statements than these are not about the page. */
const MOST = 24;

/** Statements of one sort, to hold lines against. */
export class StatedTexts {
  readonly #keys = new Set<number>();
  readonly #words = new HashTable(64);
  #size = 0;

  constructor(statements: readonly Stated[]) {
    const scan = new Scan(statements.slice(0, MOST).map(({ value }) => ({ text: value })));
    for (const f of scan.facts) {
      if (f.key === 0) continue;
      this.#keys.add(f.key);
      for (let t = f.contentStart; t < f.contentEnd; t++) this.#words.set(scan.content[t] as number, 1);
    }
    this.#size = this.#words.size;
  }

  has(key: number): boolean {
    return this.#keys.has(key);
  }

  /** How much of a line is stated: 0 nothing, 1 to 4 by the share of its content words and of the stated ones, 5 all of it word for word. */
  match(page: Page, index: number): number {
    if (this.#size === 0) return 0;
    const f = page.facts[index] as Facts;
    if (this.#keys.has(f.key)) return 5;
    let found = 0;
    for (let t = f.contentStart; t < f.contentEnd; t++) found += this.#words.get(page.scan.content[t] as number);
    if (found === 0) return 0;
    const overlap = found / (f.contentEnd - f.contentStart);
    const held = found / this.#size;
    if (overlap > 0.66 && held > 0.5) return 4;
    if (held > 0.8) return 3;
    return overlap > 0.66 ? 2 : 1;
  }
}

/** Characters of a stated text that are held together: a scan looks at the first words of a line only. */
const PIECE = 400;
/** A shorter text is an excerpt: what it lacks may be of the article all the same. */
const LEAST_TEXT = 400;

/** The article's text as the page repeats it, to find its lines in. */
export class StatedText {
  readonly #pairs = new HashTable(1024);

  constructor(text: string) {
    const scan = new Scan(piecesOf(text));
    for (const f of scan.facts)
      for (let t = f.contentStart; t + 1 < f.contentEnd; t++)
        this.#pairs.set(hashJoin(scan.content[t] as number, scan.content[t + 1] as number), 1);
  }

  /** How much of a line the text holds, by pairs of content words: 0 where it has no pair to tell by, else 1 (nothing) to 5 (nearly all). */
  share(page: Page, index: number): number {
    const f = page.facts[index] as Facts;
    const all = f.contentEnd - f.contentStart - 1;
    if (all < 1) return 0;
    const { content } = page.scan;
    let found = 0;
    for (let t = f.contentStart; t + 1 < f.contentEnd; t++)
      found += this.#pairs.get(hashJoin(content[t] as number, content[t + 1] as number));
    const share = found / all;
    return share < 0.1 ? 1 : share < 0.4 ? 2 : share < 0.7 ? 3 : share < 0.9 ? 4 : 5;
  }
}

function piecesOf(text: string): { text: string }[] {
  const pieces: { text: string }[] = [];
  for (const line of text.split('\n')) {
    for (let at = 0; at < line.length; ) {
      const space = at + PIECE < line.length ? line.lastIndexOf(' ', at + PIECE) : -1;
      const end = space > at ? space : Math.min(line.length, at + PIECE);
      pieces.push({ text: line.slice(at, end) });
      at = end;
    }
  }
  return pieces;
}

/** What a page states about itself, as words. */
export interface StatedWords {
  readonly titles: StatedTexts;
  readonly descriptions: StatedTexts;
  /** `null` where the page does not repeat its text. */
  readonly text: StatedText | null;
  readonly authors: StatedTexts;
  readonly tags: StatedTexts;
  readonly sites: StatedTexts;
}

export function statedWords(statements: PageStatements): StatedWords {
  return {
    titles: new StatedTexts(statements.titles),
    descriptions: new StatedTexts(statements.descriptions),
    text: textOf(statements),
    authors: new StatedTexts(statements.authors),
    tags: new StatedTexts(statements.tags),
    sites: new StatedTexts(statements.siteNames),
  };
}

function textOf({ texts }: PageStatements): StatedText | null {
  const longest = texts.reduce((found, { value }) => (value.length > found.length ? value : found), '');
  return longest.length < LEAST_TEXT ? null : new StatedText(longest);
}
