import path from 'node:path';
import {
  baselineOf,
  type CheckSummary,
  compareBaseline,
  createRunChecker,
  type Finding,
  RULES,
  RunTally,
  type Stale,
  SuppressionLedger,
  statisticsOf,
  tryExpectations,
} from '../../core/check/index.js';
import { addCounts, type Counts, emptyCounts } from '../../io/batch/batch.js';
import { inputRoot } from '../../io/input/walk.js';
import { runForResults } from '../../io/job.js';
import { checkOutputs, type PlannedFile } from '../../io/output/planned-outputs.js';
import type { Problem } from '../../io/problem.js';
import { ClosedPipeError } from '../../io/target/define.js';
import { openReporter } from '../clean/reporter.js';
import { loadConfig } from '../config/load.js';
import { configOption, isRawOptions, type RawOptions } from '../config/merge.js';
import { blaming, takeBack } from '../config/take-back.js';
import { EXIT } from '../exit.js';
import { placePatterns } from '../options/place-patterns.js';
import { problemSentence } from '../problem-text.js';
import { openReports, type Reports } from '../report/index.js';
import { isColored, isTerminal, type Streams, write } from '../terminal/streams.js';
import { type JsonFile, openJson, readBaseline, readSuppressions } from './files.js';
import { driftFindings, emptyFinding, expectationFindings, staleFinding } from './findings.js';
import { type CheckPlan, checkConfig, planCheck } from './plan.js';
import { suppressionKeys } from './suppression-keys.js';

/** Failures that the summary names; their number is told whatever it is. */
const MOST_FAILURES = 100;

/** `article-clean check INPUT…`. @returns The exit code. */
export async function runCheck(inputs: readonly string[], given: unknown, streams: Streams): Promise<number> {
  const said: RawOptions = isRawOptions(given) ? given : {};
  const { raw, loaded } = takeBack(said, await loadConfig(configOption(said), process.cwd()));
  if (raw['printConfig'] === true) {
    const { printConfig } = await import('../config/print.js');
    // Printed without inputs too: rules and options are asked about before there are any.
    const named = inputs.length > 0 || loaded?.config.inputs !== undefined ? inputs : ['.'];
    const planned = blaming(raw, loaded, () => planCheck(named, raw, loaded));
    return printConfig(inputs, raw, loaded, checkConfig(planned), streams);
  }
  const planned = blaming(raw, loaded, () => planCheck(inputs, raw, loaded));
  const plan = { ...planned, clean: { ...planned.clean, input: await placePatterns(planned.clean.input, raw, loaded) } };
  // Before anything is read: a wrong file should not cost a run.
  const baseline = plan.baseline === null ? null : await readBaseline(plan.baseline, plan.groupBy);
  const known = await readSuppressions(plan.suppressions.file, plan.suppressions.named && !plan.suppressions.writes);
  const among = await checkOutputs(writtenFiles(plan), plan.clean.input);
  const root = await inputRoot(plan.clean.input.inputs);
  const reports = await openReports(plan.reports, {
    stdout: streams.stdout,
    color: isColored(plan.clean.color, streams),
    env: streams.env,
    root,
    cwd: process.cwd(),
  });
  const files: JsonFile[] = [];
  const openFile = async (file: string): Promise<JsonFile> => {
    const opened = await openJson(file);
    files.push(opened);
    return opened;
  };
  try {
    const newBaseline = plan.writeBaseline === null ? null : await openFile(plan.writeBaseline);
    const newSuppressions = plan.suppressions.writes ? await openFile(plan.suppressions.file) : null;
    const keys = suppressionKeys(root, path.dirname(path.resolve(plan.suppressions.file)));
    const ledger = new SuppressionLedger(known, plan.suppressions.adopt, keys.keyOf);
    const tally = new RunTally();
    const read = await readAll(plan, tally, ledger, reports, streams, among);
    if (read === null) {
      await reports.abandon();
      await write(streams.stderr, 'article-clean: interrupted before the verdict; no file is written\n');
      return EXIT.interrupted;
    }
    const stale = ledger.stale((key) => keys.isGone(key, read.counts.failed === 0));
    const drift = baseline === null ? null : compareBaseline(baseline, tally, plan.tolerances);
    const summary = summarise(plan, tally, read, { drift, stale: plan.suppressions.prune ? [] : stale, suppressed: ledger.suppressed });
    await reports.end(summary);
    const written = [...reports.files, ...read.redirected];
    if (written.length > 0) await (await import('../../io/output/note-outputs.js')).noteOutputs(written, plan.clean.input.inputs);
    await newBaseline?.write(baselineOf(tally, plan.groupBy));
    await newSuppressions?.write(ledger.entries(plan.suppressions.prune ? stale : []));
    if (read.counts.failed > 0) return EXIT.input;
    return summary.passed ? EXIT.done : EXIT.gate;
  } catch (error) {
    await reports.abandon();
    if (error instanceof ClosedPipeError) return EXIT.done;
    throw error;
  } finally {
    for (const file of files) await file.abandon();
  }
}

