import path from 'node:path';
import * as z from 'zod/mini';
import { type ExpectationPlan, RULES, type RuleSetting, type RuleSettings, TOLERANCES, type Tolerances } from '../../core/check/index.js';
import { type CleanPlan, planClean } from '../clean/plan.js';
import type { LoadedConfig } from '../config/load.js';
import { fromConfig, mergeConfig, type RawOptions } from '../config/merge.js';
import { ruleEntry } from '../config/schema.js';
import { UsageError } from '../exit.js';
import { checkedOptions } from '../options/checked.js';
import { parseReports, type ReportPlan } from '../report/index.js';
import { didYouMean } from '../words/nearest.js';
import { groupKeyFault } from './group-key.js';

/** What a `check` run is to do, with every option checked and every default filled in. */
export interface CheckPlan {
  /** How inputs are read and cleaned. */
  readonly clean: CleanPlan;
  readonly rules: RuleSettings;
  readonly reports: readonly ReportPlan[];
  readonly groupBy: string;
  readonly expectations: ExpectationPlan;
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
  readonly tolerances: Tolerances;
  readonly suppressions: SuppressionPlan;
  readonly failOn: 'error' | 'warn' | 'never';
  readonly maxWarnings: number | null;
  readonly allowEmpty: boolean;
}

export interface SuppressionPlan {
  readonly file: string;
  /** The user named it, so it must be there. */
  readonly named: boolean;
  /** Whether findings of a rule are to be known from now on. */
  readonly adopt: (rule: string) => boolean;
  readonly prune: boolean;
  /** Whether the file is written. */
  readonly writes: boolean;
}

const SUPPRESSIONS_FILE = 'article-clean-suppressions.json';

const text = z.string().check(z.minLength(1, 'is empty'));
const optionsSchema = z.object({
  reporter: z.optional(z.array(text)),
  rule: z.optional(z.array(text)),
  groupBy: z.optional(text),
  baseline: z.optional(text),
  writeBaseline: z.optional(text),
  suppressAll: z._default(z.boolean(), false),
  suppressRule: z._default(z.array(text), []),
  pruneSuppressions: z._default(z.boolean(), false),
  suppressions: z.optional(text),
  failOn: z.optional(z.enum(['error', 'warn', 'never'])),
  maxWarnings: z.optional(z.string().check(z.regex(/^\d{1,12}$/, { error: ({ input }) => `"${input}" is no whole number from 0` }))),
  allowEmpty: z.optional(z.boolean()),
});

/** The options of the clean command that check has too. */
const SHARED = [
  'textField',
  'htmlField',
  'idField',
  'urlField',
  'keep',
  'include',
  'exclude',
  'encoding',
  'baseUrl',
  'maxDocumentSize',
  'asciiPunctuation',
  'minConfidence',
  'jobs',
  'quiet',
  'verbose',
  'color',
] as const;

/** @throws UsageError for what cannot be meant. */
export function planCheck(inputs: readonly string[], given: RawOptions, loaded: LoadedConfig | null): CheckPlan {
  const options = checkedOptions(optionsSchema, given);
  const { check, expect, groups } = loaded?.config ?? {};
  const merged = mergeConfig(inputs, given, loaded);
  const groupBy = options.groupBy ?? groups?.by ?? 'site';
  const fault = options.groupBy === undefined ? null : groupKeyFault(options.groupBy);
  if (fault !== null) throw new UsageError(`--group-by ${groupBy}: ${fault}`);
  const shared = Object.fromEntries(SHARED.map((name) => [name, merged.raw[name]]));
  const clean = planClean(merged.inputs, { ...shared, keep: withGroupField(shared['keep'], groupBy) }, 'article-clean check');
  const ofConfig = (written: string | undefined): string | null =>
    written === undefined || loaded === null ? null : fromConfig(written, loaded.folder);
  if (options.groupBy !== undefined && groups?.named !== undefined && options.groupBy !== groups.by) {
    throw new UsageError(
      `--group-by ${options.groupBy}: the configuration names groups by ${groups.by}; leave the option out, or use --no-config`,
    );
  }
  const baseline = options.baseline ?? (options.writeBaseline === undefined ? ofConfig(check?.baseline) : null);
  const writeBaseline = options.writeBaseline ?? null;
  const suppressions = options.suppressions ?? ofConfig(check?.suppressions) ?? path.join(loaded?.folder ?? '', SUPPRESSIONS_FILE);
  const own = [baseline, writeBaseline, suppressions, loaded?.file].filter((file) => typeof file === 'string');
  return {
    clean: { ...clean, input: { ...clean.input, ownOutput: true, leaveOut: own } },
    rules: planRules(options.rule ?? [], loaded),
    reports: parseReports(options.reporter ?? reportersOf(loaded)),
    groupBy,
    expectations: { run: expect ?? {}, each: groups?.expect ?? {}, named: groups?.named ?? {} },
    baseline,
    writeBaseline,
    tolerances: { ...TOLERANCES, ...withoutUndefined(check?.tolerances ?? {}) },
    suppressions: {
      file: suppressions,
      named: options.suppressions !== undefined || check?.suppressions !== undefined,
      adopt: adoption(options.suppressAll, options.suppressRule),
      prune: options.pruneSuppressions,
      writes: options.suppressAll || options.suppressRule.length > 0 || options.pruneSuppressions,
    },
    failOn: options.failOn ?? check?.failOn ?? 'error',
    maxWarnings: options.maxWarnings === undefined ? (check?.maxWarnings ?? null) : Number(options.maxWarnings),
    allowEmpty: options.allowEmpty ?? check?.allowEmpty ?? false,
  };
}

