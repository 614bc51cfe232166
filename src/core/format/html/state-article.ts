import { type Flight, flightOf } from './flight-rows.js';
import { sentPage } from './flight-tree.js';
import { clean } from './json-node.js';
import type { Field } from './meta-names.js';
import type { PageTitles } from './page-titles.js';
import { parsedValues, type StateScript, stateValues } from './state-scripts.js';
import { type Allowance, isObject, propertiesOf, textOfState } from './state-tree.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** An article in the data that a page's scripts make it from. */
export interface StateArticle {
  /** Paragraphs parted by empty lines; may be HTML. */
  readonly text: string;
  readonly facts: readonly (readonly [Field, string])[];
  /** Of the script, in the source. */
  readonly start: number;
  readonly end: number;
}

/** In order of trust. */
const TITLES = ['headline', 'headlines', 'title', 'name', 'seotitle'] as const;
const BODIES = [
  'articlebody',
  'bodyhtml',
  'contenthtml',
  'storyhtml',
  'htmlbody',
  'htmlcontent',
  'body',
  'content',
  'contentelements',
  'bodytext',
  'bodycontent',
  'bodymodel',
  'articletext',
  'articlecontent',
  'postcontent',
  'maincontent',
  'fulltext',
  'maintext',
  'storytext',
  'richtext',
  'html',
  'text',
  'markdown',
  'paragraphs',
  'blocks',
  'components',
  'modules',
  'bodyelements',
  'elements',
  'entrycontent',
  'pagecontent',
  'contents',
  'rendered',
] as const;
const AUTHORS = ['authors', 'author', 'byline', 'bylines', 'writers', 'writer', 'contributors', 'creator', 'credits'] as const;
const PUBLISHED = [
  'datepublished',
  'publishedat',
  'publisheddate',
  'publishdate',
  'publishedon',
  'publicationdate',
  'publishdatetime',
  'firstpublishedat',
  'firstpublishdate',
  'firstpublished',
  'pubdate',
  'published',
  'displaydate',
  'date',
] as const;
const MODIFIED = [
  'datemodified',
  'modifiedat',
  'modifieddate',
  'updatedat',
  'lastupdateddate',
  'lastmodified',
  'lastupdated',
  'modified',
  'updated',
] as const;

