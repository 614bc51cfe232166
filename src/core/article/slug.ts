/** The words of a page's address, which most sites make from the headline: `/2021/old-pier-to-open-1234.html`. */

const ASCII_WORD = /[a-z0-9]+/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Parts of an address that are numbers of things. */
const IDENTIFIER = /^(?:[0-9]+|[0-9a-f]{8,}|[a-z]*\d+[a-z0-9]*)$/;
/** Longer paths are cut: no site writes them by hand. */
const LONGEST_PATH = 1000;
/** The headline is in one of the last parts: `/news/old-pier-to-open/comments`. */
const LAST_PARTS = 3;
const ASCII = /^[ -~]*$/;

/** What an address says about the page, part by part. */
export interface Address {
  /** Words of the last parts that have any, the last first. */
  readonly parts: readonly ReadonlySet<string>[];
  /** Words of the whole path. */
  readonly words: ReadonlySet<string>;
}

/** How far a text and an address say the same. */
export interface AddressMatch {
  /** Harmonic mean of the shares of a part's and of the text's words that they have in common, 0–1, of the part where it is highest. */
  readonly likeness: number;
  /** Words in that part; 0 where there is none. */
  readonly size: number;
  /** Place of that part from the end, 0 for the last. */
  readonly place: number;
  /** Share of the text's words that stand anywhere in the path. */
  readonly known: number;
}

const NO_MATCH: AddressMatch = { likeness: 0, size: 0, place: 0, known: 0 };

function strip(word: string): string {
  if (ASCII.test(word)) return word;
  const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain.replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/æ/g, 'ae').replace(/ı/g, 'i');
}

function umlauts(word: string): string {
  return word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa').replace(/ø/g, 'oe');
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The words of an address's path; `null` where there are none. */
export function readAddress(url: string | null): Address | null {
  const path = /^https?:\/\/[^/]+([^?#]*)/i.exec(url ?? '')?.[1] ?? '';
  const parts: ReadonlySet<string>[] = [];
  const words = new Set<string>();
  for (const part of decode(path).slice(0, LONGEST_PATH).split('/').reverse()) {
    const own = part
      .toLowerCase()
      .replace(/\.[a-z]{2,5}$/, '')
      .split(/[-_+ ,.]+/)
      .filter((word) => word !== '' && !IDENTIFIER.test(word))
      .map(strip);
    if (own.length === 0) continue;
    if (parts.length < LAST_PARTS) parts.push(new Set(own));
    for (const word of own) words.add(word);
  }
  return parts.length === 0 ? null : { parts, words };
}

/** The words of a text as the address would write them, those that it has and those that it has not. */
function wordsOf(text: string, address: Address): string[] {
  const small = text.toLowerCase();
  if (ASCII.test(small)) return small.match(ASCII_WORD) ?? [];
  return (small.match(WORD) ?? []).map((word) => {
    const plain = strip(word);
    return ASCII.test(word) || address.words.has(plain) ? plain : strip(umlauts(word));
  });
}

export function matchAddress(text: string, address: Address | null): AddressMatch {
  if (address === null) return NO_MATCH;
  // The numbers of an address are mostly identifiers, and are not kept.
  const words = wordsOf(text, address).filter((word) => !/^[0-9]+$/.test(word));
  const known = words.filter((word) => address.words.has(word));
  if (known.length === 0) return NO_MATCH;
  let best = NO_MATCH;
  address.parts.forEach((part, place) => {
    const met = known.filter((word) => part.has(word));
    if (met.length === 0) return;
    const recall = new Set(met).size / part.size;
    const precision = met.length / words.length;
    const likeness = (2 * recall * precision) / (recall + precision);
    if (likeness > best.likeness) best = { likeness, size: part.size, place, known: 0 };
  });
  return { ...best, known: known.length / words.length };
}
