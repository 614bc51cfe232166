import type { PageStatements } from '../../types.js';
import { cleanLine, hasWord, keyOf } from '../text/normalise.js';

/** More are written for search engines. */
const MOST = 30;
const LONGEST = 60;

/** Topics that the page states: those of the most trustworthy source that names any. Each once. */
export function statedTags(statements: PageStatements | null): string[] {
  const stated = statements?.tags ?? [];
  const other = stated.findIndex(({ from }) => from !== stated[0]?.from);
  return soundTags(stated.slice(0, other === -1 ? stated.length : other).map(({ value }) => value));
}

export function soundTags(values: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const value of values) {
    const tag = cleanLine(value);
    const key = keyOf(tag);
    if (hasWord(tag) && tag.length <= LONGEST && !tags.has(key)) tags.set(key, tag);
  }
  return tags.size > MOST ? [] : [...tags.values()];
}
