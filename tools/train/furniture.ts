import type { Kind } from '../../src/core/section/index.js';
import { filesHash, rows } from './corpus.js';
import type { GoldPage } from './examples.js';
import { kindsOf, type Place, placesOf, runsOf } from './furnish-places.js';
import { pick } from './model.js';

/** Lines of one kind that stand together. */
export interface Snippet {
  readonly lang: string;
  readonly place: Place;
  /** `{NAME}`, `{FIRST}` and `{LAST}` stand for the page's author. */
  readonly lines: readonly string[];
}

/** Kinds that are furniture, and may stand on another page as well; headlines, standfirsts and text are of one page alone. */
export const FURNITURE: readonly Kind[] = [
  'bio',
  'byline',
  'tags',
  'navigation',
  'recommendation',
  'comment',
  'promotion',
  'legal',
  'other',
];

/**
 * Furniture as it could stand on pages of all sorts, written by language models under the corpus's labelling rules, with invented names: a file a
 * kind. Nothing of it is from a page.
 */
const WRITTEN = 'tools/train/furniture';
/** Longer runs of a page are not taken to another whole. */
const MOST_LINES = 8;
/** Fewer snippets of a place are too few to choose among; then the place does not matter. */
const FEWEST = 4;

/** Furniture to choose from, by kind, language and place: half of it found on pages, half written. */
export class Stock {
  readonly #written = new Map<string, Snippet[]>();
  readonly #found = new Map<string, Snippet[]>();

  /** Takes furniture from `pages` alone, so that a page held out of a fold is not met in training. */
  constructor(pages: readonly GoldPage[], languages: readonly string[]) {
    for (const kind of FURNITURE) for (const snippet of rows<Snippet>(fileOf(kind))) add(this.#written, kind, snippet);
    pages.forEach((page, n) => {
      const kinds = kindsOf(page);
      const places = placesOf(kinds);
      for (const { kind, from, to } of runsOf(kinds)) {
        if (kind === null || !FURNITURE.includes(kind) || to - from > MOST_LINES) continue;
        const lines = page.lines.slice(from, to).map(({ text }) => text);
        add(this.#found, kind, { lang: languages[n] ?? '', place: places[from] as Place, lines });
      }
    });
  }

  /** A snippet of the kind and language, of the place where there are some; `null` where there is none. */
  choose(kind: Kind, lang: string, place: Place, next: () => number): Snippet | null {
    const [written, found] = [this.#written, this.#found].map((snippets) => {
      const near = snippets.get(`${kind} ${lang} ${place}`) ?? [];
      return near.length >= FEWEST ? near : (snippets.get(`${kind} ${lang}`) ?? []);
    }) as [Snippet[], Snippet[]];
    const list = found.length === 0 || (written.length > 0 && next() < 0.5) ? written : found;
    return pick<Snippet | undefined>(list, next) ?? null;
  }
}

function add(stock: Map<string, Snippet[]>, kind: Kind, snippet: Snippet): void {
  for (const key of [`${kind} ${snippet.lang} ${snippet.place}`, `${kind} ${snippet.lang}`]) {
    const list = stock.get(key);
    if (list === undefined) stock.set(key, [snippet]);
    else list.push(snippet);
  }
}

/** Where furniture of a kind is written. */
export function fileOf(kind: Kind): string {
  return `${WRITTEN}/${kind}.ndjson`;
}

/** SHA-256 of all that is written, in hexadecimal. */
export function furnitureHash(): string {
  return filesHash(FURNITURE.map(fileOf));
}
