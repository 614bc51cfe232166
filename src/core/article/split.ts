import type { Kind } from '../section/index.js';
import type { Label, Line } from '../types.js';

/** The lines of one article of a document, with their labels. */
export interface Part {
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

/** A line of signs alone, as long as people draw one between documents. */
const RULE = /^(?:={5,}|-{5,}|_{5,}|\*{5,}|#{5,}|~{5,}|\+{5,}|[-=*#] ?(?:[-=*#] ){4,}[-=*#]|—{3,}|─{5,}|═{5,})$/;
const HEADER = /^(?:title|titel|titre|headline|url|source|link|标题|標題|标题名称|网址|来源地址) ?[:：] ?\S/i;
/** Less text is a box between rules or a teaser, not an article. */
const LEAST_BODY = 200;
const LEAST_TITLE = 12;
const LONGEST_TITLE = 300;
/** Lines between the end of one article and its separator, and between the separator and the next headline. */
const REACH = 6;

/** Kinds that stand behind an article and before the next one's headline. */
const TAIL: ReadonlySet<Kind> = new Set<Kind>(['recommendation', 'navigation', 'comment', 'tags', 'bio', 'legal', 'promotion']);

/** Body characters between two indexes, first inclusive. */
function bodyBetween(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function isRule(line: Line): boolean {
  if (line.text.length < 3 || line.text.length > 200) return false;
  const code = line.text.charCodeAt(0);
  return (code < 65 || code === 95 || code > 126) && RULE.test(line.text);
}

/**
 * A new article begins at `at` when its headline stands there twice in a row, as the first article's did,
 * and what stands above is the first one's tail.
 */
function isDoubled(lines: readonly Line[], labels: readonly Label[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length < LEAST_TITLE || text.length > LONGEST_TITLE || lines[at + 1]?.text !== text) return false;
  const kind = labels[at]?.kind;
  const above = labels[at - 1]?.kind;
  const stands = kind === 'title' || ((kind === 'body' || kind === 'recommendation') && above !== 'body');
  return stands && lines[at + 2]?.text !== text;
}

function boundaries(lines: readonly Line[], labels: readonly Label[]): number[] {
  const doubledFirst = isDoubled(lines, labels, 0);
  const firstHeader = HEADER.exec(lines[0]?.text ?? '') !== null || HEADER.exec(lines[1]?.text ?? '') !== null;
  const rules = lines.reduce((count, line) => count + (isRule(line) ? 1 : 0), 0);
  const starts: number[] = [];
  if (!doubledFirst && !firstHeader && rules === 0) return starts;
  const sums: number[] = [0];
  for (let i = 0; i < lines.length; i++) sums.push((sums[i] ?? 0) + (labels[i]?.kind === 'body' ? (lines[i]?.text.length ?? 0) : 0));
  let from = 0;
  const own = new Set<string>();
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    if (labels[at - 1]?.kind === 'title') own.add(lines[at - 1]?.text ?? '');
    if (line === undefined || bodyBetween(sums, from, at) < LEAST_BODY) continue;
    const above = labels[at - 1]?.kind;
    const byDouble = doubledFirst && isDoubled(lines, labels, at) && above !== undefined && (TAIL.has(above) || above === 'body');
    const byHeader = firstHeader && HEADER.test(line.text) && !HEADER.test(lines[at - 1]?.text ?? '');
    const byRule = rules > 0 && isRule(line) && headlineBelow(lines, labels, at, own);
    if (!byDouble && !byHeader && !byRule) continue;
    const start = byRule && !byDouble && !byHeader ? at + 1 : at;
    if (start >= lines.length || bodyBetween(sums, start, lines.length) < LEAST_BODY) continue;
    starts.push(start);
    from = start;
    own.clear();
  }
  return starts;
}

/** Behind a rule stands a headline other than those of the article above it, which has one. */
function headlineBelow(lines: readonly Line[], labels: readonly Label[], at: number, own: ReadonlySet<string>): boolean {
  if (own.size === 0) return false;
  for (let i = at + 1; i <= at + REACH && i < lines.length; i++) {
    const kind = labels[i]?.kind;
    if (kind === 'title') return !own.has(lines[i]?.text ?? '');
    if (kind === 'body' || kind === 'recommendation' || kind === 'comment') return false;
  }
  return false;
}

/**
 * Cuts a dump of several articles into its articles; one part where it holds one. Never returns an empty list.
 * Three signs count, each only with an article's worth of body on both sides: a rule with a new headline below,
 * `Title:` or `URL:` lines that open each article, and headlines that all stand twice.
 */
export function splitArticles(lines: readonly Line[], labels: readonly Label[]): Part[] {
  const starts = boundaries(lines, labels);
  if (starts.length === 0) return [{ lines, labels }];
  const parts: Part[] = [];
  let from = 0;
  for (const to of [...starts, lines.length]) {
    parts.push({ lines: lines.slice(from, to), labels: labels.slice(from, to) });
    from = to;
  }
  return parts;
}
