import { describe, expect, it } from 'vitest';
import { codeText, plainText } from '../../src/cli/report/markdown-text.js';
import { checked, finding, reported, summaryOf, UNPRINTABLE } from './sample.js';

describe('markdown', () => {
  it('tells verdict, totals, rules, expectations, drift, groups and documents', async () => {
    const text = await reported('markdown');
    expect(text).toContain('## ❌ article-clean check failed');
    expect(text).toContain('| 3 | 3 | 2 | 1 | 1 | 3 | 2 | 3 |');
    expect(text).toContain('| `harbour` | `date >= 99%` | 96.2% | `harbour/clean.txt` ');
    expect(text).toContain('| `harbour` | `words.median` | 812 | 240 | ±203 |');
    expect(text).toContain('- ❌ `leaked-navigation` line 4: The body holds a line of navigation. `Sign up`');
  });

  it('lets no page text be markup, a mention or a row', async () => {
    const text = await reported('markdown');
    const outside = text.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
    expect(outside).not.toContain('<script');
    expect(outside).not.toMatch(/@everyone/);
    expect(text.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
    const tables = text.split('\n').filter((line) => line.startsWith('| '));
    for (const line of tables) expect(line).toMatch(/ \|$/);
  });

  it('stays short whatever the run', async () => {
    const documents = Array.from({ length: 3000 }, (_, index) =>
      checked({ id: `${index}.txt`, findings: Array.from({ length: 30 }, () => finding()) }),
    );
    const text = await reported('markdown', { documents, summary: summaryOf(documents) });
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain('50 of 3,000 documents with findings');
  });

  it.each([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`', '`` ` ``'],
    ['a|b', '`a\\|b`'],
    ['', ''],
  ])('writes %j as code', (text, code) => expect(codeText(text)).toBe(code));

  it('writes a sentence as what it says', () => {
    expect(plainText('*a* <b> @me http://x.example')).toBe('\\*a\\* &#60;b&#62; @\u2060me http:\u2060//x.example');
  });
});
