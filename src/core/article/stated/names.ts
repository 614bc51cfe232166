import { isFullName } from '../author/names.js';
import { keyOf } from '../text/normalise.js';

/** How long ago, before a name: `3 years Ada Byron`. */
const AGE = /^\d{1,2} \p{Ll}{3,12} (?=\p{Lu})/u;
const DIGIT = /\d/;

/**
 * Names as the page states them, where a name that it shows holds one beside other words: `Ada Byron Photographs`, `3 years Ada Byron`. Lines of
 * HTML lose what style sheets put between a name and what follows it.
 * @param stated names of authors, in the order in which they are stated
 */
export function asStated(shown: readonly string[], stated: readonly string[]): string[] {
  const names: string[] = [];
  for (const written of shown) {
    const name = written.replace(AGE, '');
    const held = stated.length === 0 || wordsOf(name).length < 2 ? [] : stated.filter((one) => holds(name, one));
    for (const one of held.length > 0 ? held : [name]) if (!names.includes(one)) names.push(one);
  }
  return names;
}

/** Whether a name is another with words around it. Of one-word names only with a number beside them. */
function holds(name: string, stated: string): boolean {
  const own = wordsOf(stated);
  const words = wordsOf(name);
  if (own.length === 0 || own.length >= words.length || !(isFullName(stated) || DIGIT.test(name))) return false;
  const from = words.findIndex((_, at) => own.every((word, index) => words[at + index] === word));
  return from !== -1;
}

function wordsOf(name: string): string[] {
  return name
    .split(' ')
    .map(keyOf)
    .filter((word) => word !== '');
}