/** Less is a teaser or a note. */
const LEAST_TEXT = 400;
const LEAST_SENTENCES = 3;
const SENTENCE = /[.!?…”"][\s<]|[。！？।]/g;
const TAG = /<[^<>]{0,2000}>/g;
/** Objects looked at on a page, how deep in one another, and texts that are JSON themselves. */
const MOST_OBJECTS = 50_000;
const DEEPEST = 40;
const MOST_PACKED = 10;
const MOST_NODES = 500_000;
const LEAST_PACKED = 400;
/** Of a headline. */
const LEAST_WORDS = 3;
const LEAST_SIGNS = 8;
const MOST_AUTHORS = 20;
/** Objects around a text that may state what it is. */
const REACH = 4;
/** How many times longer than all others a text must be that has no title of the page's. */
const CLEARLY = 2;

/** An object's properties by their plain names. */
type Properties = ReadonlyMap<string, unknown>;

interface Candidate {
  /** The object that holds the text, and those around it, from the innermost on. */
  readonly objects: readonly Properties[];
  readonly text: string;
  /** Whether the page's title stands beside it, further out, or nowhere. */
  readonly titled: 'beside' | 'around' | 'nowhere';
  readonly place: Place;
}

/** Offsets in the source. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The article that a page's scripts hold as JSON: the longest text beside a title that is the page's, or the only text there is.
 * @param alone the page shows as good as nothing, so that a text without the page's title may be its
 */
export function stateArticle(scripts: readonly StateScript[], titles: PageTitles, alone: boolean): StateArticle | null {
  const found: Candidate[] = [];
  const allowance = { nodes: MOST_NODES };
  const flight = flightOf(scripts);
  for (const [value, place] of valuesOf(scripts, flight))
    for (const { objects, text } of textsIn(value, allowance)) {
      const own = objects.findIndex((object) => isTitled(object, titles));
      const titled = own === 0 ? 'beside' : own > 0 ? 'around' : 'nowhere';
      found.push({ objects: objects.slice(0, Math.max(own, 0) + 1), text, titled, place });
    }
  const best =
    longest(found.filter(({ titled }) => titled === 'beside')) ??
    longest(found.filter(({ titled }) => titled === 'around')) ??
    (alone ? longest(found.filter(({ objects, titled }) => titled === 'nowhere' && objects.some(isArticle))) : null);
  if (best !== null) return { text: best.text, facts: factsOf(best.objects), ...best.place };
  return flight === null ? null : sentArticle(flight, titles, alone);
}

function* valuesOf(scripts: readonly StateScript[], flight: Flight | null): Generator<readonly [unknown, Place]> {
  for (const script of scripts)
    for (const value of stateValues(script)) yield [value, { start: script.start, end: script.start + script.text.length }];
  if (flight !== null) yield [flight.values, flight];
}

/** The page itself as React sends it, whose text stands in elements: under its headline, or where the page shows as good as nothing. */
function sentArticle(flight: Flight, titles: PageTitles, alone: boolean): StateArticle | null {
  const sent = sentPage(flight.values);
  if (sent === null || !isProse(sent.html)) return null;
  const headline = sent.headlines.find((one) => isTelling(one) && titles.hold(one));
  if (headline === undefined && !alone) return null;
  return { text: sent.html, facts: headline === undefined ? [] : [['titles', headline]], start: flight.start, end: flight.end };
}

function isTitled(object: Properties, titles: PageTitles): boolean {
  return titlesOf(object).some((title) => isTelling(title) && titles.hold(title));
}

/** The longest text; of texts that have no title of the page's beside them none where others are as long: they may be parts of one, or of other pages. */
function longest(texts: readonly Candidate[]): Candidate | null {
  const sorted = texts.toSorted((a, b) => b.text.length - a.text.length);
  const [best] = sorted;
  if (best === undefined || best.titled === 'beside') return best ?? null;
  const rival = sorted.find(({ text }) => !best.text.includes(text.slice(0, LEAST_TEXT)));
  return rival !== undefined && rival.text.length * CLEARLY > best.text.length ? null : best;
}

/** Policies and the texts of boxes have no dates. */
function isArticle(object: Properties): boolean {
  return titlesOf(object).length > 0 && momentsOf(object, PUBLISHED).length > 0;
}

/** What is said in so few words may be the site's name. */
function isTelling(title: string): boolean {
  return title.split(/\s+/).length >= LEAST_WORDS || (title.length >= LEAST_SIGNS && !/[a-z]/i.test(title));
}

interface Open {
  readonly value: unknown;
  readonly depth: number;
  /** What others refer to by name. */
  readonly cache: JsonObject | null;
  /** Objects around it, from the innermost on. */
  readonly around: readonly Properties[];
}

/** The objects of a value that hold a text each. */
function* textsIn(whole: unknown, allowance: Allowance): Generator<Pick<Candidate, 'objects' | 'text'>> {
  const open: Open[] = [{ value: whole, depth: 0, cache: null, around: [] }];
  const seen = new Set<unknown>();
  let packed = 0;
  for (let next = open.pop(); next !== undefined && seen.size < MOST_OBJECTS; next = open.pop()) {
    const { value, depth, around } = next;
    if (depth > DEEPEST || seen.has(value)) continue;
    if (typeof value === 'string' && packed < MOST_PACKED && isPacked(value)) {
      packed++;
      for (const inner of parsedValues(value)) open.push({ ...next, value: inner, depth: depth + 1 });
    }
    if (typeof value !== 'object' || value === null) continue;
    seen.add(value);
    let { cache } = next;
    let objects = around;
    if (isObject(value)) {
      if (Object.hasOwn(value, 'ROOT_QUERY')) cache = value;
      objects = [propertiesOf(value), ...around.slice(0, REACH - 1)];
      const text = bodyOf(objects[0] ?? new Map(), cache, allowance);
      if (text !== '') yield { objects, text };
    }
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1, cache, around: objects });
  }
}

