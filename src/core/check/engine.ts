import type { Article } from '../article/schema.js';
import type { CheckPage, CheckRule, Found, RunRecord } from './define.js';
import { digestOf, NO_DIGEST } from './digest.js';
import { bodyConfidence } from './measures.js';
import { RULES } from './rules/index.js';
import { excerptOf } from './text.js';
import type { CheckedDocument, Finding, PageSpan, Severity } from './types.js';

/** A rule's setting in a run: its severity and its options. Rules that are off are left out. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: unknown;
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Where a record stands among the inputs. */
export interface Place {
  readonly path: string | null;
  readonly record: number | null;
  readonly line: number;
  readonly group: string | null;
}

/** A record after the rules about single records; those about the run come in the thread that sees them all. */
export interface CheckedRecord {
  readonly document: CheckedDocument;
  readonly digest: RunRecord['digest'];
  /** Lines by section kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Which of `COVERED` the record has. */
  readonly fields: readonly string[];
  /** Its value of each of `COMPARED` that it has. */
  readonly values: Readonly<Record<string, string>>;
}

/** Keys of a record whose coverage is counted, and what expectations call them. */
export const COVERED = {
  title: (record: Article) => record.title !== null && record.title !== '',
  subtitle: (record: Article) => record.subtitle !== null,
  date: (record: Article) => record.publishedAt !== null,
  modified: (record: Article) => record.modifiedAt !== null,
  author: (record: Article) => record.authors.length > 0,
  url: (record: Article) => record.url !== null,
  site: (record: Article) => record.siteName !== null,
  language: (record: Article) => record.language !== null,
  tags: (record: Article) => record.tags.length > 0,
  body: (record: Article) => record.text !== '',
} as const;

/** Values of which one that nearly all records share tells that a scraper broke: the day of the crawl as every date, the site's name as every title. */
export const COMPARED = {
  title: (record: Article) => record.title,
  date: (record: Article) => record.publishedAt?.slice(0, 10) ?? null,
  author: (record: Article) => (record.authors.length === 0 ? null : record.authors.join(', ')),
} as const;

/** Checks records one by one. Built once a thread: options are read then. */
export function createRecordChecker(
  settings: RuleSettings,
): (page: CheckPage, place: Place, spans: readonly PageSpan[] | null) => CheckedRecord {
  const active = RULES.flatMap((rule) => {
    const setting = settings[rule.name];
    if (setting === undefined || rule.forDocuments === undefined) return [];
    return [{ rule, severity: setting.severity, check: rule.forDocuments(setting.options) }];
  });
  const compares = RULES.some((rule) => rule.forRuns !== undefined && settings[rule.name] !== undefined);
  return (page, place, spans) => {
    const { record } = page;
    const findings = active.flatMap(({ rule, severity, check }) =>
      check(page).map((found) => ({ ...findingOf(found, rule, severity, record.id, place, page.source), ...placeIn(page, found) })),
    );
    return {
      document: documentOf(page, place, findings, spans),
      digest: compares ? digestOf(page) : NO_DIGEST,
      kinds: kindsOf(record),
      fields: Object.entries(COVERED).flatMap(([name, has]) => (has(record) ? [name] : [])),
      values: valuesOf(record),
    };
  };
}

/** Adds the findings of rules about the run, which must see every record in input order. */
export function createRunChecker(settings: RuleSettings): (record: CheckedRecord) => CheckedDocument {
  const active = RULES.flatMap((rule) => {
    const setting = settings[rule.name];
    if (setting === undefined || rule.forRuns === undefined) return [];
    return [{ rule, severity: setting.severity, check: rule.forRuns(setting.options) }];
  });
  return ({ document, digest }) => {
    const findings = active.flatMap(({ rule, severity, check }) =>
      check({ id: document.id, digest }).map((found) => findingOf(found, rule, severity, document.id, document, null)),
    );
    return findings.length === 0 ? document : { ...document, findings: [...document.findings, ...findings] };
  };
}

