import { NUMBER_TOKEN } from './hash.js';
import { tokenHashes } from './phrases.js';
import { stopLanguages } from './words.js';

/** The words of a page's address: `/2021/07/saic-confirms-partner.html` holds the words of its headline. */
export interface Slug {
  /** Tokens of its words, each once, function words and numbers apart. */
  readonly words: readonly number[];
}

/** An address longer than this is no headline. */
const LONGEST = 600;

/** The content words of an address's last two parts; null where it has fewer than two. */
export function slugOf(url: string | null | undefined): Slug | null {
  if (url === null || url === undefined || url.length > LONGEST) return null;
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter((part) => part !== '');
  const words = new Set<number>();
  for (const part of parts.slice(-2)) {
    // A part of one word is a section of the site, not a headline.
    const text = plain(part).replace(/\.[a-z]{2,5}$/i, '');
    const tokens = tokenHashes(text.replace(/_/g, ' '));
    if (tokens.length < 3) continue;
    for (const token of tokens) {
      if (token !== NUMBER_TOKEN && stopLanguages(token) === 0) words.add(token);
    }
  }
  return words.size < 2 ? null : { words: [...words] };
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
