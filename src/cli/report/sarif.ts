import { pathToFileURL } from 'node:url';
import type { CheckSummary, Finding, InputFailure, RuleInfo } from '../../core/check/types.js';
import type { Reporter, ReportTarget } from './define.js';
import { openFingerprints } from './fingerprint.js';
import { jsonText } from './json-text.js';
import { checkoutOf, pathWithin, regionOf, uriOf } from './place.js';

/** Name of the folder that addresses are relative to; GitHub takes this one to be the checkout. */
const ROOT = '%SRCROOT%';
/** Findings about the run, which have no rule of their own in the configuration. */
const RUN_RULES: Readonly<Record<string, string>> = {
  expectation: 'What the configuration expects of the run or of a group does not hold.',
  drift: 'A measure has moved further from the baseline than its tolerance.',
  'stale-suppression': 'A suppressed finding is no longer found.',
  'empty-input': 'There was nothing to check.',
};

/** Rules that have fired, in the order in which they did. */
type Seen = Map<string, { readonly index: number; readonly severity: Finding['severity'] }>;

/**
 * SARIF 2.1.0. Results are written as documents come, the tool with its rules at the end, when it is known which there are: the order of
 * keys means nothing in JSON.
 */
export const sarif: Reporter = {
  name: 'sarif',
  open(target) {
    const root = checkoutOf(target, 'GITHUB_WORKSPACE');
    const fingerprint = openFingerprints();
    const seen: Seen = new Map();
    let results = 0;
    const write = async (findings: readonly Finding[], line: number | null): Promise<void> => {
      for (const finding of findings) {
        const rule = seen.get(finding.rule) ?? { index: seen.size, severity: finding.severity };
        seen.set(finding.rule, rule);
        const result = {
          ruleId: finding.rule,
          ruleIndex: rule.index,
          level: levelOf(finding.severity),
          message: { text: finding.remedy === null ? finding.message : `${finding.message} ${finding.remedy}` },
          locations: locationsOf(finding, line, root, target),
          partialFingerprints: { 'articleClean/v1': fingerprint(finding) },
          properties: { group: finding.group, record: finding.record, lines: finding.lines },
        };
        await target.write((results++ === 0 ? head(root) : ',\n') + jsonText(result));
      }
    };
    return {
      document: ({ findings, line }) => write(findings, line),
      async end(summary) {
        await write(summary.findings, null);
        await target.write(`${results === 0 ? head(root) : '\n'}],${tail(summary, seen, root, target)}`);
      },
    };
  },
};

function head(root: string): string {
  const base = pathToFileURL(`${root}/`).href;
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  const run = `"columnKind":"utf16CodeUnits","originalUriBaseIds":${jsonText({ [ROOT]: { uri: base } })}`;
  return `{"$schema":"${schema}","version":"2.1.0","runs":[{${run},"results":[\n`;
}

function locationsOf(finding: Finding, line: number | null, root: string, target: ReportTarget): object[] {
  const logicalLocations = finding.document === '' ? null : [{ fullyQualifiedName: finding.document, kind: 'document' }];
  if (finding.path === null) return logicalLocations === null ? [] : [{ logicalLocations }];
  const region = regionOf(finding, line);
  const place = {
    artifactLocation: artifactOf(finding.path, root, target),
    ...(region === null ? {} : { region: regionObject(region, finding) }),
  };
  return [{ physicalLocation: place, ...(logicalLocations === null ? {} : { logicalLocations }) }];
}

function regionObject({ startLine, endLine, startColumn, endColumn }: NonNullable<ReturnType<typeof regionOf>>, finding: Finding): object {
  return {
    startLine,
    ...(startColumn === null ? {} : { startColumn }),
    endLine,
    ...(endColumn === null ? {} : { endColumn }),
    ...(finding.excerpt === null ? {} : { snippet: { text: finding.excerpt } }),
  };
}

/** Relative to the checkout; of a file that lies outside it, the whole address. */
function artifactOf(file: string, root: string, target: ReportTarget): object {
  const relative = pathWithin(root, target, file);
  return relative === null ? { uri: pathToFileURL(`${target.root}/${file}`).href } : { uri: uriOf(relative), uriBaseId: ROOT };
}

function levelOf(severity: Finding['severity']): 'error' | 'warning' {
  return severity === 'error' ? 'error' : 'warning';
}

function tail(summary: CheckSummary, seen: Seen, root: string, target: ReportTarget): string {
  const driver = {
    name: 'article-clean',
    version: target.version,
    semanticVersion: target.version,
    rules: rulesOf(summary.rules, seen),
  };
  const invocation = {
    executionSuccessful: summary.failed === 0 && summary.failures.length === 0,
    toolExecutionNotifications: summary.failures.map((failure) => notificationOf(failure, root, target)),
  };
  const { documents, kept, rejected, failed, suppressed, passed } = summary;
  const properties = { documents, kept, rejected, failed, suppressed, passed };
  return `"tool":${jsonText({ driver })},"invocations":[${jsonText(invocation)}],"properties":${jsonText(properties)}}]}\n`;
}

/** Rules with findings first, for results point at them by their number; then the others that were on. */
function rulesOf(rules: readonly RuleInfo[], seen: Seen): object[] {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const fired = [...seen].map(([name, { severity }]): RuleInfo => {
    const about = RUN_RULES[name] ?? name;
    return byName.get(name) ?? { name, severity, summary: about, docs: about };
  });
  return [...fired, ...rules.filter(({ name }) => !seen.has(name))].map(ruleOf);
}

function ruleOf({ name, severity, summary, docs }: RuleInfo): object {
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: docs, markdown: docs },
    defaultConfiguration: { level: levelOf(severity) },
    properties: { tags: ['data-quality'] },
  };
}

function notificationOf({ path, line, message }: InputFailure, root: string, target: ReportTarget): object {
  const region = line === null ? {} : { region: { startLine: line } };
  const locations = path === null ? [] : [{ physicalLocation: { artifactLocation: artifactOf(path, root, target), ...region } }];
  return { level: 'error', message: { text: message }, locations };
}
