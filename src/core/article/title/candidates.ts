import { findDates } from '../date/dates.js';
import { hasDigit } from '../date/tokens.js';
import type { Page, PageLine } from '../page.js';
import { prefixCut, type SiteEvidence, suffixCuts, type TitleCut } from '../site/name.js';
import { firstOfKey, hashKey, lastOfKey } from '../text/key.js';
import { keyOf } from '../text/normalise.js';
import { isGuess } from './cuts.js';
import { countSpaced } from './shape.js';
import { type Address, type AddressMatch, matchAddress } from './slug.js';

/** How a candidate's text is made: a line, a line without what stands before or behind a separator or both, the end of crumbs, two lines, or a statement of the page's head. */
export type Form = 'line' | 'suffix-cut' | 'prefix-cut' | 'inner-cut' | 'last-part' | 'joined' | 'stated';

/** What is cut off, in falling order of certainty that it is no part of the headline. */
export type CutProof = 'standing' | 'owner' | 'ending' | 'named' | 'short' | 'long';

/** A text that may be the page's headline. */
export interface Candidate {
  readonly text: string;
  readonly key: string;
  readonly form: Form;
  /** The line that it was taken from, of several the likeliest title; `null` for a statement that no line repeats. */
  readonly line: PageLine | null;
  /** Lines that say just this, in page order. */
  readonly places: readonly PageLine[];
  /** Of cut forms: what speaks for the cut, and its separator. Of lines: what would speak for cutting them. */
  readonly proof: CutProof | null;
  readonly mark: string;
  readonly address: AddressMatch;
}

/** With the signs around it no line is longer than `LONGEST_WITHIN` of `page.ts`. */
const LONGEST_TITLE = 300;
/** Least probability of a title at which a line is looked at whatever else it is like: 97 in 100 headlines have it. */
const LEAST_PROBABILITY = 0.02;
/** Least likeness to the address, likewise. */
const LEAST_LIKENESS = 0.6;
/** Lines above the body in which a headline that was labelled otherwise may stand. */
const REACH_ABOVE_BODY = 8;
/** Lines looked at; each may give a handful of candidates. Of twice as many no more titles were right on held-out sites. */
const MOST_LINES = 16;
const SHORTEST_LOOSE = 12;
const LONGEST_LOOSE = 160;
const LONGEST_JOINED = 160;
/** What a page's title in the window's bar says behind the headline may be a motto. */
const LONGEST_PART = 80;
/** Two printings of a headline differ in punctuation by a few characters. */
const PUNCTUATION = 4;
const LABELLED =
  /^(?:(?:原标题|原標題|标题|標題|title|titel|titre|headline) ?[:：] ?|(?:主题|主題|件名|subject|betreff|objet|asunto|assunto|oggetto|onderwerp) ?[:：] ?(?:(?:re|aw|fwd?|wg|sv|tr|rv|enc) ?[:：] ?){0,5})/i;
/** The first letters of labels. */
const INITIALS = 'thsboa';
/** The bit that parts capitals from small letters. */
const SMALL = 0x20;
/** No letter of another script begins a label. */
const FIRST_IDEOGRAPH = 0x4e00;

