import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LARGE_DOCUMENTS } from '../../tools/bench/large-documents.js';
import { useFolder } from '../cli/harness.js';
import { HANG_MS, MOST_MEGABYTES, runMeasured } from './measured.js';

const folder = useFolder();
/** Two million less than a document may have. */
const BYTES = 18_000_000;

function write(name: string): string {
  const document = LARGE_DOCUMENTS.find((one) => one.name === name);
  if (document === undefined) throw new Error(`no large document is called ${name}`);
  const file = folder.join(name);
  fs.writeFileSync(file, document.make(BYTES));
  return file;
}

/** Each took 400 to 870 MB while all forms of its text were held at once. */
describe('a document of 18 MB takes no more memory than a hostile file', () => {
  it.each(['curly.txt', 'lines.txt', 'sections.md', 'nested-lists.html', 'curly.ndjson', 'page.mhtml', 'feed.xml'])(
    'where it is cleaned: %s',
    async (name) => {
      const ended = await runMeasured([write(name), '-q', '-o', folder.join('out.ndjson')]);
      expect(ended.stderr).toBe('');
      expect(ended.code).toBe(0);
      expect(ended.megabytes).toBeLessThan(MOST_MEGABYTES);
    },
    HANG_MS + 10_000,
  );

  it.each(['curly.txt', 'one-text.html'])(
    'where it is checked: %s',
    async (name) => {
      const ended = await runMeasured(['check', write(name), '--fail-on', 'never']);
      expect(ended.code).toBe(0);
      expect(ended.megabytes).toBeLessThan(MOST_MEGABYTES);
    },
    HANG_MS + 10_000,
  );
});
