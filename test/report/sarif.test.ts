import fs from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { checked, finding, RUN, reported, summaryOf } from './sample.js';

/** The published schema is of draft 4, where `id` is what later drafts call `$id`; it uses nothing else that has changed. */
function validator() {
  const { id: $id, $schema: _draft, ...schema } = JSON.parse(fs.readFileSync('fixtures/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text: string) => URL.canParse(text, 'file:///') && /^[\w!#$%&'()*+,./:;=?@[\]~-]*$/.test(text));
  ajv.addFormat('date-time', (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text));
  return ajv.compile({ $id, ...schema });
}

const valid = validator();

async function sarif(run = RUN, env: Record<string, string> = {}) {
  const log = JSON.parse(await reported('sarif', run, { env }));
  expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  return log.runs[0];
}

describe('sarif', () => {
  it('satisfies the published schema, which refuses what is wrong', async () => {
    await sarif();
    await sarif({ documents: [], summary: summaryOf([]) });
    expect(valid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'error' }] }] })).toBe(false);
    expect(valid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  it('points at line and column of the dump, from the checkout', async () => {
    const run = await sarif();
    expect(run.originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///checkout/' } });
    expect(run.results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'dumps/harbour/ferry.txt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 10, snippet: { text: 'Sign up' } },
        },
        logicalLocations: [{ fullyQualifiedName: 'harbour/ferry.txt', kind: 'document' }],
      },
    ]);
  });

  it('gives a record the line that it stands on, and escapes its file', async () => {
    const { physicalLocation } = (await sarif()).results[2].locations[0];
    expect(physicalLocation.artifactLocation.uri).toBe('dumps/all%20records%20%231.ndjson');
    expect(physicalLocation.region).toMatchObject({ startLine: 9, endLine: 9 });
    expect(physicalLocation.region).not.toHaveProperty('startColumn');
  });

  it('names a file outside the checkout in full', async () => {
    const run = await sarif(RUN, { GITHUB_WORKSPACE: '/elsewhere' });
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file:///checkout/dumps/harbour/ferry.txt' });
  });

  it('has a rule with help for every result, under its number', async () => {
    const { results, tool } = await sarif();
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(tool.driver.rules[0].help.markdown).toBe('What **leaked-navigation** is.');
    expect(new Set(tool.driver.rules.map(({ id }: { id: string }) => id)).size).toBe(tool.driver.rules.length);
  });

  it('keeps a fingerprint where lines move, and gives two that look the same one each', async () => {
    const prints = async (...findings: ReturnType<typeof finding>[]): Promise<string[]> => {
      const documents = [checked({ findings })];
      const { results } = await sarif({ documents, summary: summaryOf(documents) });
      return results.map((result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['articleClean/v1']);
    };
    const [here, again] = await prints(finding(), finding({ lines: [9, 9] }));
    expect(here).not.toBe(again);
    expect(await prints(finding({ lines: [40, 40] }))).toEqual([here]);
    expect(await prints(finding({ rule: 'other' }))).not.toEqual([here]);
  });

  it('tells inputs that could not be read', async () => {
    const [invocation] = (await sarif()).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0].locations[0].physicalLocation.region).toEqual({ startLine: 3 });
  });
});
