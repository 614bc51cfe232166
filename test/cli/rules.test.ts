import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/check/index.js';
import { cli, Sink } from './harness.js';

describe('article-clean rules', () => {
  it.each(RULES.map(({ name }) => name))('fits %s on a narrow terminal, with what its options mean', async (name) => {
    const { code, stdout } = await cli(['rules', name, '--no-color'], { stdout: Object.assign(new Sink(), { columns: 60 }) });
    expect(code).toBe(0);
    // A word that is longer than the line has one of its own.
    for (const line of stdout.split('\n')) if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(60);
    const options =
      stdout
        .split('\nOptions\n')[1]
        ?.split('\n\n')[0]
        ?.split(/\n {2}(?=\S)/) ?? [];
    for (const option of options) expect(option.replace(/\s+/g, ' ').trim()).toMatch(/^\w+ [A-Z].* Default: .*\.$/);
  });

  it('shows the end of each line of an example, in which examples differ', async () => {
    const { stdout } = await cli(['rules', 'body-cut-off']);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('a comma: "One: the night ferry between');
    expect(text).toMatch(/harbour office said on Monday,"/);
  });
});
