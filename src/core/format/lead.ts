const TAB = 9;
const SPACE = 32;

/** White space before `start` on its physical line as written, where a tab is in it; a plain indentation is told by its columns. */
export function tabbedLead(text: string, start: number): { readonly lead: string } | null {
  let from = start;
  let tabs = 0;
  for (; from > 0; from--) {
    const code = text.charCodeAt(from - 1);
    if (code === TAB) tabs++;
    else if (code !== SPACE) break;
  }
  return tabs > 0 ? { lead: text.slice(from, start) } : null;
}
