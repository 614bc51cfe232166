import type { PhysicalLines } from '../physical.js';

const OPEN = 0x28;
const CLOSE = 0x29;
/** A caption is no longer. */
const LONGEST = 300;
const LONGEST_CREDIT = 80;
/** The credit, and its word on a line of its own above it. */
const MOST_LINES = 2;
/** `Image:`, `Picture: Ada Byron)`. */
const WORD =
  /^(?:image|images|picture|pictures|photo|photos|pic|pics|credit|foto|fotos|bild|bilder|crédit|immagine|imagem|imagen|beeld) ?:/i;
const BRACKET = /[()]/;

/**
 * Marks the lines (1 each in `continued`) that go on with a caption whose credit the layout put in boxes of its own: `The pier at dawn (`, `Image:`, `Ada Byron/Agency)`.
 * Returns `continued`, or a new list where it is null and there are such lines.
 */
export function joinCredits(text: string, { count, start, end }: PhysicalLines, continued: Uint8Array | null): Uint8Array | null {
  let joined = continued;
  for (let index = 0; index + 1 < count; index++) {
    const close = end[index] ?? 0;
    if (text.charCodeAt(close - 1) !== OPEN || close - (start[index] ?? 0) > LONGEST) continue;
    if (!WORD.test(text.slice(start[index + 1], Math.min(end[index + 1] ?? 0, (start[index + 1] ?? 0) + LONGEST_CREDIT)))) continue;
    const last = closing(text, { start, end }, index + 1);
    if (last === null) continue;
    joined ??= new Uint8Array(count + 1);
    // The bracket may have a line of its own too.
    const alone = close - (start[index] ?? 0) === 1 && index > 0 && (end[index - 1] ?? 0) - (start[index - 1] ?? 0) <= LONGEST;
    for (let at = alone ? index : index + 1; at <= last; at++) joined[at] = 1;
  }
  return joined;
}

/** The line at whose end the bracket closes; null where none of the next ones does. */
function closing(text: string, { start, end }: Pick<PhysicalLines, 'start' | 'end'>, from: number): number | null {
  for (let at = from; at < from + MOST_LINES && at < end.length; at++) {
    const [open, close] = [start[at] ?? 0, end[at] ?? 0];
    if (close - open > LONGEST_CREDIT) return null;
    const line = text.slice(open, close);
    const bracket = line.search(BRACKET);
    if (bracket >= 0) return bracket === line.length - 1 && line.charCodeAt(bracket) === CLOSE ? at : null;
  }
  return null;
}
