import type { Page } from '../page.js';
import { firstOfKey, lastOfKey } from '../text/key.js';
import { lowered } from '../text/lowered.js';
import { keyOf } from '../text/normalise.js';

/** Parts of hosts that name no site: what stands before its name, and between it and the country. */
const COMMON =
  /^(?:www\d*|m|mobile|amp|web|en|de|fr|es|it|pt|ru|us|uk|blogs?|news|shop|store|forums?|community|docs?|developers?|support|help|learn|edition|archive|magazine?)$/;
const SECOND_LEVEL = /^(?:com?|org|net|ac|gov|edu|or|ne|go|gob|gouv)$/;
const LEAST = 3;
const LONGEST = 40;
/** Signs, and words of ownership, around a name. */
const EDGES = /^[\s\-–—|+•·:*©«»"„“”]+|[\s\-–—|+•·:*©«»"„“”]+$/gu;
/** Signs that a line has beside the letters of the name. */
const MOST_SIGNS = 12;
/** What people wrote, and what speaks of other pages. */
const FOREIGN: ReadonlySet<string> = new Set(['body', 'comment', 'recommendation', 'title', 'subtitle', 'bio']);
const MARKS = /\p{M}/gu;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The site's name where a line of its menus or notices says just the name of the host: `Harbour News` on `harbournews.com`. */
export function siteFromLines(page: Page): string | null {
  const hosts = hostKeys(page.url);
  if (hosts.size === 0) return null;
  const lengths = [...hosts].map((host) => host.length);
  const least = Math.min(...lengths) - MOST_SIGNS / 2;
  const most = Math.min(LONGEST, Math.max(...lengths) + MOST_SIGNS);
  const firsts = new Set([...hosts].map((host) => host.charCodeAt(0)));
  const lasts = new Set([...hosts].map((host) => host.charCodeAt(host.length - 1)));
  let best: string | null = null;
  for (const { kind, text, start, length } of page.lines) {
    if (length < least || length > most || FOREIGN.has(kind)) continue;
    // A name whose first or last letter has no mark is spelled with that, whatever marks the others have.
    const first = firstOfKey(page.text, start);
    if (first !== 0 && !firsts.has(first)) continue;
    const last = lastOfKey(page.text, start + length);
    if (last !== 0 && !lasts.has(last)) continue;
    const name = text.replace(EDGES, '');
    if (spellings(name).some((spelling) => hosts.has(spelling)) && (best === null || rank(name) > rank(best))) best = name;
  }
  return best;
}

/** Keys of what a host may call its site, itself among them. A part before a hosting platform's name names the site, not the platform. */
function hostKeys(url: string | null): ReadonlySet<string> {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const parts = host.split('.');
  while (parts.length > 2 && COMMON.test(parts[0] ?? '')) parts.shift();
  const whole = parts.join('');
  parts.pop();
  if (parts.length > 1 && SECOND_LEVEL.test(parts[parts.length - 1] ?? '')) parts.pop();
  const keys = [keyOf(whole), keyOf(parts.join(''))];
  return new Set(keys.filter((key) => key.length >= LEAST));
}

/** A name as hosts spell it: without marks, or with the two letters that stand for one. */
function spellings(name: string): readonly string[] {
  const key = keyOf(name);
  const plain = key.normalize('NFD').replace(MARKS, '').replace(/ß/g, 'ss');
  return plain === key ? [key] : [plain, key.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)];
}

/** Names are rather written with capitals and without their country. */
function rank(name: string): number {
  return (name.includes('.') ? 0 : 2) + (name === lowered(name) ? 0 : 1);
}
