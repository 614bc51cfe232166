/**
 * What the page is given. Twenty thousand documents have to open at once, for which reason they are lists and not objects, texts that come
 * again are numbers of a table, and every block is JSON that was deflated (RFC 1951) and written in base64.
 */
import type { CheckSummary } from '../../../core/check/types.js';

/** A text, or the number of one in `PageData.texts`. */
export type Text = string | number;

/** One finding. Lines and columns count from 1; 0 stands for none. */
export type PackedFinding = readonly [
  rule: Text,
  /** 0: error, 1: warning. */
  severity: number,
  message: Text,
  remedy: Text | null,
  firstLine: number,
  lastLine: number,
  column: number,
  excerpt: string | null,
];

/** One document. */
export type PackedDocument = readonly [
  id: string,
  /** `null` for standard input, 0 where it is the id. */
  path: string | null | 0,
  record: number,
  group: Text | null,
  title: string | null,
  url: string | null,
  language: Text | null,
  publishedAt: string | null,
  words: number,
  bodyShare: number,
  confidence: number,
  rejected: number,
  /** Block of pages, and which page of it; `null` where it was left out. */
  page: readonly [block: number, index: number] | null,
  findings: readonly PackedFinding[],
];

/** One section of a page; reasons are numbers of the page's own table. */
export type PackedSpan = readonly [kind: number, confidence: number, first: number, last: number, text: string, reasons: readonly number[]];

export interface PackedPage {
  readonly spans: readonly PackedSpan[];
  readonly reasons: readonly string[];
}

/** The last block. */
export interface PageData {
  readonly version: string;
  readonly summary: CheckSummary;
  readonly texts: readonly string[];
  readonly kinds: readonly string[];
  readonly pages: PageCounts;
}

/** Why the texts of some documents are not in the page. */
export interface PageCounts {
  readonly kept: number;
  /** Longer than `longest` characters. */
  readonly long: number;
  /** Beyond `room` characters in all. */
  readonly beyond: number;
  /** Without a finding, beyond `cleanRoom` characters in all. */
  readonly clean: number;
  readonly longest: number;
  readonly room: number;
  readonly cleanRoom: number;
}
