import { endsSentence, isDigit, isLower, isSpace, isWide } from '../characters.js';
import type { PhysicalLines } from '../physical.js';
import { FEW_SIGNS, isTechnical } from '../text/wrapping.js';
import { HEADING, ITEM, PLAIN, QUOTE } from './kinds.js';

/**
 * Line ends within paragraphs of Markdown, which mean no more than a space: one sentence a line, a paragraph wrapped at no single margin. Dumps call
 * much Markdown that has a line end between any two blocks, so the page must part its blocks by blank lines, and the lines must read as prose:
 * addresses, verse, menus and programs keep theirs.
 */

/** Paragraphs that a page shows parted before its line ends are believed, and of all that begin there the share that may touch what is above. */
const FEWEST_PARTED = 2;
const TOUCHING = 0.1;

/**
 * Columns of lines, the addresses of links left out: of one that a sentence goes on from; of all but the last of a block on average, and where each is
 * a sentence; of one that is no single sentence.
 */
const FLOWING = 40;
const MEAN = 30;
const SENTENCE = 20;
const LONGEST = 160;
/** Lines of a block; more are paragraphs of a page that has no blank lines. */
const MOST_LINES = 24;
/** Ends of sentences at line ends on a page on which no other line goes on. */
const FEWEST_SENTENCES = 3;
/** A first word beyond the block's widest line was put on the next one; wider lines are no wrap of a few. */
const NARROWEST = 55;

