import type { Article } from '../../src/core/article/schema.js';
import { letterKey, type Overlap, shingleOverlap, tokensOf } from '../../src/core/evaluate/index.js';
import type { Gold } from '../train/corpus.js';

/** One page: what people annotated, what the dump holds, what was made of it. */
export interface ScoredPage {
  readonly gold: Gold;
  /** `null` for HTML: what a page holds is not told from its source, so everything annotated counts. */
  readonly dump: string | null;
  readonly record: Article;
}

/** `none`: nothing was found. */
export type Verdict = 'right' | 'wrong' | 'none';

export interface PageScore {
  readonly set: string;
  readonly type: string | null;
  /** Where the whole body is annotated. */
  readonly body: (Overlap & { readonly exact: boolean }) | null;
  /** Passages that must be in the body and are, must not and are, must and are not, must not and are not; and such as the dump does not hold. */
  readonly passages: { readonly tp: number; readonly fp: number; readonly fn: number; readonly tn: number; readonly gone: number } | null;
  /** Null where nothing is annotated, or the dump does not hold it. */
  readonly title: Verdict | null;
  readonly authors: Verdict | null;
  readonly date: Verdict | null;
  readonly comments: { readonly wanted: number; readonly right: number; readonly inBody: number };
}

const LINK = /!?\[((?:[^\]\\]|\\.)*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g;

/** Markup of Markdown and white space count for nothing where passages are looked for. */
export function flat(text: string): string {
  return text
    .normalize('NFKC')
    .replace(LINK, '$1')
    .replace(/[*_`#>\\|~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesOf(author: string | readonly string[]): string[] {
  return [author]
    .flat()
    .join(';')
    .split(/\s*[;,|]\s*|\s+(?:and|und|et|y)\s+/u)
    .map(letterKey)
    .filter((name) => name !== '');
}

export function scorePage({ gold, dump, record }: ScoredPage): PageScore {
  const body = flat(record.text);
  const key = dump === null ? null : letterKey(dump);
  const text = dump === null ? null : flat(dump);
  const holds = (wanted: string): boolean => key === null || key.includes(wanted);
  const has = (passage: string): boolean => text === null || text.includes(passage);
  return {
    set: gold.set,
    type: gold.type ?? null,
    body: gold.set === 'segments' ? null : scoreBody(gold.body ?? '', body),
    passages: gold.set === 'segments' ? scorePassages(gold, has, body) : null,
    title: titleVerdict(gold, holds, record),
    authors: authorsVerdict(gold, holds, record),
    date: dateVerdict(gold, holds, record),
    comments: scoreComments(gold, has, body, record),
  };
}

function scoreBody(truth: string, guess: string): Overlap & { exact: boolean } {
  const wanted = tokensOf(truth);
  const found = tokensOf(guess);
  return { ...shingleOverlap(wanted, found), exact: wanted.join(' ') === found.join(' ') };
}

function scorePassages(gold: Gold, has: (passage: string) => boolean, body: string): NonNullable<PageScore['passages']> {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0, gone: 0 };
  for (const [passages, hit, miss] of [
    [gold.with ?? [], 'tp', 'fn'],
    [gold.without ?? [], 'fp', 'tn'],
  ] as const)
    for (const passage of passages.map(flat)) counts[!has(passage) ? 'gone' : body.includes(passage) ? hit : miss]++;
  return counts;
}

function titleVerdict(gold: Gold, holds: (wanted: string) => boolean, record: Article): Verdict | null {
  const wanted = letterKey(gold.title ?? '');
  if (wanted === '' || !holds(wanted)) return null;
  if (record.title === null) return 'none';
  return letterKey(record.title) === wanted ? 'right' : 'wrong';
}

function authorsVerdict(gold: Gold, holds: (wanted: string) => boolean, record: Article): Verdict | null {
  if (gold.author === undefined || gold.author.length === 0) return null;
  const wanted = namesOf(gold.author);
  if (!wanted.every((name) => holds(name))) return null;
  const found = record.authors.map(letterKey).join(' ');
  if (wanted.every((name) => found.includes(name))) return 'right';
  return record.authors.length === 0 ? 'none' : 'wrong';
}

function dateVerdict(gold: Gold, holds: (wanted: string) => boolean, record: Article): Verdict | null {
  const date = gold.date ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !holds(date.slice(0, 4))) return null;
  if (record.publishedAt === null) return 'none';
  return record.publishedAt.slice(0, 10) === date ? 'right' : 'wrong';
}

function scoreComments(gold: Gold, has: (passage: string) => boolean, body: string, record: Article): PageScore['comments'] {
  const counts = { wanted: 0, right: 0, inBody: 0 };
  const kept = flat(record.comments.map((comment) => comment.text).join('\n'));
  for (const comment of [gold.comments ?? []].flat().map(flat)) {
    if (comment === '' || !has(comment)) continue;
    counts.wanted++;
    if (body.includes(comment)) counts.inBody++;
    else if (kept.includes(comment)) counts.right++;
  }
  return counts;
}
