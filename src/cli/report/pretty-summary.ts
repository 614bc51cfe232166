import type { ChalkInstance } from 'chalk';
import type { CheckSummary, DriftResult, ExpectationResult, RuleCount } from '../../core/check/types.js';
import { shorten } from '../terminal/printable.js';
import { counted, grouped } from './figures.js';
import { logText } from './log-text.js';
import { measureText } from './measure.js';
import { placeOf } from './place.js';

/** Failed measures shown; a new design moves dozens at once. */
const SHOWN = 20;
const WORST_SHOWN = 5;

/** What a run comes to, in lines: unread inputs, findings of the run, rules, and the verdict last, where a log is read first. */
export function summaryLines(summary: CheckSummary, chalk: ChalkInstance, toFile: boolean): string[] {
  const parts = [
    // On a terminal they have been told on standard error, when they were met.
    toFile ? unread(summary, chalk) : [],
    ruleTable(summary.byRule, chalk),
    expectations(summary.expectations, chalk),
    drift(summary.drift ?? [], chalk),
    others(summary, chalk),
    [verdict(summary, chalk)],
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function unread({ failures, failed }: CheckSummary, chalk: ChalkInstance): string[] {
  const lines = failures.slice(0, SHOWN).map((failure) => {
    const place = `${failure.path === null ? 'standard input' : logText(failure.path)}${failure.line === null ? '' : `:${failure.line}`}`;
    return `${chalk.red('not read')}  ${place}: ${logText(failure.message)}`;
  });
  const more = Math.max(failed, failures.length) - lines.length;
  return more > 0 ? [...lines, chalk.dim(`… and ${counted(more, 'more')}`)] : lines;
}

function ruleTable(rules: readonly RuleCount[], chalk: ChalkInstance): string[] {
  const name = Math.max(0, ...rules.map(({ rule }) => rule.length));
  const figure = Math.max(0, ...rules.map(({ count }) => grouped(count).length));
  return rules.map(({ rule, severity, count }) => {
    const color = severity === 'error' ? chalk.red : chalk.yellow;
    return `  ${color(grouped(count).padStart(figure))}  ${rule.padEnd(name)}  ${chalk.dim(severity)}`;
  });
}

function expectations(results: readonly ExpectationResult[], chalk: ChalkInstance): string[] {
  if (results.length === 0) return [];
  const failed = results.filter(({ passed }) => !passed);
  const head = `${chalk.bold('Expectations')}: ${grouped(results.length - failed.length)} of ${grouped(results.length)} met`;
  return [head, ...failed.slice(0, SHOWN).flatMap((result) => expectation(result, chalk)), ...rest(failed.length, chalk)];
}

function expectation({ group, expression, actual, worst, absent }: ExpectationResult, chalk: ChalkInstance): string[] {
  if (absent === true) return [`  ${chalk.red('✖')} there is no group ${logText(group)}`];
  const line = `  ${chalk.red('✖')} ${logText(group)}: ${logText(expression)}, is ${logText(actual)}`;
  if (worst.length === 0) return [line];
  const more = worst.length > WORST_SHOWN ? ', …' : '';
  return [line, chalk.dim(`    worst: ${worst.slice(0, WORST_SHOWN).map(logText).join(', ')}${more}`)];
}

function drift(results: readonly DriftResult[], chalk: ChalkInstance): string[] {
  if (results.length === 0) return [];
  const moved = results.filter(({ passed }) => !passed);
  const head = `${chalk.bold('Against the baseline')}: ${grouped(moved.length)} of ${counted(results.length, 'measure')} moved beyond tolerance`;
  const lines = moved.slice(0, SHOWN).map((result) => {
    const { before, after, tolerance } = measureText(result);
    return `  ${chalk.red('✖')} ${logText(result.group)}: ${logText(result.measure)} ${before} → ${after} ${chalk.dim(`(tolerance ${tolerance})`)}`;
  });
  return [head, ...lines, ...rest(moved.length, chalk)];
}

/** Findings of the run that the sections above do not tell already. */
function others({ findings }: CheckSummary, chalk: ChalkInstance): string[] {
  return findings
    .filter(({ rule }) => rule !== 'expectation' && rule !== 'drift')
    .map((finding) => {
      const mark = finding.severity === 'error' ? chalk.red('✖') : chalk.yellow('!');
      const place = finding.path === null ? '' : `${logText(placeOf(finding))}: `;
      const remedy = finding.remedy === null ? '' : chalk.dim(` → ${logText(finding.remedy)}`);
      return `${mark} ${place}${logText(shorten(finding.message, 400))}  ${chalk.dim(finding.rule)}${remedy}`;
    });
}

function rest(count: number, chalk: ChalkInstance): string[] {
  return count > SHOWN ? [chalk.dim(`  … and ${grouped(count - SHOWN)} more`)] : [];
}

function verdict(summary: CheckSummary, chalk: ChalkInstance): string {
  const { documents, records, kept, rejected, failed, errors, warnings, suppressed, passed } = summary;
  const read = `${counted(documents, 'document')} (${counted(records, 'record')}: ${grouped(kept)} kept, ${grouped(rejected)} rejected; ${grouped(failed)} failed)`;
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${suppressed > 0 ? `, ${grouped(suppressed)} suppressed` : ''}`;
  const mark = passed ? chalk.green.bold('✔ passed') : chalk.red.bold('✖ failed');
  return `${mark}  ${read}: ${found}`;
}
