import { describe, expect, it } from 'vitest';
import { NO_DIGEST } from '../../../src/core/check/digest.js';
import { baselineOf, baselineSchema, type CheckedRecord, compareBaseline, RunTally, TOLERANCES } from '../../../src/core/check/index.js';

interface Made {
  readonly group?: string;
  readonly words?: number;
  readonly dated?: boolean;
  readonly language?: string;
}

function tallyOf(count: number, make: (index: number) => Made): RunTally {
  const tally = new RunTally();
  for (let index = 0; index < count; index++) {
    const { group = 'a', words = 200 + (index % 7), dated = true, language = 'en' } = make(index);
    const document = {
      id: `d${index}`,
      path: null,
      record: null,
      line: 1,
      group,
      title: 'T',
      url: null,
      language,
      publishedAt: null,
      words,
      bodyShare: 0.8,
      confidence: 0.9,
      rejected: false,
      findings: [],
      page: null,
    };
    const record: CheckedRecord = {
      document,
      digest: NO_DIGEST,
      kinds: { body: 8, navigation: 2 },
      fields: dated ? ['title', 'date', 'body'] : ['title', 'body'],
      values: {},
    };
    tally.add(record, document);
  }
  return tally;
}

const drift = (before: RunTally, after: RunTally) => compareBaseline(baselineOf(before, 'site'), after, TOLERANCES);
const moved = (before: RunTally, after: RunTally): string[] =>
  drift(before, after)
    .filter(({ passed }) => !passed)
    .map(({ group, measure }) => `${group} ${measure}`);

describe('a baseline', () => {
  it('satisfies its schema, through JSON', () => {
    const baseline = baselineOf(
      tallyOf(20, (index) => ({ group: index % 2 === 0 ? 'a' : 'b' })),
      'site',
    );
    expect(baselineSchema.parse(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
    expect(baseline.groups.map(({ group, records }) => [group, records])).toEqual([
      ['all', 20],
      ['a', 10],
      ['b', 10],
    ]);
  });

  it('lets the same data pass, and what chance alone moves', () => {
    const before = tallyOf(100, (index) => ({ dated: index % 10 !== 0 }));
    expect(moved(before, before)).toEqual([]);
    expect(
      moved(
        before,
        tallyOf(90, (index) => ({ dated: index % 7 !== 0 })),
      ),
    ).toEqual([]);
  });

  it('names what moved, with the tolerance in the measure’s unit', () => {
    const before = tallyOf(100, () => ({}));
    const after = tallyOf(40, (index) => ({ words: 90 + (index % 5), dated: index % 2 === 0, language: index % 3 === 0 ? 'de' : 'en' }));
    expect(moved(before, after).sort()).toEqual([
      'all documents',
      'all fields.date',
      'all languages.de',
      'all languages.en',
      'all words.median',
    ]);
    const words = drift(before, after).find(({ measure }) => measure === 'words.median');
    expect(words).toMatchObject({ before: 203, after: 92 });
    expect(words?.tolerance).toBeGreaterThan(0.25 * 203);
    expect(words?.tolerance).toBeLessThan(0.3 * 203);
  });

  it('says once what would be the same of the run and of its only group', () => {
    const before = tallyOf(100, () => ({ group: 'only' }));
    expect(new Set(drift(before, before).map(({ group }) => group))).toEqual(new Set(['all']));
    const two = tallyOf(100, (index) => ({ group: index % 2 === 0 ? 'a' : 'b' }));
    expect(new Set(drift(two, two).map(({ group }) => group))).toEqual(new Set(['all', 'a', 'b']));
  });

  it('misses a group that is gone, and lets small ones be', () => {
    const before = tallyOf(100, (index) => ({ group: index < 60 ? 'a' : index < 95 ? 'b' : 'few' }));
    expect(
      moved(
        before,
        tallyOf(95, () => ({ group: 'a' })),
      ),
    ).toEqual(['a documents', 'b documents']);
  });

  it('misses most of a group, and of a run however small it was', () => {
    const before = tallyOf(100, (index) => ({ group: index < 60 ? 'a' : 'b' }));
    const after = tallyOf(65, (index) => ({ group: index < 60 ? 'a' : 'b' }));
    expect(moved(before, after)).toEqual(['b documents']);
    const small = tallyOf(8, () => ({ group: 'a' }));
    expect(
      moved(
        small,
        tallyOf(1, () => ({ group: 'a' })),
      ),
    ).toEqual(['all documents']);
    expect(moved(small, small)).toEqual([]);
  });

  it('is one with figures of the whole run, and of each group once', () => {
    const { groups, ...rest } = baselineOf(
      tallyOf(20, () => ({})),
      'site',
    );
    expect(baselineSchema.safeParse({ ...rest, groups }).success).toBe(true);
    expect(baselineSchema.safeParse({ version: 1, groups }).success).toBe(true);
    expect(baselineSchema.safeParse({ ...rest, groups: [] }).success).toBe(false);
    expect(baselineSchema.safeParse({ ...rest, groups: groups.slice(1) }).success).toBe(false);
    expect(baselineSchema.safeParse({ ...rest, groups: [...groups, ...groups] }).success).toBe(false);
  });
});
