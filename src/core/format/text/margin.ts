/**
 * The right margin at which a text was wrapped. Wrapping leaves a mark that hand-made lines do not have: no line is longer
 * than the margin, and the first word of each following line would not have fitted.
 */

/** Widths between which people and programs set margins; beyond them lines are paragraphs of their own. */
const NARROWEST = 38;
export const WIDEST = 132;

/** A line this much shorter than the margin ends a paragraph or is no prose at all; it says nothing for or against. */
const RAGGED = 30;

/** Where one line might continue the one above. */
export interface Boundary {
  /** Columns of the upper line. */
  readonly width: number;
  /** Columns that it would have with the next line's first word. */
  readonly fitted: number;
  /** 2: the lower line starts in the middle of a sentence; 1: it may; 0: the upper line ends one. */
  readonly flow: 0 | 1 | 2;
}

export interface Evidence {
  readonly boundaries: readonly Boundary[];
  /** Widths of all lines that could have been broken, those without a boundary included. */
  readonly widths: readonly number[];
  /** Whether the script has letter case, so that a small letter tells a continued sentence. */
  readonly cased: boolean;
}

export interface MarginRule {
  /** Fewest wrapped boundaries that count as evidence. */
  readonly fewest: number;
  /** Least share of the nearly full lines above a boundary that must be wrapped by this margin. */
  readonly share: number;
  /** Greatest share of lines longer than the margin. */
  readonly over: number;
  /** Least share of the wrapped boundaries that go on with a small letter, in a script that has them. */
  readonly flowing?: number;
}

/** Of ten wrapped lines, six to eight go on with a small letter in English and about five in German; of ten titles in a list none does. */
const FLOWING = 0.25;

/** @returns the margin in columns, 0 when the text was not wrapped at one. */
export function findMargin(evidence: Evidence, rule: MarginRule): number {
  if (evidence.boundaries.length < rule.fewest) return 0;
  // covered[w]: boundaries that a margin of w explains, as differences first.
  const covered = new Int32Array(WIDEST + 2);
  const longer = new Int32Array(WIDEST + 2);
  for (const { width, fitted } of evidence.boundaries) {
    if (width > WIDEST || fitted <= width) continue;
    covered[width] = (covered[width] ?? 0) + 1;
    const beyond = Math.min(fitted, WIDEST + 1);
    covered[beyond] = (covered[beyond] ?? 0) - 1;
  }
  for (const width of evidence.widths) {
    const capped = Math.min(width, WIDEST + 1);
    longer[capped] = (longer[capped] ?? 0) + 1;
  }
  for (let w = 1; w <= WIDEST; w++) covered[w] = (covered[w] ?? 0) + (covered[w - 1] ?? 0);
  let over = longer[WIDEST + 1] ?? 0;
  let best = 0;
  let bestScore = 0;
  for (let w = WIDEST; w >= NARROWEST; w--) {
    const score = (covered[w] ?? 0) - over;
    if (score > bestScore && over <= rule.over * evidence.widths.length) {
      best = w;
      bestScore = score;
    }
    over += longer[w] ?? 0;
  }
  return best > 0 && isConvincing(evidence, rule, best) ? best : 0;
}

function isConvincing(evidence: Evidence, rule: MarginRule, margin: number): boolean {
  let near = 0;
  let wrapped = 0;
  let flowing = 0;
  let possible = 0;
  for (const { width, fitted, flow } of evidence.boundaries) {
    if (width > margin || width < margin - RAGGED) continue;
    near++;
    if (fitted <= margin) continue;
    wrapped++;
    if (flow === 2) flowing++;
    if (flow >= 1) possible++;
  }
  if (wrapped < rule.fewest || wrapped < rule.share * near) return false;
  return evidence.cased ? flowing >= wrapped * (rule.flowing ?? FLOWING) : possible >= wrapped * 0.6;
}
