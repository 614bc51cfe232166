import * as z from 'zod/mini';
import { ALL } from './group.js';
import type { GroupTally, RunTally } from './tally.js';
import type { DriftResult, GroupStatistics } from './types.js';

const share = z.number().check(z.minimum(0), z.maximum(1));
const quantiles = z.strictObject({ p10: z.number(), median: z.number(), p90: z.number(), mean: z.number() });

/** What `--write-baseline` writes: the figures of each group of a run that was good. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  groups: z
    .array(
      z.strictObject({
        group: z.string(),
        records: z.int().check(z.minimum(0)),
        rejected: z.int().check(z.minimum(0)),
        fields: z.record(z.string(), share),
        words: quantiles,
        bodyShare: quantiles,
        confidence: quantiles,
        languages: z.record(z.string(), z.int()),
        kinds: z.record(z.string(), share),
      }),
    )
    .check(
      z.refine((groups) => groups[0]?.group === ALL, `begins with no figures of the run as a whole ("${ALL}")`),
      z.refine((groups) => new Set(groups.map(({ group }) => group)).size === groups.length, 'has two groups of one name'),
    ),
  /** What groups go by: `"site"`. Behind the groups, for a baseline is told from a dump by how it begins. */
  by: z.optional(z.string()),
});

export type Baseline = z.infer<typeof baselineSchema>;
type Group = Baseline['groups'][number];

/** @param by what its groups go by */
export function baselineOf(tally: RunTally, by: string): Baseline {
  return { version: 1, groups: statisticsOf(tally).map(({ errors: _errors, warnings: _warnings, ...group }) => group), by };
}

/** Of the run as a whole, then of each group by name. */
export function statisticsOf(tally: RunTally): GroupStatistics[] {
  const groups: [string, GroupTally][] = [[ALL, tally.all], ...tally.groups()];
  return groups.map(([name, group]) => group.statistics(name));
}

/** How far figures may move before it is an error, beyond what chance alone moves them. */
export interface Tolerances {
  /** Of shares (field coverage, rejects, languages, kinds, body share, confidence), as a distance: 0.05 is five points. */
  readonly share: number;
  /** Of words and the number of documents, relative: 0.25 is a quarter more or less. */
  readonly words: number;
  readonly documents: number;
  /** Groups that had fewer records are not compared; of those that have fewer now, only the number of documents is. The run as a whole always is. */
  readonly minimum: number;
}

export const TOLERANCES: Tolerances = { share: 0.05, words: 0.25, documents: 0.5, minimum: 10 };

/** 97.5 % quantile of the normal distribution: chance alone moves one figure in twenty by more. */
const Z = 1.96;
/** A normal distribution's p10 and p90 lie 2 · 1.2816 standard deviations apart; a median's standard error is √(π/2) of the mean's. */
const SPREAD = 2.5631;
const MEDIAN_ERROR = 1.2533;
/** Languages and kinds rarer than this in both runs say nothing. */
const RARE = 0.02;

/** Every figure beside the earlier run's, those that moved too far first. */
export function compareBaseline(before: Baseline, tally: RunTally, tolerances: Tolerances): DriftResult[] {
  const now = new Map(statisticsOf(tally).map((group) => [group.group, group]));
  const results = groupsOf(before).flatMap((group) => {
    const after = now.get(group.group);
    if (after === undefined) return group.records < tolerances.minimum ? [] : [documents(group, { records: 0 }, tolerances)];
    if (group.group !== ALL && group.records < tolerances.minimum) return [];
    if (group.group !== ALL && after.records < tolerances.minimum) return [documents(group, after, tolerances)];
    return compareGroup(group, after, tolerances);
  });
  return results.sort((a, b) => Number(a.passed) - Number(b.passed));
}

/** The run as a whole and its groups; the run alone where it is all in one group, which would say everything twice. */
function groupsOf({ groups }: Baseline): readonly Group[] {
  const [all, only, ...more] = groups;
  return all?.group === ALL && only?.records === all.records && more.length === 0 ? [all] : groups;
}

function compareGroup(before: Group, after: Omit<Group, 'group'>, tolerances: Tolerances): DriftResult[] {
  const name = before.group;
  const shares = (measure: string, old: number, fresh: number, n: number = before.records, m: number = after.records): DriftResult =>
    moved(name, measure, old, fresh, tolerances.share + Z * shareError(old, n, m));
  const results = [
    documents(before, after, tolerances),
    shares('rejects', of(before.rejected, before.records), of(after.rejected, after.records)),
    ...keysOf(before.fields, after.fields).map((field) => shares(`fields.${field}`, before.fields[field] ?? 0, after.fields[field] ?? 0)),
    moved(
      name,
      'words.median',
      before.words.median,
      after.words.median,
      tolerances.words * before.words.median + Z * medianError(before.words, before.records, after.records),
    ),
    moved(
      name,
      'bodyShare.median',
      before.bodyShare.median,
      after.bodyShare.median,
      tolerances.share + Z * medianError(before.bodyShare, before.records, after.records),
    ),
    moved(
      name,
      'confidence.median',
      before.confidence.median,
      after.confidence.median,
      tolerances.share + Z * medianError(before.confidence, before.records, after.records),
    ),
  ];
  for (const language of keysOf(before.languages, after.languages)) {
    const old = of(before.languages[language] ?? 0, before.records);
    const fresh = of(after.languages[language] ?? 0, after.records);
    if (Math.max(old, fresh) >= RARE) results.push(shares(`languages.${language}`, old, fresh));
  }
  for (const kind of keysOf(before.kinds, after.kinds)) {
    const old = before.kinds[kind] ?? 0;
    const fresh = after.kinds[kind] ?? 0;
    // Lines of one page are alike, so a page counts once.
    if (Math.max(old, fresh) >= RARE) results.push(shares(`kinds.${kind}`, old, fresh));
  }
  return results;
}

function documents({ group, records }: Group, after: Pick<Group, 'records'>, tolerances: Tolerances): DriftResult {
  return moved(group, 'documents', records, after.records, tolerances.documents * records);
}

function moved(group: string, measure: string, before: number, after: number, tolerance: number): DriftResult {
  const allowed = Math.round(tolerance * 1000) / 1000;
  return { group, measure, before, after, tolerance: allowed, passed: Math.abs(after - before) <= allowed };
}

/** Standard error of the difference of two shares; one that is 0 or 1 by chance is taken as half a record away from it. */
function shareError(p: number, n: number, m: number): number {
  const safe = Math.min(1 - 0.5 / Math.max(1, n), Math.max(0.5 / Math.max(1, n), p));
  return Math.sqrt(safe * (1 - safe) * (1 / Math.max(1, n) + 1 / Math.max(1, m)));
}

function medianError(values: { readonly p10: number; readonly p90: number }, n: number, m: number): number {
  return MEDIAN_ERROR * ((values.p90 - values.p10) / SPREAD) * Math.sqrt(1 / Math.max(1, n) + 1 / Math.max(1, m));
}

function of(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
}
