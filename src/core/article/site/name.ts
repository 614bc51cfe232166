import type { Page } from '../page.js';
import { hashKey } from '../text/key.js';
import { lowered } from '../text/lowered.js';
import { keyOf } from '../text/normalise.js';

/** Where a page title is cut into headline and site: ` | `, ` - `, ` – `, ` » `, `_`, `--`. */
const CUT = /\s*[|｜»]\s*|\s+[-–—·•:]+\s+|_{1,2}|--|(?<=[\p{Script=Han}）)！？”》」])[-－](?=[\p{Script=Han}A-Z])|\s+::\s+/gu;
/** What `CUT` asks for, in one class: most lines have none of it. */
const MAY_CUT = /[|｜»\-–—·•:_－]/;
const COPYRIGHT = /(?:©|\(c\)|copyright|版权所有)\s*(?:©\s*)?(?:19|20)?\d{0,2}(?:\s?[-–—]\s?(?:19|20)\d\d)?\s*(?:by\s+)?/i;
const LONGEST_SITE = 40;
/** Share of a host's name that words in another order must cover: `Harbour Tyres` on `tyres.harbour.com`. */
const MOST_OF_HOST = 0.7;
/** Copyright lines looked at; each may cost a look at every other line. */
const MOST_NOTICES = 10;

/** A headline with what stood around it, cut at one separator. */
export interface TitleCut {
  readonly headline: string;
  /** Everything behind (or before) the headline, outermost part last. */
  readonly parts: readonly string[];
}

/** Every way to read `HEADLINE - Section - Site`, the longest headline first. Parts are at most `longest` characters. */
export function suffixCuts(text: string, longest = LONGEST_SITE): TitleCut[] {
  if (!MAY_CUT.test(text)) return [];
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
    if (parts.every((part) => part !== '' && part.length <= longest)) cuts.push({ headline: text.slice(0, place.index).trim(), parts });
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

/** The end of an address, without which a name may be the host's, and the letters of the longest. */
const ADDRESS_END = /\.(?:com|org|net|de|co\.uk|fr|es|it|io)$/i;
const LONGEST_END = 4;
/** Letters that a name may have beside the host's. */
const MORE_LETTERS = 6;

/** Whether a name is the host's: `Atlas Obscura` on `atlasobscura.com`. `whole` is the name's key, and `host` the host's. */
function matchesHost(name: string, whole: string, host: string): boolean {
  if (host.length < 2 || whole.length > host.length + MORE_LETTERS + LONGEST_END) return false;
  const bare = name.replace(ADDRESS_END, '');
  const key = bare === name ? whole : keyOf(bare);
  return (
    key.length >= 2 &&
    (key === host ||
      whole === host ||
      (key.length >= 4 && host.startsWith(key)) ||
      (host.length >= 5 && key.includes(host) && key.length <= host.length + MORE_LETTERS) ||
      (key.length <= host.length &&
        key.length >= host.length * MOST_OF_HOST &&
        name.split(' ').every((word) => host.includes(keyOf(word)))))
  );
}

/** Endings that are a site's name by themselves. */
const SITE_ENDING =
  /^(?:home|wikipedia|[\p{Ll}][\p{L}&.]*\.(?:com|org|net|de|fr|es|it|io|tv|co\.uk|at|ch|ru|cn|jp)|.*(?:网|網|频道|论坛|社区|博客))$/u;
/** Longer parts are no site's name. */
const MOST_WORDS = 4;

/** What is known of the site's name. */
export class SiteEvidence {
  /** The owner of the page's copyright, where it is certain. */
  readonly copyright: string | null;
  /** Keys of what the page's head calls the site. */
  private readonly stated: ReadonlySet<string>;
  private readonly host: string;
  /** Whether each text that was asked about is the site's name, and whether it stands as a line. */
  private readonly owners = new Map<string, boolean>();
  private readonly menu = new Map<string, boolean>();
  private readonly copyrightKey: string | null;

  /** @param more what else the site is known to be called */
  constructor(
    private readonly page: Page,
    more: readonly string[] = [],
  ) {
    this.host = hostKey(page.url);
    this.copyright = siteFromCopyright(page, this.host);
    this.copyrightKey = this.copyright === null ? null : keyOf(this.copyright);
    this.stated = new Set([...(page.statements?.siteNames ?? []).map(({ value }) => value), ...more].map(keyOf));
  }

  /** The host's name, the owner of the copyright, or what the page's head calls the site. @param made the part's key, where it was made before */
  isOwner(part: string, made: string | null = null): boolean {
    const known = this.owners.get(part);
    if (known !== undefined) return known;
    const key = made ?? keyOf(part);
    const owner = matchesHost(part, key, this.host) || key === this.copyrightKey || this.stated.has(key);
    this.owners.set(part, owner);
    return owner;
  }

  /** What speaks for taking the parts off a headline. */
  proofOf({ parts }: TitleCut): 'owner' | 'ending' | 'named' | 'short' | 'long' {
    const last = parts[parts.length - 1] ?? '';
    if (parts.some((part) => part.split(' ').length > MOST_WORDS)) return 'long';
    if (this.isOwner(last)) return 'owner';
    if (SITE_ENDING.test(lowered(last))) return 'ending';
    return this.isLine(last) ? 'named' : 'short';
  }

  /** The part that is certainly the site; a section's name is none. */
  siteOf({ parts }: TitleCut): string | null {
    const last = parts[parts.length - 1] ?? '';
    return this.isOwner(last) || /(?:网|網|\.(?:com|org|net))$/i.test(last) ? last : null;
  }

  /** Whether a line of the page says just this. */
  private isLine(part: string): boolean {
    const key = keyOf(part);
    if (key.length < 2) return false;
    const known = this.menu.get(key);
    if (known !== undefined) return known;
    const hash = hashKey(part);
    const stands = this.page.lines.some(
      ({ text, kind, start, length }) =>
        kind !== 'body' &&
        Math.abs(length - part.length) <= 4 &&
        hashKey(this.page.text, start, start + length) === hash &&
        keyOf(text) === key,
    );
    this.menu.set(key, stands);
    return stands;
  }
}

/** The owner named by the page's copyright lines where it is certain: the host's name, or a name that also stands as a line. */
function siteFromCopyright(page: Page, host: string): string | null {
  let tried = 0;
  for (const line of page.lines) {
    if (tried >= MOST_NOTICES) break;
    if (line.kind !== 'legal' || line.length > 160) continue;
    const match = COPYRIGHT.exec(line.text);
    if (match === null) continue;
    tried++;
    const name = (
      line.text
        .slice(match.index + match[0].length)
        .split(/[.,|;·•–—]| - |all rights|alle rechte|tous droits|todos los|inc\b|ltd\b|gmbh\b/i)[0] ?? ''
    )
      .replace(/\s*(?:19|20)\d\d.*$/, '')
      .trim()
      .replace(/^(?:\(c\)|by:?|[\s«‹„“"'「|–—-])+|[\s»›“”"'」|–—-]+$/giu, '');
    const key = keyOf(name);
    if (key.length < 2 || name.length > LONGEST_SITE) continue;
    if (matchesHost(name, key, host)) return name;
    const stands = page.lines.some(
      (other) => other !== line && other.kind === 'navigation' && Math.abs(other.length - name.length) <= 4 && keyOf(other.text) === key,
    );
    if (stands) return name;
  }
  return null;
}
