import { openReports, parseReports, type ReportContext } from '../../src/cli/report/index.js';
import type { CheckedDocument, CheckSummary, Finding, GroupStatistics } from '../../src/core/check/types.js';
import { Sink } from '../cli/harness.js';

/** Everything that a page may try: markup, quotes, controls, escapes of terminals and of logs, halves of characters. */
export const HOSTILE = `</script><script>alert(1)</script>]]>"'&\u0000\u0008\u001b[31m\u009b2J\u202e\ud800\uffff|\`\`\`@everyone ::error::x ##[add-mask]y ##vso[task.complete]`;

/** What a terminal or an editor would obey. */
export const UNPRINTABLE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'leaked-navigation',
    severity: 'error',
    message: 'The body holds a line of navigation.',
    remedy: 'Label the page.',
    document: 'harbour/ferry.txt',
    path: 'harbour/ferry.txt',
    record: null,
    group: 'harbour',
    lines: [4, 4],
    columns: [3, 10],
    excerpt: 'Sign up',
    ...changes,
  };
}

export function checked(changes: Partial<CheckedDocument> = {}): CheckedDocument {
  return {
    id: 'harbour/ferry.txt',
    path: 'harbour/ferry.txt',
    record: null,
    line: 1,
    group: 'harbour',
    title: 'The night ferry runs again',
    url: 'https://harbour.example/ferry',
    language: 'en',
    publishedAt: '2021-03-05',
    words: 240,
    bodyShare: 0.72,
    confidence: 0.94,
    rejected: false,
    findings: [],
    page: null,
    ...changes,
  };
}

const quantiles = (median: number) => ({ p10: median / 2, median, p90: median * 2, mean: median });

function statistics(changes: Partial<GroupStatistics> = {}): GroupStatistics {
  return {
    group: 'all',
    records: 3,
    rejected: 0,
    errors: 2,
    warnings: 1,
    fields: { title: 1, date: 0.962, author: 0.5 },
    words: quantiles(240),
    bodyShare: quantiles(0.7),
    confidence: quantiles(0.9),
    languages: { en: 2, unknown: 1 },
    kinds: { body: 0.7, navigation: 0.3 },
    ...changes,
  };
}

export function summaryOf(documents: readonly CheckedDocument[], changes: Partial<CheckSummary> = {}): CheckSummary {
  const findings = [...documents.flatMap((document) => document.findings), ...(changes.findings ?? [])];
  const names = [...new Set(findings.map(({ rule }) => rule))];
  return {
    documents: documents.length,
    kept: documents.filter(({ rejected }) => !rejected).length,
    rejected: documents.filter(({ rejected }) => rejected).length,
    failed: 0,
    records: documents.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warn').length,
    suppressed: 0,
    byRule: names.map((rule) => {
      const own = findings.filter((one) => one.rule === rule);
      return { rule, severity: own[0]?.severity ?? 'error', count: own.length };
    }),
    groups: [statistics()],
    expectations: [],
    drift: null,
    findings: [],
    failures: [],
    rules: names.map((name) => ({ name, summary: `About ${name}.`, docs: `What **${name}** is.`, severity: 'error' })),
    passed: findings.every(({ severity }) => severity === 'warn'),
    ...changes,
  };
}

/** A run with all that a report may have to tell. */
export const RUN: { readonly documents: readonly CheckedDocument[]; readonly summary: CheckSummary } = run();

function run() {
  const documents = [
    checked({
      findings: [finding(), finding({ rule: 'short-body', severity: 'warn', lines: null, columns: null, excerpt: null, remedy: null })],
    }),
    checked({ id: 'harbour/clean.txt', path: 'harbour/clean.txt' }),
    checked({
      id: HOSTILE,
      path: 'all records #1.ndjson',
      record: 7,
      line: 9,
      group: HOSTILE,
      title: HOSTILE,
      url: 'javascript:alert(1)',
      rejected: true,
      findings: [
        finding({
          document: HOSTILE,
          path: 'all records #1.ndjson',
          record: 7,
          group: HOSTILE,
          message: HOSTILE,
          excerpt: HOSTILE,
          remedy: HOSTILE,
        }),
      ],
    }),
  ];
  const about = { document: '', path: null, group: 'harbour', lines: null, columns: null, excerpt: null };
  const summary = summaryOf(documents, {
    failed: 1,
    suppressed: 3,
    groups: [statistics(), statistics({ group: HOSTILE })],
    expectations: [
      { group: 'all', expression: 'title >= 99%', actual: '100%', passed: true, worst: [] },
      { group: 'harbour', expression: 'date >= 99%', actual: '96.2%', passed: false, worst: ['harbour/clean.txt', HOSTILE] },
    ],
    drift: [
      { group: 'harbour', measure: 'words.median', before: 812.4, after: 240, tolerance: 203, passed: false },
      { group: 'all', measure: 'fields.title', before: 0.99, after: 1, tolerance: 0.02, passed: true },
    ],
    findings: [
      finding({ ...about, rule: 'expectation', message: 'harbour: date >= 99%, is 96.2%.', remedy: null }),
      finding({ ...about, rule: 'stale-suppression', severity: 'warn', message: 'A suppressed finding is gone.', remedy: 'Prune.' }),
    ],
    failures: [{ path: 'broken.ndjson', line: 3, message: `broken JSON ${HOSTILE}` }],
  });
  return { documents, summary };
}

export const CONTEXT: Omit<ReportContext, 'stdout'> = { color: false, env: {}, root: '/checkout/dumps', cwd: '/checkout' };

/** What a report says of a run, on standard output. */
export async function reported(
  name: string,
  { documents, summary }: { readonly documents: readonly CheckedDocument[]; readonly summary: CheckSummary } = RUN,
  context: Partial<ReportContext> = {},
): Promise<string> {
  const stdout = new Sink();
  const reports = await openReports(parseReports([name]), { ...CONTEXT, stdout, ...context });
  for (const document of documents) await reports.document(document);
  await reports.end(summary);
  return stdout.text;
}
