/** Characters of a line in which marks are looked for: a longer one is words. */
export const LONGEST_LINE = 20_000;

/** Patterns of marks within lines, and what Markdown writes for them; each is of one line, in order. */
export type InlineRules = readonly (readonly [RegExp, string])[];

/** A line without marks that Markdown has otherwise. Longer ones are left as they are. */
export function rewritten(line: string, rules: InlineRules): string {
  if (line.length > LONGEST_LINE) return line;
  let text = line;
  for (const [pattern, written] of rules) text = text.replace(pattern, written);
  return text;
}
