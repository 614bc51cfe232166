import type { PageLine } from './page.js';
import type { ArticleWarning } from './schema.js';

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
