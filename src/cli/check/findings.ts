import type { DriftResult, ExpectationResult, Finding, Stale } from '../../core/check/index.js';
import { excerptOf } from '../../core/check/index.js';
import { measureText } from '../report/measure.js';
import { didYouMean } from '../words/nearest.js';

/** Findings about a run as a whole: they have no document. */
function runFinding(rule: string, message: string, remedy: string, group: string | null = null): Finding {
  return {
    rule,
    severity: 'error',
    message: excerptOf(message, 600),
    remedy,
    document: '',
    path: null,
    record: null,
    group,
    lines: null,
    columns: null,
    excerpt: null,
  };
}

/** @param groups the names of those that are there */
export function expectationFindings(results: readonly ExpectationResult[], groups: readonly string[]): Finding[] {
  return results
    .filter(({ passed }) => !passed)
    .map(({ group, expression, actual, worst, absent }) => {
      if (absent === true) {
        const message = `There is no group ${group}${didYouMean(group, groups)}.`;
        return runFinding('expectation', message, 'Look for what became of it, or take it out of groups.named.', group);
      }
      const named = worst.length === 0 ? '' : `; worst: ${worst.slice(0, 5).join(', ')}`;
      return runFinding(
        'expectation',
        `${group}: expected ${expression}, found ${actual}${named}.`,
        'Look at the documents that are named, or change the expectation.',
        group,
      );
    });
}

export function driftFindings(results: readonly DriftResult[]): Finding[] {
  return results
    .filter(({ passed }) => !passed)
    .map((result) => {
      const { group, measure } = result;
      const { before, after, tolerance } = measureText(result);
      const message = `${group}: ${measure} moved from ${before} to ${after} (tolerance ${tolerance}).`;
      return runFinding(
        'drift',
        message,
        'Find out what changed; where it is meant, write the baseline anew with --write-baseline.',
        group,
      );
    });
}

export function staleFinding({ document, rule, known, found }: Stale): Finding {
  const left = found === null ? 'the document is gone' : found === 0 ? 'none found' : `only ${found} found`;
  const message = `${excerptOf(document, 200)}: ${known} suppressed ${rule}, but ${left}.`;
  return runFinding('stale-suppression', message, 'Take it out with --prune-suppressions.');
}

export function emptyFinding(): Finding {
  return runFinding('empty-input', 'No document was checked.', 'Check the inputs, or let it pass with --allow-empty.');
}