/** `Title: …`, `**Price** – …`, `Ada: …`, `– …`: lines that begin something of their own. */
const LABEL = /^(?:\*\*|__|[—–-]|[\p{L}\p{N}][\p{L}\p{N} .'’-]{0,30}[:：](?:\s|\*|$))/u;
const SPOKEN = /^["“„«»‹「『]/;
/** What marks up the beginning or the end of a line. */
const OPENING = /^[*_~`"'“„«([]+/;
const CLOSING = /[*_~`]+$/;
/** What readers do not see of links and notes. */
const UNSEEN = /\]\([^()\s]*(?: "[^"()]*")?\)|\[\^[^\]\s]{1,40}\]/g;
const SENTENCE_START = /[.!?…。！？]["'”’»)\]]*\s+["'“„«(]*[\p{Lu}\p{Lo}]/gu;
const PAUSE = /[,;、，،؛]$/;

interface Piece {
  /** Addresses left out. */
  readonly text: string;
  /** In letters; those of scripts without spaces count double. */
  readonly width: number;
  readonly first: number;
  readonly ends: boolean;
  /** Begins something of its own, or what somebody says. */
  readonly labelled: boolean;
  readonly spoken: boolean;
}

/** Of two lines: the lower one goes on with a sentence, begins one, or something else. */
type Meeting = 'flow' | 'sentence' | 'apart';

/**
 * @param lines the content of each line, its block markers left out
 * @param wrapped lines known to go on
 * @returns null when no more do; else 1 at the index of each line that does
 */
export function findSoftBreaks(
  text: string,
  lines: PhysicalLines,
  kind: Uint8Array,
  closed: Uint8Array,
  wrapped: Uint8Array | null,
): Uint8Array | null {
  if (!partsByBlankLines(lines, kind, wrapped)) return null;
  const found = new Uint8Array(lines.count);
  const sentences: [number, number][] = [];
  let flowing = wrapped === null ? 0 : 1;
  for (let from = 0; from < lines.count; ) {
    let to = from + 1;
    while (to < lines.count && lines.gap[to] === 0 && closed[to] !== 1 && isSameBlock(kind, from, to)) to++;
    if (to - from > 1 && to - from <= MOST_LINES && isBlock(kind[from] ?? 0)) {
      const flow = readBlock(text, lines, kind, from, to, found);
      if (flow === 'flow') flowing++;
      else if (flow === 'sentence') sentences.push([from, to]);
    }
    from = to;
  }
  const ends = sentences.reduce((sum, [from, to]) => sum + to - from - 1, 0);
  if (flowing > 0 || ends >= FEWEST_SENTENCES) for (const [from, to] of sentences) found.fill(1, from + 1, to);
  return flowing > 0 || sentences.length > 0 ? found : null;
}

function isBlock(kind: number): boolean {
  return kind === PLAIN || kind === ITEM || kind === QUOTE;
}

function isSameBlock(kind: Uint8Array, from: number, at: number): boolean {
  return kind[at] === (kind[from] === QUOTE ? QUOTE : PLAIN);
}

/** Whether headings and paragraphs stand with a blank line above, as converters write them that mean Markdown. */
function partsByBlankLines(lines: PhysicalLines, kind: Uint8Array, wrapped: Uint8Array | null): boolean {
  let parted = 0;
  let touching = 0;
  for (let index = 1; index < lines.count; index++) {
    const isHeading = kind[index] === HEADING;
    if ((!isHeading && kind[index] !== PLAIN) || wrapped?.[index] === 1) continue;
    if ((lines.gap[index] ?? 0) > 0) parted++;
    else if (isHeading || kind[index - 1] === HEADING) touching++;
  }
  return parted >= FEWEST_PARTED && touching <= parted * TOUCHING;
}

/** Marks the lines of a block that go on, unless sentences alone end at its line ends: that is told. */
function readBlock(text: string, lines: PhysicalLines, kind: Uint8Array, from: number, to: number, found: Uint8Array): Meeting {
  const pieces: Piece[] = [];
  for (let index = from; index < to; index++) {
    const start = lines.start[index] ?? 0;
    const piece = pieceOf(text.slice(start, lines.end[index]), index === to - 1);
    if (piece === null) return 'apart';
    pieces.push(piece);
  }
  const widest = pieces.reduce((most, { width }) => Math.max(most, width), 0);
  const mean = pieces.slice(0, -1).reduce((sum, { width }) => sum + width, 0) / (pieces.length - 1);
  if (mean < SENTENCE) return 'apart';
  // What programs print ends otherwise than paragraphs do.
  if (kind[from] === PLAIN && pieces[pieces.length - 1]?.ends !== true) return 'apart';
  const meetings = pieces.slice(1).map((piece, at) => meetingOf(pieces[at] ?? piece, piece, widest));
  if (!meetings.includes('flow')) return meetings.includes('apart') || !areSentences(pieces) ? 'apart' : 'sentence';
  if (mean < MEAN) return 'apart';
  const whole = widest <= LONGEST;
  meetings.forEach((meeting, at) => {
    if (meeting === 'flow' || (meeting === 'sentence' && whole)) found[from + at + 1] = 1;
  });
  return 'flow';
}

/** `null` where the line is a program's or one word: the last one of a paragraph may be. */
function pieceOf(source: string, isLast: boolean): Piece | null {
  const bare = source.includes('[') ? source.replace(UNSEEN, ']') : source;
  if (isTechnical(bare, 0, bare.length, FEW_SIGNS)) return null;
  const text = bare.replace(OPENING, '').replace(CLOSING, '');
  if (text === '' || (!isLast && !/\s/.test(text) && !isWide(text.charCodeAt(0)))) return null;
  let width = text.length;
  for (let at = 0; at < text.length && at < LONGEST; at++) if (isWide(text.charCodeAt(at))) width++;
  const ends = endsSentence(text, 0, text.length);
  return { text, width, first: text.charCodeAt(0), ends, labelled: LABEL.test(bare), spoken: SPOKEN.test(bare) };
}

function meetingOf(above: Piece, below: Piece, widest: number): Meeting {
  if (below.labelled) return 'apart';
  if (above.ends) return above.text.endsWith(':') ? 'apart' : 'sentence';
  if (isLower(below.first)) return above.width >= FLOWING ? 'flow' : 'apart';
  if (above.width < NARROWEST || isMarkOfItem(below.text)) return 'apart';
  const word = isWide(below.first) ? 2 : firstWord(below.text);
  const isFull = above.width + word > widest && widest <= LONGEST;
  return PAUSE.test(above.text) || isFull ? 'flow' : 'apart';
}

/** A block of which each line is a sentence, and not what one or the other says. */
function areSentences(pieces: readonly Piece[]): boolean {
  let more = 0;
  let spoken = 0;
  for (const piece of pieces) {
    if (piece.width > LONGEST || piece.labelled) return false;
    more += piece.text.match(SENTENCE_START)?.length ?? 0;
    if (piece.spoken) spoken++;
  }
  const last = pieces[pieces.length - 1];
  return spoken < 2 && last?.ends === true && !last.text.endsWith(':') && more * 2 < pieces.length;
}

function isMarkOfItem(text: string): boolean {
  return isDigit(text.charCodeAt(0)) && /^\d{1,3}[.)]\s/.test(text);
}

function firstWord(text: string): number {
  let end = 0;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end + 1;
}
