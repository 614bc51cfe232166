/** Which of the names that a page's lines hold are its authors'. */
import { keyOf } from '../text/normalise.js';
import { PhraseSet, phraseKey } from '../text/phrases.js';
import { OUTLETS } from './name-words.js';
import { isNewsroom } from './newsrooms.js';

const MOST_AUTHORS = 30;

/** What stands on buttons and badges, beside dates too: `Members only`. */
const BUTTON = new PhraseSet('teaserButton');
/** What heads links to other articles reads as a name where each of its words has a capital: `Yazarın Diğer Yazıları`. */
const HEADING = new PhraseSet('teaserHeading');

export const isNamed = (name: string): boolean =>
  name.includes(' ') ||
  /^(?:[\p{Script=Han}\p{Script=Hangul}]+|[\p{Script=Han}\p{Script=Katakana}ー]+[·・＝][\p{Script=Han}\p{Script=Katakana}ー·・＝]+)$/u.test(
    name,
  );

export interface Found {
  readonly name: string;
  readonly cued: boolean;
  readonly early: boolean;
  /** Labelled as a byline, not only shaped like one. */
  readonly byline: boolean;
}

const isOutlet = (name: string): boolean =>
  name.split(' ').some((word) => OUTLETS.has(word.toLowerCase()) || /(?:nachrichten|zeitung|news|times|blatt|post)$/i.test(word));

/** `Ada Byron Ada Byron`, from a portrait's label beside the name. */
function undouble(name: string): string {
  const words = name.split(' ');
  const half = words.slice(0, words.length / 2).join(' ');
  return words.length % 2 === 0 && half === words.slice(words.length / 2).join(' ') ? half : name;
}

/** Several names that lost what stood between them, where another line keeps them apart. */
function isGlued(name: string, others: readonly Found[]): boolean {
  return (
    name.split(' ').length >= 4 &&
    new Set(others.filter((one) => one.name !== name && name.includes(one.name)).map((one) => one.name)).size >= 2
  );
}

/** The names that a page means by its bylines, each once. */
export function choose(found: readonly Found[], siteName: string | null, title: string | null): string[] {
  const early = found.filter((one) => one.early && one.byline);
  const people = early.filter((one) => !isOutlet(one.name));
  const named = people.some((one) => one.cued) || people.length === 0 ? early.filter((one) => one.cued) : people;
  const full = named.filter((one) => isNamed(one.name));
  for (const pick of [
    full.length > 0 && full.length < named.length && named.every((one) => one.cued) ? full : named,
    early,
    found.filter((one) => one.early && one.cued),
    found.filter((one) => one.cued),
    found,
  ]) {
    const names = unique(
      pick
        .flatMap((one) =>
          isGlued(one.name, found) ? found.filter((other) => other.name !== one.name && one.name.includes(other.name)) : [one],
        )
        .map((one) => undouble(one.name)),
      siteName,
      title,
    );
    if (names.length > 0) return names;
  }
  return [];
}

/** Each name once that is neither the headline, a button, a newsroom nor, among others, the site. */
export function unique(names: readonly string[], siteName: string | null, title: string | null): string[] {
  const seen = new Set<string>();
  const result: string[] = [];
  for (const name of names) {
    const key = keyOf(name);
    if (isNewsroom(name) || BUTTON.isWhole(phraseKey(name)) || (name.includes(' ') && HEADING.isWhole(phraseKey(name)))) continue;
    if (key === '' || seen.has(key) || (title !== null && key === keyOf(title))) continue;
    if (siteName !== null && key === keyOf(siteName) && names.length > 1) continue;
    seen.add(key);
    result.push(name);
  }
  return result.slice(0, MOST_AUTHORS);
}
