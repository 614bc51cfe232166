/** What the input record states of a page, where the page says nothing of it. */
import type { RecordStatements } from '../../types.js';
import { cleanLine } from '../text/normalise.js';
import { soundNames } from './fields.js';
import { namesOf } from './record-names.js';
import { isSiteName } from './site.js';
import { soundTags } from './tags.js';

export function recordAuthors({ authors = [] }: RecordStatements, siteName: string | null): string[] {
  return soundNames(authors.flatMap(namesOf), siteName);
}

export function recordTags({ tags = [] }: RecordStatements): string[] {
  return soundTags(tags);
}

export function recordSiteName({ siteName }: RecordStatements, title: string | null): string | null {
  const name = cleanLine(siteName ?? '');
  return isSiteName(name, title) ? name : null;
}
