import type { Article } from '../article/schema.js';
import { KeyHash, keyHashOf } from './key-hash.js';
import { isUnspaced, keyOf, piecesOf, tokensOf } from './text.js';

/**
 * What rules about the run keep of a record: a hash of its body, and a MinHash signature (Broder 1997) of its runs of words.
 * Crosses from workers as it is.
 */
export interface Digest {
  /** 53 bits of the body's letters and digits; 0 for a body too short to compare. */
  readonly body: number;
  /** `null` for a body too short to compare. */
  readonly signature: Uint32Array | null;
  /** The same of the title, with the site's host where the address tells it; 0 for none. */
  readonly title: number;
  /** Characters of the dump, where it is at hand, or of the text; 0 for a short one. */
  readonly size: number;
  /** The body's long paragraphs, each once. */
  readonly paragraphs: readonly ParagraphDigest[];
}

/** A paragraph, by which it is known in other documents. */
export interface ParagraphDigest {
  readonly hash: number;
  /** Letters and digits. */
  readonly length: number;
  readonly lines: readonly [number, number];
  /** Its first words, to show. */
  readonly beginning: string;
}

/** What of a page is kept. */
export interface DigestedPage {
  readonly record: Article;
  /** Physical lines of the dump. */
  readonly source: readonly string[] | null;
  /** Articles of the dump. */
  readonly articles: number;
}

/** Of a run that compares nothing. */
export const NO_DIGEST: Digest = { body: 0, signature: null, title: 0, size: 0, paragraphs: [] };

/** Estimates a Jaccard similarity with a standard error of at most 1 / (2 · √64) = 0.0625. */
export const SIGNATURE_SIZE = 64;
/** Words a shingle: five, as in GPT-3's and RefinedWeb's deduplication; of scripts without spaces, characters. */
const SHINGLE = 5;
/** Shorter bodies agree by chance: notes, captions, error pages. */
const LEAST_KEY = 80;
const LEAST_SHINGLES = 12;
/** Enough of a very long text to know it by; keeps the time of one record bounded. */
const MOST_TOKENS = 20_000;
/** Shorter paragraphs agree by chance: headings, names, dates. */
const LEAST_PARAGRAPH = 40;
const BEGINNING = 120;

export function digestOf({ record, source, articles }: DigestedPage): Digest {
  const text = record.text;
  const key = keyHashOf(text);
  const rest = {
    title: titleOf(record),
    size: sizeOf(record.text, articles === 1 ? source : null),
    paragraphs: paragraphsOf(record),
  };
  if (key.length < LEAST_KEY) return { body: 0, signature: null, ...rest };
  return { body: key.value, signature: signatureOf(firstTokens(text), isUnspaced(text) ? SHINGLE + 1 : SHINGLE), ...rest };
}

function titleOf({ title, url }: Article): number {
  const key = keyOf(title ?? '');
  if (key === '') return 0;
  const host = /^https?:\/\/([^/:?#\s]{1,253})/i.exec(url ?? '')?.[1] ?? '';
  const hash = new KeyHash();
  hash.add(`${key} ${host.toLowerCase()}`);
  return hash.value;
}

/** Shorter texts have the same length by chance. */
const LEAST_SIZE = 500;

function sizeOf(text: string, source: readonly string[] | null): number {
  const size = source === null ? text.length : source.reduce((sum, line) => sum + line.length + 1, -1);
  return size < LEAST_SIZE ? 0 : size;
}

function paragraphsOf(record: Article): ParagraphDigest[] {
  const found = new Map<number, ParagraphDigest>();
  for (const { type, text, lines } of record.body) {
    if (type === 'code' || type === 'table' || text.length < LEAST_PARAGRAPH) continue;
    const { value: hash, length } = keyHashOf(text);
    if (length < LEAST_PARAGRAPH || found.has(hash)) continue;
    found.set(hash, { hash, length, lines, beginning: text.slice(0, BEGINNING) });
  }
  return [...found.values()];
}

function firstTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const piece of piecesOf(text)) {
    for (const token of tokensOf(piece)) tokens.push(token);
    if (tokens.length >= MOST_TOKENS) break;
  }
  return tokens.slice(0, MOST_TOKENS);
}

function signatureOf(tokens: readonly string[], size: number): Uint32Array | null {
  if (tokens.length < LEAST_SHINGLES + size) return null;
  const hashes = Uint32Array.from(tokens, hashToken);
  const signature = new Uint32Array(SIGNATURE_SIZE).fill(0xffffffff);
  const seen = new Set<number>();
  for (let i = 0; i + size <= hashes.length; i++) {
    let shingle = 0x811c9dc5;
    for (let j = i; j < i + size; j++) shingle = mix(shingle ^ (hashes[j] ?? 0));
    if (seen.has(shingle)) continue;
    seen.add(shingle);
    lower(signature, shingle);
  }
  return signature;
}

/** One permutation hashing with as many bins as the signature is long would leave gaps in short texts: each value has a hash of its own. */
function lower(signature: Uint32Array, shingle: number): void {
  // Double hashing (Kirsch and Mitzenmacher 2006): the i-th hash is a + i · b, mixed.
  const step = mix(shingle ^ 0x5bd1e995) | 1;
  let value = shingle;
  for (let i = 0; i < SIGNATURE_SIZE; i++) {
    value = (value + step) | 0;
    const hash = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
    if (hash < (signature[i] ?? 0)) signature[i] = hash;
  }
}

function hashToken(token: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
