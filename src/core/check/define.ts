import * as z from 'zod/mini';
import type { Article } from '../article/schema.js';
import type { Kind } from '../section/index.js';
import type { Reason } from '../types.js';
import type { Digest } from './digest.js';
import type { SourceSpan } from './html-place.js';
import type { Severity } from './types.js';

/** A line of the page with its label. */
export interface CheckLine {
  readonly first: number;
  readonly last: number;
  /** Visible text, on one line. */
  readonly text: string;
  readonly kind: Kind;
  readonly confidence: number;
}

/** What a rule looks at: one record, and the page that it was made from as far as it is known. */
export interface CheckPage {
  readonly record: Article;
  /** Why it is no article; empty when it is one. */
  readonly reasons: readonly Reason[];
  /** Every line of the article's part of the page; of a record read back only what its body holds. */
  readonly lines: readonly CheckLine[];
  /** Physical lines of the dump as read, before any repair; `null` for a record read back, and for HTML. */
  readonly source: readonly string[] | null;
  /** Of HTML, whose lines are laid out: where a text of `lines[index]` stands in the file. */
  readonly places?: (text: string, index: number) => SourceSpan | null;
  /** Number of articles in the dump, and which of them this is, from 0. */
  readonly articles: number;
  readonly index: number;
  /** Date of the run, `"2021-03-05"`: the core has no clock. */
  readonly today: string;
  /** BCP 47 of a text, `null` where it does not tell. */
  readonly identify: (text: string) => string | null;
}

/** What a rule says; the engine makes it a finding. */
export interface Found {
  readonly message: string;
  readonly remedy?: string;
  readonly lines?: readonly [number, number] | null;
  /** The text concerned: looked for on `lines` to tell the columns. */
  readonly excerpt?: string;
  /** A warning whatever the rule's severity is. */
  readonly minor?: boolean;
}

/**
 * A page in short, for examples. What is left out is that of a sound article: a title, an author, a date, three paragraphs.
 */
export interface Example {
  /** What the example shows: `"a sentence that stops in its middle"`. */
  readonly about: string;
  readonly title?: string | null;
  readonly subtitle?: string | null;
  readonly url?: string | null;
  readonly authors?: readonly string[];
  readonly publishedAt?: string | null;
  readonly modifiedAt?: string | null;
  readonly siteName?: string | null;
  readonly language?: string | null;
  readonly bodyShare?: number;
  readonly warnings?: readonly string[];
  readonly reasons?: readonly Reason[];
  /** Paragraphs of the body. */
  readonly body?: readonly string[];
  /** Kind, confidence and text of each line, instead of `body`. */
  readonly lines?: readonly (readonly [Kind, number, string])[];
  /** The dump as it was read, where that is not the same as the lines. */
  readonly source?: readonly string[];
  readonly articles?: number;
  /** Pages read before, for rules about the run. */
  readonly after?: readonly Partial<Example>[];
  /** Options of the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
}

interface Described {
  /** Begins the rule's page: one line, no full stop. */
  readonly summary: string;
  /** `off` until a configuration turns it on. */
  readonly severity: Severity | 'off';
  /** A few sentences in Markdown: what it looks at, why that matters, and where its numbers come from. */
  readonly docs: string;
  readonly examples: { readonly fires: readonly Example[]; readonly quiet: readonly Example[] };
}

/** Rules are given to a run with options that fit, so what crosses the table has its type no more. */
export interface CheckRule<N extends string = string> extends Described {
  readonly name: N;
  /** Strict, every key with a default. */
  readonly options: z.ZodMiniType;
  /** Looks at one record. @throws ZodError for options that do not fit. */
  readonly forDocuments?: (options: unknown) => (page: CheckPage) => readonly Found[];
  /** Looks at records one after the other, and remembers. */
  readonly forRuns?: (options: unknown) => (record: RunRecord) => readonly Found[];
}

/** What a rule about the run sees of a record. */
export interface RunRecord {
  readonly id: string;
  readonly digest: Digest;
}

interface RuleText<N extends string, S extends z.ZodMiniType> extends Described {
  readonly name: N;
  readonly options: S;
}

/** A rule about single records: pure. */
export function defineRule<const N extends string, S extends z.ZodMiniType>(
  rule: RuleText<N, S> & { readonly check: (page: CheckPage, options: z.output<S>) => readonly Found[] },
): CheckRule<N> {
  const { check, ...rest } = rule;
  return {
    ...rest,
    forDocuments: (given) => {
      const options = rest.options.parse(given);
      return (page) => check(page, options);
    },
  };
}

/** A rule about what records of a run have in common. `open` is called once a run. */
export function defineRunRule<const N extends string, S extends z.ZodMiniType>(
  rule: RuleText<N, S> & { readonly open: (options: z.output<S>) => (record: RunRecord) => readonly Found[] },
): CheckRule<N> {
  const { open, ...rest } = rule;
  return { ...rest, forRuns: (given) => open(rest.options.parse(given)) };
}

/** Options of a rule that has none. */
export const noOptions = z.strictObject({});
