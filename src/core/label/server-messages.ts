import type { Line } from '../types.js';

/** `Warning: mysql_connect(): Access denied in db.php on line 12`, as PHP prints it into a page. */
const HEAD = /^(?:PHP )?(?:Deprecated|Warning|Notice|Fatal error|Parse error|Strict Standards|Catchable fatal error) ?: /;
const PLACE = /\.php(?:\(\d{1,6}\) : .{1,60})? on line \d{1,6}\.?$/;
/** Characters at the end that say where. */
const LONGEST_PLACE = 120;
const LONGEST = 900;
/** A program's messages stand above the page that it makes; those that a text speaks of stand below its headline. */
const TOP = 3;

/** Lines (1 each) that a server printed into its page: such a page begins with them. Null where it does not. */
export function findServerMessages(lines: readonly Line[]): Uint8Array | null {
  let marks: Uint8Array | null = null;
  for (let at = 0; at < lines.length; at++) {
    if (marks === null && at >= TOP) return null;
    if (!isMessage((lines[at] as Line).text)) continue;
    marks ??= new Uint8Array(lines.length);
    marks[at] = 1;
  }
  return marks;
}

function isMessage(text: string): boolean {
  return text.length <= LONGEST && HEAD.test(text) && PLACE.test(text.slice(-LONGEST_PLACE));
}
