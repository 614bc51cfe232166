import type { PageStatements } from '../types.js';
import { byLetters } from './language/letters.js';
import { slotOf } from './language/stop-word-slot.js';
import { STOP_WORD_LANGUAGES, type StopWordTable, stopWordTable } from './language/stop-word-table.js';
import { HASH_SEED, hashStep } from './text/fnv.js';

/** Characters looked at: more change nothing, and keep the cost of a document bounded. */
const SAMPLE = 1600;
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 5;
/** Share of words that must be small words of the language, and lead over the runner-up, to be sure. */
const LEAST_SHARE = 0.1;
const LEAST_LEAD = 1.08;
/** Languages that build words instead of small words keep a smaller share, and then must lead by more. */
const SPARSE = new Set(['fi', 'et', 'hu', 'tr', 'az', 'zu', 'xh', 'sw', 'lt', 'lv', 'eu', 'kk', 'ky', 'mn', 'is', 'ug']);
const SPARSE_SHARE = 0.04;
const SPARSE_LEAD = 1.6;

type Script = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'han' | 'kana' | 'hangul' | 'other';

/** First and last code of the letters of scripts that one language writes, in news at least. */
const SINGLE_SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x1f00, 0x1fff, 'el'],
  [0x531, 0x58f, 'hy'],
  [0x5d0, 0x5ea, 'he'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb00, 0xb7f, 'or'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0xf00, 0xfff, 'bo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
];
const SCRIPTS: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x24f, 'latin'],
  [0x1e00, 0x1eff, 'latin'],
  [0x400, 0x52f, 'cyrillic'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0xfb50, 0xfefc, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];
const SCRIPT_LANGUAGES: Readonly<Partial<Record<Script, readonly string[]>>> = {
  cyrillic: ['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk', 'mn', 'tg', 'ky'],
  arabic: ['ar', 'fa', 'ur', 'ps', 'ug'],
  devanagari: ['hi', 'mr', 'ne'],
};
/** Letters that one language of a close pair writes and the other does not. */
const PAIRS: readonly (readonly [string, RegExp, string])[] = [
  ['uk', /[їєґ]/i, 'ru be bg sr mk'],
  ['be', /ў/i, 'uk ru'],
  ['ru', /[ыэё]/i, 'bg uk mk sr'],
  ['sr', /[ђћ]/i, 'mk bg ru'],
  ['mk', /[ќѓѕ]/i, 'sr bg ru'],
  ['da', /\b(?:af|efter|blev|bliver|noget|nogle|meget|hvad|op|uden|mellem|siger)\b/, 'nb'],
  ['nb', /\b(?:av|etter|ble|blir|noe|noen|mye|hva|opp|uten|mellom|sier)\b/, 'da'],
  ['sv', /^(?=.*[äö])(?=.*å)/is, 'nb da'],
  ['nb', /[æø]/i, 'sv'],
  ['da', /[æø]/i, 'sv'],
  ['id', /\b(?:karena|bisa|bahwa|saat|sementara|sejumlah|mengatakan|kota|warga|kantor)\b/i, 'ms'],
  ['ms', /\b(?:kerana|boleh|bahawa|ketika|ialah|iaitu|beliau|bandar|kerajaan|berkata)\b/i, 'id'],
  ['sk', /[ľĺŕôä]/i, 'cs'],
  ['cs', /[řěů]/i, 'sk'],
  ['az', /ə/i, 'tr'],
  ['fa', /[گچپژ]/, 'ar'],
  ['ur', /[ٹڈڑںے]/, 'fa ar'],
  ['ps', /[ډړښځ]/, 'ar fa'],
  ['kk', /[әғқңұһі]/i, 'ru'],
];
const TELLING = PAIRS.map(([language, letters, others]) => ({ language, letters, others: new Set(others.split(' ')) }));
/** Simplified characters whose traditional forms differ, and the reverse; the commonest of news. */
const SIMPLIFIED = /[们这说为国会时对过发现问题经关样开东车长门见还书习动头边让认应业两个与学实给种]/g;
const TRADITIONAL = /[們這說為國會時對過發現問題經關樣開東車長門見還書習動頭邊讓認應業兩個與學實給種]/g;

const OTHER_SCRIPTS = new Set(Object.values(SCRIPT_LANGUAGES).flat());
const LATIN: readonly string[] = STOP_WORD_LANGUAGES.filter((code) => !OTHER_SCRIPTS.has(code));

const CODES: readonly string[] = STOP_WORD_LANGUAGES;

interface WordTable extends Omit<StopWordTable, 'words'> {
  readonly words: readonly string[];
}

/** No small word is longer. */
const LONGEST = 14;

let table: WordTable | undefined;

function wordTable(): WordTable {
  if (table === undefined) {
    const { words, ...rest } = stopWordTable();
    table = { ...rest, words: words.split(' ') };
  }
  return table;
}

/** The number of the word of a text that has this hash; 0 where it is no small word. No string is made of it. */
function numberOf({ heads, next, words }: WordTable, hash: number, text: string, start: number, end: number): number {
  let number = heads[slotOf(hash)] ?? 0;
  while (number !== 0) {
    const word = words[number] ?? '';
    if (word.length === end - start && text.startsWith(word, start)) break;
    number = next[number] ?? 0;
  }
  return number;
}