function writtenFiles({ reports, writeBaseline, suppressions }: CheckPlan): PlannedFile[] {
  return [
    ...reports.flatMap(({ file }) => (file === null ? [] : [{ path: file, option: '--reporter', resumed: false }])),
    ...(writeBaseline === null ? [] : [{ path: writeBaseline, option: '--write-baseline', resumed: false }]),
    // Read before as what it is.
    ...(suppressions.writes ? [{ path: suppressions.file, option: '--suppressions', resumed: true }] : []),
  ];
}

interface ReadAll {
  readonly counts: Counts;
  readonly problems: readonly Problem[];
  readonly redirected: ReadonlySet<string>;
}

/** Checks document after document in input order; `null` when the run was interrupted. */
async function readAll(
  plan: CheckPlan,
  tally: RunTally,
  ledger: SuppressionLedger,
  reports: Reports,
  streams: Streams,
  among: readonly string[],
): Promise<ReadAll | null> {
  const finish = createRunChecker(plan.rules);
  const counts = emptyCounts();
  const problems: Problem[] = [];
  /** Where standard output goes, if it lies among the inputs. */
  const redirected = new Set<string>();
  // A bar would draw over a report on the same terminal.
  const voice = await openReporter({ ...plan.clean, quiet: plan.clean.quiet || isTerminal(streams.stdout) }, streams);
  try {
    const results = runForResults(
      {
        input: plan.clean.input,
        settings: {
          ...plan.clean.settings,
          yields: 'outcomes',
          check: { rules: plan.rules, groupBy: plan.groupBy, pages: reports.pages, today: new Date().toISOString().slice(0, 10) },
        },
        jobs: plan.clean.jobs,
        stdin: streams.stdin,
        stdout: streams.stdout,
        onStdout: (file) => redirected.add(file),
        signal: streams.signal,
        onRoot: voice.root,
        onSkipped: voice.skipped,
        onProgress: (progress) => voice.progress({ ...progress, counts }),
      },
      [...reports.files.map((file) => path.resolve(file)), ...among],
    );
    for await (const result of results) {
      addCounts(counts, result.counts);
      for (const problem of result.problems) {
        if (plan.allowEmpty && problem.code === 'no-documents') {
          counts.documents--;
          counts.failed--;
          continue;
        }
        voice.problem(problem);
        if (problems.length < MOST_FAILURES) problems.push(problem);
      }
      for (const record of result.checked ?? []) {
        const document = ledger.apply(finish(record));
        tally.add(record, document);
        await reports.document(document);
      }
    }
  } finally {
    voice.close();
  }
  return streams.signal?.aborted === true ? null : { counts, problems, redirected };
}

function summarise(
  plan: CheckPlan,
  tally: RunTally,
  { counts, problems }: ReadAll,
  { drift, stale, suppressed }: Pick<CheckSummary, 'drift' | 'suppressed'> & { readonly stale: readonly Stale[] },
): CheckSummary {
  const expectations = tryExpectations(plan.expectations, tally);
  const findings: Finding[] = [
    ...expectationFindings(
      expectations,
      tally.groups().map(([name]) => name),
    ),
    ...driftFindings(drift ?? []),
    ...stale.map(staleFinding),
    ...(tally.all.records === 0 && !plan.allowEmpty ? [emptyFinding()] : []),
  ];
  for (const { rule, severity } of findings) tally.count(rule, severity);
  const errors = tally.all.errors + findings.length;
  const { warnings } = tally.all;
  return {
    documents: counts.documents,
    kept: counts.kept,
    rejected: counts.rejected,
    failed: counts.failed,
    records: tally.all.records,
    errors,
    warnings,
    suppressed,
    byRule: tally.byRule(),
    groups: statisticsOf(tally),
    expectations,
    drift,
    findings,
    failures: problems.map((problem) => ({ path: problem.path, line: problem.line, message: problemSentence(problem) })),
    rules: RULES.flatMap(({ name, summary, docs }) => {
      const setting = plan.rules[name];
      return setting === undefined ? [] : [{ name, summary, docs, severity: setting.severity }];
    }),
    passed: counts.failed === 0 && passes(plan, errors, warnings),
  };
}

function passes({ failOn, maxWarnings }: CheckPlan, errors: number, warnings: number): boolean {
  if (failOn === 'never') return true;
  if (errors > 0 || (failOn === 'warn' && warnings > 0)) return false;
  return maxWarnings === null || warnings <= maxWarnings;
}
