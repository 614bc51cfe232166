/** Lines that open each document of a dump of several. */

import type { Line } from '../../types.js';
import { isNamedRule } from '../block/separators.js';

const LONGEST = 200;
const HEADER = /^(title|titel|titre|headline|url|source|link|标题|標題|标题名称|网址|来源地址) ?[:：] ?\S/i;
/** `2 of 40 DOCUMENTS`, `Article 3 of 7`, as archives of newspapers number what they export. */
const NUMBERED =
  /^(?:(?:document|article|story|dokument|artikel|artículo|articolo|artigo) \d{1,4} (?:of|von|de|sur|di|av|af) \d{1,4}|\d{1,4} (?:of|von|de|sur|di|av|af) \d{1,4} (?:documents|articles|stories|dokumenten?|artikel|artículos|articoli|artigos))$/i;
/** What archives number so is no longer. */
const LONGEST_NUMBERED = 40;
const DIGIT = /\d/;
/** How a message begins in a file of mail: `From ada@example.org Tue Mar 12 10:00:00 2024`. */
const MESSAGE = /^From \S{1,100} .{0,40}\d\d:\d\d.{0,20}\b(?:19|20)\d\d\b.{0,20}$/;
/** `<doc id="12" url="https://example.org/a">`, as extractors of wikis write it. */
const DOC = /^<doc (?:id|url|title)="[^<>]*>$/;

/**
 * What a line has in common with the lines that open the other documents of a dump; null where it opens none.
 * `Title: The pier opens` → `title`; `--- page 2 of 9 ---` → `--- page 0 of 0 ---`; `Article 3 of 7` → `article 0 of 0`.
 */
export function openerOf(line: Line | undefined): string | null {
  if (line === undefined || line.text.length > LONGEST) return null;
  const { text } = line;
  const header = HEADER.exec(text);
  if (header !== null) return (header[1] ?? '').toLowerCase();
  if (MESSAGE.test(text)) return 'message';
  if (DOC.test(text)) return 'doc';
  if (!isNamedRule(text) && !(text.length <= LONGEST_NUMBERED && DIGIT.test(text) && NUMBERED.test(text))) return null;
  return text
    .replace(/https?:\/\/\S+/g, 'address')
    .replace(/\d+/g, '0')
    .toLowerCase();
}