function findingOf(
  found: Found,
  rule: CheckRule,
  severity: Severity,
  id: string,
  place: Omit<Place, 'line'>,
  source: readonly string[] | null,
): Finding {
  const lines = found.lines ?? null;
  const columns = columnsOf(found.excerpt, lines, source);
  return {
    rule: rule.name,
    severity: found.minor === true ? 'warn' : severity,
    message: found.message,
    remedy: found.remedy ?? null,
    document: id,
    path: place.path,
    record: place.record,
    group: place.group,
    lines,
    columns,
    excerpt: found.excerpt === undefined ? null : excerptOf(found.excerpt),
    ...contextOf(lines, columns, source),
  };
}

/** Where a finding stands in an HTML file: the text concerned, or else the line that it is on. */
function placeIn({ places, lines: all }: CheckPage, { excerpt, lines }: Found): Pick<Finding, 'place'> {
  if (places === undefined || lines === undefined || lines === null) return {};
  const index = all.findIndex(({ last }) => last >= lines[0]);
  return { place: places(excerpt ?? all[index]?.text ?? '', index) };
}

/** A line may be a whole page: so many characters are kept, some of them before the text concerned. */
const CONTEXT = 400;
const BEFORE = 100;

function contextOf(lines: Finding['lines'], columns: Finding['columns'], source: readonly string[] | null): Pick<Finding, 'context'> {
  const line = lines === null ? undefined : source?.[lines[0] - 1];
  if (line === undefined || columns === null) return {};
  const start = line.length <= CONTEXT ? 0 : Math.max(0, columns[0] - 1 - BEFORE);
  return { context: { text: line.slice(start, start + CONTEXT), from: start + 1 } };
}

/** Where the excerpt stands on its lines: all of it, or its first and last words where it was wrapped. `null` where it cannot be found as it is. */
function columnsOf(
  excerpt: string | undefined,
  lines: readonly [number, number] | null,
  source: readonly string[] | null,
): readonly [number, number] | null {
  if (excerpt === undefined || lines === null || source === null) return null;
  const first = source[lines[0] - 1];
  const last = source[lines[1] - 1];
  if (first === undefined || last === undefined) return null;
  const text = excerpt.trim();
  if (lines[0] === lines[1]) {
    const at = first.indexOf(text);
    if (at >= 0) return [at + 1, at + text.length + 1];
    const middle = middleOf(text, first);
    if (middle !== null) return middle;
  }
  // Markup, entities and white space stand in the dump otherwise than in the record: what is on the lines is shown whole.
  const start = first.length - first.trimStart().length;
  const end = last.trimEnd().length;
  return end > (lines[0] === lines[1] ? start : 0) ? [start + 1, end + 1] : null;
}

/** An excerpt that is longer is most of a line. */
const LONGEST_PART = 100;
const SHORTEST_MIDDLE = 8;
const LOST = '\ufffd';

/** Where the most of an excerpt's middle stands on a much longer line: at its ends, what stands in the dump may read otherwise in the record. */
function middleOf(text: string, line: string): readonly [number, number] | null {
  if (text.length > LONGEST_PART || line.length < text.length * 2) return null;
  // What was lost is what such an excerpt is about, so that one character of it tells as much as words.
  const lost = text.includes(LOST);
  for (let cut = 1; text.length - 2 * cut >= (lost ? 1 : SHORTEST_MIDDLE); cut++) {
    const middle = text.slice(cut, text.length - cut);
    if (lost && !middle.includes(LOST)) return null;
    const at = line.indexOf(middle);
    if (at >= 0) return [at + 1, at + middle.length + 1];
  }
  return null;
}

function documentOf(page: CheckPage, place: Place, findings: readonly Finding[], spans: readonly PageSpan[] | null): CheckedDocument {
  const { record } = page;
  return {
    id: record.id,
    path: place.path,
    record: place.record,
    line: place.line,
    group: place.group,
    title: record.title,
    url: record.url,
    language: record.language,
    publishedAt: record.publishedAt,
    words: record.stats.words,
    bodyShare: record.stats.bodyShare,
    confidence: bodyConfidence(page.lines),
    rejected: page.reasons.length > 0,
    findings,
    page: spans,
  };
}

function kindsOf(record: Article): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { kind, lines } of record.sections) kinds[kind] = (kinds[kind] ?? 0) + lines[1] - lines[0] + 1;
  return kinds;
}

function valuesOf(record: Article): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, read] of Object.entries(COMPARED)) {
    const value = read(record);
    if (value !== null && value !== '') values[name] = excerptOf(value);
  }
  return values;
}
