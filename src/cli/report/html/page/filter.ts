import { binText, type MeasureName, measureNamed } from './measures.js';
import type { ShownDocument } from './shown.js';

/** Which documents the table shows, and in which order. In the address, so that it can be sent, and gone back from. */
export interface Filter {
  readonly query: string;
  readonly rule: string;
  readonly group: string;
  readonly language: string;
  readonly state: string;
  readonly range: { readonly measure: MeasureName; readonly from: number; readonly to: number } | null;
  readonly sort: string;
  readonly descending: boolean;
}

export const NO_FILTER: Filter = { query: '', rule: '', group: '', language: '', state: '', range: null, sort: '', descending: false };

/** What `state` may be; `''` is all. */
export const STATES: Readonly<Record<string, { readonly title: string; readonly fits: (document: ShownDocument) => boolean }>> = {
  error: { title: 'With errors', fits: ({ errors }) => errors > 0 },
  warn: { title: 'With warnings', fits: ({ warnings }) => warnings > 0 },
  clean: { title: 'Without findings', fits: ({ findings }) => findings.length === 0 },
  rejected: { title: 'Rejected', fits: ({ rejected }) => rejected },
};

const KEYS = ['query', 'rule', 'group', 'language', 'state', 'sort'] as const;

export function filterFrom(text: string): Filter {
  const given = new URLSearchParams(text);
  const range = /^(words|share|confidence|date):(-?[\d.]+)\.\.(-?[\d.]+)$/.exec(given.get('range') ?? '');
  const measure = measureNamed(range?.[1] ?? '');
  const get = (key: string): string => given.get(key) ?? '';
  return {
    query: get('query'),
    rule: get('rule'),
    group: get('group'),
    language: get('language'),
    state: get('state'),
    sort: get('sort'),
    descending: given.has('descending'),
    range: measure === undefined ? null : { measure: measure.name, from: Number(range?.[2]), to: Number(range?.[3]) },
  };
}

export function filterText(filter: Filter): string {
  const out = new URLSearchParams();
  for (const key of KEYS) if (filter[key] !== '') out.set(key, filter[key]);
  if (filter.descending) out.set('descending', '1');
  if (filter.range !== null) out.set('range', `${filter.range.measure}:${filter.range.from}..${filter.range.to}`);
  return out.toString();
}

/** The address of the table with a filter. */
export function documentsAddress(changes: Partial<Filter> = {}): string {
  const text = filterText({ ...NO_FILTER, ...changes });
  return text === '' ? '#/documents' : `#/documents?${text}`;
}

export function rangeText(range: NonNullable<Filter['range']>): string {
  const measure = measureNamed(range.measure);
  return measure === undefined ? '' : `${measure.title}: ${binText(measure, range)}`;
}

/** The documents that fit, in input order. */
export function filtered(documents: readonly ShownDocument[], filter: Filter): ShownDocument[] {
  const words = searchable(filter.query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const state = Object.hasOwn(STATES, filter.state) ? STATES[filter.state] : undefined;
  return documents.filter(
    (document) =>
      (state === undefined || state.fits(document)) &&
      (filter.rule === '' || document.findings.some(({ rule }) => rule === filter.rule)) &&
      (filter.group === '' || (document.group ?? '–') === filter.group) &&
      (filter.language === '' || (document.language ?? 'unknown') === filter.language) &&
      (filter.range === null || within(document, filter.range)) &&
      (words.length === 0 || matches(document, words)),
  );
}

function within(document: ShownDocument, { measure: name, from, to }: NonNullable<Filter['range']>): boolean {
  const measure = measureNamed(name);
  const value = measure?.value(document) ?? null;
  if (value === null) return false;
  // The last bin of a share holds the whole as well.
  return value >= from && (value < to || (to === 1 && value === 1));
}

const texts = new WeakMap<ShownDocument, string>();

function matches(document: ShownDocument, words: readonly string[]): boolean {
  let text = texts.get(document);
  if (text === undefined) {
    const { id, title, url, group, findings } = document;
    text = searchable([id, title, url, group, ...findings.map(({ rule, message }) => `${rule} ${message}`)].join(' '));
    texts.set(document, text);
  }
  const found = text;
  return words.every((word) => found.includes(word));
}

/** Small letters without accents: who looks for a name seldom types them. */
function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
