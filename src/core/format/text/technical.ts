/** A line with one sign of programs in so many characters is a program or its data. */
const CHARACTERS_EACH = 50;

/** Whether a long line is a program, a style sheet or JSON: `{`, `}`, `;`, `=` and backslashes all over. */
export function isProgram(text: string, start: number, end: number): boolean {
  let signs = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 125 || code === 59 || code === 61 || code === 92) signs++;
  }
  return signs * CHARACTERS_EACH > end - start;
}
