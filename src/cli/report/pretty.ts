import { Chalk, type ChalkInstance } from 'chalk';
import type { CheckedDocument, CheckSummary, Finding, Severity } from '../../core/check/types.js';
import { shorten } from '../terminal/printable.js';
import type { Reporter, ReportTarget } from './define.js';
import { grouped } from './figures.js';
import { logText } from './log-text.js';
import { marked } from './marked-line.js';
import { summaryLines } from './pretty-summary.js';

/** Findings of one rule shown of one document; a page of leaked links would hide all else. */
const SHOWN_OF_A_RULE = 5;

/** For people: findings under the document that they are of, each with its line and a mark under the text concerned, then the summary. */
export const pretty: Reporter = {
  name: 'pretty',
  open(target) {
    const chalk = new Chalk({ level: target.color ? 2 : 0 });
    const explained = new Set<string>();
    return {
      async document(document) {
        if (document.findings.length > 0) await target.write(`${documentLines(document, target, chalk, explained).join('\n')}\n\n`);
      },
      async end(summary: CheckSummary) {
        await target.write(`${summaryLines(summary, chalk, target.path !== null).join('\n')}\n`);
      },
    };
  },
};

function documentLines(document: CheckedDocument, target: ReportTarget, chalk: ChalkInstance, explained: Set<string>): string[] {
  const title = document.title === null ? '' : `  ${chalk.dim(logText(shorten(document.title, 80)))}`;
  const lines = [`${chalk.bold.underline(logText(document.id))}${title}`];
  for (const findings of byRule(document.findings)) {
    for (const finding of findings.slice(0, SHOWN_OF_A_RULE)) {
      lines.push(...findingLines(finding, target, chalk));
      if (finding.remedy === null || explained.has(finding.rule)) continue;
      explained.add(finding.rule);
      lines.push(chalk.dim(`          → ${logText(finding.remedy)}`));
    }
    const more = findings.length - SHOWN_OF_A_RULE;
    if (more > 0) lines.push(chalk.dim(`          … and ${grouped(more)} more ${findings[0]?.rule ?? ''} in this document`));
  }
  return lines;
}

function findingLines(finding: Finding, target: ReportTarget, chalk: ChalkInstance): string[] {
  const where = finding.lines === null ? '' : `${finding.lines[0]}${finding.columns === null ? '' : `:${finding.columns[0]}`}`;
  const head = `${where.padStart(8)}  ${severityText(finding.severity, chalk)}  ${logText(finding.message)}  ${chalk.dim(finding.rule)}`;
  const line = marked(finding, target.columns - 10);
  if (line === null) return [head];
  const gutter = String(finding.lines?.[0] ?? '').padStart(8);
  const color = finding.severity === 'error' ? chalk.red : chalk.yellow;
  return [head, `${chalk.dim(`${gutter} │`)} ${logText(line.text)}`, `${chalk.dim(`${' '.repeat(8)} │`)} ${color(line.mark)}`];
}

/** Findings of each rule together, rules in the order of their first; within a rule as they came. */
function byRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function severityText(severity: Severity, chalk: ChalkInstance): string {
  return severity === 'error' ? chalk.red('error') : chalk.yellow('warn ');
}
