import * as z from 'zod/mini';
import type { CheckedDocument } from './types.js';

/**
 * Known findings: document id to rule to number of findings, as ESLint's file of suppressions has files, rules and counts. As many findings as
 * are known are suppressed; one more, and all are told.
 */
export const suppressionsSchema = z.record(z.string(), z.record(z.string(), z.strictObject({ count: z.int().check(z.minimum(1)) })));

export type Suppressions = Readonly<Record<string, Readonly<Record<string, { readonly count: number }>>>>;

/** Entries that name more findings than there are. */
export interface Stale {
  readonly document: string;
  readonly rule: string;
  readonly known: number;
  readonly found: number;
}

/** Takes known findings away document by document, and keeps account of both. */
export class SuppressionLedger {
  readonly #known: Map<string, Map<string, number>>;
  /** Which rules' findings are to be known from now on: all, those named, or none. */
  readonly #adopt: (rule: string) => boolean;
  /** Known entries of documents that were seen, with what was found there. */
  readonly #found = new Map<string, Map<string, number>>();
  suppressed = 0;

  constructor(known: Suppressions, adopt: (rule: string) => boolean) {
    this.#known = new Map(
      Object.entries(known).map(([id, rules]) => [id, new Map(Object.entries(rules).map(([rule, { count }]) => [rule, count]))]),
    );
    this.#adopt = adopt;
  }

  /** The document with what is known left out. */
  apply(document: CheckedDocument): CheckedDocument {
    const counts = new Map<string, number>();
    for (const { rule } of document.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    let known = this.#known.get(document.id);
    const adopted = [...counts].filter(([rule, count]) => this.#adopt(rule) && count > (known?.get(rule) ?? 0));
    if (adopted.length > 0) {
      known ??= new Map();
      for (const [rule, count] of adopted) known.set(rule, count);
      this.#known.set(document.id, known);
    }
    if (known === undefined) return document;
    this.#found.set(document.id, counts);
    const left = document.findings.filter(({ rule }) => (counts.get(rule) ?? 0) > (known.get(rule) ?? 0));
    this.suppressed += document.findings.length - left.length;
    return left.length === document.findings.length ? document : { ...document, findings: left };
  }

  /** Of documents that were seen: what was not looked at may still be there. */
  stale(): Stale[] {
    return [...this.#found].flatMap(([document, found]) =>
      [...(this.#known.get(document) ?? [])]
        .map(([rule, known]) => ({ document, rule, known, found: found.get(rule) ?? 0 }))
        .filter((entry) => entry.found < entry.known),
    );
  }

  /** As it is to be written, sorted, so that a change of it reads as one. `prune` takes away what is stale. */
  entries(prune: boolean): Suppressions {
    const sorted = [...this.#known].sort(([a], [b]) => (a < b ? -1 : 1));
    const entries = sorted.flatMap(([document, rules]) => {
      const found = this.#found.get(document);
      const kept = [...rules]
        .map(([rule, count]) => [rule, prune && found !== undefined ? Math.min(count, found.get(rule) ?? 0) : count] as const)
        .filter(([, count]) => count > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return kept.length === 0 ? [] : [[document, Object.fromEntries(kept.map(([rule, count]) => [rule, { count }]))] as const];
    });
    return Object.fromEntries(entries);
  }
}
