/** What a check finds: data for reporters, without any prose of theirs. Crosses to and from workers as it is. */
import type { Kind } from '../section/index.js';
import type { SourceSpan } from './html-place.js';

/** An `error` fails the gate, a `warn` only where it is told to. */
export type Severity = 'error' | 'warn';

/** One thing that is wrong with one document, or with the run as a whole. */
export interface Finding {
  /** Name of the rule: `"no-title"`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence, without control characters. */
  readonly message: string;
  /** What to do about it, likewise. */
  readonly remedy: string | null;
  /** Id of the record; empty for findings about the run. */
  readonly document: string;
  /** The file that the document was read from, relative to the input root; `null` for standard input. */
  readonly path: string | null;
  /** Number of the record in its file, counted from 1; `null` where the file is the document. */
  readonly record: number | null;
  readonly group: string | null;
  /**
   * Physical lines of the raw dump, counted from 1, inclusive. They are lines of the file where `record` is `null`, else lines of the text that
   * the record holds (or was made from): the file's own line is then `CheckedDocument.line`. Of HTML they are lines of its layout, as `explain` numbers them.
   */
  readonly lines: readonly [number, number] | null;
  /** Of HTML, whose lines are laid out, the place in the file: `null` where it was not found. Left out where `lines` are the file's own. */
  readonly place?: SourceSpan | null;
  /** First column on `lines[0]`, counted from 1 in UTF-16 code units, and the column behind the last on `lines[1]`. */
  readonly columns: readonly [number, number] | null;
  /** The text concerned, at most 200 characters. Page text: hostile. */
  readonly excerpt: string | null;
  /** The line `lines[0]` as the dump has it, or what of it stands around `columns`: `from` is the column of its first character. Hostile. */
  readonly context?: { readonly text: string; readonly from: number };
}

/** Lines of the page that share a section, with what the labeller went by. */
export interface PageSpan {
  readonly kind: Kind;
  readonly confidence: number;
  /** As the dump has it. Hostile. */
  readonly text: string;
  /** Physical lines, counted from 1, inclusive. */
  readonly first: number;
  readonly last: number;
  /** The cues that weighed most, in words: `"width=40 to 60"`. Empty where the dump was not at hand. */
  readonly reasons: readonly string[];
}

/** One record after the check, in input order. */
export interface CheckedDocument {
  readonly id: string;
  readonly path: string | null;
  readonly record: number | null;
  /** Physical line of the file on which the record begins; 1 where the file is the document. */
  readonly line: number;
  readonly group: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly words: number;
  readonly bodyShare: number;
  /** Mean confidence of the body's lines, by their number; 0 without a body. */
  readonly confidence: number;
  /** No article, by the schema for articles. */
  readonly rejected: boolean;
  /** Suppressed ones left out. */
  readonly findings: readonly Finding[];
  /** Only where a reporter asks for pages. */
  readonly page: readonly PageSpan[] | null;
}

/** How often a rule fired. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** Figures of one group: a site, a folder, or the value of a field. Shares are 0 to 1, of the group's records. */
export interface GroupStatistics {
  /** `"all"` for the run as a whole, which comes first. */
  readonly group: string;
  readonly records: number;
  readonly rejected: number;
  readonly errors: number;
  readonly warnings: number;
  /** Share of records with a title, a date, …: the keys of a record that may be missing. */
  readonly fields: Readonly<Record<string, number>>;
  /** Of records with a body. */
  readonly words: Quantiles;
  readonly bodyShare: Quantiles;
  readonly confidence: Quantiles;
  /** Records by language; `"unknown"` where there is none. Most frequent first. */
  readonly languages: Readonly<Record<string, number>>;
  /** Share of the pages' lines by section kind. */
  readonly kinds: Readonly<Record<string, number>>;
}

export interface Quantiles {
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly mean: number;
}

/** One line of `expect`, tried on one group. */
export interface ExpectationResult {
  readonly group: string;
  /** As the configuration has it: `"title >= 99%"`. */
  readonly expression: string;
  /** In the expectation's unit, written out: `"96.2%"`. */
  readonly actual: string;
  readonly passed: boolean;
  /** Ids of up to ten documents that weigh most in a failure. */
  readonly worst: readonly string[];
  /** The configuration names the group, and it is not there: `expression` is then `"group"`, `actual` `"missing"`. */
  readonly absent?: true;
}

/** One measure of one group beside the baseline's. */
export interface DriftResult {
  readonly group: string;
  /** `"fields.title"`, `"words.median"`, `"languages.en"`, `"kinds.body"`, … */
  readonly measure: string;
  readonly before: number;
  readonly after: number;
  /** How far it may move, in the unit of the measure: words, documents, or a share. */
  readonly tolerance: number;
  readonly passed: boolean;
}

/** An input that could not be read. */
export interface InputFailure {
  readonly path: string | null;
  readonly line: number | null;
  readonly message: string;
}

/** The rules of a run, for reporters that list them. */
export interface RuleInfo {
  readonly name: string;
  readonly summary: string;
  /** A few sentences in Markdown. */
  readonly docs: string;
  readonly severity: Severity;
}

export interface CheckSummary {
  /** Documents read: kept + rejected + failed. */
  readonly documents: number;
  readonly kept: number;
  readonly rejected: number;
  readonly failed: number;
  /** Records checked: a document may hold several articles. */
  readonly records: number;
  /** Findings of all documents and of the run, suppressed ones left out. */
  readonly errors: number;
  readonly warnings: number;
  readonly suppressed: number;
  /** Most frequent first. */
  readonly byRule: readonly RuleCount[];
  readonly groups: readonly GroupStatistics[];
  readonly expectations: readonly ExpectationResult[];
  /** `null` without a baseline. Measures that were compared, failed ones first. */
  readonly drift: readonly DriftResult[] | null;
  /** Findings about the run: `expectation`, `drift`, `stale-suppression`, `empty-input`. Their `document` is empty. */
  readonly findings: readonly Finding[];
  /** At most a hundred; `failed` has their number. */
  readonly failures: readonly InputFailure[];
  /** The rules that were on. */
  readonly rules: readonly RuleInfo[];
  readonly passed: boolean;
}
