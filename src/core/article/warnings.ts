import type { PageComments } from './comments.js';
import type { DateHabit } from './date/dates.js';
import type { PageLine } from './page.js';
import { rangeOf } from './page.js';
import type { PageDates } from './published.js';
import type { ArticleWarning } from './schema.js';
import { isDoubtfulMoment } from './stated/moment.js';

/** Longer dates have a time zone's whole name in them. */
const LONGEST_DATE = 60;

interface RecordDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** Where a date is left out because its day and its month cannot be told apart; each text once, those that the page shows first. */
export function doubtfulDates(
  shown: PageDates,
  stated: Readonly<Record<keyof RecordDates, readonly string[]>>,
  record: RecordDates,
  habit: DateHabit,
): ArticleWarning[] {
  const warnings = new Map<string, ArticleWarning>();
  const add = (field: keyof RecordDates, text: string, lines: [number, number] | null): void => {
    if (record[field] !== null) return;
    const message = `"${text.slice(0, LONGEST_DATE)}" may have the day or the month first, and nothing on the page tells which: ${field} is left out`;
    if (!warnings.has(message)) warnings.set(message, { code: 'ambiguous-date', message, lines });
  };
  for (const { line, text, modified } of shown.doubtful ?? []) add(modified ? 'modifiedAt' : 'publishedAt', text, rangeOf(line));
  for (const field of ['publishedAt', 'modifiedAt'] as const) {
    if (record[field] !== null) continue;
    for (const text of stated[field]) if (isDoubtfulMoment(text, habit)) add(field, text, null);
  }
  return [...warnings.values()];
}

/** Where dates of comments are left out for the same reason: one tells of all. */
export function doubtfulComments({ doubtful }: PageComments): ArticleWarning[] {
  if (doubtful === null) return [];
  const shown = doubtful.text.slice(0, LONGEST_DATE);
  const message = `"${shown}" may have the day or the month first, and nothing on the page tells which: dates of comments written so are left out`;
  return [{ code: 'ambiguous-date', message, lines: rangeOf(doubtful.line) }];
}

/** Runs of lines that the page does not show, or not to their end. */
export function statedBody(lines: readonly PageLine[]): ArticleWarning[] {
  const warnings: ArticleWarning[] = [];
  for (let from = 0; from < lines.length; from++) {
    const first = lines[from];
    let characters = unshownIn(first);
    if (first === undefined || characters === 0) continue;
    let last = first;
    for (let next = lines[from + 1]; next !== undefined && unshownIn(next) > 0; next = lines[from + 1]) {
      characters += unshownIn(next);
      last = next;
      from++;
    }
    const { property } = first.line;
    const where = property === undefined ? 'the data of its scripts (JSON)' : `its structured data (JSON-LD ${property})`;
    const message = `${characters} characters of the text are not shown by the page and stand in ${where}`;
    warnings.push({ code: 'text-from-structured-data', message, lines: [first.line.first, last.line.last] });
  }
  return warnings;
}

/** How many characters of a line the page does not show. */
function unshownIn(line: PageLine | undefined): number {
  if (line?.line.stated === 'unshown') return line.length;
  return line?.line.unshown ?? 0;
}

/** Runs of body lines that are labelled with less confidence than asked. */
export function uncertainBody(lines: readonly PageLine[], minConfidence: number): ArticleWarning[] {
  const warnings: ArticleWarning[] = [];
  let least = 1;
  let last = -2;
  for (const line of lines) {
    if (line.kind !== 'body' || line.confidence >= minConfidence) continue;
    const open = warnings[warnings.length - 1];
    const joined = open !== undefined && open.lines !== null && last === line.index - 1;
    least = joined ? Math.min(least, line.confidence) : line.confidence;
    const message = `body with confidence ${least.toFixed(2)}, below ${minConfidence}`;
    if (joined && open.lines !== null) {
      open.lines[1] = line.line.last;
      open.message = message;
    } else warnings.push({ code: 'low-confidence', message, lines: [line.line.first, line.line.last] });
    last = line.index;
  }
  return warnings;
}