/** A field that groups go by has to be carried along, beside those that were named: `kept.section`. */
function withGroupField(keep: unknown, groupBy: string): unknown {
  const field = /^kept\.([^.]+)/.exec(groupBy)?.[1];
  if (field === undefined) return keep;
  return Array.isArray(keep) ? [...keep, field] : [field];
}

/** As `--reporter` takes them: files are relative to the configuration, as all its paths are. */
function reportersOf(loaded: LoadedConfig | null): readonly string[] {
  return (
    loaded?.config.check?.reporters?.map((spec) => {
      const colon = spec.indexOf(':');
      return colon < 0 ? spec : `${spec.slice(0, colon + 1)}${fromConfig(spec.slice(colon + 1), loaded.folder)}`;
    }) ?? ['pretty']
  );
}

/** The plan's own part in the form of a configuration: every rule with its severity and all its options, what is expected, how it reports. */
export function checkConfig(plan: CheckPlan): object {
  const rules = RULES.map(({ name, options }) => {
    const setting = plan.rules[name];
    return [name, setting === undefined ? 'off' : [setting.severity, options.parse(setting.options)]] as const;
  });
  return {
    rules: Object.fromEntries(rules),
    expect: plan.expectations.run,
    groups: { by: plan.groupBy, expect: plan.expectations.each, named: plan.expectations.named },
    check: {
      reporters: plan.reports.map(({ name, file }) => (file === null ? name : `${name}:${file}`)),
      failOn: plan.failOn,
      maxWarnings: plan.maxWarnings ?? undefined,
      allowEmpty: plan.allowEmpty,
      baseline: plan.baseline ?? undefined,
      suppressions: plan.suppressions.file,
      tolerances: plan.tolerances,
    },
  };
}

function withoutUndefined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } | Record<never, never> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

const NAMES: readonly string[] = RULES.map(({ name }) => name);

/** @throws UsageError for a name that is no rule. */
export function knownRule(name: string, option: string): string {
  if (NAMES.includes(name)) return name;
  throw new UsageError(`${option}: there is no rule "${name}"${didYouMean(name, NAMES)}; article-clean rules lists them`);
}

function adoption(all: boolean, rules: readonly string[]): (rule: string) => boolean {
  const named = new Set(rules.map((rule) => knownRule(rule, '--suppress-rule')));
  return (rule) => all || named.has(rule);
}

/** Defaults, then the configuration, then `--rule NAME:SEVERITY`. Rules that are off are left out. */
function planRules(specs: readonly string[], loaded: LoadedConfig | null): RuleSettings {
  const asked = new Map(specs.map(parseRule));
  const settings: Record<string, RuleSetting> = {};
  for (const rule of RULES) {
    const entry = loaded === null ? { severity: null, options: {} } : ruleEntry(loaded.config, rule.name);
    const severity = asked.get(rule.name) ?? entry.severity ?? rule.severity;
    if (severity !== 'off') settings[rule.name] = { severity, options: entry.options ?? {} };
  }
  return settings;
}

function parseRule(spec: string): [string, 'error' | 'warn' | 'off'] {
  const [name = '', severity, ...rest] = spec.split(':');
  if ((severity !== 'error' && severity !== 'warn' && severity !== 'off') || rest.length > 0) {
    throw new UsageError(`--rule: write ${name === '' ? 'NAME' : name}:error, :warn or :off`);
  }
  return [knownRule(name, '--rule'), severity];
}
