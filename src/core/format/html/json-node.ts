import { decodeHTML } from 'entities';
import { parseJson as parseSound } from '../../parse-json.js';

/** What programs leave around JSON in a page: comment and CDATA marks, a last semicolon. */
const WRAPPING =
  /^\s*(?:<!--|\/\*\s{0,4}<!\[CDATA\[\s{0,4}\*\/|\/\/\s{0,4}<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s{0,4}\]\]>\s{0,4}\*\/|\/\/\s{0,4}\]\]>|\]\]>|;)\s*$/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them within strings, and pages have them there
const CONTROLS = /[\u0000-\u001f]+/g;
const LAST_COMMA = /,(?=\s{0,200}[}\]])/g;

/** The properties that are worth having from JSON that cannot be parsed; each stands once at most in what is made of it. */
const SALVAGED = /"(@type|headline|datePublished|dateModified|description)"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){0,2000})"/g;

/** A JSON value with the usual faults of pages put right; of what stays unreadable, the plain properties of the first node. */
export function parseJson(script: string): unknown {
  const bare = unwrapped(script);
  for (const repair of [identity, repaired, decoded]) {
    try {
      return parseSound(repair(bare));
    } catch {
      // The next repair may do it.
    }
  }
  return salvage(bare);
}

/** A script's JSON without what stands around it. */
export function unwrapped(script: string): string {
  const trimmed = script.trim();
  return /^[{[]/.test(trimmed) && !trimmed.endsWith(';') ? trimmed : trimmed.replace(WRAPPING, '').trim();
}

function identity(text: string): string {
  return text;
}

function repaired(text: string): string {
  return text.replace(CONTROLS, ' ').replace(LAST_COMMA, '');
}

function decoded(text: string): string {
  return text.includes('&quot;') ? repaired(decodeHTML(text)) : '';
}

function salvage(text: string): unknown {
  const found = new Map<string, string>();
  for (const match of text.matchAll(SALVAGED)) {
    const [, key = '', value = ''] = match;
    if (!found.has(key)) found.set(key, value.replace(/\\n|\\r|\\t/g, ' ').replace(/\\(.)/g, '$1'));
  }
  return Object.fromEntries(found);
}

/** An object of a JSON document, read without trusting its shape. */
export class JsonNode {
  constructor(private readonly properties: ReadonlyMap<string, unknown>) {}

  get(key: string): unknown {
    return this.properties.get(key);
  }

  /** The values of a property: one or many, `null` left out. */
  list(key: string): readonly unknown[] {
    const value = this.get(key);
    if (Array.isArray(value)) return value.filter((one) => one !== null && one !== undefined);
    return value === null || value === undefined ? [] : [value];
  }

  /** The first text among the values of a property; `""` where there is none. */
  text(key: string): string {
    for (const value of this.list(key)) {
      if (typeof value === 'string') return clean(value);
      const inner = toNode(value)?.get('@value');
      if (typeof inner === 'string') return clean(inner);
    }
    return '';
  }

  /** All texts among the values of a property. */
  texts(key: string): string[] {
    return this.list(key)
      .filter((value) => typeof value === 'string')
      .map(clean)
      .filter((value) => value !== '');
  }

  /** An address given as text or as a node's `@id`. */
  address(key: string): string {
    return this.text(key) || (this.list(key).map((one) => toNode(one)?.text('@id') ?? '')[0] ?? '');
  }

  /** Names of its types without their vocabulary. */
  types(): string[] {
    return this.list('@type')
      .filter((type) => typeof type === 'string')
      .slice(0, 8)
      .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1).slice(0, 80));
  }
}

/** Whether not everybody may read it: https://schema.org/isAccessibleForFree is false. */
export function isPaid(node: JsonNode): boolean {
  return node.get('isAccessibleForFree') === false || /^false$/i.test(node.text('isAccessibleForFree'));
}

export function toNode(value: unknown): JsonNode | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new JsonNode(new Map<string, unknown>(Object.entries(value)));
}

/** Many sites escape their text for HTML before they write it as JSON. */
export function clean(value: string): string {
  return (value.includes('&') ? decodeHTML(value) : value).trim();
}