function isPacked(text: string): boolean {
  return text.length >= LEAST_PACKED && /^(?:\{"|\[[{"\d])/.test(text);
}

function bodyOf(object: Properties, cache: JsonObject | null, allowance: Allowance): string {
  for (const name of BODIES) {
    const value = object.get(name);
    if (value === undefined || value === null) continue;
    const whole = typeof value === 'string' && isPacked(value) ? (parsedValues(value)[0] ?? value) : value;
    const text = textOfState(whole, cache, allowance);
    if (isProse(text)) return text;
  }
  return '';
}

/** Whether a text has an article's length, and is made of sentences. */
function isProse(text: string): boolean {
  if (text.length < LEAST_TEXT) return false;
  const words = text.replace(TAG, ' ');
  return words.trim().length >= LEAST_TEXT && (words.match(SENTENCE)?.length ?? 0) >= LEAST_SENTENCES && !/^\s*[[{<@]/.test(words);
}

/** `headline`, `{"headlines": {"basic": …}}`, `{"title": {"rendered": …}}`. */
function titlesOf(object: Properties): string[] {
  return TITLES.map((name) => nameOf(object.get(name))).filter((title) => title !== '');
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return clean(value.replace(TAG, '')).slice(0, 500);
  if (!isObject(value)) return '';
  for (const name of ['basic', 'rendered', 'name', 'displayName', 'display_name', 'fullName', 'full_name', 'title', 'text', 'default']) {
    const inner = value[name];
    if (typeof inner === 'string' && inner.trim() !== '') return clean(inner.replace(TAG, '')).slice(0, 500);
  }
  const parts = [value['firstName'] ?? value['first_name'], value['lastName'] ?? value['last_name']];
  return parts
    .filter((part) => typeof part === 'string')
    .join(' ')
    .trim();
}

/** Of the objects, each fact is stated by the innermost that does. */
function factsOf(objects: readonly Properties[]): [Field, string][] {
  const first = (read: (object: Properties) => string[]): string[] => objects.map(read).find((values) => values.length > 0) ?? [];
  return [
    ...first(titlesOf)
      .slice(0, 1)
      .map((title): [Field, string] => ['titles', title]),
    ...first(authorsOf).map((name): [Field, string] => ['authors', name]),
    ...first((object) => momentsOf(object, PUBLISHED))
      .slice(0, 1)
      .map((moment): [Field, string] => ['published', moment]),
    ...first((object) => momentsOf(object, MODIFIED))
      .slice(0, 1)
      .map((moment): [Field, string] => ['modified', moment]),
  ];
}

/** `"Ada Byron"`, `[{"name": …}]`, `{"by": [{"name": …}]}`, `{"nodes": [{"name": …}]}`. */
function authorsOf(object: Properties): string[] {
  for (const name of AUTHORS) {
    const value = object.get(name);
    const list = isObject(value) ? (value['by'] ?? value['nodes'] ?? value['items']) : value;
    const people: readonly unknown[] = Array.isArray(list) ? list : [value];
    const names = people
      .slice(0, MOST_AUTHORS)
      .map(nameOf)
      .filter((one) => one !== '');
    if (names.length > 0) return names;
  }
  return [];
}

function momentsOf(object: Properties, names: readonly string[]): string[] {
  return names.map((name) => momentOf(object.get(name))).filter((moment) => moment !== '');
}

/** Milliseconds of 2001 and later, and seconds. */
const MILLISECONDS = 1e12;
const SECONDS = 1e9;

function momentOf(value: unknown): string {
  if (typeof value === 'string') return /\d{4}/.test(value) && value.length <= 60 ? value.trim() : '';
  if (typeof value !== 'number' || value < SECONDS || value >= MILLISECONDS * 10) return '';
  return new Date(value >= MILLISECONDS ? value : value * 1000).toISOString();
}
