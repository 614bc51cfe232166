/** Lines of bare text that stand close together where blank lines part the blocks: verse, addresses, hours, credits. */

import type { PageLine } from '../page.js';

/** A line of this many characters is a paragraph, whatever stands close to it. */
const PARAGRAPH = 100;
/** Of neighbouring paragraphs, one in so many may lack the blank line between. */
const PARTED = 10;
/** Lines between two blank lines, on average, where no paragraph tells: more are a dump without blank lines. */
const MOST_LINES = 8;
/** `Ada: Nobody knows when.`: what a speaker says is a paragraph. */
const TURN = /^[^:：]{1,40}[:：] ?[^:：]{1,90}[.!?…。！？]["”’»)]?$/u;

/** Whether blank lines part the blocks of a body, so that lines close together are lines of one. */
export function partsBlocks(lines: readonly PageLine[]): boolean {
  const long = { parted: 0, close: 0 };
  const all = { parted: 0, close: 0 };
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    const above = lines[at - 1];
    if (line === undefined || above === undefined || line.index !== above.index + 1) continue;
    const side = line.line.gap > 0 ? 'parted' : 'close';
    all[side]++;
    if (line.length >= PARAGRAPH && above.length >= PARAGRAPH) long[side]++;
  }
  if (long.parted + long.close > 0) return long.close * PARTED <= long.parted;
  return all.parted > 1 && all.close <= all.parted * MOST_LINES;
}

/** Whether a line goes on with the block of the line above, below which it stands. */
export function isCloseBelow(above: PageLine, line: PageLine): boolean {
  return line.index === above.index + 1 && line.line.gap === 0 && mayBeOfStanza(above) && mayBeOfStanza(line);
}

function mayBeOfStanza({ line, text, length }: PageLine): boolean {
  return length < PARAGRAPH && line.element === null && line.role === 'plain' && line.first === line.last && !TURN.test(text);
}
