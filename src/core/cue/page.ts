import type { Line } from '../types.js';
import { creditOf } from './credit.js';
import type { Facts } from './facts.js';
import { HashTable } from './hash.js';
import { Scan } from './scan.js';
import { coarseOf, proseOf, shapeOf } from './shape.js';
import { type Slug, slugOf } from './slug.js';

/** What a line costs a run of prose that it interrupts, beside a paragraph's gain of its width over 100 plus a half. */
const INTERRUPTION = 0.4;
/** A line of fewer columns is narrow. */
const NARROW = 40;
/** Farther than any line that is looked at. */
const NONE = 1 << 30;
/** A paragraph's gain ends here, so that one wall of text does not decide alone. */
const MOST_GAIN = 4.5;

/** Room for the page's words is made for so many at most; few pages need more. */
const MOST_WORDS = 1024;

/** In the table of the page's words: how often the core has a word, and a bit for each landmark that has it. */
const HEADLINE_BIT = 30;
const FIRST_BIT = 29;
const ADDRESS_BIT = 28;
const CORE_COUNT = (1 << ADDRESS_BIT) - 1;

/** How many content words of a line stand elsewhere too. */
export interface Shared {
  /** Content words of the line. */
  all: number;
  /** In other lines of the core. */
  core: number;
  headline: number;
  first: number;
  address: number;
}

/** A page as its cues see it: facts and shapes of every line, the core of running text, what repeats. */
export class Page {
  readonly facts: readonly Facts[];
  readonly size: number;
  readonly shape: Uint8Array;
  readonly coarse: Uint8Array;
  readonly prose: Int32Array;
  /** The sort of credit that each line ends with, as `creditOf` numbers them. */
  readonly credits: Uint8Array;
  /** Sums over the lines above: characters of prose, all characters, and narrow lines. */
  readonly proseAbove: Float64Array;
  readonly widthAbove: Float64Array;
  readonly narrowAbove: Int32Array;
  /** Lines up and down to the next prose; `NONE` where there is none. */
  readonly proseUp: Int32Array;
  readonly proseDown: Int32Array;
  /** First and last line of the densest run of prose; -1 where the page has none. */
  readonly coreFirst: number = -1;
  readonly coreLast: number = -1;
  /** The first line with the same words, and how often they stand on the page, at that line. */
  readonly same: Int32Array;
  readonly times: Int32Array;
  /** The line most like a headline above the core, -1 for none. */
  readonly headline: number = -1;
  /** The language most of the page's stop-words speak, as a bit. */
  readonly language: number;
  /** The words of the page's address, where it is known and has some. */
  readonly slug: Slug | null;
  readonly #words: HashTable;
  readonly #shared: Shared = { all: 0, core: 0, headline: 0, first: 0, address: 0 };

