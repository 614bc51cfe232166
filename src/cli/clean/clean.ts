import type { Counts } from '../../io/batch/batch.js';
import { runJob } from '../../io/job.js';
import { outputFormat } from '../../io/render/index.js';
import { STDIN } from '../../io/resume/source.js';
import { loadConfig } from '../config/load.js';
import { configOption, isRawOptions, mergeConfig } from '../config/merge.js';
import { blaming, takeBack } from '../config/take-back.js';
import { EXIT, UsageError } from '../exit.js';
import { placePatterns } from '../options/place-patterns.js';
import { isTerminal, type Streams } from '../terminal/streams.js';
import { type CleanPlan, planClean } from './plan.js';
import { openReporter } from './reporter.js';

/** `article-clean [clean] INPUT…`. @returns The exit code. */
export async function runClean(inputs: readonly string[], options: unknown, streams: Streams): Promise<number> {
  const said = isRawOptions(options) ? options : {};
  const { raw: given, loaded } = takeBack(said, await loadConfig(configOption(said), process.cwd()));
  const merged = mergeConfig(inputs, given, loaded);
  const plannedFor = (named: readonly string[]): CleanPlan => blaming(given, loaded, () => planClean(named, merged.raw));
  if (given['printConfig'] === true) {
    // Asked for without inputs too; what a run would refuse is refused.
    plannedFor(merged.inputs.length > 0 ? merged.inputs : ['.']);
    const { printConfig } = await import('../config/print.js');
    return printConfig(inputs, given, loaded, {}, streams);
  }
  const planned = plannedFor(merged.inputs);
  const plan = { ...planned, input: await placePatterns(planned.input, given, loaded) };
  const { format } = plan.settings;
  if (plan.output.to.kind === 'stdout' && outputFormat(format).binary && isTerminal(streams.stdout)) {
    throw new UsageError(`${format} is no text for a terminal: name a file with -o FILE.${format}, or pipe it on`);
  }
  const reporter = await openReporter(plan, streams);
  try {
    const result = await runJob({
      input: { ...plan.input, leaveOut: loaded === null ? [] : [loaded.file] },
      output: plan.output,
      settings: plan.settings,
      jobs: plan.jobs,
      // Node makes the stream when it is asked for.
      stdin: plan.input.inputs.includes(STDIN) ? streams.stdin : null,
      stdout: streams.stdout,
      signal: streams.signal,
      onProblem: reporter.problem,
      onSkipped: reporter.skipped,
      onProgress: reporter.progress,
      onRoot: reporter.root,
      onUnended: reporter.unended,
    });
    reporter.close();
    if (result.ended === 'closed') return EXIT.done;
    await reporter.summary(result);
    if (result.ended === 'interrupted') return EXIT.interrupted;
    if (result.counts.failed > 0) return EXIT.input;
    if (!tooManyRejects(plan, result.counts)) return EXIT.done;
    await reporter.failed(gateText(plan, result.counts));
    return EXIT.gate;
  } finally {
    reporter.close();
  }
}

function tooManyRejects(plan: CleanPlan, counts: Counts): boolean {
  const limit = plan.maxRejects;
  if (limit === null) return false;
  return limit.share ? counts.rejected * 100 > limit.value * counts.documents : counts.rejected > limit.value;
}

/** Why the gate failed: what was found, and what is allowed. */
function gateText({ maxRejects }: CleanPlan, { rejected, documents }: Counts): string {
  const found = `${rejected} of ${documents} documents ${rejected === 1 ? 'is' : 'are'} rejected`;
  if (maxRejects?.share !== true) return `--max-rejects: ${found}, more than ${maxRejects?.value}`;
  // To as many places as the limit needs to be less than it.
  const share = (rejected * 100) / documents;
  const rounded = [1, 2, 4].map((places) => share.toFixed(places)).find((text) => Number(text) > maxRejects.value) ?? String(share);
  return `--max-rejects: ${found} (${rounded} %), more than ${maxRejects.value} %`;
}
