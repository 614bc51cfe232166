import { deflateRawSync } from 'node:zlib';
import type { CheckedDocument, Finding, PageSpan } from '../../../core/check/types.js';
import { KINDS } from '../../../core/section/index.js';
import type { PackedDocument, PackedFinding, PackedPage, Text } from './data.js';

/** Texts that come again are numbered; from so many on the others are written out, to bound memory. */
const MOST_TEXTS = 50_000;

/** Numbers for texts that come again. */
export interface TextTable {
  readonly texts: readonly string[];
  of(text: string): Text;
}

export function openTexts(): TextTable {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    of(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (texts.length >= MOST_TEXTS) return text;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

export function packDocument(document: CheckedDocument, page: PackedDocument[12], texts: TextTable): PackedDocument {
  const { id, path, record, group, title, url, language, publishedAt, words, bodyShare, confidence, rejected, findings } = document;
  return [
    id,
    path === id ? 0 : path,
    record ?? 0,
    group === null ? null : texts.of(group),
    title,
    url,
    language === null ? null : texts.of(language),
    publishedAt,
    words,
    rounded(bodyShare),
    rounded(confidence),
    rejected ? 1 : 0,
    page,
    findings.map((finding) => packFinding(finding, texts)),
  ];
}

function packFinding({ rule, severity, message, remedy, lines, columns, excerpt }: Finding, texts: TextTable): PackedFinding {
  return [
    texts.of(rule),
    severity === 'error' ? 0 : 1,
    texts.of(message),
    remedy === null ? null : texts.of(remedy),
    lines?.[0] ?? 0,
    lines?.[1] ?? 0,
    columns?.[0] ?? 0,
    excerpt,
  ];
}

export function packPage(page: readonly PageSpan[]): PackedPage {
  const numbers = new Map<string, number>();
  const numberOf = (reason: string): number => {
    const number = numbers.get(reason) ?? numbers.size;
    numbers.set(reason, number);
    return number;
  };
  const spans = page.map(
    ({ kind, confidence, first, last, text, reasons }) =>
      [KINDS.indexOf(kind), rounded(confidence), first, last, text, reasons.map(numberOf)] as const,
  );
  return { spans, reasons: [...numbers.keys()] };
}

/** Three decimals are more than a page shows. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** A value as a script element may hold it: base64 has no character that means anything to HTML. */
export function packJson(value: unknown): string {
  return deflateRawSync(JSON.stringify(value)).toString('base64');
}
