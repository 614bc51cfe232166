import type { Line } from '../types.js';
import { LOADERS, WITHHELD } from '../words/withheld.js';

/** Letters of a beginning, which few lines share; no start is shorter. */
const BEGINNING = 6;
const SHORTEST = 12;
/** Longer paragraphs speak of more than that. */
const LONGEST = 700;
const LONGEST_LOADER = 50;

interface Start {
  readonly words: string;
  readonly needs: readonly string[] | null;
}

/** By their beginning, since every line is asked. */
const BY_BEGINNING = new Map<string, Start[]>();
for (const { starts, needs } of WITHHELD) {
  for (const words of starts) {
    const start = { words, needs: needs ?? null };
    const beginning = words.slice(0, BEGINNING);
    const alike = BY_BEGINNING.get(beginning);
    if (alike === undefined) BY_BEGINNING.set(beginning, [start]);
    else alike.push(start);
  }
}

/**
 * Lines (1 each) that stand in the place of something from another site which a reader has to let in first, with the buttons beside them; null where there are
 * none. They stand between any two paragraphs and say nothing of these: the page is read without them. On labelled pages all 25 are legal notices or strays.
 */
export function findWithheld(lines: readonly Line[]): Uint8Array | null {
  let marks: Uint8Array | null = null;
  for (let at = 0; at < lines.length; at++) {
    if (!saysWithheld((lines[at] as Line).text)) continue;
    marks ??= new Uint8Array(lines.length);
    marks[at] = 1;
  }
  if (marks === null) return null;
  for (let at = 1; at < lines.length; at++) if (marks[at] === 0 && marks[at - 1] === 1 && isLoader(lines[at])) marks[at] = 1;
  for (let at = lines.length - 2; at >= 0; at--) if (marks[at] === 0 && marks[at + 1] === 1 && isLoader(lines[at])) marks[at] = 1;
  return marks;
}

function saysWithheld(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const starts = BY_BEGINNING.get(text.slice(0, BEGINNING).toLowerCase());
  if (starts === undefined) return false;
  const small = text.toLowerCase();
  return starts.some(
    ({ words, needs }) => small.startsWith(words) && (needs === null || needs.some((word) => small.includes(word, words.length))),
  );
}

function isLoader(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_LOADER && LOADERS.has(line.text.toLowerCase());
}
