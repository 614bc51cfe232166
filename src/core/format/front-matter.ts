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
