import { readRun } from './mojibake-run.js';
import { RUNS, SUSPECT } from './windows1252.js';

export interface Repair {
  readonly text: string;
  /** Runs (entities) replaced. */
  readonly count: number;
  /** First and last physical line changed, counted from 1. */
  readonly lines: readonly [number, number];
}

/** Misreadings of misreadings: each pass undoes one. Real text has two at most, made by one more save in the wrong encoding. */
const MAX_PASSES = 6;

/**
 * Undoes UTF-8 that was read as windows-1252 or latin-1, line by line, whole runs only.
 * @returns null when nothing is certain enough to change. Line ends are never touched.
 */
export function repairMojibake(text: string): Repair | null {
  SUSPECT.lastIndex = 0;
  if (!SUSPECT.test(text)) return null;
  let at = SUSPECT.lastIndex - 1;
  let out = '';
  let copied = 0;
  let done = 0;
  let count = 0;
  let first = 0;
  let last = 0;
  let line = 1;
  let counted = 0;
  let broken = 0;
  for (;;) {
    let start = at;
    while (start > done && !isLineEnd(text.charCodeAt(start - 1))) start--;
    let end = at;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    const before = text.slice(start, end);
    const repaired = repairLine(before);
    broken += repaired.broken;
    if (repaired.count > 0) {
      line += countLineEnds(text, counted, start);
      counted = start;
      if (first === 0) first = line;
      last = line;
      count += repaired.count;
      out += text.slice(copied, start) + repaired.text;
      copied = end;
    }
    done = end;
    SUSPECT.lastIndex = end;
    if (!SUSPECT.test(text)) break;
    at = SUSPECT.lastIndex - 1;
  }
  // A page in a third encoding, in which a line or two is UTF-8 by chance.
  return count <= broken ? null : { text: out + text.slice(copied), count, lines: [first, last] };
}

interface RepairedLine {
  readonly text: string;
  readonly count: number;
  readonly broken: number;
}

function repairLine(line: string): RepairedLine {
  let text = line;
  let count = 0;
  let broken = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = repairOnce(text);
    broken = next.broken;
    if (next.count === 0) break;
    text = next.text;
    count += next.count;
  }
  return { text, count, broken };
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function repairOnce(line: string): RepairedLine {
  const strong: Replacement[] = [];
  const weak: Replacement[] = [];
  const controls: Replacement[] = [];
  let broken = 0;
  for (const match of line.matchAll(RUNS)) {
    const start = match.index;
    const end = start + match[0].length;
    const run = readRun(line, start, end);
    const replacement = { start, end, text: run.text };
    if (run.verdict === 'broken') broken++;
    else if (run.verdict === 'plain') {
      if (!line.startsWith(run.text, start)) controls.push(replacement);
    } else if (isMention(line, replacement)) continue;
    else if (run.verdict === 'strong') strong.push(replacement);
    else weak.push(replacement);
  }
  // Runs that are no UTF-8 beside runs that are by chance: the line was written in a third encoding.
  if (broken * 2 > strong.length) return { text: line, count: 0, broken };
  const chosen = strong.length > 0 ? [...strong, ...weak, ...controls] : controls;
  chosen.sort((a, b) => a.start - b.start);
  let text = '';
  let copied = 0;
  for (const replacement of chosen) {
    text += line.slice(copied, replacement.start) + replacement.text;
    copied = replacement.end;
  }
  return { text: text + line.slice(copied), count: chosen.length, broken };
}

/** `Ã©` standing alone in a line that also has a right `é` is text about encodings. */
function isMention(line: string, run: Replacement): boolean {
  if (run.end - run.start > 2 || run.text.charCodeAt(0) < 0xc0) return false;
  if (isWordCharacter(line.charCodeAt(run.start - 1)) || isWordCharacter(line.charCodeAt(run.end))) return false;
  // Only the neighbourhood: a search through the whole of a long line for each run would be quadratic.
  const from = Math.max(0, run.start - MENTION_REACH);
  return line.slice(from, run.start).includes(run.text) || line.slice(run.end, run.end + MENTION_REACH).includes(run.text);
}

const MENTION_REACH = 200;

function isWordCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code > 0x17f;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Line ends that lie wholly within `[from, to)`; `\r\n` is one. */
export function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
