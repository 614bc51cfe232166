import type { Line } from '../../types.js';
import { BETWEEN, isBylineDate } from '../../words/own-byline.js';
import type { Draft } from './spanning.js';

/**
 * Records that were written as Markdown (`--format markdown`) and are read again: `# Headline`, `*Standfirst*`, `Names · date · site`, and a body
 * without links but for addresses that say where they lead, whose captions are emphasised.
 */

const MOST_PARTS = 4;
const LONGEST = 400;
/** The whole line in one pair of stars. */
const EMPHASISED = /^\*[^\s*](?:.*[^\s*\\])?\*$/s;

/** Marks what the lines of such a text are. */
export function markOwnLayout(text: string, lines: readonly Draft[]): void {
  if (lines[0]?.start !== 0 || !isTitle(lines[0]) || lines.some((line) => line.links.some((link) => link.text !== link.url))) return;
  let own = false;
  for (const [at, line] of lines.entries()) {
    const begins = isTitle(line) && (at === 0 || lines[at - 1]?.text === '');
    if (begins) own = markHead(text, lines, at);
    if (!own || line.own !== undefined || line.text === '') continue;
    line.own = 'body';
    if (isEmphasised(text, line)) line.caption = true;
  }
}

function isTitle(line: Line): boolean {
  return line.role === 'heading' && line.level === 1;
}

/** Whether the headline at a place stands above a byline, with a standfirst between them at most. */
function markHead(text: string, lines: readonly Draft[], at: number): boolean {
  const [title, first, second] = lines.slice(at, at + 3);
  if (title === undefined || first === undefined) return false;
  const subtitle = second !== undefined && isEmphasised(text, first) && isByline(second) ? first : null;
  const byline = subtitle === null ? first : second;
  if (byline === undefined || !isByline(byline)) return false;
  title.own = 'title';
  byline.own = 'byline';
  if (subtitle !== null) subtitle.own = 'subtitle';
  return true;
}

function isByline({ text, role }: Line): boolean {
  if (role !== 'plain' || text.length > LONGEST || !text.includes(BETWEEN)) return false;
  const parts = text.split(BETWEEN);
  return parts.length <= MOST_PARTS && parts.some(isBylineDate);
}

function isEmphasised(text: string, line: Line): boolean {
  if (line.role !== 'plain' || text.charCodeAt(line.start) !== 42) return false;
  return EMPHASISED.test(text.slice(line.start, line.end));
}
