import { classOf, DIGIT, foldOf, INVISIBLE, LOWER, MARK, SOLO, UNCASED, UPPER } from './chars.js';
import { HASH_SEED, hashStep, NUMBER_TOKEN } from './hash.js';

/** Tokens as the scanner makes them: folded words, each Han, kana or Thai character by itself, numbers all alike. */
export function tokenHashes(text: string): number[] {
  const hashes: number[] = [];
  eachToken(text, (hash) => hashes.push(hash));
  return hashes;
}

/** The texts of the same tokens. */
export function tokenTexts(text: string): string[] {
  const texts: string[] = [];
  eachToken(text, (_, start, end) => texts.push(text.slice(start, end)));
  return texts;
}

function eachToken(text: string, each: (hash: number, start: number, end: number) => void): void {
  let hash = HASH_SEED;
  let start = -1;
  let letters = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const kind = classOf(code);
    if (kind === LOWER || kind === UPPER || kind === UNCASED || kind === DIGIT || (kind === MARK && start >= 0)) {
      hash = hashStep(hash, foldOf(code));
      if (start < 0) start = i;
      if (kind !== DIGIT && kind !== MARK) letters++;
      continue;
    }
    if (kind === INVISIBLE && start >= 0) continue;
    if (start >= 0) each(letters > 0 ? hash : NUMBER_TOKEN, start, i);
    hash = HASH_SEED;
    start = -1;
    letters = 0;
    if (kind === SOLO) each(hashStep(HASH_SEED, foldOf(code)), i, i + 1);
  }
}
