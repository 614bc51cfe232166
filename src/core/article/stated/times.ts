import type { PageStatements, Stated } from '../../types.js';
import { type DateRole, roleOf } from '../date/roles.js';
import type { Page, PageLine } from '../page.js';

/** Longer lines tell a story, whose dates are not the article's own, unless they are bylines. */
const LONGEST = 90;
/** A line of running text that says a date says hardly anything else where it is the article's. */
const MOST_BESIDE = 24;

/**
 * The dates that a page states, with its `time` elements told apart by the lines that show them: those in running text, in teasers and in comments are not the
 * article's, and those behind `Updated` are not of its publication. One that no line shows counts as it stands.
 */
export function statedDates(page: Page): Pick<PageStatements, 'published' | 'modified'> {
  const { published = [], modified = [] } = page.statements ?? {};
  if (!published.some(({ from }) => from === 'element')) return { published, modified };
  const roles = timeRoles(page);
  const has = ({ value }: Stated, role: DateRole): boolean => roles.get(value)?.has(role) ?? false;
  const isChange = (one: Stated): boolean => has(one, 'modified') && !has(one, 'published') && !has(one, 'plain');
  const isPublication = (one: Stated): boolean => !roles.has(one.value) || has(one, 'published') || has(one, 'plain');
  return {
    published: published.filter((one) => one.from !== 'element' || isPublication(one)),
    modified: [...modified, ...published.filter((one) => one.from === 'element' && isChange(one))],
  };
}

/** What the lines say of each moment that a `time` element states. */
function timeRoles(page: Page): ReadonlyMap<string, ReadonlySet<DateRole>> {
  const roles = new Map<string, Set<DateRole>>();
  for (const line of page.lines) {
    let from = 0;
    for (const { shown, stated } of line.line.times ?? []) {
      const value = stated.replace(/\s+/g, ' ').trim();
      const at = Math.max(from, line.text.indexOf(shown, from));
      const said = roles.get(value) ?? new Set();
      roles.set(value, said.add(isElsewhere(line, shown) ? 'elsewhere' : roleIn(page, line, from, at + shown.length)));
      from = at + shown.length;
    }
  }
  return roles;
}

function isElsewhere({ kind, length }: PageLine, shown: string): boolean {
  if (kind === 'comment' || kind === 'recommendation') return true;
  return kind !== 'byline' && (length > LONGEST || (kind === 'body' && length - shown.length > MOST_BESIDE));
}

function roleIn(page: Page, line: PageLine, from: number, to: number): DateRole {
  const above = page.lines[line.index - 1];
  return roleOf(line.text.slice(from, to), '', from === 0 && above?.kind === line.kind ? above.text : '');
}
