import type { PhysicalLines } from './physical.js';

const MOST_LINES = 64;
/** What front matter holds: keys, the entries of lists, remarks. */
const HELD = /^(?:[\w-]{1,40}:(?:\s|$)|- |#)/;

/** How many lines the front matter at the top of a file has, from its `---` to the one that closes it; 0 where there is none. */
export function frontMatterSize(text: string, lines: PhysicalLines): number {
  if (lines.number[0] !== 1 || text.slice(lines.start[0], lines.end[0]) !== '---') return 0;
  const limit = Math.min(lines.count, MOST_LINES);
  for (let index = 1; index < limit; index++) {
    const line = text.slice(lines.start[index], lines.end[index]);
    if (line === '---' || line === '...') return index === 1 ? 0 : index + 1;
    if (!HELD.test(line) && (lines.indent[index] ?? 0) === 0) return 0;
  }
  return 0;
}

/** `key: value`, or a list's `- value`. */
const FIELD = /^(\s*(?:[\w-]{1,40}:|-)\s+)(\S.*)$/;
const QUOTED = /^(?:"([^"]*)"|'([^']*)')$/;
const LIST = /^\[(.*)\]$/;
/** A list's values, with commas in quotation marks left alone. */
const VALUE = /\s*(?:"[^"]*"|'[^']*'|[^,]+)/g;

/** A line of front matter without the signs of its notation: `authors: ["Ada Byron", Jonas Vik]` as `authors: Ada Byron, Jonas Vik`. */
export function plainField(line: string): string {
  const [, key, value = ''] = FIELD.exec(line) ?? [];
  if (key === undefined) return line;
  const list = LIST.exec(value.trimEnd())?.[1];
  return key + (list === undefined ? unquoted(value) : (list.match(VALUE) ?? []).map(unquoted).join(', '));
}

function unquoted(value: string): string {
  const bare = value.trim();
  const match = QUOTED.exec(bare);
  return match?.[1] ?? match?.[2] ?? bare;
}
