/** Vocabularies of libraries, which set family names first: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing, https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ */
const LIBRARY = /^(?:citation_authors?|dc(?:terms)?[.:]creator(?:\.personalname)?)$/;
/** Each element names one author. */
const ONE = 'citation_author';

const INVERTED = /^([^,\d]{1,60}), ?([^,\d]{1,40})$/;
/** What follows a name in its usual order. */
const BEHIND = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq|inc|ltd|llc|gmbh)\.?$/i;
const MOST_WORDS = 4;

/** The authors that an element states, as they are written elsewhere: `Said, Omar; de la Cruz, Ana` is `Omar Said` and `Ana de la Cruz`. */
export function authorsOf(name: string, content: string): readonly string[] {
  if (!LIBRARY.test(name) || !content.includes(',')) return [content];
  return content.split(';').map((one) => straightened(one.trim(), name === ONE && !content.includes(';')));
}

/** @param certain it is one name: else what has several words before its comma may be a list of two */
function straightened(name: string, certain: boolean): string {
  const [, family = '', given = ''] = INVERTED.exec(name) ?? [];
  const words = family.split(' ');
  if (given === '' || BEHIND.test(given) || words.length > MOST_WORDS || given.split(' ').length > MOST_WORDS) return name;
  const capitals = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).length;
  return certain || capitals <= 1 ? `${given} ${family}` : name;
}
