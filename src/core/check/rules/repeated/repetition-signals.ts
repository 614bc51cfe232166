import type { Article } from '../../../article/schema.js';
import { countOf, isUnspaced } from '../../text.js';

interface Signal {
  readonly name: string;
  /** A noun phrase: the message says what its value is. */
  readonly summary: string;
  readonly threshold: number;
  /** Fires below the threshold instead of above. */
  readonly below?: boolean;
  /** A share, shown in per cent. */
  readonly share?: boolean;
}

const top = (n: number, threshold: number) =>
  ({
    name: `gopher-top-${n}-gram`,
    summary: `the share of characters in the commonest run of ${n} words`,
    threshold,
    share: true,
  }) as const;
const duplicate = (n: number, threshold: number) =>
  ({
    name: `gopher-duplicate-${n}-gram`,
    summary: `the share of characters in runs of ${n} words that come again`,
    threshold,
    share: true,
  }) as const;

/**
 * Gopher: Rae et al. 2021, table A1 (repetition) and appendix A1.1 (quality; the number of words is short-body's).
 * C4: Raffel et al. 2020, section 2.2, those of its filters that drop whole pages.
 */
export const SIGNALS: readonly Signal[] = [
  { name: 'gopher-duplicate-line', summary: 'the share of lines that came before', threshold: 0.3, share: true },
  { name: 'gopher-duplicate-paragraph', summary: 'the share of paragraphs that came before', threshold: 0.3, share: true },
  { name: 'gopher-duplicate-line-character', summary: 'the share of characters in lines that came before', threshold: 0.2, share: true },
  {
    name: 'gopher-duplicate-paragraph-character',
    summary: 'the share of characters in paragraphs that came before',
    threshold: 0.2,
    share: true,
  },
  top(2, 0.2),
  top(3, 0.18),
  top(4, 0.16),
  duplicate(5, 0.15),
  duplicate(6, 0.14),
  duplicate(7, 0.13),
  duplicate(8, 0.12),
  duplicate(9, 0.11),
  duplicate(10, 0.1),
  { name: 'gopher-short-words', summary: 'the mean length of a word', threshold: 3, below: true },
  { name: 'gopher-long-words', summary: 'the mean length of a word', threshold: 10 },
  { name: 'gopher-symbols', summary: 'the number of hash signs or ellipses a word', threshold: 0.1 },
  { name: 'gopher-bullets', summary: 'the share of lines that begin with a bullet', threshold: 0.9, share: true },
  { name: 'gopher-ellipses', summary: 'the share of lines that end in an ellipsis', threshold: 0.3, share: true },
  { name: 'gopher-alphabetic', summary: 'the share of words with a letter', threshold: 0.8, below: true, share: true },
  {
    name: 'gopher-stop-words',
    summary: 'the number of different words among the, be, to, of, and, that, have, with',
    threshold: 2,
    below: true,
  },
  { name: 'c4-lorem-ipsum', summary: 'the number of times that the text says lorem ipsum', threshold: 0 },
  { name: 'c4-curly-bracket', summary: 'the number of curly brackets', threshold: 0 },
  { name: 'c4-javascript', summary: 'the number of short lines that speak of JavaScript', threshold: 0 },
];

const STOP_WORDS: ReadonlySet<string> = new Set(['the', 'be', 'to', 'of', 'and', 'that', 'have', 'with']);
/** Enough of a very long text; keeps the time of one record bounded. */
const MOST_WORDS = 50_000;
/** A share of fewer lines than this says nothing. */
const LEAST_LINES = 4;
/** Words from which shares of runs say something. */
const LEAST_WORDS = 50;
/** C4 drops every line that has the word; as a reason against a page only the notices count. */
const SHORT_LINE = 200;

/** The signals' values; what cannot be told of a text is left out. */
export function repetitionSignals(record: Article): ReadonlyMap<string, number> {
  const signals = new Map<string, number>();
  const prose = record.body.filter(({ type }) => type !== 'code');
  if (prose.length === 0) return signals;
  const paragraphs = prose.map(({ text }) => text);
  const lines = prose.flatMap(({ text, items }) => items ?? text.split('\n'));
  repeatedTexts(lines, 'line', signals);
  repeatedTexts(paragraphs, 'paragraph', signals);
  lineSignals(prose, lines, signals);
  pageSignals(paragraphs, lines, signals);
  if (!isUnspaced(beginningOf(paragraphs))) wordSignals(paragraphs, record.language, signals);
  return signals;
}

/** Enough to tell the script by. */
const BEGINNING = 2000;

function beginningOf(paragraphs: readonly string[]): string {
  let text = '';
  for (const paragraph of paragraphs) {
    if (text.length >= BEGINNING) break;
    text += `${paragraph.slice(0, BEGINNING)}\n`;
  }
  return text;
}

function countIn(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((count, text) => count + countOf(text, pattern), 0);
}

