import type { Line } from '../types.js';

/**
 * A page below the title that its record states and its text lacks, for what stands below a headline reads as an article. The line is
 * of no physical line of the text: nothing but labels is made of it.
 */
export function belowTitle(lines: readonly Line[], title: string | null): readonly Line[] {
  if (title === null) return lines;
  const [first, ...rest] = lines;
  if (first === undefined) return lines;
  const gap = rest.length === 0 || rest.some((line) => line.gap > 0) ? 1 : 0;
  const headline: Line = {
    first: first.first - gap - 1,
    last: first.first - gap - 1,
    start: 0,
    end: 0,
    gap: 0,
    indent: 0,
    text: title,
    role: 'plain',
    level: 0,
    links: [],
    linked: 0,
    element: null,
  };
  return [headline, { ...first, gap }, ...rest];
}
