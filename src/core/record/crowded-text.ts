/** Lines of a page, as many as are read of any. */
const MOST_LINES = 100_000;

/** Whether a text has more lines than a page: it is left as it is, to be named so. */
export function isCrowdedText(text: string): boolean {
  let found = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) if (++found > MOST_LINES) return true;
  return false;
}
