import { decodeHTMLAttribute } from 'entities';

/** Attributes that the reader looks at. Others are passed over unread. */
const NAMES = [
  'class',
  'id',
  'role',
  'itemprop',
  'rel',
  'aria-label',
  'aria-level',
  'hidden',
  'aria-hidden',
  'aria-expanded',
  'aria-controls',
  'style',
  'href',
  'content',
  'property',
  'name',
  'http-equiv',
  'type',
  'lang',
  'xml:lang',
  'datetime',
  'open',
  'pubdate',
  'itemscope',
  'itemtype',
  'shadowrootmode',
  'start',
  'value',
  'reversed',
  'colspan',
  'rowspan',
  // No further one has a bit: these are asked for one by one.
  'alt',
  'alttext',
  'encoding',
  'title',
] as const;

export type AttributeName = (typeof NAMES)[number];

const NUMBERS: ReadonlyMap<AttributeName, number> = new Map(NAMES.map((name, number) => [name, number]));
const LONGEST_NAME = Math.max(...NAMES.map((name) => name.length));

const NONE: readonly number[] = [];
const FIRST_LETTERS = 32;
/** Numbers of the names of a length that begin with a letter, small or capital: most attributes of a page are of none. */
const BY_SHAPE: readonly (readonly number[])[] = byShape();

function byShape(): readonly (readonly number[])[] {
  const shapes = Array.from({ length: (LONGEST_NAME + 1) * FIRST_LETTERS }, (): number[] => []);
  NAMES.forEach((name, number) => {
    shapes[shapeOf(name.length, name.charCodeAt(0))]?.push(number);
  });
  return shapes.map((numbers) => (numbers.length === 0 ? NONE : numbers));
}

function shapeOf(length: number, first: number): number {
  return length * FIRST_LETTERS + (first & (FIRST_LETTERS - 1));
}

const BITS = 31;

/** A set of attributes, as bits. */
export function attributeSet(...names: readonly AttributeName[]): number {
  return names.reduce((set, name) => set | (1 << (NUMBERS.get(name) ?? 0)), 0);
}

/** Those by which authors name an element. */
const NAMING = attributeSet('class', 'id', 'role', 'itemprop', 'rel', 'aria-label');

/** The attributes of one start tag; used again for the next. Of two with one name the first counts, as in browsers. */
export class Attributes {
  /** Which are there, as bits of their numbers, and those beyond. */
  private present = 0;
  private further = 0;
  /** Numbers of the present ones in the order of the tag. */
  private readonly order = new Int32Array(NAMES.length);
  private length = 0;
  private readonly starts = new Int32Array(NAMES.length);
  private readonly ends = new Int32Array(NAMES.length);
  /** Number of the one whose value is awaited; -1 where it is of no interest. */
  private open = -1;

  constructor(private readonly source: string) {}

  clear(): void {
    this.open = -1;
    this.present = 0;
    this.further = 0;
    this.length = 0;
  }

  begin(start: number, end: number): void {
    this.open = -1;
    if (end - start > LONGEST_NAME) return;
    const likely = BY_SHAPE[shapeOf(end - start, this.source.charCodeAt(start))] ?? NONE;
    if (likely.length === 0) return;
    const number = this.find(likely, start, end);
    if (number === -1 || this.holds(number)) return;
    if (number < BITS) this.present |= 1 << number;
    else this.further |= 1 << (number - BITS);
    this.order[this.length++] = number;
    this.starts[number] = end;
    this.ends[number] = end;
    this.open = number;
  }

  private holds(number: number): boolean {
    return ((number < BITS ? this.present : this.further) & (1 << (number % BITS))) !== 0;
  }

  private find(likely: readonly number[], start: number, end: number): number {
    for (const number of likely) if (this.source.startsWith(NAMES[number] ?? '', start)) return number;
    const written = this.source.slice(start, end).toLowerCase();
    for (const number of likely) if (written === NAMES[number]) return number;
    return -1;
  }

  value(start: number, end: number): void {
    if (this.open === -1) return;
    this.starts[this.open] = start;
    this.ends[this.open] = end;
  }

  /** How many there are of those that are known. */
  get count(): number {
    return this.length;
  }

  has(name: AttributeName): boolean {
    return this.holds(NUMBERS.get(name) ?? 0);
  }

  /** Whether one of a set is there. */
  hasAny(set: number): boolean {
    return (this.present & set) !== 0;
  }

  /** Its value, entities decoded; `null` where it is not there. */
  get(name: AttributeName): string | null {
    const number = NUMBERS.get(name) ?? 0;
    if (!this.holds(number)) return null;
    const raw = this.source.slice(this.starts[number], this.ends[number]);
    return raw.includes('&') ? decodeHTMLAttribute(raw) : raw;
  }

  /** Values of the attributes by which authors name an element, as written, joined with spaces. */
  naming(): string {
    if ((this.present & NAMING) === 0) return '';
    let names = '';
    for (let index = 0; index < this.length; index++) {
      const number = this.order[index] ?? 0;
      if (number >= BITS || (NAMING & (1 << number)) === 0) continue;
      const value = this.source.slice(this.starts[number], this.ends[number]);
      names = names === '' ? value : `${names} ${value}`;
    }
    return names;
  }
}
