/** The site's name where no host and no statement proves it: by two kinds of line that say it independently. */

import type { Page, PageLine } from '../page.js';
import { firstOfKey, lastOfKey } from '../text/key.js';
import { lowered } from '../text/lowered.js';
import { keyOf } from '../text/normalise.js';
import { suffixCuts } from './name.js';

const LONGEST = 40;
const MOST_WORDS = 5;
const LEAST_KEY = 3;
/** A headline of fewer characters may be the first words of anything. */
const LEAST_HEADLINE = 12;
const LONGEST_NOTICE = 200;
/** Notices looked at. */
const MOST_NOTICES = 10;
/** Lines of a page's head and foot, where it names itself. */
const HEAD = 40;
const FOOT = 40;
/** Lines at the top of a page where the title of its window may stand. */
const TOP = 5;
const NEVER: ReadonlySet<string> = new Set(['body', 'comment', 'recommendation', 'subtitle', 'byline', 'bio']);

const MAY_NOTICE = /©|ⓒ|\([cC]\)|[Cc]opyright/u;
const SIGN_BEFORE = /^(?:(?:©|ⓒ|\(c\)|copyright|by)[\s:]*)+/iu;
/** `Follow the Gazette`. */
const LOW_ARTICLE = /^the (?=\p{Lu})/u;
const SIGN = /(?:copyright|©|ⓒ|\(c\))/iu;
const YEARS = /(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d))?/gu;
/** What ends an owner. */
const OWNER_END =
  /[,|;·•–—]|\.(?=\s|$)| - |\ball rights|\balle rechte|\btous droits|\btodos |\btutti i|\bwszelkie|\bvšechna|\bmedia limited|\bor its|\band its|\bpowered by|無断|무단|版权|保留/iu;
const COMPANY =
  /[\s,]+(?:gmbh & co\. kg|gmbh &|inc|llc|ltd|limited|gmbh|s\.?l\.?|s\.?a\.?|sp\. z o\.? ?o|company|co|corp|corporation|sia|ag|pty|bv|oy|ab|as)\.?$/iu;
