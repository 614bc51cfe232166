import * as z from 'zod/mini';
import type { CheckedDocument } from './types.js';

/**
 * Known findings: document to rule to number of findings, as ESLint's file of suppressions has files, rules and counts. As many findings as
 * are known are suppressed; one more, and all are told.
 */
export const suppressionsSchema = z.record(z.string(), z.record(z.string(), z.strictObject({ count: z.int().check(z.minimum(1)) })));

export type Suppressions = Readonly<Record<string, Readonly<Record<string, { readonly count: number }>>>>;

/** Entries that name more findings than there are. */
export interface Stale {
  readonly document: string;
  readonly rule: string;
  readonly known: number;
  /** `null` where the document is gone. */
  readonly found: number | null;
}

/** Takes known findings away document by document, and keeps account of both. */
export class SuppressionLedger {
  readonly #known: Map<string, Map<string, number>>;
  /** Which rules' findings are to be known from now on: all, those named, or none. */
  readonly #adopt: (rule: string) => boolean;
  /** What documents are filed under. */
  readonly #keyOf: (document: CheckedDocument) => string;
  /** Known entries of documents that were seen, with what was found there. */
  readonly #found = new Map<string, Map<string, number>>();
  suppressed = 0;

  constructor(known: Suppressions, adopt: (rule: string) => boolean, keyOf: (document: CheckedDocument) => string) {
    this.#known = new Map(
      Object.entries(known).map(([id, rules]) => [id, new Map(Object.entries(rules).map(([rule, { count }]) => [rule, count]))]),
    );
    this.#adopt = adopt;
    this.#keyOf = keyOf;
  }

  /** The document with what is known left out. */
  apply(document: CheckedDocument): CheckedDocument {
    const key = this.#keyOf(document);
    const counts = new Map<string, number>();
    for (const { rule } of document.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    let known = this.#known.get(key);
    const adopted = [...counts].filter(([rule, count]) => this.#adopt(rule) && count > (known?.get(rule) ?? 0));
    if (adopted.length > 0) {
      known ??= new Map();
      for (const [rule, count] of adopted) known.set(rule, count);
      this.#known.set(key, known);
    }
    if (known === undefined) return document;
    this.#found.set(key, counts);
    const left = document.findings.filter(({ rule }) => (counts.get(rule) ?? 0) > (known.get(rule) ?? 0));
    this.suppressed += document.findings.length - left.length;
    return left.length === document.findings.length ? document : { ...document, findings: left };
  }

  /** @param isGone Asked of documents that were not seen: what was not looked at may still be there. */
  stale(isGone: (document: string) => boolean): Stale[] {
    return [...this.#known].flatMap(([document, rules]) => {
      const found = this.#found.get(document);
      if (found === undefined && !isGone(document)) return [];
      return [...rules]
        .map(([rule, known]) => ({ document, rule, known, found: found === undefined ? null : (found.get(rule) ?? 0) }))
        .filter((entry) => entry.found === null || entry.found < entry.known);
    });
  }

  /** As it is to be written, sorted, so that a change of it reads as one. @param stale What is taken away. */
  entries(stale: readonly Stale[]): Suppressions {
    const left = new Map([...this.#known].map(([document, rules]) => [document, new Map(rules)]));
    for (const { document, rule, found } of stale) {
      if (found === null || found === 0) left.get(document)?.delete(rule);
      else left.get(document)?.set(rule, found);
    }
    return Object.fromEntries(
      sorted(left).flatMap(([document, rules]) =>
        rules.size === 0 ? [] : [[document, Object.fromEntries(sorted(rules).map(([rule, count]) => [rule, { count }]))]],
      ),
    );
  }
}

function sorted<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
