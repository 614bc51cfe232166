import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useFolder } from '../cli/harness.js';
import { HOSTILE_FILES } from './hostile-files.js';
import { HANG_MS, MOST_MEGABYTES, runMeasured } from './measured.js';

const folder = useFolder();
/** Processor time; the slowest takes a third of it. */
const MOST_SECONDS = 15;

describe('the command is not broken by', () => {
  it.each(HOSTILE_FILES)(
    '$title',
    async ({ name, write, code, says }) => {
      const file = folder.join(name);
      write(file);
      const before = fs.readdirSync(folder.path);
      const ended = await runMeasured([file, '-o', folder.join('out.ndjson')]);
      expect(ended.stderr).toMatch(says);
      expect(ended.code).toBe(code);
      expect(ended.megabytes).toBeLessThan(MOST_MEGABYTES);
      expect(ended.seconds).toBeLessThan(MOST_SECONDS);
      // Where nothing could be read, nothing is written.
      const left = ended.stderr.includes('nothing was written') ? [] : ['out.ndjson'];
      expect(fs.readdirSync(folder.path).filter((one) => !before.includes(one))).toEqual(left);
    },
    HANG_MS + 10_000,
  );
});
