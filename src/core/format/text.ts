import type { Line, Link } from '../types.js';
import { isSpace } from './characters.js';
import { joinPieces, Vocabulary } from './joining.js';
import { type PhysicalLines, readPhysicalLines } from './physical.js';
import { findContinuations, isBullet, isDash } from './wrapping.js';

/** Bare text has no links; one array serves all lines. */
const NO_LINKS: readonly Link[] = [];

/** Reads bare text: no markup is taken for any, a bullet stays in the text. Lines that the dump had wrapped become one. */
export function readText(text: string): Line[] {
  const physical = readPhysicalLines(text);
  const continued = findContinuations(text, physical, null);
  const lines: Line[] = [];
  let vocabulary: Vocabulary | null = null;
  for (let from = 0; from < physical.count; ) {
    let to = from + 1;
    let visible = text.slice(physical.start[from], physical.end[from]);
    if (continued?.[to] === 1) {
      vocabulary ??= new Vocabulary(text);
      visible = joinRun(text, physical, continued, from, vocabulary);
      while (continued[to] === 1) to++;
    }
    lines.push(toLine(text, physical, from, to - 1, visible));
    from = to;
  }
  return lines;
}

/** Pieces are joined pairwise at their ends, then all at once: a paragraph of a million lines costs no million copies of itself. */
function joinRun(text: string, physical: PhysicalLines, continued: Uint8Array, from: number, vocabulary: Vocabulary): string {
  const done: string[] = [];
  let tail = text.slice(physical.start[from], physical.end[from]);
  for (let index = from + 1; continued[index] === 1; index++) {
    const piece = text.slice(physical.start[index], physical.end[index]);
    const joined = joinPieces(tail, piece, vocabulary);
    const kept = joined.length - piece.length;
    done.push(joined.slice(0, kept));
    tail = piece;
  }
  done.push(tail);
  return done.join('');
}

function toLine(text: string, physical: PhysicalLines, from: number, to: number, visible: string): Line {
  const start = physical.start[from] ?? 0;
  const item = isItem(text, start);
  return {
    first: physical.number[from] ?? 0,
    last: physical.number[to] ?? 0,
    start,
    end: physical.end[to] ?? 0,
    gap: physical.gap[from] ?? 0,
    indent: physical.indent[from] ?? 0,
    text: visible,
    role: item ? 'item' : 'plain',
    level: item ? 1 : 0,
    links: NO_LINKS,
    linked: 0,
    element: null,
  };
}

/** `• milk`, `- milk`, `* milk`. A dash longer than a hyphen rather begins a line of dialogue. */
function isItem(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code > 42 && code < 0xb7 && code !== 45) return false;
  if (isBullet(code)) return true;
  return code < 0x2000 && code !== 43 && isDash(code) && isSpace(text.charCodeAt(start + 1));
}
