import type { CheckedDocument, CheckSummary, Finding } from '../../core/check/types.js';
import type { Reporter } from './define.js';
import { measureText } from './measure.js';
import { placeOf } from './place.js';
import { xmlAttributes, xmlText } from './xml.js';

interface TestCase {
  readonly name: string;
  readonly classname: string;
  /** Element inside the case; empty where it passed. */
  readonly outcome: string;
  readonly result: 'passed' | 'failure' | 'error';
}

/**
 * JUnit's XML, as Jenkins and GitLab read it: a suite for each document with a case for each finding, or with one that passed. An error is a
 * failure. A warning passes, as it does at the gate, with its message as output. The last suite is the run's: expectations, drift,
 * inputs that could not be read.
 */
export const junit: Reporter = {
  name: 'junit',
  open(target) {
    let begun = false;
    const begin = (): string => {
      if (begun) return '';
      begun = true;
      return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="article-clean check">\n';
    };
    return {
      document: (document) => target.write(begin() + suite(document.id, documentCases(document))),
      async end(summary) {
        const cases = runCases(summary);
        await target.write(`${begin()}${cases.length === 0 ? '' : suite('article-clean check', cases)}</testsuites>\n`);
      },
    };
  },
};

function suite(name: string, cases: readonly TestCase[]): string {
  const count = (result: TestCase['result']): number => cases.filter((test) => test.result === result).length;
  const attributes = xmlAttributes({ name, tests: cases.length, failures: count('failure'), errors: count('error') });
  return `  <testsuite${attributes}>\n${cases.map(caseText).join('')}  </testsuite>\n`;
}

function caseText({ name, classname, outcome }: TestCase): string {
  const attributes = xmlAttributes({ name, classname });
  return outcome === '' ? `    <testcase${attributes}/>\n` : `    <testcase${attributes}>\n      ${outcome}\n    </testcase>\n`;
}

function documentCases(document: CheckedDocument): TestCase[] {
  const classname = document.group ?? 'article-clean';
  if (document.findings.length === 0) return [{ name: 'check', classname, outcome: '', result: 'passed' }];
  return document.findings.map((finding) => findingCase(finding, classname));
}

function findingCase(finding: Finding, classname: string): TestCase {
  const name = finding.lines === null ? finding.rule : `${finding.rule} (line ${finding.lines[0]})`;
  const details = [placeOf(finding), finding.excerpt, finding.remedy].filter((part) => part !== null).join('\n');
  if (finding.severity === 'error') {
    const attributes = xmlAttributes({ type: finding.rule, message: finding.message });
    return { name, classname, outcome: `<failure${attributes}>${xmlText(details)}</failure>`, result: 'failure' };
  }
  return { name, classname, outcome: `<system-out>${xmlText(`warning: ${finding.message}\n${details}`)}</system-out>`, result: 'passed' };
}

function runCases(summary: CheckSummary): TestCase[] {
  const failed = (name: string, classname: string, message: string, details: string): TestCase => {
    const attributes = xmlAttributes({ type: classname, message });
    return { name, classname, outcome: `<failure${attributes}>${xmlText(details)}</failure>`, result: 'failure' };
  };
  const expectations = summary.expectations.map(({ group, expression, actual, passed, worst }): TestCase => {
    const name = `${group}: ${expression}`;
    if (passed) return { name, classname: 'expectation', outcome: '', result: 'passed' };
    return failed(name, 'expectation', `${expression}, is ${actual}`, worst.length === 0 ? '' : `worst: ${worst.join(', ')}`);
  });
  const drift = (summary.drift ?? []).map((result): TestCase => {
    const name = `${result.group}: ${result.measure}`;
    if (result.passed) return { name, classname: 'drift', outcome: '', result: 'passed' };
    const { before, after, tolerance } = measureText(result);
    return failed(name, 'drift', `${before} → ${after}`, `tolerance ${tolerance}`);
  });
  const others = summary.findings
    .filter(({ rule }) => rule !== 'expectation' && rule !== 'drift')
    .map((finding) => findingCase(finding, 'article-clean'));
  const unread = summary.failures.map(({ path, line, message }): TestCase => {
    const name = `${path ?? 'standard input'}${line === null ? '' : `:${line}`}`;
    const attributes = xmlAttributes({ type: 'not-read', message });
    return { name, classname: 'input', outcome: `<error${attributes}/>`, result: 'error' };
  });
  return [...expectations, ...drift, ...others, ...unread];
}
