import type { Verdict } from '../../core/types.js';

/**
 * Verdicts as the label format has them, each physical line in one row: where several blocks share one, the row has the kind that most
 * of its characters have, and shows the longest block of that kind.
 */
export function labelRows(verdicts: readonly Verdict[]): Verdict[] {
  const rows: Verdict[] = [];
  for (let from = 0; from < verdicts.length; ) {
    let to = from + 1;
    while (to < verdicts.length && (verdicts[to]?.line.first ?? 0) <= (verdicts[to - 1]?.line.last ?? 0)) to++;
    const group = verdicts.slice(from, to);
    if (group.length === 1) rows.push(...group);
    else rows.push(...sharedRows(group));
    from = to;
  }
  return rows;
}

function sharedRows(group: readonly Verdict[]): Verdict[] {
  const rows: Verdict[] = [];
  const last = group[group.length - 1]?.line.last ?? 0;
  let from = 0;
  for (let number = group[0]?.line.first ?? 1; number <= last; number++) {
    while ((group[from]?.line.last ?? number) < number) from++;
    let to = from;
    while (to < group.length && (group[to]?.line.first ?? 0) <= number) to++;
    const verdict = mostOf(group.slice(from, to));
    if (verdict !== undefined) rows.push({ ...verdict, line: { ...verdict.line, first: number, last: number } });
  }
  return rows;
}

function mostOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const characters = new Map<string, number>();
  for (const verdict of verdicts) characters.set(verdict.kind, (characters.get(verdict.kind) ?? 0) + lengthOf(verdict));
  return verdicts.toSorted((a, b) => (characters.get(b.kind) ?? 0) - (characters.get(a.kind) ?? 0) || lengthOf(b) - lengthOf(a))[0];
}

/** Characters of the block on each of its physical lines, more or less. */
function lengthOf({ line }: Verdict): number {
  return (line.text.length + 1) / (line.last - line.first + 1);
}
