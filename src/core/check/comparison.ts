import { KINDS } from '../section/index.js';
import { COMPARED, COVERED } from './engine.js';
import { RULES } from './rules/index.js';

export type Operator = '>=' | '<=' | '>' | '<' | '==';

/** What a measure is compared with. */
export interface Comparison {
  readonly operator: Operator;
  /** A share as 0 to 1. */
  readonly value: number;
  /** Written as per cent, or with a decimal point. */
  readonly form: 'percent' | 'decimal' | 'whole';
}

/**
 * What a measure's number is: `number` of words, `count` of documents or findings, `share` from 0 to 1. `bad` and `good` are counts of records that are
 * compared as shares of them too.
 */
export type Unit = 'number' | 'count' | 'share' | 'bad' | 'good';

export const QUANTILES = ['p10', 'median', 'p90', 'mean'] as const;
export const DISTRIBUTIONS = ['words', 'bodyShare', 'confidence'] as const;

const UNITS = new Map<string, Unit>([
  ['documents', 'count'],
  ['rejects', 'bad'],
  ['errors', 'count'],
  ['warnings', 'count'],
  ['withErrors', 'bad'],
  ...Object.keys(COVERED).map((name) => [name, 'good'] as const),
  ...Object.keys(COMPARED).map((name) => [`same.${name}`, 'bad'] as const),
  ...DISTRIBUTIONS.flatMap((name) => QUANTILES.map((quantile) => [`${name}.${quantile}`, name === 'words' ? 'number' : 'share'] as const)),
]);

/** What a comparison may name, for messages. */
export const MEASURES: readonly string[] = [...UNITS.keys()];

/** The same, with those by kind of section and by rule. */
export const MEASURE_NAMES: readonly string[] = [
  ...MEASURES,
  ...KINDS.map((kind) => `kind.${kind}`),
  ...RULES.map(({ name }) => `rule.${name}`),
];

const LANGUAGE = /^language\.(?:unknown|[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})$/i;

/** @returns `null` for what is no measure. */
export function unitOf(name: string): Unit | null {
  const unit = UNITS.get(name);
  if (unit !== undefined) return unit;
  if (LANGUAGE.test(name)) return 'good';
  if (!MEASURE_NAMES.includes(name)) return null;
  return name.startsWith('kind.') ? 'share' : 'bad';
}

/** `">= 99%"`, `"< 0.5"`, `"== 3"`. @returns `null` for what is no comparison. */
export function parseComparison(text: string): Comparison | null {
  const match = /^\s{0,9}(>=|<=|==?|>|<|≥|≤)\s{0,9}(\d{1,12}(\.\d{1,9})?)\s?(%?)\s{0,9}$/.exec(text);
  if (match === null) return null;
  const form = match[4] === '%' ? 'percent' : match[3] === undefined ? 'whole' : 'decimal';
  return { operator: operatorOf(match[1] ?? ''), value: Number(match[2]) / (form === 'percent' ? 100 : 1), form };
}

function operatorOf(written: string): Operator {
  if (written === '≥' || written === '>=') return '>=';
  if (written === '≤' || written === '<=') return '<=';
  return written === '>' || written === '<' ? written : '==';
}

/** Whether a number of records is meant, not a share of them: `rejects: "<= 3"` counts, `"<= 3%"` and `"<= 0.03"` do not. */
export function countsRecords(unit: Unit, { form }: Comparison): boolean {
  return (unit === 'bad' || unit === 'good') && form === 'whole';
}

/** The comparison with one record, in other words. */
const ONE_RECORD: Readonly<Record<Operator, string>> = {
  '>=': ' or "> 0"',
  '<=': ' or "< 2"',
  '>': ' or ">= 2"',
  '<': ' or "== 0"',
  '==': '',
};

/** Why a measure cannot be compared so, with what to write instead; `null` where it can. */
export function comparisonFault(name: string, text: string): string | null {
  const unit = unitOf(name);
  const comparison = parseComparison(text);
  if (unit === null || comparison === null) return null;
  const { operator, value, form } = comparison;
  if (unit === 'number') return form === 'percent' ? 'is a number of words; leave the % out' : null;
  if (unit === 'count') return form === 'whole' ? null : 'is a number; write a whole one, without %';
  if (form === 'percent' || unit === 'share') return value > 1 ? 'is a share; write it as 0% to 100%, or as 0 to 1' : null;
  if (form === 'decimal') return value > 1 ? 'is a number of records or a share; write a whole number, 0% to 100%, or 0 to 1' : null;
  // Who asks for a title of 1 means all records rather than one of them, and a gate that asks for one never fails.
  if (unit === 'good' && value === 1) return `may ask for one record or for all; write "${operator} 100%"${ONE_RECORD[operator]}`;
  return null;
}
