import { describe, expect, it } from 'vitest';
import { useFolder } from '../cli/harness.js';
import { checked, finding, RUN, reported, summaryOf } from './sample.js';

const folder = useFolder();

describe('github', () => {
  it('writes commands that the runner reads as they were meant', async () => {
    const lines = (await reported('github')).trimEnd().split('\n');
    expect(lines[0]).toBe(
      '::error file=dumps/harbour/ferry.txt,line=4,endLine=4,col=3,endColumn=9,title=article-clean%3A leaked-navigation::harbour/ferry.txt: The body holds a line of navigation.%0ALabel the page.',
    );
    expect(lines.filter((line) => /^::(?:error|warning) [^:]*::/.test(line))).toHaveLength(RUN.summary.errors + RUN.summary.warnings);
    expect(lines.filter((line) => !line.startsWith('::error ') && !line.startsWith('::warning '))).toEqual([]);
  });

  it('escapes what would end a property or a message', async () => {
    const documents = [checked({ findings: [finding({ path: 'a,b:c%d.txt', message: '100%\n::stop-commands::x\r\u001b[2J' })] })];
    const [line = ''] = (await reported('github', { documents, summary: summaryOf(documents) })).split('\n');
    expect(line).toContain('file=dumps/a%2Cb%3Ac%25d.txt,line=4');
    expect(line).toContain('100%25%0A::stop-commands::x%0A [2J');
  });

  it('gives every rule its first annotation before any gets its second, and says what is left', async () => {
    const many = Array.from({ length: 40 }, (_, index) => finding({ rule: 'common', lines: [index + 1, index + 1] }));
    const documents = [checked({ findings: [...many, finding({ rule: 'rare' })] })];
    const lines = (await reported('github', { documents, summary: summaryOf(documents) })).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[1]).toContain('title=article-clean%3A rare');
    expect(lines[10]).toBe(
      'article-clean: 31 more findings without an annotation (GitHub shows 10 of each level); the step summary counts all',
    );
  });

  it('names the file of the step summary where it cannot be written, and what to do', async () => {
    await expect(reported('github', RUN, { env: { GITHUB_STEP_SUMMARY: '/there/is/none' } })).rejects.toThrow(
      /^\/there\/is\/none: the step summary cannot be written: its folder does not exist; set GITHUB_STEP_SUMMARY/,
    );
  });

  it('adds to the step summary', async () => {
    const file = folder.write('summary.md', 'before\n');
    await reported('github', RUN, { env: { GITHUB_STEP_SUMMARY: file } });
    expect(folder.read('summary.md')).toMatch(/^before\n## ❌ article-clean check failed\n/);
  });

  it('never makes the step summary longer than GitHub shows', async () => {
    const file = folder.write('summary.md', 'x'.repeat(1_048_000));
    await reported('github', RUN, { env: { GITHUB_STEP_SUMMARY: file } });
    const text = folder.read('summary.md');
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toMatch(/article-clean check failed/);
    expect(text.endsWith('\n')).toBe(true);
  });
});
