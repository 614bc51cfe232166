/** The quality gate: rules about records and about runs, as data in and data out. */

export { type Baseline, baselineOf, baselineSchema, compareBaseline, statisticsOf, TOLERANCES, type Tolerances } from './baseline.js';
export { comparisonFault, MEASURE_NAMES, MEASURES, parseComparison, unitOf } from './comparison.js';
export type { CheckLine, CheckPage, CheckRule, Example } from './define.js';
export type { CheckedRecord, RuleSetting, RuleSettings } from './engine.js';
export { createRecordChecker, createRunChecker } from './engine.js';
export { type ExpectationPlan, tryExpectations } from './expectations.js';
export { groupOf } from './group.js';
export { htmlPlaces } from './html-place.js';
export { RULES, type RuleName } from './rules/index.js';
export { type Stale, SuppressionLedger, type Suppressions, suppressionsSchema } from './suppressions.js';
export { RunTally } from './tally.js';
export { excerptOf } from './text.js';
export type * from './types.js';
