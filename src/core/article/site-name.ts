import { keyOf } from './normalise.js';
import type { Page } from './page.js';

/** Where a page title is cut into headline and site: ` | `, ` - `, ` – `, ` » `, `_`, `--`. */
const CUT = /\s*[|｜»]\s*|\s+[-–—·•:]+\s+|_{1,2}|--|(?<=[\p{Script=Han}）)])[-－](?=[\p{Script=Han}A-Z])|\s+::\s+/gu;
const COPYRIGHT = /(?:©|\(c\)|copyright|版权所有)\s*(?:©\s*)?(?:19|20)?\d{0,2}(?:\s?[-–—]\s?(?:19|20)\d\d)?\s*(?:by\s+)?/i;
const LONGEST_SITE = 40;
/** Copyright lines looked at; each may cost a look at every other line. */
const MOST_NOTICES = 10;

/** A headline with what stood around it, cut at one separator. */
export interface TitleCut {
  readonly headline: string;
  /** Everything behind (or before) the headline, outermost part last. */
  readonly parts: readonly string[];
}

/** Every way to read `HEADLINE - Section - Site`, the longest headline first. */
export function suffixCuts(text: string): TitleCut[] {
  const cuts: TitleCut[] = [];
  const places = [...text.matchAll(CUT)].filter((match) => match.index > 0 && match.index + match[0].length < text.length);
  for (let i = places.length - 1; i >= 0 && places.length - i <= 4; i--) {
    const place = places[i];
    if (place === undefined) continue;
    const parts: string[] = [];
    for (let j = i; j < places.length; j++) {
      const from = places[j];
      if (from !== undefined) parts.push(text.slice(from.index + from[0].length, places[j + 1]?.index ?? text.length).trim());
    }
    if (parts.every((part) => part !== '' && part.length <= LONGEST_SITE))
      cuts.push({ headline: text.slice(0, place.index).trim(), parts });
  }
  return cuts;
}

/** `Site: HEADLINE`, `Site | HEADLINE`. */
export function prefixCut(text: string): TitleCut | null {
  const match = /^([^|｜:»]{2,40}?)\s*(?:[|｜»]|:| - | – )\s*(\S.+)$/u.exec(text);
  return match ? { headline: match[2] ?? '', parts: [match[1] ?? ''] } : null;
}

/** The registrable part of an address's host in letters alone: `atlasobscura`. */
function hostKey(url: string | null): string {
  const host = /^https?:\/\/(?:www\.|m\.|blog\.)?([^/:?#]+)/i.exec(url ?? '')?.[1] ?? '';
  return keyOf(host.split('.').slice(0, -1).join('') || host);
}

/** Whether a name is the host's: `Atlas Obscura` on `atlasobscura.com`. */
export function matchesHost(name: string, url: string | null): boolean {
  const host = hostKey(url);
  const key = keyOf(name.replace(/\.(?:com|org|net|de|co\.uk|fr|es|it|io)$/i, ''));
  return (
    key.length >= 2 &&
    host.length >= 2 &&
    (key === host ||
      keyOf(name) === host ||
      (key.length >= 4 && host.startsWith(key)) ||
      (host.length >= 5 && key.includes(host) && key.length <= host.length + 6))
  );
}

/** The owner named by the page's copyright lines where it is certain: the host's name, or a name that also stands as a line. */
export function siteFromCopyright(page: Page): string | null {
  let tried = 0;
  for (const line of page.lines) {
    if (tried >= MOST_NOTICES) break;
    if (line.kind !== 'legal' || line.text.length > 160) continue;
    const match = COPYRIGHT.exec(line.text);
    if (match === null) continue;
    tried++;
    const name = (
      line.text
        .slice(match.index + match[0].length)
        .split(/[.,|;·•–—]| - |all rights|alle rechte|tous droits|todos los|inc\b|ltd\b|gmbh\b/i)[0] ?? ''
    )
      .replace(/\s*(?:19|20)\d\d.*$/, '')
      .trim();
    const key = keyOf(name);
    if (key.length < 2 || name.length > LONGEST_SITE) continue;
    if (matchesHost(name, page.url)) return name;
    const stands = page.lines.some(
      (other) =>
        other !== line && other.kind === 'navigation' && Math.abs(other.text.length - name.length) <= 4 && keyOf(other.text) === key,
    );
    if (stands) return name;
  }
  return null;
}