  constructor(
    readonly lines: readonly Line[],
    url: string | null = null,
    readonly scan: Scan = new Scan(lines),
  ) {
    this.slug = slugOf(url);
    const size = lines.length;
    this.size = size;
    this.facts = scan.facts;
    this.shape = new Uint8Array(size);
    this.coarse = new Uint8Array(size);
    this.prose = new Int32Array(size);
    this.credits = new Uint8Array(size);
    this.proseAbove = new Float64Array(size + 1);
    this.widthAbove = new Float64Array(size + 1);
    this.narrowAbove = new Int32Array(size + 1);
    this.proseUp = new Int32Array(size);
    this.proseDown = new Int32Array(size);
    this.same = new Int32Array(size);
    this.times = new Int32Array(size);
    const seen = new HashTable(size);
    let best = 0;
    let sum = 0;
    let from = 0;
    let up = -NONE;
    for (let i = 0; i < size; i++) {
      const f = this.facts[i] as Facts;
      this.credits[i] = hasMark(f) ? creditOf((lines[i] as Line).text) : 0;
      const shape = shapeOf(f);
      const prose = proseOf(f);
      this.shape[i] = shape;
      this.coarse[i] = coarseOf(shape);
      this.prose[i] = prose;
      this.proseAbove[i + 1] = (this.proseAbove[i] as number) + prose;
      this.widthAbove[i + 1] = (this.widthAbove[i] as number) + f.width;
      this.narrowAbove[i + 1] = (this.narrowAbove[i] as number) + (f.width < NARROW ? 1 : 0);
      this.proseUp[i] = Math.min(i - up, NONE);
      if (prose > 0) up = i;
      this.#count(i, f.key, seen);
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
    for (let i = size - 1, down = NONE * 2; i >= 0; i--) {
      this.proseDown[i] = Math.min(down - i, NONE);
      if ((this.prose[i] as number) > 0) down = i;
    }
    this.language = commonest(this.scan.languages);
    this.#words = new HashTable(Math.min(scan.contentCount, MOST_WORDS));
    for (let i = this.coreFirst; i >= 0 && i <= this.coreLast; i++) this.#add(i, 1);
    for (const word of this.slug?.words ?? []) this.#words.mark(word, 1 << ADDRESS_BIT);
    this.headline = this.#findHeadline();
    if (this.headline >= 0) this.#mark(this.headline, 1 << HEADLINE_BIT);
    if (size > 0) this.#mark(0, 1 << FIRST_BIT);
  }

  /** Finds the first line with the same words; a line without words is like no other. */
  #count(index: number, key: number, seen: HashTable): void {
    let first = index;
    if (key !== 0) {
      const known = seen.get(key);
      if (known === 0) seen.set(key, index + 1);
      else first = known - 1;
    }
    this.same[index] = first;
    this.times[first] = (this.times[first] as number) + 1;
  }

  #add(index: number, times: number): void {
    const f = this.facts[index] as Facts;
    const { content } = this.scan;
    for (let t = f.contentStart; t < f.contentEnd; t++) this.#words.add(content[t] as number, times);
  }

  #mark(index: number, bits: number): void {
    const f = this.facts[index] as Facts;
    const { content } = this.scan;
    for (let t = f.contentStart; t < f.contentEnd; t++) this.#words.mark(content[t] as number, bits);
  }

  /** What a line's content words share with the core, the headline, the first line and the address; the object is used again. */
  shared(index: number): Shared {
    const f = this.facts[index] as Facts;
    const { content } = this.scan;
    const words = this.#words;
    const own = index >= this.coreFirst && index <= this.coreLast ? 1 : 0;
    let core = 0;
    let headline = 0;
    let first = 0;
    let address = 0;
    for (let t = f.contentStart; t < f.contentEnd; t++) {
      const value = words.get(content[t] as number);
      if (value === 0) continue;
      if ((value & CORE_COUNT) > own) core++;
      headline += (value >>> HEADLINE_BIT) & 1;
      first += (value >>> FIRST_BIT) & 1;
      address += (value >>> ADDRESS_BIT) & 1;
    }
    const shared = this.#shared;
    shared.all = f.contentEnd - f.contentStart;
    shared.core = core;
    shared.headline = headline;
    shared.first = first;
    shared.address = address;
    return shared;
  }

  /** Which of four parts of the address's words a line holds, and how much of the line they are; -1 where there is no address. */
  slugMatch({ all, address }: Shared): number {
    const { slug } = this;
    if (slug === null) return -1;
    if (address === 0) return 0;
    const held = address / slug.words.length;
    const share = address / all;
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
    const top = Math.max(0, last - 60);
    for (let i = top; i <= last; i++) {
      const f = this.facts[i] as Facts;
      if (f.width < 12 || f.width > 220 || f.words < 2 || this.shape[i] === 2 || this.shape[i] === 18) continue;
      const shared = this.shared(i);
      const share = shared.all === 0 ? 0 : shared.core / shared.all;
      const near = 1 - (last - i) / 64;
      const size = f.width < 24 ? 0.3 : f.width > 130 ? 0.5 : 1;
      const ended = this.coarse[i] === 4 || this.coarse[i] === 7 ? 0.5 : 1;
      const again = (this.times[this.same[i] as number] as number) > 1 ? 1.3 : 1;
      const slug = this.slugMatch(shared);
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

/** A credit has one of these marks: most lines are not looked through. */
function hasMark(f: Facts): boolean {
  return f.colons + f.brackets + f.symbols + f.separators > 0;
}
