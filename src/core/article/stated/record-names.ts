/** The names that a record's field holds, as databases, feeds and scrapers write them. */
import { AGENCIES, JOBS, OUTLETS, STOPS } from '../author/name-words.js';
import { isFullName, takeNames } from '../author/names.js';
import { isNewsroom } from '../author/newsrooms.js';
import { cleanLine } from '../text/normalise.js';
import { isPerson } from './fields.js';

/** Fields called author hold whole bylines at times. */
const CUE = /^(?:(?:written |posted )?by|von|par|por|di|door)[:\s]+/i;
/** Feeds put an address before the name: `ada@harbour.example (Ada Byron)`. */
const ADDRESSED = /^\S+@\S+ ?\(([^()]+)\)$/;
/** What stands in brackets behind a name is an address or an outlet. */
const BEHIND = / ?(?:\([^()]*\)|<[^<>]*>)$/;
const LINES = /[\r\n]+/;
const BARS = /\s*[|;]\s*/;
/** A family name before its comma and given names behind it. */
const INVERTED = /^(\p{Lu}[\p{L}'’-]+), ?(\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?)?)$/u;

/** Names of people where a field is made of such, else one name of whatever kind. */
export function namesOf(field: string): string[] {
  const parts = field
    .split(LINES)
    .flatMap((line) => line.split(BARS))
    .map((part) => cleanLine(part))
    .filter((part, at) => part !== '' && (at === 0 || !isJob(part)));
  const [first = '', ...others] = parts;
  if (others.length === 0) return namesOfOne(first);
  const names = parts.flatMap(namesOfOne);
  const people = names.filter((name) => isFullName(name) && isPerson(name, []));
  return people.length > 0 ? people : names;
}

function namesOfOne(part: string): string[] {
  const named = ADDRESSED.exec(part)?.[1] ?? part;
  const bare = named.replace(CUE, '').replace(BEHIND, '').trim();
  const [, family = '', given = ''] = INVERTED.exec(bare) ?? [];
  if (family !== '' && ![family, ...given.split(' ')].some(isNoName)) return [`${given} ${family}`];
  const people = takeNames(bare, true);
  return people.whole && people.names.length > 0 && people.names.every((name) => name.includes(' ')) ? [...people.names] : [bare];
}

/** `Staff Writer`, on a line of its own below the name. */
function isJob(part: string): boolean {
  return part.split(' ').every((word) => JOBS.has(word.toLowerCase()));
}

/** `Reuters, Staff`: neither is a person's. */
function isNoName(word: string): boolean {
  const small = word.toLowerCase();
  return (
    [AGENCIES, JOBS, OUTLETS, STOPS].some((words) => words.has(small)) ||
    isNewsroom(small) ||
    /^(?:jr|sr|ph\.?d|m\.?d|esq|inc|ltd)\.?$/.test(small)
  );
}
