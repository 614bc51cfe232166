/** What the lines around a line say of the names on it. */

import { hasDigit } from '../date/tokens.js';
import type { Page, PageLine } from '../page.js';
import { lowered } from '../text/lowered.js';
import { OTHER_HANDS } from './byline-text.js';
import { BEFORE_PLACE, JOBS } from './name-words.js';
import { isFullName, takeNames } from './names.js';

const LONGEST_LABEL = 30;
const LONGEST_NAME = 60;
/** Where an article came out, whose name stands on the line below: a publication's. */
const CAME_OUT =
  /^(?:(?:published )?in|publié dans|veröffentlicht in|erschienen in|publicado en|publicado em|pubblicato (?:in|su)|gepubliceerd in|opublikowano w|опубликовано в|publicerad i|publisert i)$/;

/** Whether the line above says that nobody below is the author: `Recipient:`, `Published in`. */
export function isOfAnother(above: PageLine | undefined): boolean {
  if (above === undefined || above.length >= LONGEST_LABEL) return false;
  const small = lowered(above.text);
  return (/[:：]$/.test(small) && OTHER_HANDS.test(small)) || CAME_OUT.test(small);
}

/** A full name and nothing else. */
export function isNameAlone(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const list = takeNames(text, false);
  return list.whole && list.names.length === 1 && list.names[0] === text && isFullName(text);
}

/** Whether a line is the job of the person on the line above: `Journalist` below `Ada Byron` asks for no other name. */
export function isJobOf(text: string, above: PageLine | undefined): boolean {
  return above?.kind === 'byline' && JOBS.has(text.toLowerCase()) && isNameAlone(above.text);
}

/** `and Bo Li` below `By Ada Byron`. */
const CONTINUED = /^(?:and|with|und|et|y|e|en|och|og|&) (?=\p{Lu})/u;

/** Names of a line that goes on with the list of the line above. */
export function namesContinued(text: string): readonly string[] {
  const start = text.length > LONGEST_NAME ? undefined : CONTINUED.exec(text)?.[0];
  if (start === undefined) return [];
  const list = takeNames(text.slice(start.length), false);
  return list.whole && list.names.every(isFullName) ? list.names : [];
}

/** From where somebody reports: `Ada Byron in Brussels`. */
const WITH_PLACE = new RegExp(`^(\\p{Lu}\\S+(?: \\p{Lu}\\S*){1,2}) (?:${BEFORE_PLACE}) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?$`, 'u');
/** The words between name and place or outlet. */
const MAY_PLACE = new RegExp(` (?:${BEFORE_PLACE}|for) `);

/** For whom somebody writes: `Ada Byron for the Harbour Post`. */
const FOR_OUTLET = /^(\p{Lu}\S+(?: \p{Lu}\S*){1,2}) for (?:[Tt]he )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/u;

/** The name before a place or an outlet and nothing else; beside a date, for a headline may end like that. */
export function nameBeforePlace(text: string): string | null {
  const name = text.length > LONGEST_NAME || !MAY_PLACE.test(text) ? undefined : (WITH_PLACE.exec(text) ?? FOR_OUTLET.exec(text))?.[1];
  return name !== undefined && isNameAlone(name) ? name : null;
}

/** Before a date, parted from it: `Punta Brava - 30 JUL 2023`. */
const PLACE_AND_DATE = /^(\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3})(?: [-–—|·•] |, )(?=\P{L}|\p{L}{2,12},? \d)/u;

/** Whether a line says whence and when below the line of a name alone: it names nobody else. */
export function isPlaceBelowName(text: string, above: PageLine | undefined): boolean {
  return above?.kind === 'byline' && text.length <= LONGEST_NAME && PLACE_AND_DATE.test(text) && hasDigit(text) && isNameAlone(above.text);
}

/** Kinds of lines that name the people of an article. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['byline', 'bio']);

/** Names behind a dash or a bar that the page says nowhere else but of people: papers, places and departments are in its menus and its text. */
export function withoutThings(names: readonly string[], page: Page): readonly string[] {
  return names.filter((name) => !page.lines.some(({ kind, text }) => !OF_PEOPLE.has(kind) && text.includes(name)));
}
