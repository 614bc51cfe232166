import { isFullName, takeNames } from '../author/names.js';

/** Of a text that is names, what they make up; the rest is commas, titles and jobs. */
const SHARE = 0.5;

const MOST_PARTS = 3;
const SMALL_PART = /^(?:\p{Ll}.*|.{1,3}\.)$/u;
/** What a name that stands alone begins like. */
const TWO_WORDS = /^\p{Lu}\S* \p{L}/u;

/** More small letters than a word between the parts of a name has: the second word of a title. */
const SMALL_SECOND = /^\S+ \p{Ll}{6}/u;

/** A full name of three words but for initials and small words: headlines in capitals have more. */
function isShortName(name: string): boolean {
  return isFullName(name) && name.split(' ').filter((word) => !SMALL_PART.test(word)).length <= MOST_PARTS;
}

/** Whether a text is names and nothing else. `cued`: it stands behind a "By". */
export function isNames(text: string, cued: boolean): boolean {
  if (!cued && (!TWO_WORDS.test(text) || SMALL_SECOND.test(text))) return false;
  const { names, whole } = takeNames(text, cued);
  if (!whole || names.length === 0 || !(cued || names.every(isShortName))) return false;
  return names.reduce((sum, name) => sum + name.length + 1, 0) >= SHARE * text.length;
}
