/** Whether the HTML of a record is the shell of a page: what a program answers before scripts have filled it in. */

/** A shell shows less than this, in characters: a note that scripts are needed, or that the browser is checked. */
const MOST_SHOWN = 600;
/** A text beside it says this much more than the shell shows, and says something. */
const RICHER = 4;
const LEAST_TEXT = 400;
/** Elements whose content is not shown. */
const UNSHOWN = /^(?:script|style|noscript|template|svg|title)(?=[\s/>])/i;
/** Structured data that hold the text themselves: they are read from there. */
const STATED = /"(?:articleBody|recipeInstructions)"/;

/** Whether a page shows hardly anything of what the text beside it says. */
export function isShell(html: string, text: string): boolean {
  if (text.trim().length < LEAST_TEXT || STATED.test(html)) return false;
  const most = Math.min(MOST_SHOWN, text.length / RICHER);
  let shown = 0;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    shown += html.slice(at, Math.min(end, at + MOST_SHOWN + 1)).trim().length;
    if (shown > most) return false;
    at = open < 0 ? html.length : behindTag(html, open);
  }
  return true;
}

/** Behind a tag; behind the whole of an element that is not shown. */
function behindTag(html: string, open: number): number {
  const name = UNSHOWN.exec(html.slice(open + 1, open + 12))?.[0];
  const comment = html.startsWith('<!--', open);
  const end = comment ? html.indexOf('-->', open) : name === undefined ? html.indexOf('>', open) : closing(html, open, name);
  return end < 0 ? html.length : end + 1;
}

function closing(html: string, open: number, name: string): number {
  const tag = new RegExp(`</${name}`, 'gi');
  tag.lastIndex = open;
  const found = tag.exec(html);
  return found === null ? -1 : html.indexOf('>', found.index);
}
