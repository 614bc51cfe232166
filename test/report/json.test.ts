import { describe, expect, it } from 'vitest';
import { RUN, reported, summaryOf, UNPRINTABLE } from './sample.js';

const lines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));

describe('json', () => {
  it('holds documents without pages, and the summary', async () => {
    const text = await reported('json');
    const value: unknown = JSON.parse(text);
    const documents = RUN.documents.map(({ page: _page, ...document }) => JSON.parse(JSON.stringify(document)));
    expect(value).toEqual({ version: expect.stringMatching(/^\d/), documents, summary: JSON.parse(JSON.stringify(RUN.summary)) });
    expect(text.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
  });

  it('is an object even where there was nothing', async () => {
    expect(JSON.parse(await reported('json', { documents: [], summary: summaryOf([]) }))).toMatchObject({
      documents: [],
      summary: { documents: 0 },
    });
  });
});

describe('ndjson', () => {
  it('has a line for everything, told apart by its type', async () => {
    const all = lines(await reported('ndjson'));
    expect(all.map(({ type }) => type)).toEqual([
      ...['document', 'finding', 'finding', 'document', 'document', 'finding'],
      ...['finding', 'finding', 'summary'],
    ]);
    expect(all[1]).toEqual({ type: 'finding', ...RUN.documents[0]?.findings[0] });
    expect(all[0]).not.toHaveProperty('page');
    expect(all.at(-1)).toMatchObject({ errors: RUN.summary.errors, passed: false });
  });
});
