/** Ends of texts that were cut. */

const CLOSING = '"\'”’»)]';
const DOTS = '.。…⋯';
const FEWEST_DOTS = 3;

const closes = (char: string): boolean => CLOSING.includes(char) || char.trim() === '';

/** Where the ellipsis at a text's end begins, a bracket around it included; -1 when the text ends in none. */
function ellipsisStart(text: string): number {
  let end = text.length;
  while (end > 0 && closes(text.charAt(end - 1))) end--;
  if (!DOTS.includes(text.charAt(end - 1))) return -1;
  let start = end;
  let weight = 0;
  for (; start > 0; start--) {
    const char = text.charAt(start - 1);
    if (char === '.' || char === '。') weight += 1;
    else if (char === '…' || char === '⋯') weight += FEWEST_DOTS;
    else break;
  }
  if (weight < FEWEST_DOTS) return -1;
  const bracket = text.charAt(start - 1);
  if ((bracket === '[' && text.charAt(end) === ']') || (bracket === '(' && text.charAt(end) === ')')) start--;
  return start;
}

/** Whether a text ends in an ellipsis; quotes and brackets may stand behind it. */
export function isCut(text: string): boolean {
  return ellipsisStart(text) >= 0;
}

/** The text without the ellipsis at its end. */
export function withoutEllipsis(text: string): string {
  const start = ellipsisStart(text);
  return start < 0 ? text : text.slice(0, start).trimEnd();
}
