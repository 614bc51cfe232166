import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/core/check/define.js';
import { examplePage } from '../../src/core/check/example.js';
import { RULES } from '../../src/core/check/index.js';
import { cli, records, useFolder } from './harness.js';

const folder = useFolder();

/** What an example says of a page that a record does not hold: then the rule is tried on dumps alone. */
function isWritable({ lines, source, articles, reasons }: Example): boolean {
  return (
    source === undefined &&
    articles === undefined &&
    reasons === undefined &&
    new Set((lines ?? []).map(([kind]) => kind === 'body')).size < 2
  );
}

/** Examples speak of the first of June 2021; a run of the day it is. */
function asOfToday(date: string): string {
  const days = Date.parse(date.slice(0, 10)) - Date.parse('2021-06-01');
  return `${new Date(Date.now() + days).toISOString().slice(0, 10)}${date.slice(10)}`;
}

/** The example as a record that article-clean wrote, and as it would be read: the file itself is what says so. */
function written(example: Partial<Example>, id: string): string {
  return JSON.stringify({ ...examplePage(example).record, id });
}

/** Ids of the records that the rule names, when a run reads examples as a file of records. Options are a configuration's. */
async function namedBy(rule: string, ndjson: string, options: Example['options']): Promise<unknown[]> {
  folder.write('dumps/pages.ndjson', ndjson);
  folder.write('article-clean.config.json', JSON.stringify({ rules: { [rule]: ['error', options ?? {}] } }));
  const argv = ['--config', folder.join('article-clean.config.json'), '--reporter', 'ndjson', '--quiet', '--fail-on', 'never'];
  const { code, stdout, stderr } = await cli(['check', folder.join('dumps'), ...argv]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return records(stdout).flatMap(({ type, rule: name, document }) => (type === 'finding' && name === rule ? [document] : []));
}

/** Rules with fewer than three examples that a record holds: what they go by is in the dump, or in the labels of its lines. */
const OF_DUMPS = ['schema-invalid', 'control-characters', 'several-articles'];

describe('each rule’s examples, from a file of records to the finding', () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s', async (name, { examples }) => {
    const all = [
      ...examples.fires.map((example, index) => ({ example, id: `fires ${index}: ${example.about}` })),
      ...examples.quiet.map((example, index) => ({ example, id: `quiet ${index}: ${example.about}` })),
    ].filter(({ example }) => isWritable(example));
    for (const { example: given, id } of all) {
      const { publishedAt } = given;
      const example = name === 'future-date' && typeof publishedAt === 'string' ? { ...given, publishedAt: asOfToday(publishedAt) } : given;
      const before = (example.after ?? []).map((page, index) => written(page, `before ${index}`));
      const named = await namedBy(name, `${[...before, written(example, id)].join('\n')}\n`, example.options);
      if (id.startsWith('fires')) expect(named, id).toContain(id);
      else expect(named, id).not.toContain(id);
    }
    if (OF_DUMPS.includes(name)) return;
    expect(all.filter(({ id }) => id.startsWith('fires')).length).toBeGreaterThanOrEqual(3);
    expect(all.filter(({ id }) => id.startsWith('quiet')).length).toBeGreaterThanOrEqual(2);
  });
});

describe('rules that go by more than a record holds', () => {
  const sound = examplePage({}).record;
  const { tags: _tags, ...untagged } = sound;

  it.each([
    [{ ...sound, publishedAt: 'yesterday' }, true],
    [untagged, true],
    [{ ...sound, autor: 'Ada Winter' }, true],
    [sound, false],
    [{ ...sound, title: null }, false],
    [{ ...sound, text: '', body: [], stats: { words: 0, characters: 0, paragraphs: 0, bodyShare: 0 } }, false],
  ])('schema-invalid: record %#', async (record, fires) => {
    const named = await namedBy('schema-invalid', `${JSON.stringify({ ...record, id: 'page' })}\n`, {});
    expect(named.includes('page')).toBe(fires);
  });

  const paragraph =
    'The night ferry between the two islands will run again from April, the harbour office said on Monday, eleven weeks after the storm. ';
  const dump = (text: string): string =>
    JSON.stringify({ id: 'page', text: `Night ferry runs again\n\nBy Ada Winter\n\n${text}\n\n${paragraph.repeat(2).trim()}\n` });

  it.each([
    [`${paragraph}\u0000`, true],
    [`\u001b[1m${paragraph}\u001b[0m`, true],
    [`${paragraph}The ramp\u007f is new.`, true],
    [paragraph, false],
    [`${paragraph}\tThe ramp is new.`, false],
    [`${paragraph}\u200bThe ramp\u00ad is new.`, false],
  ])('control-characters: dump %#', async (text, fires) => {
    expect((await namedBy('control-characters', `${dump(text)}\n`, {})).includes('page')).toBe(fires);
  });

  const article = (title: string) => `${title}\n\n${paragraph.repeat(3).trim()}\n\n${paragraph.replace('ferry', 'train').repeat(2).trim()}`;
  const glued = (text: string): string => `${JSON.stringify({ id: 'page', text })}\n`;

  it.each([
    [`--- page 1 ---\n${article('Ferry runs again')}\n\n--- page 2 ---\n${article('Mill stands still')}\n`, true],
    [`Title: Ferry runs again\n\n${article('Ferry runs again')}\n\nTitle: Mill stands still\n\n${article('Mill stands still')}\n`, true],
    [
      `${article('Ferry runs again')}\n\n==========\n\n${article('Mill stands still')}\n\n==========\n\n${article('Well runs dry')}\n`,
      true,
    ],
    [`${article('Ferry runs again')}\n`, false],
    [`${article('Ferry runs again')}\n\nWhat the council says\n\n${paragraph.trim()}\n`, false],
    [`${article('Ferry runs again')}\n\n* * *\n\n${paragraph.trim()}\n`, false],
  ])('several-articles: dump %#', async (text, fires) => {
    expect((await namedBy('several-articles', glued(text), {})).length > 0).toBe(fires);
  });
});