/** The value of a field in front matter, which may stand in quotation marks. */
const QUOTED_VALUE = /^(["'])(.+)\1$/;

/** Whether a text that begins with a code unit may begin with a label. */
function mayBeLabelled(first: number): boolean {
  return first >= FIRST_IDEOGRAPH || (first < 0x80 && INITIALS.includes(String.fromCharCode(first | SMALL)));
}

function withoutLabel(text: string): string {
  if (!mayBeLabelled(text.charCodeAt(0))) return text;
  const value = text.replace(LABELLED, '');
  return value === text ? text : value.replace(QUOTED_VALUE, '$2');
}

/** A headline that stands twice on its line is two words or more, or several characters without spaces. */
const SHORTEST_TWICE = 12;
/** What may stand between the two. */
const BETWEEN_TWICE = /^[\s|·•:–—-]{0,3}$/;
const WIDE_OR_SPACED = / |[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A headline once, where its line says it twice: `The pier opensThe pier opens`. */
function saidOnce(text: string): string {
  for (let between = 0; between <= 3; between++) {
    const half = (text.length - between) / 2;
    if (half < SHORTEST_TWICE || !Number.isInteger(half)) continue;
    const one = text.slice(0, half);
    if (text.endsWith(one) && BETWEEN_TWICE.test(text.slice(half, half + between)) && WIDE_OR_SPACED.test(one.trim())) return one.trim();
  }
  return text;
}

const ANY_HABIT = { language: null, dayFirst: null };

/** A tag with an attribute, as scrapers leave them in what pages hide from browsers with scripts. */
const TAG = /<[a-z]{1,10} [a-z-]{1,20}=/i;

/** What stands before any tag. */
function beforeTag(text: string): string {
  const at = text.includes('<') ? text.search(TAG) : -1;
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

const SEPARATORS = [' / ', ' > ', '›', '»', '|', '｜', ' - ', ' – '] as const;
/** A sign of each of these: most lines have none. */
const MAY_BE_PARTED = /[/>›»|｜–-]/;

/** What stands behind the last separator of crumbs: `News / Harbour / The pier opens`. */
function lastPart(text: string): string | null {
  if (!MAY_BE_PARTED.test(text)) return null;
  const start = SEPARATORS.reduce((most, mark) => {
    const at = text.lastIndexOf(mark);
    return at < 0 ? most : Math.max(most, at + mark.length);
  }, 0);
  const part = text.slice(start).trim();
  return start > 0 && part.length >= SHORTEST_LOOSE ? part : null;
}

/** A line that can be a headline by its shape: some words, no sentence's end, no address, no date. */
function isHeadlineShaped(text: string): boolean {
  if (text.length < SHORTEST_LOOSE || text.length > LONGEST_LOOSE || /[.:,;…]$/.test(text) || text.includes('://')) return false;
  if (countSpaced(text) < 3 && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]{4}/u.test(text)) return false;
  return !hasDigit(text) || !findDates(text, ANY_HABIT).some((date) => date.end - date.start > text.length / 3);
}

interface Selected {
  readonly line: PageLine;
  readonly match: AddressMatch;
  readonly weight: number;
}

/** The lines that may be the headline, in page order: what the labeller finds likely, what the address repeats, headings, what stands above the body. */
function selectLines(page: Page, address: Address | null): Selected[] {
  const body = page.bodyFirst < 0 ? page.lines.length : page.bodyFirst;
  const hasTags = page.text.includes('<');
  let first = true;
  const selected: Selected[] = [];
  for (const line of page.lines) {
    const { title, index } = line;
    const text = hasTags ? beforeTag(line.text) : line.text;
    const length = text === line.text ? line.length : text.length;
    if (length === 0 || length > LONGEST_TITLE) continue;
    const match = matchAddress(page.text, line.start, line.start + length, address);
    const heading = line.line.role === 'heading' && line.line.level <= 2;
    const near = index >= body - REACH_ABOVE_BODY && index <= body + 2;
    const wanted = first || heading || title >= LEAST_PROBABILITY || match.likeness >= LEAST_LIKENESS || (near && isHeadlineShaped(text));
    first = false;
    if (wanted) selected.push({ line, match, weight: title + match.likeness / 2 + (heading ? 0.2 : 0) + (near ? 0.1 : 0) });
  }
  if (selected.length <= MOST_LINES) return selected;
  // The first line is often the page's title in the window's bar.
  const [head, ...rest] = selected;
  const strongest = rest.sort((a, b) => b.weight - a.weight || a.line.index - b.line.index).slice(0, MOST_LINES - 1);
  return [...(head === undefined ? [] : [head]), ...strongest].sort((a, b) => a.line.index - b.line.index);
}

type Draft = Omit<Candidate, 'places' | 'address'> & { readonly match: AddressMatch | null };

/** Candidates by their keys: the plainest form and, of lines, the likeliest title speaks for all. */
class Drafts {
  readonly byKey = new Map<string, Draft>();

  add(draft: Draft): void {
    if (draft.key.length < 2) return;
    const known = this.byKey.get(draft.key);
    const better =
      known === undefined ||
      (draft.form === 'line' && known.form !== 'line') ||
      ((draft.form === 'line') === (known.form === 'line') && (draft.line?.title ?? -1) > (known.line?.title ?? -1));
    if (better) this.byKey.set(draft.key, draft);
  }
}

/** The separator that a cut was made at: `|`, `-`, `:` or another. */
function markOf(text: string, cut: TitleCut): string {
  const mark = text.slice(cut.headline.length).trimStart().charAt(0);
  if (mark === '|' || mark === '｜') return '|';
  return /[-–—－]/.test(mark) ? '-' : /[:：]/.test(mark) ? ':' : 'other';
}

function addLine({ line, match }: Selected, evidence: SiteEvidence, drafts: Drafts): void {
  const text = saidOnce(withoutLabel(beforeTag(line.text)));
  const add = (headline: string, form: Form, proof: CutProof | null, mark = ''): void =>
    drafts.add({ text: headline, key: keyOf(headline), form, line, proof, mark, match: null });
  const cuts = suffixCuts(text, LONGEST_PART);
  let proof: CutProof | null = null;
  let mark = '';
  for (const cut of cuts) {
    const own = evidence.proofOf(cut);
    const at = markOf(text, cut);
    if (isGuess(cut, own, at, evidence)) continue;
    add(cut.headline, 'suffix-cut', own, at);
    const inner = prefixCut(cut.headline);
    if (inner !== null) add(inner.headline, 'inner-cut', own, at);
    // The last separator is the likeliest to stand before the site's name.
    if (proof === null) {
      proof = own;
      mark = at;
    }
  }
  const prefix = prefixCut(text);
  if (prefix !== null) add(prefix.headline, 'prefix-cut', evidence.proofOf(prefix));
  const last = lastPart(text);
  if (last !== null) add(last, 'last-part', null);
  drafts.add({ text, key: keyOf(text), form: 'line', line, proof, mark, match: text === line.text ? match : null });
}

/** A headline that the page's layout cut in two. */
function addJoined(selected: readonly Selected[], drafts: Drafts): void {
  selected.forEach(({ line }, at) => {
    const below = selected[at + 1]?.line;
    if (below?.index !== line.index + 1 || line.line.role !== below.line.role) return;
    const text = `${line.text} ${below.text}`;
    if (text.length <= LONGEST_JOINED && line.title >= 0.1 && below.title >= 0.1)
      drafts.add({ text, key: keyOf(text), form: 'joined', line, proof: null, mark: '', match: null });
  });
}

/** What the page's head calls the page, with and without what may be the site's name. */
function addStated(page: Page, evidence: SiteEvidence, drafts: Drafts): void {
  for (const { value } of page.statements?.titles ?? []) {
    if (value.length > LONGEST_TITLE) continue;
    const cuts = suffixCuts(value, LONGEST_PART);
    for (const cut of cuts) {
      const proof = evidence.proofOf(cut);
      const mark = markOf(value, cut);
      if (isGuess(cut, proof, mark, evidence)) continue;
      drafts.add({ text: cut.headline, key: keyOf(cut.headline), form: 'stated', line: null, proof, mark, match: null });
    }
    drafts.add({ text: value, key: keyOf(value), form: 'stated', line: null, proof: null, mark: '', match: null });
  }
}

/**
 * Where each text stands as a line of its own. Only lines about as long as a candidate are looked at, which begin and end as one does, and keys are made for
 * those alone that have its hash.
 */
function findPlaces(page: Page, drafts: ReadonlyMap<string, Draft>): Map<string, PageLine[]> {
  const lengths = new Uint8Array(LONGEST_TITLE + 2 * PUNCTUATION + 1);
  const places = new Map<string, PageLine[]>();
  const hashes = new Set<number>();
  const ends = new KeyEnds();
  for (const { key, text } of drafts.values()) {
    places.set(key, []);
    hashes.add(hashKey(text));
    ends.add(key);
    lengths.fill(1, Math.max(0, text.length - PUNCTUATION), text.length + PUNCTUATION + 1);
  }
  for (const line of page.lines) {
    if (line.length >= lengths.length || lengths[line.length] === 0) continue;
    if (mayBeLabelled(page.text.charCodeAt(line.start))) {
      const text = withoutLabel(line.text);
      if (hashes.has(hashKey(text))) places.get(keyOf(text))?.push(line);
      continue;
    }
    const end = line.start + line.length;
    if (ends.mayHold(page.text, line.start, end) && hashes.has(hashKey(page.text, line.start, end)))
      places.get(keyOf(line.text))?.push(line);
  }
  return places;
}

/** The letters that keys begin with and end in. */
class KeyEnds {
  readonly #firsts = new Set<number>();
  readonly #lasts = new Set<number>();

  add(key: string): void {
    this.#firsts.add(key.charCodeAt(0));
    this.#lasts.add(key.charCodeAt(key.length - 1));
  }

  /** Whether the key of a text from `start` to `end` may be one of them. */
  mayHold(text: string, start: number, end: number): boolean {
    const first = firstOfKey(text, start);
    if (first !== 0 && !this.#firsts.has(first)) return false;
    const last = lastOfKey(text, end);
    return last === 0 || this.#lasts.has(last);
  }
}

/** The texts that may be the page's headline, each once, at most a few for each of a few dozen lines. In time linear in the page. */
export function titleCandidates(page: Page, address: Address | null, evidence: SiteEvidence): Candidate[] {
  const drafts = new Drafts();
  const selected = selectLines(page, address);
  for (const one of selected) addLine(one, evidence, drafts);
  addJoined(selected, drafts);
  addStated(page, evidence, drafts);
  const places = findPlaces(page, drafts.byKey);
  const texts = Array.from(drafts.byKey.values(), ({ text }) => text).join('\n');
  let end = -1;
  return Array.from(drafts.byKey.values(), (draft) => {
    const { text, key, form, mark } = draft;
    const start = end + 1;
    end = start + text.length;
    const own = places.get(draft.key) ?? [];
    const cut = draft.form !== 'line' && draft.form !== 'joined';
    let line = draft.line;
    for (const place of own) if (line === null || place.title > line.title || (cut && draft.line === line)) line = place;
    const proof = cut && own.length > 0 ? 'standing' : draft.proof;
    return { text, key, form, mark, line, proof, places: own, address: draft.match ?? matchAddress(texts, start, end, address) };
  });
}
