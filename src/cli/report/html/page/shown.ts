import type { Severity } from '../../../../core/check/types.js';
import type { PackedDocument, PackedFinding, Text } from '../data.js';

export interface ShownFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string | null;
  /** Physical lines from 1, inclusive. */
  readonly lines: readonly [number, number] | null;
  /** On the first line, from 1. */
  readonly column: number | null;
  readonly excerpt: string | null;
}

export interface ShownDocument {
  /** Its place in the run, from 0. */
  readonly index: number;
  readonly id: string;
  readonly path: string | null;
  readonly record: number | null;
  readonly group: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly words: number;
  readonly bodyShare: number;
  readonly confidence: number;
  readonly rejected: boolean;
  readonly findings: readonly ShownFinding[];
  readonly errors: number;
  readonly warnings: number;
  /** Block that holds its text, and the place there; `null` where it was left out. */
  readonly page: PackedDocument[12];
}

/** A document with its texts looked up. */
export function unpack(row: PackedDocument, index: number, texts: readonly string[]): ShownDocument {
  const [id, path, record, group, title, url, language, publishedAt, words, bodyShare, confidence, rejected, page, packed] = row;
  const findings = packed.map((finding) => unpackFinding(finding, texts));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    index,
    id,
    path: path === 0 ? id : path,
    record: record === 0 ? null : record,
    group: textOf(group, texts),
    title,
    url,
    language: textOf(language, texts),
    publishedAt,
    words,
    bodyShare,
    confidence,
    rejected: rejected === 1,
    findings,
    errors,
    warnings: findings.length - errors,
    page,
  };
}

function unpackFinding(packed: PackedFinding, texts: readonly string[]): ShownFinding {
  const [rule, severity, message, remedy, first, last, column, excerpt] = packed;
  return {
    rule: textOf(rule, texts) ?? '',
    severity: severity === 0 ? 'error' : 'warn',
    message: textOf(message, texts) ?? '',
    remedy: textOf(remedy, texts),
    lines: first === 0 ? null : [first, last],
    column: column === 0 ? null : column,
    excerpt,
  };
}

function textOf(text: Text | null, texts: readonly string[]): string | null {
  return typeof text === 'number' ? (texts[text] ?? null) : text;
}
