import type { Counts } from '../io/batch.js';
import { runJob } from '../io/job.js';
import { type CleanPlan, planClean } from './clean-plan.js';
import { EXIT } from './exit.js';
import { openReporter } from './reporter.js';
import type { Streams } from './streams.js';

/** `article-clean [clean] INPUT…`. @returns The exit code. */
export async function runClean(inputs: readonly string[], options: unknown, streams: Streams): Promise<number> {
  const plan = planClean(inputs, options);
  const reporter = await openReporter(plan, streams);
  try {
    const result = await runJob({
      input: plan.input,
      output: plan.output,
      settings: plan.settings,
      jobs: plan.jobs,
      stdin: streams.stdin,
      stdout: streams.stdout,
      signal: streams.signal,
      onProblem: reporter.problem,
      onSkipped: reporter.skipped,
      onProgress: reporter.progress,
    });
    reporter.close();
    if (result.ended === 'closed') return EXIT.done;
    await reporter.summary(result);
    if (result.ended === 'interrupted') return EXIT.interrupted;
    if (result.counts.failed > 0) return EXIT.input;
    return tooManyRejects(plan, result.counts) ? EXIT.gate : EXIT.done;
  } finally {
    reporter.close();
  }
}

function tooManyRejects(plan: CleanPlan, counts: Counts): boolean {
  const limit = plan.maxRejects;
  if (limit === null) return false;
  return limit.share ? counts.rejected * 100 > limit.value * counts.documents : counts.rejected > limit.value;
}