function countScripts(text: string): Map<string, number> {
  const { length } = text;
  const counts = new Map<string, number>();
  let last: readonly [number, number, string] = SCRIPTS[0] ?? [0x41, 0x24f, 'latin'];
  let run = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    if (code < last[0] || code > last[1]) {
      const range =
        SCRIPTS.find((one) => code >= one[0] && code <= one[1]) ?? SINGLE_SCRIPTS.find((one) => code >= one[0] && code <= one[1]);
      if (range === undefined) continue;
      counts.set(last[2], (counts.get(last[2]) ?? 0) + run);
      run = 0;
      last = range;
    }
    run++;
  }
  counts.set(last[2], (counts.get(last[2]) ?? 0) + run);
  return counts;
}

/** Whether a code can stand in a word of a script with small letters or marks: ASCII letters, and all above but signs. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return code >= 97 ? code <= 122 : code >= 65 && code <= 90;
  return (
    code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x206f && code !== 0x200c) &&
    code !== 0x060c &&
    code !== 0x061b &&
    code !== 0x061f &&
    code !== 0x0964
  );
}

/** How often each language's small words stand in a text, and how many words it has. */
function scoreWords(text: string): { scores: Uint16Array; words: number } {
  const known = wordTable();
  const small = text.toLowerCase();
  const { length } = small;
  // A text has fewer words than its sample has characters.
  const scores = new Uint16Array(CODES.length);
  let words = 0;
  let start = -1;
  let hash = HASH_SEED;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? small.charCodeAt(i) : 0;
    if (isWordCode(code)) {
      if (start < 0) start = i;
      hash = hashStep(hash, code);
      continue;
    }
    if (start < 0) continue;
    words++;
    const number = i - start <= LONGEST ? numberOf(known, hash, small, start, i) : 0;
    if (number !== 0) for (const place of known.places[number] ?? []) scores[place] = (scores[place] ?? 0) + 1;
    start = -1;
    hash = HASH_SEED;
  }
  return { scores, words };
}

interface Score {
  readonly code: string;
  score: number;
}

const places = new Map<readonly string[], readonly number[]>();

function placesOf(languages: readonly string[]): readonly number[] {
  let known = places.get(languages);
  if (known === undefined) {
    known = languages.map((code) => CODES.indexOf(code));
    places.set(languages, known);
  }
  return known;
}

function byWords(text: string, languages: readonly string[]): string | null {
  const { scores, words } = scoreWords(text);
  if (words < FEWEST_WORDS) return null;
  const near: Score[] = [];
  for (const place of placesOf(languages)) {
    const score = scores[place] ?? 0;
    const last = near[near.length - 1];
    if (near.length === 4 && last !== undefined && last.score >= score) continue;
    let at = near.length;
    while (at > 0 && (near[at - 1]?.score ?? 0) < score) at--;
    near.splice(at, 0, { code: CODES[place] ?? '', score });
    if (near.length > 4) near.pop();
  }
  for (const { language, letters, others } of TELLING) {
    // Looking for letters costs; it can only matter where both are near.
    const rivals = near.filter((one) => one.score > 0 && others.has(one.code));
    if (rivals.length === 0 || !near.some((one) => one.code === language && one.score > 0) || !letters.test(text)) continue;
    for (const one of rivals) one.score *= 0.7;
  }
  const [first, second] = near.sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < 3) return null;
  const share = first.score / words;
  const rival = second?.score ?? 0;
  if (share < LEAST_SHARE)
    return SPARSE.has(first.code) && share >= SPARSE_SHARE && first.score >= 6 && first.score >= rival * SPARSE_LEAD ? first.code : null;
  return second !== undefined && first.score < rival * LEAST_LEAD ? closePair(first.code, second.code) : first.code;
}

/** Croatian and Serbian in Latin letters, Danish and Bokmål: told apart by more than small words, or not at all. */
function closePair(first: string, second: string): string | null {
  const pair = [first, second].sort().join(' ');
  return pair === 'hr sr-Latn' ? 'hr' : null;
}

/** BCP 47 tag of a text's language by script, small words and letters of its own; null when unsure. Costs the same however long the text. */
export function identifyLanguage(text: string): string | null {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const counts = countScripts(sample);
  let top = '';
  let letters = 0;
  for (const [script, count] of counts) {
    letters += count;
    if (count > (counts.get(top) ?? 0)) top = script;
  }
  const han = counts.get('han') ?? 0;
  const kana = counts.get('kana') ?? 0;
  // One ideograph says as much as a short word, and Chinese pages quote Latin names.
  if (han + kana > 0 && (han + kana) * 3 > letters) {
    if (han + kana < 5) return null;
    return kana > (han + kana) * 0.08 ? 'ja' : (counts.get('hangul') ?? 0) > han ? 'ko' : chinese(sample);
  }
  if (letters < FEWEST_LETTERS) return null;
  if (top === 'hangul') return 'ko';
  if (top === 'latin') return byWords(sample, LATIN) ?? byLetters(sample, letters);
  const shared = top === 'cyrillic' || top === 'arabic' || top === 'devanagari' ? SCRIPT_LANGUAGES[top] : undefined;
  return shared === undefined ? top : (byWords(sample, shared) ?? byLetters(sample, letters));
}

function chinese(text: string): string {
  const simplified = text.match(SIMPLIFIED)?.length ?? 0;
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  return traditional > simplified * 2 ? 'zh-Hant' : 'zh';
}

/** The language that a page states, as a BCP 47 code; `null` where it states none that is one. */
export function statedLanguage(statements: PageStatements | null): string | null {
  for (const { value } of statements?.languages ?? []) {
    const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(value);
    const [, language = '', region] = match ?? [];
    if (match !== null) return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
  }
  return null;
}
