import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { marked } from '../../src/cli/report/marked-line.js';
import { checked, finding, RUN, reported, summaryOf, UNPRINTABLE } from './sample.js';

describe('pretty', () => {
  it('shows findings under their document, with the line and a mark under the text concerned', async () => {
    const documents = [
      checked({ findings: [finding({ context: { text: '  Sign up to read on', from: 1 } })] }),
      checked({ id: 'clean.txt' }),
    ];
    const text = await reported('pretty', { documents, summary: summaryOf(documents) });
    expect(text.split('\n').slice(0, 6)).toEqual([
      'harbour/ferry.txt  The night ferry runs again',
      '     4:3  error  The body holds a line of navigation.  leaked-navigation',
      '       4 │   Sign up to read on',
      '         │   ^^^^^^^',
      '          → Label the page.',
      '',
    ]);
    expect(text).not.toContain('clean.txt');
  });

  it('ends with the verdict, after all that the run comes to', async () => {
    const text = await reported('pretty');
    expect(text).toContain('Expectations: 1 of 2 met\n  ✖ harbour: date >= 99%, is 96.2%\n    worst: harbour/clean.txt, ');
    expect(text).toContain(
      'Against the baseline: 1 of 2 measures moved beyond tolerance\n  ✖ harbour: words.median 812 → 240 (tolerance ±203)',
    );
    expect(text).toContain('! A suppressed finding is gone.  stale-suppression → Prune.');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '✖ failed  3 documents (3 records: 2 kept, 1 rejected; 1 failed): 3 errors, 2 warnings, 3 suppressed',
    );
  });

  it('lets page text drive neither a terminal nor a runner', async () => {
    const text = await reported('pretty', RUN, { color: true });
    const plain = stripVTControlCharacters(text);
    expect(plain.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
    expect(plain).not.toMatch(/##(?:vso)?\[/);
    expect(plain.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
    expect(text).not.toBe(plain);
    expect(await reported('pretty')).not.toContain('\u001b');
  });

  it('lets no id be a command of a runner', async () => {
    const documents = [checked({ id: ' ::stop-commands::x', findings: [finding()] })];
    const text = await reported('pretty', { documents, summary: summaryOf(documents) });
    expect(text).toMatch(/^: :stop-commands/);
  });

  it('says a remedy once, and the sixth finding of a rule only by number', async () => {
    const documents = [checked({ findings: Array.from({ length: 9 }, () => finding()) }), checked({ findings: [finding()] })];
    const text = await reported('pretty', { documents, summary: summaryOf(documents) });
    expect(text.match(/→ Label the page\./g)).toHaveLength(1);
    expect(text).toContain('… and 4 more leaked-navigation in this document');
  });
});

describe('a marked line', () => {
  const mark = (text: string, columns: [number, number], width = 40, from = 1) =>
    marked(finding({ lines: [1, 1], columns, context: { text, from } }), width);

  it('counts columns as a terminal shows them', () => {
    expect(mark('海の feed', [4, 8])).toEqual({ text: '海の feed', mark: '     ^^^^' });
    expect(mark('a👍🏽b', [6, 7])).toEqual({ text: 'a👍🏽b', mark: '   ^' });
  });

  it('cuts a long line around the text concerned', () => {
    const found = mark(`${'a '.repeat(100)}HERE${' b'.repeat(100)}`, [201, 205]);
    expect(found?.text).toMatch(/^….*HERE.*…$/);
    expect(found?.mark.indexOf('^')).toBe(found?.text.indexOf('HERE'));
    expect(found?.mark.trim()).toBe('^^^^');
  });

  it('knows where in its line a context begins', () => {
    expect(mark('some text HERE', [5011, 5015], 40, 5001)).toEqual({ text: '…some text HERE', mark: '           ^^^^' });
  });

  it('marks the excerpt where the page is not at hand', () => {
    expect(marked(finding(), 80)).toEqual({ text: 'Sign up', mark: '^^^^^^^' });
    expect(marked(finding({ excerpt: null }), 80)).toBeNull();
  });

  it('marks what there is of a span that runs past the line', () => {
    expect(mark('short', [3, 90])).toEqual({ text: 'short', mark: '  ^^^' });
    expect(mark('short', [90, 95])?.mark.trim()).toBe('^');
  });
});
