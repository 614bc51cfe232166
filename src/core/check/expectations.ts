import { COVERED } from './engine.js';
import { ALL, type GroupTally, type RunTally } from './tally.js';
import { percent } from './text.js';
import type { ExpectationResult } from './types.js';

/** Measure to comparison: `{ title: ">= 99%", "words.median": ">= 150" }`. */
export type Expectations = Readonly<Record<string, string>>;

/** Expectations of the run as a whole, of every group, and of groups by name, which come before those of every group. */
export interface ExpectationPlan {
  readonly run: Expectations;
  readonly each: Expectations;
  readonly named: Readonly<Record<string, Expectations>>;
}

type Operator = '>=' | '<=' | '>' | '<' | '==';

interface Comparison {
  readonly operator: Operator;
  /** A share as 0 to 1. */
  readonly value: number;
  readonly share: boolean;
}

const QUANTILES = ['p10', 'median', 'p90', 'mean'] as const;
const DISTRIBUTIONS = ['words', 'bodyShare', 'confidence'] as const;

/** What a comparison may name, for messages and the JSON Schema. */
export const MEASURES: readonly string[] = [
  'documents',
  'rejects',
  'errors',
  'warnings',
  'withErrors',
  ...Object.keys(COVERED),
  ...DISTRIBUTIONS.flatMap((name) => QUANTILES.map((quantile) => `${name}.${quantile}`)),
];

/** Families of measures: by language, by kind of section, by rule. */
export const MEASURE_FAMILIES = ['language', 'kind', 'rule'] as const;

/** `">= 99%"`, `"< 0.5"`, `"== 3"`. @returns `null` for what is no comparison. */
export function parseComparison(text: string): Comparison | null {
  const match = /^\s{0,9}(>=|<=|==?|>|<|≥|≤)\s{0,9}(\d{1,12}(?:\.\d{1,9})?)\s?(%?)\s{0,9}$/.exec(text);
  if (match === null) return null;
  const written = match[1] ?? '';
  const operator: Operator =
    written === '≥' || written === '>='
      ? '>='
      : written === '≤' || written === '<='
        ? '<='
        : written === '>'
          ? '>'
          : written === '<'
            ? '<'
            : '==';
  const share = match[3] === '%';
  return { operator, value: Number(match[2]) / (share ? 100 : 1), share };
}

/** Whether a name is a measure; families have a second part. */
export function isMeasure(name: string): boolean {
  if (MEASURES.includes(name)) return true;
  const dot = name.indexOf('.');
  return dot > 0 && dot < name.length - 1 && MEASURE_FAMILIES.some((family) => family === name.slice(0, dot));
}

interface Measured {
  readonly value: number;
  readonly share: boolean;
  /** Documents that weigh most when the measure is too low, and when it is too high. */
  readonly low: readonly string[];
  readonly high: readonly string[];
}

/** Tries every expectation: those of the run first, then group by group. A named group that is not there fails what it expects. */
export function tryExpectations(plan: ExpectationPlan, tally: RunTally): ExpectationResult[] {
  const results = tryGroup(ALL, plan.run, tally.all);
  const groups = new Map(tally.groups());
  for (const name of new Set([...groups.keys(), ...Object.keys(plan.named)].sort())) {
    const group = groups.get(name);
    const own = Object.hasOwn(plan.named, name) ? plan.named[name] : {};
    if (group !== undefined) results.push(...tryGroup(name, { ...plan.each, ...own }, group));
    else results.push({ group: name, expression: 'documents >= 1', actual: '0', passed: false, worst: [] });
  }
  return results;
}

function tryGroup(group: string, expectations: Expectations, tally: GroupTally): ExpectationResult[] {
  return Object.entries(expectations).flatMap(([name, text]) => {
    const comparison = parseComparison(text);
    const measured = measure(name, tally);
    if (comparison === null || measured === null) return [];
    // `rejects: "<= 3"` counts, `rejects: "<= 3%"` is a share.
    const asCount = measured.share && !comparison.share && comparison.value > 1;
    const value = asCount ? Math.round(measured.value * tally.records) : measured.value;
    const passed = compare(value, comparison);
    const low = comparison.operator === '>=' || comparison.operator === '>' || (comparison.operator === '==' && value < comparison.value);
    return [
      {
        group,
        expression: `${name} ${text.trim()}`,
        actual: measured.share && !asCount ? percent(value) : String(Math.round(value * 1000) / 1000),
        passed,
        worst: passed ? [] : low ? measured.low : measured.high,
      },
    ];
  });
}

function compare(value: number, { operator, value: wanted }: Comparison): boolean {
  switch (operator) {
    case '>=':
      return value >= wanted;
    case '<=':
      return value <= wanted;
    case '>':
      return value > wanted;
    case '<':
      return value < wanted;
    case '==':
      return Math.abs(value - wanted) < 1e-9;
  }
}

const NONE: readonly string[] = [];

function measure(name: string, tally: GroupTally): Measured | null {
  const of = (count: number): number => (tally.records === 0 ? 0 : count / tally.records);
  const bad = (found: { count: number; ids: readonly string[] } | undefined): Measured => ({
    value: of(found?.count ?? 0),
    share: true,
    low: NONE,
    high: found?.ids ?? NONE,
  });
  if (name === 'documents') return { value: tally.records, share: false, low: NONE, high: NONE };
  if (name === 'errors' || name === 'warnings') return { value: tally[name], share: false, low: NONE, high: tally.withErrors.ids };
  if (name === 'rejects') return bad(tally.rejected);
  if (name === 'withErrors') return bad(tally.withErrors);
  if (Object.hasOwn(COVERED, name)) {
    const lacking = tally.lacking.get(name);
    return { value: tally.records === 0 ? 0 : 1 - of(lacking?.count ?? 0), share: true, low: lacking?.ids ?? NONE, high: NONE };
  }
  const [family = '', ...rest] = name.split('.');
  const key = rest.join('.');
  if (family === 'rule') return bad(tally.rules.get(key));
  if (family === 'kind') {
    const lines = [...tally.kinds.values()].reduce((sum, count) => sum + count, 0);
    return { value: lines === 0 ? 0 : (tally.kinds.get(key) ?? 0) / lines, share: true, low: NONE, high: NONE };
  }
  if (family === 'language') return languageShare(key, tally);
  const distribution = DISTRIBUTIONS.find((candidate) => candidate === family);
  const quantile = QUANTILES.find((candidate) => candidate === key);
  if (distribution === undefined || quantile === undefined) return null;
  const values = tally[distribution];
  return {
    value: values.quantiles()[quantile],
    share: distribution !== 'words',
    low: values.lowest.map(({ id }) => id),
    high: values.highest.map(({ id }) => id),
  };
}

/** `zh` counts `zh-Hans` and `zh-Hant` too. */
function languageShare(language: string, tally: GroupTally): Measured {
  const others: string[] = [];
  const own: string[] = [];
  let count = 0;
  for (const [name, { count: records, ids }] of tally.languages) {
    if (name === language || name.startsWith(`${language}-`)) {
      count += records;
      own.push(...ids);
    } else others.push(...ids);
  }
  return { value: tally.records === 0 ? 0 : count / tally.records, share: true, low: others.slice(0, 10), high: own.slice(0, 10) };
}
