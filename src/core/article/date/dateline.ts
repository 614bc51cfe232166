import type { Page, PageLine } from '../page.js';
import type { DateHabit } from './dates.js';
import { findDates } from './dates.js';
import { hasDigit } from './tokens.js';

/** Characters before a dateline's date: a place or two, or what kind of text it is. */
const LONGEST_PLACE = 48;
/** Characters at a line's start in which the date stands. */
const REACH = 90;
/** Where and of what kind: `Karlsruhe, (`, `BERGEN, Norway, `, `Pressemitteilung vom `. Each word has a capital but for what joins it to the day. */
const PLACE =
  /^[([]?\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,/]{1,2}\p{Lu}[\p{L}\p{M}.'’-]*)*(?:, ?| ?[([]|, ?[([]|(?: vom| den|, den|, le|, il|, em|, el) ?)$/u;
/** What parts the date from the text. */
const PARTED = /^\s?(?:uhr)?\s?[)\]]?\s?(?:[.–—|:/]|--?|,(?= [–—-]))/iu;
/** Behind a date at the line's very start less parts it: a quotation, or a capital glued to it. */
const OPENS = /^(?:\s?(?:uhr)?\s?["„“«»]|(?:\s?uhr)?(?=\p{Lu}))/iu;
const GOES_ON = /\p{L}/u;

/** The day at the beginning of the article's first paragraph or of its standfirst, apart from the text: `Berlin, 25. Januar 2022 – Die Brücke …`. */
export function datelineOf(page: Page, habit: DateHabit): string | null {
  const first = page.lines[page.bodyFirst];
  if (first === undefined) return null;
  const above = page.lines.slice(Math.max(0, page.bodyFirst - 2), page.bodyFirst).filter(({ kind }) => kind === 'subtitle');
  for (const line of [...above, first]) {
    const day = readDateline(line.text, habit);
    // Of a chronicle each paragraph begins so.
    if (day !== null) return isAmongOthers(page, line, habit) ? null : day;
  }
  return null;
}

function isAmongOthers(page: Page, own: PageLine, habit: DateHabit): boolean {
  return page.lines.some((line) => line.kind === 'body' && line !== own && readDateline(line.text, habit) !== null);
}

/** The date of a line's dateline, where its year is stated. */
export function readDateline(text: string, habit: DateHabit): string | null {
  const head = text.slice(0, REACH);
  if (!hasDigit(head)) return null;
  const [mention] = findDates(head, habit);
  if (mention === undefined || mention.iso === null || mention.start > LONGEST_PLACE) return null;
  const before = head.slice(0, mention.start);
  const behind = text.slice(mention.end, mention.end + 12);
  if (!GOES_ON.test(text.slice(mention.end))) return null;
  if (before.trim() === '' || before === '(') return PARTED.test(behind) || OPENS.test(behind) ? mention.iso : null;
  const isEnclosed = /^[([]/.test(before) && /^\s?[)\]]/.test(behind);
  return PLACE.test(before) && (isEnclosed || PARTED.test(behind)) ? mention.iso : null;
}
