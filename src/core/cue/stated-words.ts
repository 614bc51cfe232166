import type { PageStatements, Stated } from '../types.js';
import type { Facts } from './facts.js';
import { HashTable } from './hash.js';
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

/** What a page states about itself, as words. */
export interface StatedWords {
  readonly titles: StatedTexts;
  readonly descriptions: StatedTexts;
  readonly authors: StatedTexts;
  readonly tags: StatedTexts;
  readonly sites: StatedTexts;
}

export function statedWords(statements: PageStatements): StatedWords {
  return {
    titles: new StatedTexts(statements.titles),
    descriptions: new StatedTexts(statements.descriptions),
    authors: new StatedTexts(statements.authors),
    tags: new StatedTexts(statements.tags),
    sites: new StatedTexts(statements.siteNames),
  };
}
