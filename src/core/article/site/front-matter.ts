import type { Page } from '../page.js';
import { isSiteName } from '../stated/site.js';

/** What opens and closes front matter; Markdown is read without such lines' text. */
const RULE = /^(?:-{3}|\+{3}|\.{3})?$/;
const RULE_LENGTH = 3;
/** Lines that front matter may have. */
const MOST_LINES = 60;
/** `sitename: Harbour Courier`, as trafilatura, defuddle and site generators write it. */
const FIELD = /^(?:og[_:])?(?:site(?:[ _-]?name)?|publisher|publication(?:[ _-]name)?|source_name|outlet) ?: ?["']?(\S.*?)["']?$/i;
/** The name of a host says where the page stands, not what its site is called. */
const HOST = /^[\w-]+(?:\.[\w-]+)+$/;

/** The site as the front matter of a file names it. */
export function frontMatterSite(page: Page, title: string | null): string | null {
  const [first] = page.lines;
  if (first === undefined || !RULE.test(first.text) || first.line.end - first.line.start !== RULE_LENGTH) return null;
  for (let at = 1; at < Math.min(page.lines.length, MOST_LINES); at++) {
    const { text } = page.lines[at] ?? first;
    if (RULE.test(text)) return null;
    const name = FIELD.exec(text)?.[1];
    if (name !== undefined && !HOST.test(name) && isSiteName(name, title)) return name;
  }
  return null;
}
