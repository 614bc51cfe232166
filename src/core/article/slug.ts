/** The words of a page's address, which most sites make from the headline: `/2021/old-pier-to-open-1234.html`. */

const FEWEST_WORDS = 3;
const ASCII_WORD = /[a-z0-9]+/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Parts of an address that are numbers of things. */
const IDENTIFIER = /^(?:[0-9]+|[0-9a-f]{8,}|[a-z]*\d+[a-z0-9]*)$/;

const ASCII = /^[ -~]*$/;

function strip(word: string): string {
  if (ASCII.test(word)) return word;
  const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain.replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/æ/g, 'ae').replace(/ı/g, 'i');
}

function umlauts(word: string): string {
  if (ASCII.test(word)) return word;
  return word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa').replace(/ø/g, 'oe');
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Words of the address's longest hyphenated part; empty when it has fewer than three. */
export function slugWords(url: string | null): ReadonlySet<string> {
  const path = /^https?:\/\/[^/]+([^?#]*)/i.exec(url ?? '')?.[1] ?? '';
  let best: string[] = [];
  for (const part of decode(path).slice(0, 1000).split('/')) {
    const words = part
      .toLowerCase()
      .replace(/\.[a-z]{2,5}$/, '')
      .split(/[-_+ ,.]+/)
      .filter((word) => word !== '' && !IDENTIFIER.test(word));
    if (words.length > best.length) best = words;
  }
  return new Set(best.length >= FEWEST_WORDS ? best.map(strip) : []);
}

/** How well a line and the address say the same, 0–1: harmonic mean of the shares of the address's and of the line's words. */
export function slugMatch(text: string, slug: ReadonlySet<string>): number {
  if (slug.size === 0) return 0;
  const ascii = ASCII.test(text);
  const words = text.toLowerCase().match(ascii ? ASCII_WORD : WORD) ?? [];
  const met = new Set<string>();
  let matched = 0;
  for (const word of words) {
    const plain = ascii ? word : strip(word);
    const other = ascii || slug.has(plain) ? plain : strip(umlauts(word));
    if (!slug.has(other)) continue;
    met.add(other);
    matched++;
  }
  const recall = met.size / slug.size;
  const precision = words.length === 0 ? 0 : matched / words.length;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}
