/** What the input record states of a page, where the page says nothing of it. */
import type { RecordStatements } from '../types.js';
import type { DateHabit } from './dates.js';
import { findDates } from './dates.js';
import { takeNames } from './names.js';
import { cleanLine } from './normalise.js';
import { isMoment, soundNames } from './stated-fields.js';
import { isSiteName } from './stated-site.js';
import { soundTags } from './stated-tags.js';

/** Fields called author hold whole bylines at times. */
const CUE = /^(?:(?:written |posted )?by|von|par|por|di|door)[:\s]+/i;
/** Longer values are more than a date. */
const LONGEST_DATE = 80;

/** Names of people where the value is made of such, else one name of whatever kind. */
export function recordAuthors({ authors = [] }: RecordStatements, siteName: string | null): string[] {
  const names = authors.flatMap((author) => {
    const bare = cleanLine(author.replace(CUE, ''));
    const people = takeNames(bare, true);
    return people.whole && people.names.length > 0 && people.names.every((name) => name.includes(' ')) ? people.names : [bare];
  });
  return soundNames(names, siteName);
}

/** In ISO 8601; `null` for what holds no date, or more than one. */
export function recordMoment(value: string | null | undefined, habit: DateHabit): string | null {
  const text = value?.trim() ?? '';
  if (isMoment(text)) return text;
  const [only, ...more] = text.length > LONGEST_DATE ? [] : findDates(text, habit);
  return more.length === 0 && only?.iso !== undefined && only.iso !== null && isMoment(only.iso) ? only.iso : null;
}

export function recordTags({ tags = [] }: RecordStatements): string[] {
  return soundTags(tags);
}

export function recordSiteName({ siteName }: RecordStatements, title: string | null): string | null {
  const name = cleanLine(siteName ?? '');
  return isSiteName(name, title) ? name : null;
}
