import type { PhysicalLines } from './physical.js';

/** The lines without an empty line between any two: where each has one below it, as `\r\r\n` makes them, more of them part the paragraphs. */
export function closeUp(lines: PhysicalLines): PhysicalLines {
  const { count, gap } = lines;
  let wide = false;
  for (let index = 1; index < count; index++) {
    if (gap[index] === 0) return lines;
    wide ||= (gap[index] ?? 0) > 1;
  }
  return wide ? { ...lines, gap: gap.map((empty) => Math.max(0, empty - 1)) } : lines;
}
