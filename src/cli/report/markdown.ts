import type { CheckedDocument, CheckSummary, Finding } from '../../core/check/types.js';
import { shorten } from '../terminal/printable.js';
import type { Reporter } from './define.js';
import { counted, grouped, percent } from './figures.js';
import { codeText, plainText, tableText } from './markdown-text.js';
import { measureText } from './measure.js';

/** Documents and findings shown: a comment on a merge request is cut by the hosts at about 65,000 characters. */
const DOCUMENTS = 50;
const FINDINGS = 8;
/** Rows of the other tables. */
const ROWS = 50;
const LONGEST = 160;

/** GitHub's Markdown: verdict, totals, what is beyond expectation, and the first documents with findings. For comments and step summaries. */
export const markdown: Reporter = {
  name: 'markdown',
  open(target) {
    const digest = openDigest();
    return { document: digest.document, end: (summary) => target.write(digest.text(summary)) };
  },
};

/** Keeps the first documents with errors, then the first with warnings; memory does not grow with the run. */
export function openDigest(): { document(document: CheckedDocument): void; text(summary: CheckSummary): string } {
  const withErrors: CheckedDocument[] = [];
  const withWarnings: CheckedDocument[] = [];
  let found = 0;
  return {
    document(document) {
      if (document.findings.length === 0) return;
      found++;
      const list = document.findings.some(({ severity }) => severity === 'error') ? withErrors : withWarnings;
      if (list.length < DOCUMENTS) list.push({ ...document, page: null, findings: document.findings.slice(0, FINDINGS + 1) });
    },
    text(summary) {
      const shown = [...withErrors, ...withWarnings].slice(0, DOCUMENTS);
      const parts = [
        head(summary),
        rules(summary),
        expectations(summary),
        drift(summary),
        groups(summary),
        others(summary),
        unread(summary),
      ];
      return `${[...parts, documents(shown, found)].filter((part) => part !== '').join('\n\n')}\n`;
    },
  };
}

function head({ documents, records, kept, rejected, failed, errors, warnings, suppressed, passed }: CheckSummary): string {
  const row = [documents, records, kept, rejected, failed, errors, warnings, suppressed].map(grouped);
  const names = ['Documents', 'Records', 'Kept', 'Rejected', 'Failed', 'Errors', 'Warnings', 'Suppressed'];
  return `## ${passed ? '✅ article-clean check passed' : '❌ article-clean check failed'}\n\n${tableText(names, [row], [...row.keys()])}`;
}

function rules({ byRule }: CheckSummary): string {
  if (byRule.length === 0) return '';
  const rows = byRule.slice(0, ROWS).map(({ rule, severity, count }) => [codeText(rule), severity, grouped(count)]);
  return `### Findings by rule\n\n${tableText(['Rule', 'Severity', 'Findings'], rows, [2])}`;
}

function expectations({ expectations: results }: CheckSummary): string {
  const failed = results.filter(({ passed }) => !passed);
  if (failed.length === 0) return '';
  const rows = failed.slice(0, ROWS).map(({ group, expression, actual, worst }) => [
    codeText(group),
    codeText(expression),
    plainText(actual),
    worst
      .slice(0, 3)
      .map((id) => codeText(shorten(id, LONGEST)))
      .join(' '),
  ]);
  return `### Expectations not met: ${failed.length} of ${results.length}\n\n${tableText(['Group', 'Expected', 'Is', 'Worst'], rows)}${more(failed.length, ROWS)}`;
}

function drift({ drift: results }: CheckSummary): string {
  const moved = (results ?? []).filter(({ passed }) => !passed);
  if (moved.length === 0) return '';
  const rows = moved.slice(0, ROWS).map((result) => {
    const { before, after, tolerance } = measureText(result);
    return [codeText(result.group), codeText(result.measure), before, after, tolerance];
  });
  const columns = ['Group', 'Measure', 'Before', 'After', 'Tolerance'];
  return `### Moved beyond tolerance\n\n${tableText(columns, rows, [2, 3])}${more(moved.length, ROWS)}`;
}

function groups({ groups: statistics }: CheckSummary): string {
  if (statistics.length < 2) return '';
  const rows = statistics
    .slice(0, ROWS)
    .map(({ group, records, rejected, errors, warnings, fields, words }) => [
      codeText(shorten(group, LONGEST)),
      ...[records, rejected, errors, warnings].map(grouped),
      ...['title', 'date', 'author'].map((field) => (fields[field] === undefined ? '–' : percent(fields[field]))),
      grouped(Math.round(words.median)),
    ]);
  const columns = ['Group', 'Records', 'Rejected', 'Errors', 'Warnings', 'Title', 'Date', 'Author', 'Median words'];
  const table = tableText(columns, rows, [1, 2, 3, 4, 5, 6, 7, 8]);
  return `<details><summary>Groups</summary>\n\n${table}${more(statistics.length, ROWS)}\n\n</details>`;
}

/** Findings of the run that are not told above. */
function others({ findings }: CheckSummary): string {
  return findings
    .filter(({ rule }) => rule !== 'expectation' && rule !== 'drift')
    .slice(0, ROWS)
    .map((finding) => findingText(finding))
    .join('\n');
}

function unread({ failures, failed }: CheckSummary): string {
  if (failures.length === 0) return '';
  const lines = failures
    .slice(0, ROWS)
    .map(
      ({ path, line, message }) => `- ${codeText(`${path ?? 'standard input'}${line === null ? '' : `:${line}`}`)} ${plainText(message)}`,
    );
  return `### Not read: ${grouped(Math.max(failed, failures.length))}\n\n${lines.join('\n')}`;
}

function documents(shown: readonly CheckedDocument[], found: number): string {
  if (shown.length === 0) return '';
  const parts = shown.map((document) => {
    const lines = document.findings.slice(0, FINDINGS).map(findingText);
    const cut = document.findings.length > FINDINGS ? ['- …'] : [];
    return [`#### ${codeText(shorten(document.id, LONGEST))}`, '', ...lines, ...cut].join('\n');
  });
  const title =
    found > shown.length
      ? `${grouped(shown.length)} of ${counted(found, 'document')} with findings`
      : `${counted(found, 'document')} with findings`;
  return `<details><summary>${title}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

function findingText({ severity, rule, message, lines, excerpt }: Finding): string {
  const mark = severity === 'error' ? '❌' : '⚠️';
  const place = lines === null ? '' : ` line ${lines[0]}:`;
  const quoted = excerpt === null ? '' : ` ${codeText(shorten(excerpt, LONGEST))}`;
  return `- ${mark} ${codeText(rule)}${place} ${plainText(message)}${quoted}`;
}

function more(count: number, shown: number): string {
  return count > shown ? `\n\n… and ${grouped(count - shown)} more` : '';
}
