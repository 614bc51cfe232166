/** Who speaks, where a text has the name before what is said: `Q: Who pays?`, `MAREN TOLVE: The county.` */

import type { PageLine } from '../page.js';

const LONGEST = 40;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const NAME = /^(?:\[[\d:.]{4,12}\] )?(\p{L}[\p{L}.’' -]{0,38}?) ?[:：] ?(?=\S)/u;

function speakerOf({ text }: PageLine): string | null {
  return hasColon(text) ? (NAME.exec(text)?.[1] ?? null) : null;
}

/** Whether a colon stands where one may behind a name: most lines have none, and none begins a name. */
function hasColon(text: string): boolean {
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON || code === WIDE_COLON) return at > 0;
  }
  return false;
}

/** The lines that speakers begin: of two or more names, each of which stands again. */
export function turnsOf(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const turns = new Map<string, PageLine[]>();
  for (const line of lines) {
    const speaker = line.line.role === 'plain' ? speakerOf(line) : null;
    if (speaker === null) continue;
    const own = turns.get(speaker);
    if (own === undefined) turns.set(speaker, [line]);
    else own.push(line);
  }
  const speaking = [...turns.values()].filter((own) => own.length > 1);
  return new Set(speaking.length > 1 ? speaking.flat() : []);
}
