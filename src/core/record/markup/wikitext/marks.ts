/** Signs that stand in a half-read text for what is no text of a line; a page holds none of them itself. */

/** Something was left out here: a template, a note. */
export const DROPPED = '\u0001';
/** Around the number of what is shown letter by letter, such as a program. */
export const HELD = '\u0002';
export const HELD_END = '\u0003';
/** Around the number of a picture. */
export const PICTURE = '\u0004';
export const PICTURE_END = '\u0005';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const ALL_MARKS = /[\u0001-\u0005]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const HELD_MARKS = /\u0002(\d+)\u0003/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const PICTURE_MARKS = /\u0004(\d+)\u0005/g;

const OPEN_BRACKET = /[([（][\s,;:、]*$/;
const BETWEEN = /^[\s,;:、]{1,1000}/;
const CLOSED = /^[)\]）]/;
const BEFORE_SIGN = /^\s*[.,;:!?)\]]/;

/** A line without the marks of what was left out, and without the brackets and spaces that stood around it alone. */
export function tidied(line: string): string {
  if (!line.includes(DROPPED)) return line;
  const parts = line.split(DROPPED);
  const done: string[] = [];
  let open = parts[0] ?? '';
  for (const [at, part] of parts.entries()) {
    if (at === 0) continue;
    const isLast = at === parts.length - 1;
    if (part.trim() === '' && !isLast) {
      // What stands between two marks is a space at most.
      if (part !== '' && open !== '' && !/\s$/.test(open)) open += ' ';
      continue;
    }
    const [above, below] = met(open, part, done.length === 0);
    done.push(above);
    open = below;
  }
  return done.join('') + open;
}

/** What stands above and below something that was left out. */
function met(above: string, below: string, isFirst: boolean): readonly [string, string] {
  const bracket = OPEN_BRACKET.exec(above);
  if (bracket !== null) {
    const rest = below.replace(BETWEEN, '');
    return CLOSED.test(rest) ? [above.slice(0, bracket.index).trimEnd(), rest.slice(1)] : [above.slice(0, bracket.index + 1), rest];
  }
  if (isFirst && above.trim() === '') return ['', below.trimStart()];
  if (below.trim() === '' || BEFORE_SIGN.test(below)) return [above.trimEnd(), below.trimStart()];
  return [above, /\s$/.test(above) ? below.trimStart() : below];
}
