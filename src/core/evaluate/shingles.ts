/** A character of a script that writes no spaces counts as a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTERS = '\\p{L}\\p{M}\\p{N}_';
const TOKEN = new RegExp(`[${UNSPACED}]|[${LETTERS}]+?(?=[${UNSPACED}]|[^${LETTERS}]|$)`, 'gu');
/** Words a shingle: the measure of the article extraction benchmark. */
const SHINGLE = 4;

/** Words of a text, in order, compatibility forms unified. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFKC').match(TOKEN) ?? [];
}

export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

/** How much of two texts' runs of four words is shared, each run counted as often as it occurs. Two empty texts agree. */
export function shingleOverlap(truth: readonly string[], guess: readonly string[]): Overlap {
  const wanted = shinglesOf(truth);
  const found = shinglesOf(guess);
  let shared = 0;
  for (const [shingle, times] of found.counts) shared += Math.min(times, wanted.counts.get(shingle) ?? 0);
  return {
    precision: found.total > 0 ? shared / found.total : truth.length > 0 ? 0 : 1,
    recall: wanted.total > 0 ? shared / wanted.total : 1,
  };
}

function shinglesOf(tokens: readonly string[]): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  const total = tokens.length === 0 ? 0 : Math.max(1, tokens.length - SHINGLE + 1);
  for (let i = 0; i < total; i++) {
    const shingle = tokens.slice(i, i + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return { counts, total };
}

/** Letters and digits alone, in lower case: two titles that differ in nothing else are the same. */
export function letterKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,1000}/gu, '');
}

/** Harmonic mean; 0 where both are 0. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
