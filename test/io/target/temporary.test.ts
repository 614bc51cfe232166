import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { removeLeftovers, temporaryBeside } from '../../../src/io/target/temporary.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'temporary-'));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the name under which an output grows', () => {
  it('is hidden, beside it, another each time, and no longer than file systems allow', () => {
    for (const name of ['out.ndjson', 'b'.repeat(255), 'ü'.repeat(127)]) {
      const file = path.join(folder, name);
      const [one, two] = [temporaryBeside(file), temporaryBeside(file)];
      expect(path.dirname(one)).toBe(folder);
      expect(path.basename(one)).toMatch(/^\..+\.tmp$/);
      expect(Buffer.byteLength(path.basename(one))).toBeLessThanOrEqual(255);
      expect(two).not.toBe(one);
    }
  });

  it('is known again for what a killed run left, of names of any length', async () => {
    fs.mkdirSync(folder, { recursive: true });
    for (const name of ['out.ndjson', 'b'.repeat(255)]) {
      // No process has this number.
      const left = temporaryBeside(path.join(folder, name)).replace(`-${process.pid}-`, '-4194999-');
      const own = temporaryBeside(path.join(folder, name));
      for (const file of [left, own]) fs.writeFileSync(file, '');
      await removeLeftovers(folder, name);
      expect([fs.existsSync(left), fs.existsSync(own)]).toEqual([false, true]);
    }
  });
});
