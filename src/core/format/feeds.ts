import type { Line } from '../types.js';

const FEED = '\f';

/** Marks the lines above which a form feed stands; none where one stands within a line, for those are breaks between printed pages. */
export function markFeeds(text: string, lines: Line[]): Line[] {
  let feed = text.indexOf(FEED);
  if (feed === -1) return lines;
  const marked: number[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    if (feed !== -1 && feed < start) {
      marked.push(index);
      feed = text.indexOf(FEED, start);
    }
    if (feed !== -1 && feed < end) return lines;
    if (feed === -1) break;
  }
  for (const index of marked) {
    const line = lines[index];
    if (line !== undefined && index > 0) lines[index] = { ...line, fed: true };
  }
  return lines;
}
