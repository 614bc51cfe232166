import { changeCueEnd } from './date-roles.js';
import { dateTokens, hasDigit } from './date-tokens.js';
import type { TimeMention } from './times.js';
import { timeAt } from './times.js';

/** Between the word for a change and its time. */
const LINKS = new Set(
  ': . , - – ( | at um às à a las alle kl klo klokken om o ob в о saat pukul lúc ore orele στις în la время time'.split(' '),
);
const LONGEST = 80;

/** The time of day at which a text says that something was changed, where it gives no day: `Aktualisiert um 15:22 Uhr`. */
export function changeTime(text: string): TimeMention | null {
  if (text.length > LONGEST || !hasDigit(text)) return null;
  const end = changeCueEnd(text);
  if (end < 0) return null;
  const tokens = dateTokens(text);
  let at = tokens.findIndex((token) => token.start >= end);
  if (at < 0) return null;
  while (LINKS.has(tokens[at]?.text.toLowerCase() ?? '')) at++;
  const time = timeAt(tokens, at, true);
  // A number behind it may belong to a day.
  return time === null || tokens.slice(time.next).some((token) => token.kind === 'number') ? null : time;
}
