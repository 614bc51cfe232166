import { type Article, articleSchema, recordSchema } from '../../core/article/schema.js';
import type { CheckLine, CheckPage } from '../../core/check/index.js';
import { isJsonObject, parseJson } from '../../core/record/index.js';
import type { Reason } from '../../core/types.js';
import type { RawDocument } from '../input/documents.js';

/** More would say no more. */
const MOST_ISSUES = 10;

/** A record that article-clean wrote, read back. */
export type ReadBack = Pick<CheckPage, 'record' | 'reasons' | 'lines'>;

/** Reads a record of an earlier run, whole or edited; `null` where the document is none, but a dump. */
export function readBack(document: RawDocument): ReadBack | null {
  if (document.record === null || document.problem !== null || document.page !== undefined) return null;
  const value = parse(document.bytes);
  if (value === null) return null;
  // A rejects file has the reasons behind the record's own keys.
  const { reasons: _reasons, ...own } = value;
  const parsed = recordSchema.safeParse(own);
  const record = parsed.success ? parsed.data : mend(own, idOf(own, document));
  return { record, reasons: parsed.success ? judge(record) : issuesOf(parsed.error), lines: linesOf(record) };
}

/** An object with the keys that no dump has: the text's sections and where it came from. */
function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  // Told by the beginning of a key before the whole is read: a dump's record may be megabytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!text.includes('"sections"') || !text.includes('"source"')) return null;
  try {
    const value = parseJson(text.toString('utf8'));
    if (!isJsonObject(value)) return null;
    const own =
      Array.isArray(value['sections']) && isJsonObject(value['source']) && Object.hasOwn(value, 'text') && Object.hasOwn(value, 'body');
    return own ? value : null;
  } catch {
    return null;
  }
}

function judge(record: Article): Reason[] {
  const result = articleSchema.safeParse(record);
  if (result.success) return [];
  if (record.title === null || record.title === '') return [{ code: 'no-title', message: 'the record has no title' }];
  if (record.text === '' || record.body.length === 0) return [{ code: 'no-body', message: 'the record has no body' }];
  return issuesOf(result.error);
}

function issuesOf(error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }): Reason[] {
  return error.issues.slice(0, MOST_ISSUES).map((issue) => ({
    code: 'schema-invalid',
    message: issue.path.length === 0 ? issue.message : `${issue.path.map(String).join('.')}: ${issue.message}`,
  }));
}

function idOf(own: Readonly<Record<string, unknown>>, document: RawDocument): string {
  const id = own['id'];
  return typeof id === 'string' && id !== '' ? id : `${document.path ?? 'stdin'}:${document.record}`;
}

/** The keys that fit, and blanks in place of the others, so that the rules can look at what is sound. */
function mend(own: Readonly<Record<string, unknown>>, id: string): Article {
  const blank = blankRecord(id);
  const { shape } = recordSchema;
  const sound = Object.entries(shape).flatMap(([key, schema]) => {
    if (!Object.hasOwn(own, key)) return [];
    const parsed = schema.safeParse(own[key]);
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data] as const] : [];
  });
  const result = recordSchema.safeParse({ ...blank, ...Object.fromEntries(sound) });
  return result.success ? result.data : blank;
}

function blankRecord(id: string): Article {
  return {
    id,
    url: null,
    title: null,
    subtitle: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    siteName: null,
    language: null,
    text: '',
    body: [],
    authorBio: null,
    tags: [],
    navigation: { previous: null, next: null, breadcrumbs: [], links: [] },
    recommendations: [],
    comments: [],
    sections: [],
    source: { path: null, record: null, format: null, encoding: null, bytes: null, sha256: null, fetchedAt: null },
    stats: { words: 0, characters: 0, paragraphs: 0, bodyShare: 0 },
    warnings: [],
  };
}

/** The body's blocks as lines, each with the confidence of the section that it stands in. Both are in page order. */
function linesOf(record: Article): CheckLine[] {
  let at = 0;
  return record.body.map(({ text, lines: [first, last] }) => {
    while (at < record.sections.length - 1 && (record.sections[at]?.lines[1] ?? 0) < first) at++;
    return { first, last, text: text.replaceAll('\n', ' '), kind: 'body', confidence: record.sections[at]?.confidence ?? 0 };
  });
}
