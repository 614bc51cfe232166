import { type Comparison, countsRecords, DISTRIBUTIONS, parseComparison, QUANTILES, type Unit, unitOf } from './comparison.js';
import { COVERED } from './engine.js';
import { ALL, groupMeant } from './group.js';
import type { GroupTally, RunTally } from './tally.js';
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

interface Measured {
  readonly value: number;
  /** Documents that weigh most when the measure is too low, and when it is too high. */
  readonly low: readonly string[];
  readonly high: readonly string[];
}

/** Tries every expectation: those of the run first, then group by group. A named group that is not there fails. */
export function tryExpectations(plan: ExpectationPlan, tally: RunTally): ExpectationResult[] {
  const results = tryGroup(ALL, plan.run, tally.all);
  const groups = new Map(tally.groups());
  const named = new Map(Object.entries(plan.named).map(([name, own]) => [groupMeant(name), own]));
  for (const name of [...new Set([...groups.keys(), ...named.keys()])].sort()) {
    const group = groups.get(name);
    const own = named.get(name) ?? {};
    if (group !== undefined) results.push(...tryGroup(name, { ...plan.each, ...own }, group));
    else results.push({ group: name, expression: 'group', actual: 'missing', passed: false, worst: [], absent: true });
  }
  return results;
}

function tryGroup(group: string, expectations: Expectations, tally: GroupTally): ExpectationResult[] {
  return Object.entries(expectations).flatMap(([name, text]) => {
    const unit = unitOf(name);
    const comparison = parseComparison(text);
    const measured = measure(name, tally);
    if (unit === null || comparison === null || measured === null) return [];
    const asCount = countsRecords(unit, comparison);
    if (tally.records === 0 && unit !== 'count' && !asCount) return [ofNothing(group, `${name} ${text.trim()}`)];
    const value = asCount ? Math.round(measured.value * tally.records) : measured.value;
    const passed = compare(value, comparison);
    const low = comparison.operator === '>=' || comparison.operator === '>' || (comparison.operator === '==' && value < comparison.value);
    return [
      {
        group,
        expression: `${name} ${text.trim()}`,
        actual: isShare(unit) && !asCount ? percent(value) : String(Math.round(value * 1000) / 1000),
        passed,
        worst: passed ? [] : low ? measured.low : measured.high,
      },
    ];
  });
}

/** A share of no documents, or what is usual among them, is not 0: there is none, and nothing that fails. */
function ofNothing(group: string, expression: string): ExpectationResult {
  return { group, expression, actual: 'no documents', passed: true, worst: [] };
}

function isShare(unit: Unit): boolean {
  return unit !== 'number' && unit !== 'count';
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
    low: NONE,
    high: found?.ids ?? NONE,
  });
  if (name === 'documents') return { value: tally.records, low: NONE, high: NONE };
  if (name === 'errors' || name === 'warnings') return { value: tally[name], low: NONE, high: tally.withErrors.ids };
  if (name === 'rejects') return bad(tally.rejected);
  if (name === 'withErrors') return bad(tally.withErrors);
  if (Object.hasOwn(COVERED, name)) {
    const lacking = tally.lacking.get(name);
    return { value: tally.records === 0 ? 0 : 1 - of(lacking?.count ?? 0), low: lacking?.ids ?? NONE, high: NONE };
  }
  const [family = '', ...rest] = name.split('.');
  const key = rest.join('.');
  if (family === 'rule') return bad(tally.rules.get(key));
  if (family === 'same') return bad(tally.commonest(key));
  if (family === 'kind') {
    const lines = [...tally.kinds.values()].reduce((sum, count) => sum + count, 0);
    return { value: lines === 0 ? 0 : (tally.kinds.get(key) ?? 0) / lines, low: NONE, high: NONE };
  }
  if (family === 'language') return languageShare(key, tally);
  const distribution = DISTRIBUTIONS.find((candidate) => candidate === family);
  const quantile = QUANTILES.find((candidate) => candidate === key);
  if (distribution === undefined || quantile === undefined) return null;
  const values = tally[distribution];
  return {
    value: values.quantiles()[quantile],
    low: values.lowest.map(({ id }) => id),
    high: values.highest.map(({ id }) => id),
  };
}

/** `zh` counts `zh-Hans` and `zh-Hant` too. */
function languageShare(asked: string, tally: GroupTally): Measured {
  const language = asked.toLowerCase();
  const others: string[] = [];
  const own: string[] = [];
  let count = 0;
  for (const [known, { count: records, ids }] of tally.languages) {
    const name = known.toLowerCase();
    if (name === language || name.startsWith(`${language}-`)) {
      count += records;
      own.push(...ids);
    } else others.push(...ids);
  }
  return { value: tally.records === 0 ? 0 : count / tally.records, low: others.slice(0, 10), high: own.slice(0, 10) };
}
