import { expect, it } from 'vitest';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();

it('line ends that are written otherwise are read, and a warning says so', async () => {
  const text = page('Ferry');
  const lines = [{ text: JSON.stringify(text).slice(1, -1) }, { text }].map((record) => JSON.stringify(record));
  folder.write('a.ndjson', lines.join('\n'));
  folder.write('b.txt', text.trim().replaceAll('\n', '\u2028'));
  const { code, stdout } = await cli([folder.join('a.ndjson'), folder.join('b.txt'), '-q']);
  expect(code).toBe(0);
  const [escaped, plain, separated] = records(stdout);
  const warning = (written: string) => ({ code: 'line-ends-read', message: expect.stringContaining(written), lines: null });
  expect([escaped, plain, separated].map((record) => record?.['warnings'])).toEqual([[warning('\\n')], [], [warning('U+2028')]]);
  for (const name of ['title', 'body', 'sections']) {
    expect(escaped?.[name]).toEqual(plain?.[name]);
    expect(separated?.[name]).toEqual(plain?.[name]);
  }
});
