import { decodeHTMLAttribute } from 'entities';

/** Attributes that the reader looks at. Others are passed over unread. */
const NAMES = [
  'class',
  'id',
  'role',
  'itemprop',
  'rel',
  'aria-label',
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
] as const;

export type AttributeName = (typeof NAMES)[number];

const KNOWN: ReadonlyMap<string, AttributeName> = new Map(NAMES.map((name) => [name, name]));
const LONGEST_NAME = Math.max(...NAMES.map((name) => name.length));

/** Attributes kept of one tag; the standard allows any number, and a hostile page has them. */
const MOST = 24;

/** The attributes of one start tag; used again for the next. Of two with one name the first counts, as in browsers. */
export class Attributes {
  private readonly names: AttributeName[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private open = false;

  constructor(private readonly source: string) {}

  clear(): void {
    this.open = false;
    if (this.names.length === 0) return;
    this.names.length = 0;
    this.starts.length = 0;
    this.ends.length = 0;
  }

  begin(start: number, end: number): void {
    this.open = false;
    if (end - start > LONGEST_NAME || this.names.length === MOST) return;
    const written = this.source.slice(start, end);
    const name = KNOWN.get(written) ?? KNOWN.get(written.toLowerCase());
    if (name === undefined || this.names.includes(name)) return;
    this.names.push(name);
    this.starts.push(end);
    this.ends.push(end);
    this.open = true;
  }

  value(start: number, end: number): void {
    if (!this.open) return;
    this.starts[this.starts.length - 1] = start;
    this.ends[this.ends.length - 1] = end;
  }

  get count(): number {
    return this.names.length;
  }

  has(name: AttributeName): boolean {
    return this.names.includes(name);
  }

  /** Its value, entities decoded; `null` where it is not there. */
  get(name: AttributeName): string | null {
    const index = this.names.indexOf(name);
    if (index === -1) return null;
    const raw = this.source.slice(this.starts[index], this.ends[index]);
    return raw.includes('&') ? decodeHTMLAttribute(raw) : raw;
  }

  /** Values of the attributes by which authors name an element, as written, joined with spaces. */
  naming(): string {
    let names = '';
    for (let index = 0; index < this.names.length; index++) {
      if (!NAMING.has(this.names[index] ?? '')) continue;
      const value = this.source.slice(this.starts[index], this.ends[index]);
      names = names === '' ? value : `${names} ${value}`;
    }
    return names;
  }
}

const NAMING: ReadonlySet<string> = new Set(['class', 'id', 'role', 'itemprop', 'rel', 'aria-label']);
