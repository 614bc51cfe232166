import type { PageLine } from '../page.js';
import { rangeOf } from '../page.js';
import type { ArticleLink } from '../schema.js';

/** What a line, or two, name elsewhere: with the address of the link that says it, else of the first on the last line. */
export function linkOf(line: PageLine, title: string, last: PageLine = line): ArticleLink {
  const url =
    line.line.links.find((link) => title.includes(link.text) || link.text.includes(title))?.url ?? last.line.links[0]?.url ?? null;
  return { title, url: url === '' ? null : url, lines: rangeOf(line, last) };
}
