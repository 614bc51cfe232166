import type { Line } from '../types.js';
import type { Facts } from './facts.js';
import { HashTable } from './hash.js';
import { Scan } from './scan.js';
import { coarseOf, proseOf, shapeOf } from './shape.js';
import { type Slug, slugOf } from './slug.js';

/** What a line costs a run of prose that it interrupts, beside a paragraph's gain of its width over 100 plus a half. */
const INTERRUPTION = 0.4;
/** A paragraph's gain ends here, so that one wall of text does not decide alone. */
const MOST_GAIN = 4.5;

/** A page as its cues see it: facts and shapes of every line, the core of running text, what repeats. */
export class Page {
  readonly scan: Scan;
  readonly facts: readonly Facts[];
  readonly size: number;
  readonly shape: Uint8Array;
  readonly coarse: Uint8Array;
  readonly prose: Int32Array;
  /** Sums over the lines above: characters of prose, and all characters. */
  readonly proseAbove: Float64Array;
  readonly widthAbove: Float64Array;
  /** First and last line of the densest run of prose; -1 where the page has none. */
  readonly coreFirst: number = -1;
  readonly coreLast: number = -1;
  /** How often each line's words stand on the page. */
  readonly repeats: HashTable;
  /** First line with the same words, plus one. */
  readonly firstSeen: HashTable;
  /** How often a content word stands in the core. */
  readonly vocabulary: HashTable;
  /** The line most like a headline above the core, -1 for none. */
  readonly headline: number = -1;
  /** The language most of the page's stop-words speak, as a bit. */
  readonly language: number;

  /** The words of the page's address, where it is known and has some. */
  readonly slug: Slug | null;

  constructor(
    readonly lines: readonly Line[],
    url: string | null = null,
  ) {
    this.slug = slugOf(url);
    const size = lines.length;
    this.size = size;
    this.scan = new Scan(lines.map((line) => line.text));
    this.facts = this.scan.facts;
    this.shape = new Uint8Array(size);
    this.coarse = new Uint8Array(size);
    this.prose = new Int32Array(size);
    this.proseAbove = new Float64Array(size + 1);
    this.widthAbove = new Float64Array(size + 1);
    this.repeats = new HashTable(size);
    this.firstSeen = new HashTable(size);
    let best = 0;
    let sum = 0;
    let from = 0;
    for (let i = 0; i < size; i++) {
      const f = this.facts[i] as Facts;
      const shape = shapeOf(f);
      const prose = proseOf(f);
      this.shape[i] = shape;
      this.coarse[i] = coarseOf(shape);
      this.prose[i] = prose;
      this.proseAbove[i + 1] = (this.proseAbove[i] as number) + prose;
      this.widthAbove[i + 1] = (this.widthAbove[i] as number) + f.width;
      if (f.key !== 0 && this.repeats.add(f.key, 1) === 1) this.firstSeen.set(f.key, i + 1);
      const gain = prose > 0 ? Math.min(prose / 100 + 0.5, MOST_GAIN) : -INTERRUPTION;
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += gain;
      if (sum > best) {
        best = sum;
        this.coreFirst = from;
        this.coreLast = i;
      }
    }
    this.language = commonest(this.scan.languages);
    this.vocabulary = new HashTable(1024);
    for (let i = this.coreFirst; i >= 0 && i <= this.coreLast; i++) this.content(i, (token) => this.vocabulary.add(token, 1));
    this.headline = this.#findHeadline();
  }

  /** Calls back with each content word of a line; neighbouring pairs where the script has no spaces. At most 400. */
  content(index: number, each: (token: number) => void): void {
    const f = this.facts[index] as Facts;
    for (let t = f.contentStart; t < f.contentEnd; t++) each(this.scan.content[t] as number);
  }

  /** How many content words of a line a table holds with more than `above`. */
  #held(index: number, table: HashTable, above: number): number {
    const f = this.facts[index] as Facts;
    const { content } = this.scan;
    let held = 0;
    for (let t = f.contentStart; t < f.contentEnd; t++) if (table.get(content[t] as number) > above) held++;
    return held;
  }

  /** How many content words a line has. */
  #contentSize(index: number): number {
    const f = this.facts[index] as Facts;
    return f.contentEnd - f.contentStart;
  }

  /** Share of a line's content words that the core holds in other lines too; -1 for a line without content words. */
  coreOverlap(index: number): number {
    const own = index >= this.coreFirst && index <= this.coreLast ? 1 : 0;
    const all = this.#contentSize(index);
    return all === 0 ? -1 : this.#held(index, this.vocabulary, own) / all;
  }

  /** Share of line a's content words that line b holds; -1 for a line without content words. */
  overlap(a: number, words: HashTable): number {
    const all = this.#contentSize(a);
    return all === 0 ? -1 : this.#held(a, words, 0) / all;
  }

  /** The content words of one line. */
  wordsOf(index: number): HashTable {
    const words = new HashTable(32);
    if (index >= 0) this.content(index, (token) => words.set(token, 1));
    return words;
  }

  /** Which of four parts of the address's words a line holds, and how much of the line they are; -1 where there is no address. */
  slugMatch(index: number): number {
    const { slug } = this;
    if (slug === null) return -1;
    const found = this.#held(index, slug.words, 0);
    if (found === 0) return 0;
    const held = found / slug.size;
    const share = found / this.#contentSize(index);
    return 1 + (held < 0.4 ? 0 : held < 0.75 ? 3 : 6) + (share < 0.35 ? 0 : share < 0.7 ? 1 : 2);
  }

  /** First line of the run of lines of like shape that a line stands in. */
  runFirst(index: number): number {
    let first = index;
    while (first > 0 && this.coarse[first - 1] === this.coarse[index]) first--;
    return first;
  }

  #findHeadline(): number {
    let best = 0;
    let at = -1;
    const last = this.coreFirst < 0 ? this.size - 1 : this.coreFirst;
    const first = Math.max(0, last - 60);
    for (let i = first; i <= last; i++) {
      const f = this.facts[i] as Facts;
      if (f.width < 12 || f.width > 220 || f.words < 2 || this.shape[i] === 2 || this.shape[i] === 18) continue;
      const share = Math.max(0, this.coreOverlap(i));
      const near = 1 - (last - i) / 64;
      const size = f.width < 24 ? 0.3 : f.width > 130 ? 0.5 : 1;
      const ended = this.coarse[i] === 4 || this.coarse[i] === 7 ? 0.5 : 1;
      const again = this.repeats.get(f.key) > 1 ? 1.3 : 1;
      const slug = this.slugMatch(i);
      const address = slug >= 7 ? 2.5 : slug >= 4 ? 1.6 : 1;
      const score = address * (0.25 + share) * (0.4 + near) * size * ended * again;
      if (score > best) {
        best = score;
        at = i;
      }
    }
    return at;
  }
}

function commonest(languages: Int32Array): number {
  let best = 0;
  let bit = 0;
  for (let i = 0; i < languages.length; i++) {
    const n = languages[i] as number;
    if (n > best) {
      best = n;
      bit = 1 << i;
    }
  }
  return bit;
}
