import { describe, expect, it } from 'vitest';
import { NO_DIGEST } from '../../../src/core/check/digest.js';
import { type CheckedRecord, comparisonFault, RunTally, tryExpectations, unitOf } from '../../../src/core/check/index.js';

/** Ten records, of which the first are rejected and the rest have titles. */
function tallyOf(rejected: number): RunTally {
  const tally = new RunTally();
  for (let index = 0; index < 10; index++) {
    const bad = index < rejected;
    const document = {
      id: `d${index}`,
      path: null,
      record: null,
      line: 1,
      group: 'a',
      title: 'T',
      url: null,
      language: index === 0 ? 'zh-Hans' : 'en',
      publishedAt: null,
      words: 12,
      bodyShare: 0.8,
      confidence: 0.9,
      rejected: bad,
      findings: [],
      page: null,
    };
    const record: CheckedRecord = {
      document,
      digest: NO_DIGEST,
      kinds: { body: 8, title: 2 },
      fields: bad ? [] : ['title'],
      values: { title: `T${index}`, date: index < 8 ? '2021-03-05' : '2021-03-06', ...(index > 4 && { author: 'Ada Winter' }) },
    };
    tally.add(record, document);
  }
  return tally;
}

function tried(rejected: number, name: string, text: string): readonly [boolean, string] {
  const [result] = tryExpectations({ run: { [name]: text }, each: {}, named: {} }, tallyOf(rejected));
  return [result?.passed ?? false, result?.actual ?? ''];
}

describe('an expectation', () => {
  it('counts records by whole numbers, one like two', () => {
    expect(tried(5, 'rejects', '<= 1')).toEqual([false, '5']);
    expect(tried(1, 'rejects', '<= 1')).toEqual([true, '1']);
    expect(tried(5, 'rejects', '<= 2')).toEqual([false, '5']);
    expect(tried(5, 'rejects', '== 0')).toEqual([false, '5']);
    expect(tried(5, 'rejects', '<= 0.5')).toEqual([true, '50%']);
    expect(tried(5, 'rejects', '<= 1%')).toEqual([false, '50%']);
    expect(tried(5, 'title', '>= 5')).toEqual([true, '5']);
    expect(tried(5, 'title', '> 0')).toEqual([true, '5']);
    expect(tried(0, 'title', '>= 100%')).toEqual([true, '100%']);
  });

  it('asks how many records share the commonest value of a field', () => {
    expect(tried(0, 'same.date', '<= 50%')).toEqual([false, '80%']);
    expect(tried(0, 'same.date', '<= 8')).toEqual([true, '8']);
    expect(tried(0, 'same.title', '<= 10%')).toEqual([true, '10%']);
    expect(tried(0, 'same.author', '<= 40%')).toEqual([false, '50%']);
    expect(unitOf('same.body')).toBe(null);
    const [result] = tryExpectations({ run: { 'same.date': '<= 50%' }, each: {}, named: {} }, tallyOf(0));
    expect(result?.worst.slice(0, 2)).toEqual(['d0', 'd1']);
  });

  it('compares what is a share of no records as a share, whatever its form', () => {
    expect(tried(0, 'confidence.median', '>= 1')).toEqual([false, '90%']);
    expect(tried(0, 'kind.body', '>= 0.8')).toEqual([true, '80%']);
    expect(tried(0, 'words.median', '>= 10')).toEqual([true, '12']);
  });

  it('names languages in any case', () => {
    expect(tried(0, 'language.ZH', '>= 10%')).toEqual([true, '10%']);
    expect(tried(0, 'language.zh-hans', '>= 10%')).toEqual([true, '10%']);
  });

  it('says that a named group is not there, and finds one that is called as the whole run', () => {
    const tally = tallyOf(0);
    const [result] = tryExpectations({ run: {}, each: {}, named: { nosuch: { title: '>= 1%' } } }, tally).filter(
      ({ group }) => group !== 'a',
    );
    expect(result).toEqual({ group: 'nosuch', expression: 'group', actual: 'missing', passed: false, worst: [], absent: true });
  });

  it.each([
    ['confidence.median', '>= 5', /is a share/],
    ['bodyShare.mean', '>= 50', /is a share/],
    ['kind.body', '>= 3', /is a share/],
    ['title', '>= 101%', /is a share/],
    ['rejects', '<= 1.5', /a number of records or a share/],
    ['words.median', '>= 150%', /number of words/],
    ['documents', '>= 90%', /whole one, without %/],
    ['errors', '<= 0.1', /whole one, without %/],
    ['title', '>= 1', /write ">= 100%" or "> 0"/],
    ['language.en', '== 1', /write "== 100%"$/],
  ])('%s: "%s" is refused', (name, text, message) => {
    expect(comparisonFault(name, text)).toMatch(message);
  });

  it.each([
    ['confidence.median', '>= 1'],
    ['kind.body', '>= 50%'],
    ['rejects', '<= 1'],
    ['rule.no-title', '== 1'],
    ['withErrors', '<= 100%'],
    ['title', '>= 0.99'],
    ['title', '>= 2'],
    ['documents', '>= 1'],
    ['words.mean', '>= 99.5'],
  ])('%s: "%s" is none the worse', (name, text) => {
    expect(comparisonFault(name, text)).toBeNull();
  });

  it.each(['rule.no-titel', 'kind.boddy', 'kind.', 'rule', 'language.english', 'language.', 'titel', '__proto__', 'kind.constructor'])(
    '%s is no measure',
    (name) => expect(unitOf(name)).toBeNull(),
  );

  it.each(['rule.no-title', 'kind.body', 'language.en', 'language.zh-Hant', 'language.unknown', 'words.p10'])('%s is one', (name) =>
    expect(unitOf(name)).not.toBeNull(),
  );

  it('fails no share of nothing', () => {
    const run = { title: '>= 95%', 'words.median': '>= 150', 'rule.no-title': '<= 1%', documents: '>= 1' };
    const results = tryExpectations({ run, each: {}, named: {} }, new RunTally());
    expect(results.map(({ passed, actual }) => [passed, actual])).toEqual([
      [true, 'no documents'],
      [true, 'no documents'],
      [true, 'no documents'],
      [false, '0'],
    ]);
  });
});
