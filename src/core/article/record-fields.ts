/** What the input record states of a page, where the page says nothing of it. */
import type { RecordStatements } from '../types.js';
import { takeNames } from './names.js';
import { cleanLine } from './normalise.js';
import { soundNames } from './stated-fields.js';
import { isSiteName } from './stated-site.js';
import { soundTags } from './stated-tags.js';

/** Fields called author hold whole bylines at times. */
const CUE = /^(?:(?:written |posted )?by|von|par|por|di|door)[:\s]+/i;

/** Names of people where the value is made of such, else one name of whatever kind. */
export function recordAuthors({ authors = [] }: RecordStatements, siteName: string | null): string[] {
  const names = authors.flatMap((author) => {
    const bare = cleanLine(author.replace(CUE, ''));
    const people = takeNames(bare, true);
    return people.whole && people.names.length > 0 && people.names.every((name) => name.includes(' ')) ? people.names : [bare];
  });
  return soundNames(names, siteName);
}

export function recordTags({ tags = [] }: RecordStatements): string[] {
  return soundTags(tags);
}

export function recordSiteName({ siteName }: RecordStatements, title: string | null): string | null {
  const name = cleanLine(siteName ?? '');
  return isSiteName(name, title) ? name : null;
}
