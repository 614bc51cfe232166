import path from 'node:path';
import type { Finding } from '../../core/check/types.js';
import type { Reporter, ReportTarget } from './define.js';
import { openFingerprints } from './fingerprint.js';
import { jsonText } from './json-text.js';
import { checkoutOf, pathWithin, regionOf } from './place.js';

/** GitLab's code quality report: a JSON array, one issue a finding. */
export const gitlab: Reporter = {
  name: 'gitlab',
  open(target) {
    const root = checkoutOf(target, 'CI_PROJECT_DIR');
    const fingerprint = openFingerprints();
    let issues = 0;
    const write = async (findings: readonly Finding[], line: number | null): Promise<void> => {
      for (const finding of findings)
        await target.write(`${issues++ === 0 ? '[\n' : ',\n'}${jsonText(issueOf(finding, line, fingerprint(finding), root, target))}`);
    };
    return {
      document: ({ findings, line }) => write(findings, line),
      async end(summary) {
        await write(summary.findings, null);
        await target.write(issues === 0 ? '[]\n' : '\n]\n');
      },
    };
  },
};

function issueOf(finding: Finding, line: number | null, fingerprint: string, root: string, target: ReportTarget): object {
  const region = regionOf(finding, line);
  return {
    description: descriptionOf(finding),
    check_name: finding.rule,
    fingerprint,
    // Of info, minor, major, critical and blocker.
    severity: finding.severity === 'error' ? 'major' : 'minor',
    location: {
      path: locationOf(finding, root, target),
      lines: { begin: region?.startLine ?? 1, ...(region === null ? {} : { end: region.endLine }) },
    },
  };
}

/** A path is required: a finding about the run is one of the folder that was checked. */
function locationOf(finding: Finding, root: string, target: ReportTarget): string {
  if (finding.path !== null) return pathWithin(root, target, finding.path) ?? finding.path;
  // A document without a path came by standard input.
  if (finding.document !== '') return 'standard input';
  return pathWithin(root, target, '.') ?? path.basename(target.root);
}

/** Lines of a record's text are not lines of its file, so that they have to be said. */
function descriptionOf(finding: Finding): string {
  if (finding.record === null) return finding.message;
  const line = finding.lines === null ? '' : `, line ${finding.lines[0]} of its text`;
  return `${finding.message} (record ${finding.record}${line})`;
}
