import { TIME_LINKS } from './clock-words.js';
import { changeCueEnd } from './roles.js';
import type { TimeMention } from './times.js';
import { timeAt } from './times.js';
import { dateTokens, hasDigit } from './tokens.js';

const LONGEST = 80;

/** The time of day at which a text says that something was changed, where it gives no day: `Aktualisiert um 15:22 Uhr`. */
export function changeTime(text: string): TimeMention | null {
  if (text.length > LONGEST || !hasDigit(text)) return null;
  const end = changeCueEnd(text);
  if (end < 0) return null;
  const tokens = dateTokens(text);
  let at = tokens.findIndex((token) => token.start >= end);
  if (at < 0) return null;
  while (TIME_LINKS.has(tokens[at]?.small ?? '')) at++;
  const time = timeAt(tokens, at, true);
  // A number behind it may belong to a day.
  return time === null || tokens.slice(time.next).some((token) => token.kind === 'number') ? null : time;
}
