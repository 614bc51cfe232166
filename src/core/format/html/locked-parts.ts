import type { Attributes } from './attributes.js';
import type { Script } from './json-ld.js';
import { isPaid, parseJson, toNode } from './json-node.js';
import type { Tag } from './tags.js';

/** Nodes looked at, how deep in one another, and selectors of a page. */
const MOST_NODES = 2_000;
const DEEPEST = 6;
const MOST_SELECTORS = 32;
const LONGEST_SELECTOR = 200;

/** What its selector asks of one element. */
interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

/** What pages call the text that is for subscribers; a `paywall` alone may be the box that offers it. */
const LOCKED =
  /(?:paywall(?:ed)?|premium|subscribers?|subscription|members?|metered|locked|gated|restricted)[-_]{0,2}(?:only|content|text|body|article|story)|(?:content|text|body|article|story)[-_]{0,2}(?:paywall(?:ed)?|premium|locked|gated|restricted|metered)/i;
const OFFER =
  /offer|overlay|modal|dialog|pop-?up|banner|promo|prompt|message|notice|teaser|log-?in|sign-?(?:in|up)|form|menu|related|list|widget/i;

/** Whether an element that is not shown is called like the text that readers pay for. */
export function isCalledLocked(names: string): boolean {
  return names.length < LONGEST_SELECTOR && LOCKED.test(names) && !OFFER.test(names);
}

/** The parts of a page that are not free, as its structured data name them: https://schema.org/hasPart with `isAccessibleForFree` and `cssSelector`. */
export class LockedParts {
  private readonly compounds: readonly Compound[];

  constructor(scripts: readonly Script[]) {
    this.compounds = scripts
      .filter(({ text }) => text.includes('cssSelector'))
      .flatMap(({ text }) => selectorsIn(parseJson(text)))
      .slice(0, MOST_SELECTORS)
      .flatMap(compoundsOf);
  }

  get none(): boolean {
    return this.compounds.length === 0;
  }

  hold(tag: Tag, attributes: Attributes): boolean {
    if (this.none) return false;
    const id = attributes.get('id') ?? '';
    const own = new Set((attributes.get('class') ?? '').split(/\s+/));
    return this.compounds.some(
      (one) => (one.tag === '' || one.tag === tag.name) && (one.id === '' || one.id === id) && one.classes.every((name) => own.has(name)),
    );
  }
}

function selectorsIn(whole: unknown): string[] {
  const selectors: string[] = [];
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: whole, depth: 0 }];
  let left = MOST_NODES;
  for (let next = open.pop(); next !== undefined && left > 0; next = open.pop(), left--) {
    const { value, depth } = next;
    if (depth > DEEPEST) continue;
    const node = toNode(value);
    const inner: readonly unknown[] = Array.isArray(value) ? value : node === null ? [] : PARTS.flatMap((name) => node.list(name));
    for (const one of inner.slice(0, MOST_NODES)) open.push({ value: one, depth: depth + 1 });
    if (node !== null && isPaid(node)) selectors.push(...node.texts('cssSelector'));
  }
  return selectors;
}

const PARTS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'] as const;

const COMPOUND = /^([a-z][a-z0-9-]{0,30})?((?:[.#][\w-]{1,100}){1,8})$/i;

/** Of `div.story .paywall, #rest` the elements that it names: `.paywall` and `#rest`. Others than classes, names and ids are not understood. */
function compoundsOf(selector: string): Compound[] {
  if (selector.length > LONGEST_SELECTOR) return [];
  return selector.split(',').flatMap((one) => {
    const last =
      one
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? '';
    const [, tag = '', names] = COMPOUND.exec(last) ?? [];
    if (names === undefined) return [];
    const parts = names.match(/[.#][\w-]+/g) ?? [];
    const id = parts.find((part) => part.startsWith('#'))?.slice(1) ?? '';
    return [{ tag: tag.toLowerCase(), id, classes: parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1)) }];
  });
}