const EDGES = /^[\s\-–—|+•·:*/©«»"„“”'「」]+|[\s\-–—|+•·:*/©«»"„“”'「」]+$/gu;
/** What says what a line's other words are; the first of a department or a topic too. */
const ABOUT = /^(?:about|follow|über|sobre) (?=\S)/iu;
const SELF_BEFORE = /^(?:subscribe to|sign up (?:for|to)|welcome to|abonnez-vous à|suivez|síguenos en) (?=\S)/iu;
const SELF_BEHIND = /(?: logo\.?| home ?page| - back to homepage| startseite)$/iu;
/** Lines that hold none of these words where they stand in the patterns above are asked no more. */
const MAY_SAY_SELF =
  /^(?:the|about|follow|über|sobre|subscribe to|sign up|welcome to|abonnez-vous|suivez|síguenos) |(?: logo\.?| home ?page| startseite)$/iu;
/** The letters that begin and end what `MAY_SAY_SELF` asks for, but for `ü` and full stops. */
const SELF_FIRSTS = lettersOf('tafsw');
const SELF_LASTS = lettersOf('oe');
/** Words that stand where a name does. */
const NO_NAME =
  /^(?:us|me|this|the|our|my|your|we|uns|nous|nosotros|newsletters?|(?:in )?(?:the )?news|company|view in browser|home|menu|search|posts?|comments?|topics?|all|author|authors|crown|copyright|privacy|terms|contact|website|site|page|log ?in|sign in|share|facebook|twitter|x|instagram|youtube|google|linkedin|wordpress|podcasts?)(?:\s(?:policy|of use|us|on .*|comments .*|newsletters?|article|author|page|site|website))?$/iu;

function lettersOf(word: string): ReadonlySet<number> {
  return new Set([...word].map((letter) => letter.charCodeAt(0)));
}

const nameKey = (text: string): string => keyOf(text.replace(/^the (?=\S)/i, ''));

function isName(text: string): boolean {
  return (
    text.length <= LONGEST &&
    nameKey(text).length >= LEAST_KEY &&
    text.split(' ').length <= MOST_WORDS &&
    !NO_NAME.test(text) &&
    !/^[\p{N}\s]+$/u.test(text) &&
    text !== lowered(text)
  );
}

/** The owner that a notice names: behind its sign, else before. */
function ownerOf({ text, length }: PageLine): string | null {
  if (length > LONGEST_NOTICE || !MAY_NOTICE.test(text)) return null;
  const sign = SIGN.exec(text);
  if (sign === null) return null;
  return [text.slice(sign.index + sign[0].length), text.slice(0, sign.index)].map(withoutYears).find(isName) ?? null;
}

function withoutYears(part: string): string {
  const owner = part.replace(YEARS, ' ').trim().replace(SIGN_BEFORE, '').replace(EDGES, '');
  return (owner.split(OWNER_END)[0] ?? '').replace(COMPANY, '').replace(LOW_ARTICLE, '').replace(EDGES, '');
}

type Proof = 'beside' | 'notice' | 'line' | 'self' | 'about';

interface Named {
  name: string;
  readonly by: Set<Proof>;
}

/** Pairs that prove a name. On pages whose HTML states it, without their addresses, most were right and the others owners of the site or parts of its name. */
const PAIRS: readonly (readonly [Proof, Proof])[] = [
  ['notice', 'beside'],
  ['notice', 'self'],
  ['notice', 'about'],
  ['line', 'self'],
  ['notice', 'line'],
];

export interface ProvenSite {
  readonly name: string;
  /** The headline where the name stood behind it. */
  readonly headline: string | null;
}

/** The site's name, and the headline without it. @param headline as the page shows it, perhaps with the name behind it */
export function provenSite(page: Page, headline: string | null): ProvenSite | null {
  const found = namesOf(page);
  const long = headline !== null && keyOf(headline).length >= LEAST_HEADLINE;
  const bar = long ? behindHeadline(page, headline) : null;
  const add = (name: string): void => {
    note(found, name, 'beside').name = name;
  };
  if (bar !== null) add(bar);
  const cut = long ? suffixCuts(headline).find(({ parts }) => parts.length === 1) : undefined;
  const behind = cut?.parts[0]?.replace(EDGES, '') ?? '';
  const isCut = cut !== undefined && keyOf(cut.headline).length >= LEAST_HEADLINE && isName(behind);
  if (isCut) add(behind);
  for (const { name, by } of found.values()) {
    if (!PAIRS.some((pair) => pair.every((proof) => by.has(proof)))) continue;
    return { name, headline: isCut && nameKey(name) === nameKey(behind) ? cut.headline : null };
  }
  // An entry of the menu that stands behind the headline is its department.
  return bar !== null && !(found.get(nameKey(bar))?.by.has('line') ?? false) ? { name: bar, headline: null } : null;
}

/** What is found of a name, with a further proof of it. */
function note(found: Map<string, Named>, name: string, proof: Proof): Named {
  const key = nameKey(name);
  const known = found.get(key) ?? { name, by: new Set() };
  found.set(key, known);
  known.by.add(proof);
  return known;
}

/** By their keys: what notices below the article and lines about the site itself name, and whether a line above it says just this. */
function namesOf(page: Page): Map<string, Named> {
  const found = new Map<string, Named>();
  const last = page.lines.length - FOOT;
  let notices = 0;
  for (const line of page.lines) {
    if (NEVER.has(line.kind)) continue;
    if (notices < MOST_NOTICES && line.index > page.bodyLast) {
      const owner = ownerOf(line);
      if (owner !== null) {
        notices++;
        note(found, owner, 'notice');
      }
    }
    if (line.length > LONGEST + 20 || (line.index >= HEAD && line.index < last)) continue;
    const first = firstOfKey(page.text, line.start);
    const end = lastOfKey(page.text, line.start + line.length);
    if (first !== 0 && end !== 0 && !SELF_FIRSTS.has(first) && !SELF_LASTS.has(end)) continue;
    const bare = line.text.replace(EDGES, '');
    if (!MAY_SAY_SELF.test(bare)) continue;
    const about = ABOUT.test(bare);
    const name = bare
      .replace(about ? ABOUT : SELF_BEFORE, '')
      .replace(SELF_BEHIND, '')
      .replace(LOW_ARTICLE, '')
      .replace(EDGES, '');
    if (name.length < bare.length && isName(name)) note(found, name, about ? 'about' : 'self');
  }
  if (found.size === 0) return found;
  for (const { kind, text, length, index } of page.lines) {
    if (page.bodyFirst >= 0 && index >= page.bodyFirst) break;
    if (length > LONGEST || NEVER.has(kind) || kind === 'title') continue;
    const known = found.get(nameKey(text));
    if (known === undefined) continue;
    // Mastheads are in capitals.
    if (text !== text.toUpperCase()) known.name = text.replace(EDGES, '');
    known.by.add('line');
  }
  return found;
}

/** What stands behind the headline on another line than its own: `The pier opens | Coast Journal` above `The pier opens`. */
function behindHeadline(page: Page, headline: string): string | null {
  const key = keyOf(headline);
  const limit = page.bodyFirst < 0 ? page.lines.length : page.bodyFirst;
  const above = page.lines.slice(0, limit);
  const top = page.lines.filter(({ length }) => length > 0).slice(0, TOP);
  if (!above.some(({ length, text }) => Math.abs(length - headline.length) <= 4 && keyOf(text) === key)) return null;
  for (const line of top) {
    if (line.index >= limit) break;
    if (NEVER.has(line.kind) || line.length <= headline.length || line.length > headline.length + 2 * LONGEST) continue;
    for (const cut of suffixCuts(line.text)) {
      const name = cut.parts.at(-1)?.replace(EDGES, '') ?? '';
      if (keyOf(cut.headline) === key && isName(name) && !isPerson(page, name)) return name;
    }
  }
  return null;
}

const isPerson = (page: Page, name: string): boolean => page.lines.some(({ kind, text }) => kind === 'byline' && text.includes(name));
