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
  /** Whether all of them are of ASCII letters and digits. */
  readonly plain: boolean;
  /** By the hash of a word in ASCII: whether the path may hold it. */
  readonly sieve: Uint8Array;
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
  if (parts.length === 0) return null;
  const sieve = new Uint8Array(SIEVE);
  for (const word of words) sieve[hashOf(word)] = 1;
  return { parts, words, plain: [...words].every((word) => ASCII.test(word)), sieve };
}

const SIEVE = 4096;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) & (SIEVE - 1);
  return hash;
}

/** ASCII letters in small and digits as they are; 0 for the rest of ASCII. */
const SMALL = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** Whether a code unit above ASCII may stand in a word that `strip` or `umlauts` writes in ASCII: Latin letters, their marks, the signs of Kelvin and Ångström. */
function mayBePlain(code: number): boolean {
  return code < 0x250 || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00) || code === 0x212a || code === 0x212b;
}

/** False where a text certainly has no word of the address, which most lines have not. Makes no strings. */
function mayShare(text: string, { plain, sieve }: Address): boolean {
  let hash = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const small = code < 128 ? (SMALL[code] ?? 0) : 0;
    if (small !== 0) {
      hash = (hash * 31 + small) & (SIEVE - 1);
      inWord = true;
      continue;
    }
    if (code >= 128 && (!plain || mayBePlain(code))) return true;
    if (inWord && sieve[hash] === 1) return true;
    hash = 0;
    inWord = false;
  }
  return inWord && sieve[hash] === 1;
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
  if (address === null || !mayShare(text, address)) return NO_MATCH;
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
