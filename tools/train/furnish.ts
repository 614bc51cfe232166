import { identifyLanguage } from '../../src/core/article/language.js';
import { seededNumbers } from '../../src/core/evaluate/index.js';
import { readLines } from '../../src/core/format/index.js';
import { STATES } from '../../src/core/label/states.js';
import type { Kind } from '../../src/core/section/index.js';
import { disguised } from './disguise.js';
import type { GoldPage } from './examples.js';
import { kindsOf, type Place, placesOf, runsOf } from './furnish-places.js';
import { type Snippet, Stock } from './furniture.js';
import { ANY, TRUST } from './gold.js';
import { pick } from './model.js';
import { partOf } from './part-of-page.js';

/**
 * Labelled pages with other furniture than they have: biographies, boxes, menus and messages change places from page to page, and others that were
 * written for this are put between. What stands around an article then says less about the site that it was learnt from.
 */

/** How often a run of a kind gives way to another; bylines and tags go with the article, so they seldom do. */
const REPLACED: Readonly<Partial<Record<Kind, number>>> = {
  bio: 0.5,
  byline: 0.14,
  tags: 0.18,
  navigation: 0.35,
  recommendation: 0.35,
  comment: 0.35,
  promotion: 0.35,
  legal: 0.35,
  other: 0.35,
};
/** How often a page keeps its address; many dumps do not know theirs. */
const ADDRESSED = 0.5;
const NOWHERE = { url: null, statements: null };
/** How often a page is put into a language that nobody knows, and into one without capitals. */
const UNKNOWN = 0.06;
const CASELESS = 0.036;
/** Of a longer run only a part gives way. */
const WHOLE_RUN = 6;

/** What is put on pages, where, and how often; `lacking` only where the page has nothing of the kind. */
const ADDED: readonly { readonly kind: Kind; readonly place: Place; readonly chance: number; readonly lacking?: boolean }[] = [
  { kind: 'bio', place: 'end', chance: 0.32, lacking: true },
  { kind: 'bio', place: 'head', chance: 0.08, lacking: true },
  { kind: 'tags', place: 'end', chance: 0.12, lacking: true },
  { kind: 'tags', place: 'head', chance: 0.06, lacking: true },
  { kind: 'tags', place: 'top', chance: 0.06, lacking: true },
  { kind: 'promotion', place: 'mid', chance: 0.3 },
  { kind: 'promotion', place: 'mid', chance: 0.2 },
  { kind: 'promotion', place: 'end', chance: 0.25 },
  { kind: 'promotion', place: 'head', chance: 0.15 },
  { kind: 'promotion', place: 'foot', chance: 0.15 },
  { kind: 'other', place: 'mid', chance: 0.2 },
  { kind: 'other', place: 'head', chance: 0.2 },
  { kind: 'other', place: 'end', chance: 0.2 },
  { kind: 'other', place: 'foot', chance: 0.3 },
  { kind: 'other', place: 'top', chance: 0.15 },
  { kind: 'recommendation', place: 'mid', chance: 0.3 },
  { kind: 'recommendation', place: 'end', chance: 0.1 },
  { kind: 'byline', place: 'end', chance: 0.12 },
  { kind: 'legal', place: 'end', chance: 0.1 },
  { kind: 'comment', place: 'end', chance: 0.15, lacking: true },
  { kind: 'navigation', place: 'end', chance: 0.1 },
];

/** Authors of pages that name none. */
const NAMES = [
  'Mara Ellison',
  'Tomas Rydell',
  'Priya Nambiar',
  'Lena Voss',
  'Felix Okoro',
  'Ana Beltrán',
  'Samuel Thorne',
  'Iris Kwan',
  'Jonas Weidlich',
  'Clara Montfort',
];
const HAN_NAMES = ['李明', '王晓燕', '陈思远', '赵海涛'];
const NAME = /^(?:by|von|par|por|di|door|text:|written by)?\s*(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2})\s*$/iu;

interface Item {
  readonly text: string;
  /** Whether a blank line stands above. */
  readonly parted: boolean;
  /** Bits of the kinds that it may be. */
  readonly mask: number;
}

/**
 * Each page of `blocks` that is labelled line by line, with other furniture, which is taken from these pages and from what was written. Seeded. Over
 * three folds it took the mean F1 over all kinds of one fit from 0.723 to 0.731 with what is found on pages, to 0.735 with what was written as well,
 * and lines right from 0.860 to 0.863.
 */
export function furnishedPages(all: readonly GoldPage[], seed: number): GoldPage[] {
  const next = seededNumbers(seed);
  const pages = all.filter(({ style, chainTrust }) => style === 'blocks' && chainTrust > TRUST.chain);
  const languages = pages.map(({ lines }) => identifyLanguage(lines.map(({ text }) => text).join('\n')) ?? 'en');
  const stock = new Stock(pages, languages);
  return pages.flatMap((page, n) => furnished(page, languages[n] as string, stock, next));
}