function repeatedTexts(texts: readonly string[], what: 'line' | 'paragraph', signals: Map<string, number>): void {
  if (texts.length < LEAST_LINES) return;
  const seen = new Set<string>();
  let repeated = 0;
  let characters = 0;
  let all = 0;
  for (const text of texts) {
    all += text.length;
    if (seen.has(text)) {
      repeated++;
      characters += text.length;
    }
    seen.add(text);
  }
  signals.set(`gopher-duplicate-${what}`, repeated / texts.length);
  signals.set(`gopher-duplicate-${what}-character`, characters / Math.max(1, all));
}

function lineSignals(prose: Article['body'], lines: readonly string[], signals: Map<string, number>): void {
  if (lines.length < LEAST_LINES) return;
  let bullets = 0;
  for (const block of prose) {
    if (block.type === 'list') bullets += block.items?.length ?? 1;
    else bullets += block.text.split('\n').filter((line) => /^\s{0,20}[•‣▶◦■●▪*–-]\s/.test(line)).length;
  }
  signals.set('gopher-bullets', bullets / lines.length);
  signals.set('gopher-ellipses', lines.filter((line) => /(?:…|\.{3})\s?$/.test(line)).length / lines.length);
}

function pageSignals(paragraphs: readonly string[], lines: readonly string[], signals: Map<string, number>): void {
  signals.set('c4-lorem-ipsum', countIn(paragraphs, /lorem ipsum/gi));
  signals.set('c4-curly-bracket', countIn(paragraphs, /[{}]/g));
  signals.set(
    'c4-javascript',
    lines.filter(
      (line) => line.length < SHORT_LINE && /\bjavascript\b/i.test(line) && /enabl|disabl|aktiv|activ|habilit|turn on|support/i.test(line),
    ).length,
  );
}

function wordSignals(paragraphs: readonly string[], language: string | null, signals: Map<string, number>): void {
  const words = firstWords(paragraphs);
  if (words.length < LEAST_WORDS) return;
  let characters = 0;
  let alphabetic = 0;
  const stops = new Set<string>();
  for (const word of words) {
    characters += word.length;
    if (/\p{L}/u.test(word)) alphabetic++;
    const small = word.toLowerCase();
    if (STOP_WORDS.has(small)) stops.add(small);
  }
  const mean = characters / words.length;
  signals.set('gopher-short-words', mean);
  signals.set('gopher-long-words', mean);
  signals.set('gopher-symbols', Math.max(countIn(paragraphs, /#/g), countIn(paragraphs, /…|\.{3}/g)) / words.length);
  signals.set('gopher-alphabetic', alphabetic / words.length);
  if (language === 'en') signals.set('gopher-stop-words', stops.size);
  const numbers = numbered(words);
  for (const n of [2, 3, 4]) signals.set(`gopher-top-${n}-gram`, topShare(words, numbers, n, characters));
  for (const n of [5, 6, 7, 8, 9, 10]) {
    const share = duplicateShare(words, numbers, n, characters);
    signals.set(`gopher-duplicate-${n}-gram`, share);
    // A longer run that comes again holds a shorter one that does.
    if (share === 0) break;
  }
}

function firstWords(paragraphs: readonly string[]): string[] {
  const words: string[] = [];
  for (const paragraph of paragraphs) {
    if (words.length >= MOST_WORDS) break;
    for (const word of paragraph.split(/\s+/, MOST_WORDS - words.length)) if (word !== '') words.push(word);
  }
  return words;
}

/** Each different word as a number, so that runs can be told by sums. */
function numbered(words: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(words, (word) => {
    const small = word.toLowerCase();
    const number = known.get(small) ?? known.size + 1;
    known.set(small, number);
    return number;
  });
}

/** 53 bits of a run: words of one text, so that two runs meet by chance once in 10⁹ texts. */
function runKey(numbers: Int32Array, at: number, n: number): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = at; i < at + n; i++) {
    const number = numbers[i] ?? 0;
    low = Math.imul(low ^ number, 0x01000193);
    high = Math.imul(high ^ number, 0x85ebca6b);
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

function topShare(words: readonly string[], numbers: Int32Array, n: number, characters: number): number {
  const counts = new Map<number, number>();
  let most = 0;
  let where = 0;
  for (let at = 0; at + n <= words.length; at++) {
    const key = runKey(numbers, at, n);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > most) {
      most = count;
      where = at;
    }
  }
  if (most < 2) return 0;
  let length = 0;
  for (let i = where; i < where + n; i++) length += words[i]?.length ?? 0;
  // Runs that overlap themselves would count characters twice.
  return Math.min(1, (length * most) / Math.max(1, characters));
}

function duplicateShare(words: readonly string[], numbers: Int32Array, n: number, characters: number): number {
  const seen = new Set<number>();
  let covered = 0;
  let until = 0;
  for (let at = 0; at + n <= words.length; at++) {
    const key = runKey(numbers, at, n);
    if (!seen.has(key)) {
      seen.add(key);
      continue;
    }
    // Characters are counted once, however many repeated runs they are in.
    for (let i = Math.max(at, until); i < at + n; i++) covered += words[i]?.length ?? 0;
    until = at + n;
  }
  return covered / Math.max(1, characters);
}
