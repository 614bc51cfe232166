import stringWidth from 'fast-string-width';
import type { Finding } from '../../core/check/types.js';
import { printable } from '../terminal/printable.js';

/** A line of the page, and a line to stand under it. */
export interface MarkedLine {
  readonly text: string;
  readonly mark: string;
}

/** Characters kept before the span where the line is cut. */
const CONTEXT = 20;

/** The first line of a finding with carets under what it is about; the excerpt where the line is not at hand. `null` where there is neither. */
export function marked({ context, lines, columns, excerpt }: Finding, width: number): MarkedLine | null {
  const room = Math.max(20, width);
  if (context === undefined || columns === null)
    return excerpt === null ? null : underline(firstLine(excerpt), 0, Number.POSITIVE_INFINITY, room);
  const { text } = context;
  const oneLine = lines !== null && lines[0] === lines[1];
  // What lies before the line was cut off where it is longer than a context.
  const line = context.from === 1 ? text : `…${text}`;
  const cut = context.from - 1 - (line.length - text.length);
  return underline(line, columns[0] - 1 - cut, oneLine ? columns[1] - 1 - cut : line.length, room);
}

function underline(line: string, from: number, to: number, room: number): MarkedLine {
  const start = from > CONTEXT * 2 && stringWidth(line) > room ? wholeCharacter(line, from - CONTEXT) : 0;
  const cut = start > 0 ? '…' : '';
  const text = cut + fit(printable(line.slice(start)), room - cut.length);
  const before = stringWidth(cut + printable(line.slice(start, from)));
  const length = Math.max(1, stringWidth(printable(line.slice(from, Math.min(line.length, to)))));
  return { text, mark: `${' '.repeat(before)}${'^'.repeat(Math.max(1, Math.min(length, stringWidth(text) - before)))}` };
}

/** The beginning of a text that is so many columns wide, an ellipsis as the last where something was cut. */
function fit(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  let room = 0;
  for (const character of text) {
    width += stringWidth(character);
    if (width > columns) return `${text.slice(0, room)}…`;
    end += character.length;
    if (width <= columns - 1) room = end;
  }
  return text;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

function firstLine(text: string): string {
  return text.trim().split(/[\r\n]/, 1)[0] ?? '';
}
