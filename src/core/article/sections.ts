import type { PageLine } from './page.js';
import type { Article } from './schema.js';

type Section = Article['sections'][number];

/** One physical line or more with one verdict, and how many lines of the page it sums up. */
interface Span {
  readonly kind: Section['kind'];
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
  readonly count: number;
}

/**
 * Runs of lines of one kind; confidence is the mean of their lines, to three decimals. Covers every physical line once.
 * @param faded numbers of lines that turned out blank, in order: each falls to the section above it, before the first to that
 */
export function readSections(lines: readonly PageLine[], faded: readonly number[] = []): Section[] {
  const sections = runsOf(lines);
  const last = faded[faded.length - 1];
  if (faded[0] === undefined || last === undefined) return sections;
  const [top] = sections;
  if (top === undefined) return [{ kind: 'other', lines: [faded[0], last], confidence: 1 }];
  top.lines[0] = Math.min(top.lines[0], faded[0]);
  let at = 0;
  for (const number of faded) {
    while ((sections[at + 1]?.lines[0] ?? Number.POSITIVE_INFINITY) <= number) at++;
    const above = sections[at];
    if (above !== undefined && above.lines[1] < number) above.lines[1] = number;
  }
  return sections;
}

function runsOf(lines: readonly PageLine[]): Section[] {
  const sections: Section[] = [];
  let sum = 0;
  let count = 0;
  for (const span of spansOf(lines)) {
    const open = sections[sections.length - 1];
    if (open?.kind === span.kind) {
      open.lines[1] = span.last;
      sum += span.confidence;
      count += span.count;
      open.confidence = rounded(sum / count);
    } else {
      sections.push({ kind: span.kind, lines: [span.first, span.last], confidence: rounded(span.confidence / span.count) });
      sum = span.confidence;
      count = span.count;
    }
  }
  return sections;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Lines as they are, those apart that share a physical line with another. */
function spansOf(lines: readonly PageLine[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && (lines[to]?.line.first ?? 0) <= (lines[to - 1]?.line.last ?? 0)) to++;
    const line = lines[from];
    if (to > from + 1) spans.push(...sharedSpans(lines.slice(from, to)));
    else if (line !== undefined)
      spans.push({ kind: line.kind, first: line.line.first, last: line.line.last, confidence: line.confidence, count: 1 });
    from = to;
  }
  return spans;
}

/** A physical line that holds several blocks is of the kind that most of its characters have. */
function sharedSpans(lines: readonly PageLine[]): Span[] {
  const spans: Span[] = [];
  const first = lines[0]?.line.first ?? 0;
  const last = lines[lines.length - 1]?.line.last ?? 0;
  let from = 0;
  for (let number = first; number <= last; number++) {
    while ((lines[from]?.line.last ?? number) < number) from++;
    const characters = new Map<Section['kind'], number>();
    for (let at = from; at < lines.length && (lines[at]?.line.first ?? 0) <= number; at++) {
      const line = lines[at];
      if (line === undefined) continue;
      const share = (line.line.text.length + 1) / (line.line.last - line.line.first + 1);
      characters.set(line.kind, (characters.get(line.kind) ?? 0) + share);
    }
    let kind: Section['kind'] = 'other';
    for (const [candidate, share] of characters) if (share > (characters.get(kind) ?? 0)) kind = candidate;
    let confidence = 0;
    let count = 0;
    for (let at = from; at < lines.length && (lines[at]?.line.first ?? 0) <= number; at++) {
      if (lines[at]?.kind !== kind) continue;
      confidence += lines[at]?.confidence ?? 0;
      count++;
    }
    spans.push({ kind, first: number, last: number, confidence, count });
  }
  return spans;
}
