import { bisectRight } from 'd3-array';
import { type TimeInterval, utcDay, utcMonth, utcWeek, utcYear } from 'd3-time';
import { number } from './format.js';
import type { ShownDocument } from './shown.js';

/** What documents are distributed over. */
export interface Measure {
  readonly name: MeasureName;
  readonly title: string;
  /** Of an axis or a sentence: `"words"`. */
  readonly unit: string;
  /** `null` where a document has none. */
  readonly value: (document: ShownDocument) => number | null;
  /** Edges of the bins, rising, for values that are all there. */
  readonly edges: (values: readonly number[]) => number[];
  readonly format: (value: number) => string;
  /** What is said of documents without a value: `"without a date"`. */
  readonly missing: string;
}

export type MeasureName = 'words' | 'share' | 'confidence' | 'date';

export interface Bin {
  readonly from: number;
  /** Not in the bin itself, except of the last. */
  readonly to: number;
  readonly documents: readonly ShownDocument[];
}

/** Three steps a factor of ten would lump most articles together, which have 100 to 2,000 words. */
const WORD_EDGES = [0, 25, 50, 75, 100, 150, 200, 300, 400, 600, 800, 1200, 1600, 2400, 3200, 5000, 10_000, 20_000, 50_000, 1_000_000];
/** Twenty bins of 5 %. */
const SHARE_EDGES = Array.from({ length: 21 }, (_, index) => index / 20);
/** Bars that a chart has room for. */
const MOST_BARS = 40;

export const MEASURES: readonly Measure[] = [
  {
    name: 'words',
    title: 'Words',
    unit: 'words',
    value: ({ words }) => words,
    edges: (values) => between(WORD_EDGES, values),
    format: number,
    missing: '',
  },
  {
    name: 'share',
    title: 'Body’s share of the page',
    unit: 'of the page',
    value: ({ bodyShare }) => bodyShare,
    edges: () => [...SHARE_EDGES],
    format: (value) => `${Math.round(value * 100)}%`,
    missing: '',
  },
  {
    name: 'confidence',
    title: 'Confidence in the body',
    unit: 'confidence',
    value: ({ confidence }) => (confidence > 0 ? confidence : null),
    edges: () => [...SHARE_EDGES],
    format: (value) => value.toFixed(2),
    missing: 'without a body',
  },
  {
    name: 'date',
    title: 'Dates',
    unit: '',
    value: ({ publishedAt }) => dayOf(publishedAt),
    edges: dateEdges,
    format: (value) => new Date(value).toISOString().slice(0, 10),
    missing: 'without a date',
  },
];

export function measureNamed(name: string): Measure | undefined {
  return MEASURES.find((measure) => measure.name === name);
}

export function binsOf(documents: readonly ShownDocument[], measure: Measure): Bin[] {
  const known = documents.flatMap((document) => {
    const value = measure.value(document);
    return value === null ? [] : [{ document, value }];
  });
  const edges = measure.edges(known.map(({ value }) => value));
  const bins = edges.slice(1).map((to, index) => ({ from: edges[index] ?? to, to, documents: [] as ShownDocument[] }));
  // The whole of a share, 1, belongs to the last bin.
  for (const { document, value } of known) bins[Math.min(bisectRight(edges, value), bins.length) - 1]?.documents.push(document);
  return bins;
}

/** Words for a bin: `100 to 149 words`. */
export function binText({ name, unit, format }: Measure, { from, to }: Pick<Bin, 'from' | 'to'>): string {
  const last = name === 'words' ? to - 1 : name === 'date' ? to - 1 : to;
  const range = format(from) === format(last) ? format(from) : `${format(from)} to ${format(last)}`;
  return `${range} ${unit}`.trim();
}

/** The edges that the values lie between, and one more at the end. */
function between(edges: readonly number[], values: readonly number[]): number[] {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  const end = edges.findIndex((edge) => edge > most);
  return end === -1 ? [...edges.slice(0, -1), most + 1] : edges.slice(0, Math.max(2, end + 1));
}

/** Milliseconds of the day at noon of no zone: dates of documents have none as a rule. */
function dayOf(date: string | null): number | null {
  const time = date === null ? Number.NaN : Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
}

/** Days, weeks, months or years, whichever are few enough to be seen apart; years in bundles where there are too many. */
function dateEdges(values: readonly number[]): number[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    first = Math.min(first, value);
    last = Math.max(last, value);
  }
  if (values.length === 0) return [0, 86_400_000];
  const interval = [utcDay, utcWeek, utcMonth].find((each) => each.count(each.floor(new Date(first)), new Date(last)) < MOST_BARS);
  return edgesOf(interval ?? bundledYears(first, last), first, last);
}

function bundledYears(first: number, last: number): TimeInterval {
  const years = utcYear.count(utcYear.floor(new Date(first)), new Date(last)) + 1;
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => years / each < MOST_BARS) ?? 1000;
  return utcYear.every(step) ?? utcYear;
}

function edgesOf(interval: TimeInterval, first: number, last: number): number[] {
  const edges = [interval.floor(new Date(first)).getTime()];
  let edge = edges[0] ?? first;
  while (edge <= last) {
    edge = interval.offset(new Date(edge), 1).getTime();
    edges.push(edge);
  }
  return edges;
}