function furnished(page: GoldPage, lang: string, stock: Stock, next: () => number): GoldPage[] {
  const kinds = kindsOf(page);
  const first = kinds.indexOf('body');
  if (first < 0 || kinds.indexOf('body', first + 1) < 0) return [];
  const places = placesOf(kinds);
  const parted = page.lines.filter(({ gap }) => gap > 0).length * 2 > page.lines.length;
  const name = authorOf(page, kinds) ?? pick(lang === 'zh' ? HAN_NAMES : NAMES, next);
  const itemsOf = (kind: Kind, snippet: Snippet): Item[] =>
    snippet.lines.map((line) => ({ text: named(line, name), parted, mask: 1 << STATES.indexOf(kind) }));
  /** Furniture to put in above each line, and, at the end, below the last. */
  const above: Item[][] = Array.from({ length: kinds.length + 1 }, () => []);
  let changed = false;
  for (const { kind, place, chance, lacking } of ADDED) {
    if (next() >= chance || (lacking === true && kinds.includes(kind))) continue;
    const at = roomFor(place, kinds, places, next);
    if (at === null) continue;
    const snippet = stock.choose(kind, lang, place, next);
    if (snippet === null) continue;
    above[at]?.push(...itemsOf(kind, snippet));
    changed = true;
  }
  const items: Item[] = [];
  for (const { kind, from, to } of runsOf(kinds)) {
    const snippet = kind !== null && next() < (REPLACED[kind] ?? 0) ? stock.choose(kind, lang, places[from] as Place, next) : null;
    const whole = to - from <= WHOLE_RUN;
    const start = whole ? from : from + Math.floor(next() * (to - from));
    const stop = whole ? to : Math.min(to, start + 3 + Math.floor(next() * WHOLE_RUN));
    for (let i = from; i < to; i++) {
      items.push(...(above[i] as Item[]));
      if (snippet === null || i < start || i >= stop) items.push(itemOf(page, i));
      else if (i === start && kind !== null) items.push(...itemsOf(kind, snippet));
    }
    changed ||= snippet !== null;
  }
  items.push(...(above[kinds.length] as Item[]));
  const about = next() < ADDRESSED ? page.about : NOWHERE;
  if (!changed) return [];
  const unread = inOtherLetters(items, next);
  const whole = unread === null ? pageOf(page, items, about) : pageOf(page, unread, NOWHERE);
  const part = partOf(whole, next);
  return part === null ? [whole] : [whole, part];
}

/** Some pages in letters that nobody reads; null for the others. */
function inOtherLetters(items: readonly Item[], next: () => number): Item[] | null {
  const chance = next();
  if (chance >= UNKNOWN) return null;
  const texts = disguised(
    items.map(({ text }) => text),
    chance < CASELESS,
    next,
  );
  return texts?.map((text, i) => ({ ...(items[i] as Item), text })) ?? null;
}

/** A line to put furniture above. */
function roomFor(place: Place, kinds: readonly (Kind | null)[], places: readonly Place[], next: () => number): number | null {
  const first = kinds.indexOf('body');
  const end = kinds.lastIndexOf('body') + 1;
  if (place === 'end') return end;
  if (place === 'head')
    return kinds.findLastIndex((kind, i) => i < first && (kind === 'title' || kind === 'byline' || kind === 'subtitle')) + 1;
  if (place === 'top') return places.findIndex((own) => own !== 'top');
  const rooms =
    place === 'mid'
      ? kinds.flatMap((kind, i) => (kind === 'body' && kinds[i - 1] === 'body' ? i : []))
      : places.flatMap((_, i) => (i >= end ? i + 1 : []));
  return rooms.length === 0 ? null : pick(rooms, next);
}

function authorOf(page: GoldPage, kinds: readonly (Kind | null)[]): string | null {
  for (const [i, { text }] of page.lines.entries()) {
    const name = kinds[i] === 'byline' ? NAME.exec(text)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return null;
}

function named(text: string, name: string): string {
  const [first, ...others] = name.split(' ');
  return text
    .replaceAll('{NAME}', name)
    .replaceAll('{FIRST}', first ?? name)
    .replaceAll('{LAST}', others.at(-1) ?? name);
}

function itemOf(page: GoldPage, i: number): Item {
  const { text, gap } = page.lines[i] as GoldPage['lines'][number];
  return { text, parted: gap > 0, mask: page.allowed[i] as number };
}

function pageOf(page: GoldPage, items: readonly Item[], about: GoldPage['about']): GoldPage {
  const texts: string[] = [];
  const masks: number[] = [];
  for (const { text, parted, mask } of items) {
    if (parted && texts.length > 0) {
      texts.push('');
      masks.push(ANY);
    }
    texts.push(text);
    masks.push(mask);
  }
  const lines = readLines(texts.join('\n'), 'text');
  // A joined line takes the kind of its first physical line.
  const allowed = Uint16Array.from(lines, (line) => masks[line.first - 1] ?? ANY);
  return {
    ...page,
    style: 'furnished',
    about,
    lines,
    allowed,
    trust: new Float32Array(lines.length).fill(page.chainTrust),
    labelled: false,
  };
}
