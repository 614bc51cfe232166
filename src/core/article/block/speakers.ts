/** Who speaks, where a text has the name before what is said: `Q: Who pays?`, `MAREN TOLVE: The county.` */

import type { PageLine } from '../page.js';

const LONGEST = 40;
const NAME = /^(?:\[[\d:.]{4,12}\] )?(\p{L}[\p{L}.’' -]{0,38}?) ?[:：] ?(?=\S)/u;

function speakerOf({ text }: PageLine): string | null {
  const colon = text.slice(0, LONGEST).search(/[:：]/);
  return colon < 1 ? null : (NAME.exec(text)?.[1] ?? null);
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
