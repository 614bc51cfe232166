import { decodeHTML } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { localName } from '../elements.js';
import { Capture, moment } from './capture.js';
import type { FieldRule, Rendering, XmlDialect, XmlField } from './dialect.js';
import { XmlText } from './text.js';

/** Elements in one another: what stands deeper is no text of an article, and its words count for the element around. */
const DEEPEST = 200;
/** Attributes of an element, and characters of a value. */
const MOST_ATTRIBUTES = 30;
const LONGEST_ATTRIBUTE = 2_000;
/** A closing tag without its opening one is looked for among so many open elements. */
const MOST_UNCLOSED = 8;
/** Values of a field: no article has as many authors or topics. */
const MOST_VALUES = 1_000;

interface Open {
  readonly name: string;
  readonly rendered: Rendering | null;
}

/** What a document in XML tells, with its text as HTML. */
export interface XmlReading {
  readonly values: ReadonlyMap<XmlField, readonly string[]>;
  readonly text: XmlText;
}

/** Reads one document, in one pass and whatever it is nested in or lacks. Entities that a file declares itself are not replaced. */
export function readXml(xml: string, dialect: XmlDialect): XmlReading {
  const reader = new Reader(xml, dialect);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
  tokenizer.write(xml);
  tokenizer.end();
  return { values: reader.values(), text: reader.text };
}

class Reader implements TokenizerCallbacks {
  readonly text: XmlText;
  readonly #stack: Open[] = [];
  readonly #around: string[] = [];
  readonly #rules: ReadonlyMap<string, readonly FieldRule[]>;
  readonly #regions: ReadonlyMap<string, readonly string[]>;
  readonly #found = new Map<FieldRule, string[]>();
  /** Elements that are open and not on the stack. */
  #deeper = 0;
  #capture: Capture | null = null;
  #name = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';

  constructor(
    private readonly xml: string,
    private readonly dialect: XmlDialect,
  ) {
    this.text = new XmlText(dialect);
    this.#rules = byLastName(dialect.fields, ({ path }) => path);
    this.#regions = byLastName(dialect.texts, (path) => path);
  }

  values(): ReadonlyMap<XmlField, readonly string[]> {
    const values = new Map<XmlField, readonly string[]>();
    const heaviest = [...this.#found].sort(([one], [other]) => (other.weight ?? 0) - (one.weight ?? 0));
    const weights = new Map<XmlField, number>();
    for (const [{ field, weight = 0 }, own] of heaviest) {
      if ((weights.get(field) ?? weight) !== weight) continue;
      weights.set(field, weight);
      values.set(field, [...(values.get(field) ?? []), ...own]);
    }
    return values;
  }

  onopentagname(start: number, end: number): void {
    this.#name = localName(this.xml.slice(start, end));
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = localName(this.xml.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE)));
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#value.length < LONGEST_ATTRIBUTE) this.#value += this.xml.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE));
  }

  onattribend(): void {
    if (this.#attributes.size < MOST_ATTRIBUTES) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(): void {
    this.#open();
  }

  onselfclosingtag(): void {
    this.#open();
    this.#close(this.#name);
  }

  onclosetag(start: number, end: number): void {
    this.#close(localName(this.xml.slice(start, end)));
  }

  ontext(start: number, end: number): void {
    this.#capture?.text(this.xml.slice(start, end));
    this.text.words(this.xml, start, end);
  }

  oncdata(start: number, end: number, offset: number): void {
    // Behind `[CDATA[`, up to what ends the section.
    const section = this.xml.slice(start, Math.max(start, end - offset));
    this.#capture?.text(section.replaceAll('&', '&amp;'));
    this.text.section(section);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {
    while (this.#stack.length > 0) this.#pop();
  }
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}

  #open(): void {
    const name = this.#name;
    if (this.#stack.length >= DEEPEST) {
      this.#deeper++;
      return;
    }
    const attributes = this.#attributes;
    this.#capture?.open(name);
    this.#tell(name, attributes);
    const rendered = this.text.open({ name, attributes, around: this.#around }, () => this.#isRegion(name));
    this.#stack.push({ name, rendered });
    this.#around.push(name);
  }

  /** What an element tells by itself or by what stands in it. */
  #tell(name: string, attributes: ReadonlyMap<string, string>): void {
    for (const rule of this.#rules.get(name) ?? []) {
      if (!this.#endsIn(rule.path) || rule.when?.(attributes) === false) continue;
      const own = rule.attributes?.map((attribute) => attributes.get(attribute) ?? '').find((value) => value !== '');
      if (own !== undefined) {
        const value = decodeHTML(own).trim();
        this.#put(rule, rule.field === 'published' || rule.field === 'modified' ? moment(value) : value);
      } else if (rule.attributes === undefined) {
        this.#capture ??= new Capture(rule, this.#stack.length);
        return;
      }
    }
  }

  #put(rule: FieldRule, value: string): void {
    if (value === '') return;
    const own = this.#found.get(rule);
    if (own === undefined) this.#found.set(rule, [value]);
    else if (own.length < MOST_VALUES) own.push(value);
  }

  /** Where its last names are that of the path, the element that opens being the last. */
  #endsIn(path: string): boolean {
    const names = path.split('/');
    const last = this.#around.length - 1;
    return names.slice(0, -1).every((name, index, above) => this.#around[last - (above.length - 1 - index)] === name);
  }

  #isRegion(name: string): number {
    const path = this.#regions.get(name)?.find((one) => this.#endsIn(one));
    return path === undefined ? -1 : this.dialect.texts.indexOf(path);
  }

  #close(name: string): void {
    if (this.#deeper > 0) {
      this.#deeper--;
      return;
    }
    const { length } = this.#stack;
    for (let at = length - 1; at >= Math.max(0, length - MOST_UNCLOSED); at--) {
      if (this.#stack[at]?.name !== name) continue;
      while (this.#stack.length > at) this.#pop();
      return;
    }
  }

  #pop(): void {
    const open = this.#stack.pop();
    if (open === undefined) return;
    this.#around.pop();
    this.text.close(open.rendered);
    const capture = this.#capture;
    if (capture === null) return;
    if (capture.depth === this.#stack.length) {
      this.#put(capture.rule, capture.value());
      this.#capture = null;
    } else capture.close(open.name);
  }
}

function byLastName<T>(values: readonly T[], pathOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const value of values) {
    const path = pathOf(value);
    const name = path.slice(path.lastIndexOf('/') + 1);
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}
