import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { reported, summaryOf } from './sample.js';

const valid = new Ajv({ allErrors: true }).compile(JSON.parse(fs.readFileSync('fixtures/schemas/gitlab-code-quality.json', 'utf8')));

async function issues(...args: Parameters<typeof reported> extends [string, ...infer Rest] ? Rest : never) {
  const value = JSON.parse(await reported('gitlab', ...args));
  expect(valid(value), JSON.stringify(valid.errors)).toBe(true);
  return value;
}

describe('gitlab', () => {
  it('satisfies the schema, which refuses what is wrong', async () => {
    const all = await issues();
    expect(all[0]).toEqual({
      description: 'The body holds a line of navigation.',
      check_name: 'leaked-navigation',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'dumps/harbour/ferry.txt', lines: { begin: 4, end: 4 } },
    });
    expect(await issues({ documents: [], summary: summaryOf([]) })).toEqual([]);
    const { fingerprint: _fingerprint, ...unnamed } = all[0];
    expect(valid([unnamed])).toBe(false);
    expect(valid([{ ...all[0], severity: 'error' }])).toBe(false);
    expect(valid([{ ...all[0], location: { path: './dumps/ferry.txt', lines: { begin: 1 } } }])).toBe(false);
  });

  it('has a schema that takes what another program writes for GitLab', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-gitlab-'));
    try {
      fs.writeFileSync(path.join(folder, 'fault.js'), 'export const same = (a, b) => a == b;\n');
      const biome = path.resolve('node_modules/.bin/biome');
      const { stdout } = spawnSync(biome, ['lint', '--reporter=gitlab', 'fault.js'], { cwd: folder, encoding: 'utf8' });
      const written = JSON.parse(stdout);
      expect(written).toHaveLength(1);
      expect(valid(written), JSON.stringify(valid.errors)).toBe(true);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  it('gives each finding a fingerprint of its own', async () => {
    const all: { fingerprint: string }[] = await issues();
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  });

  it('takes paths from the checkout', async () => {
    const all = await issues(undefined, { env: { CI_PROJECT_DIR: '/checkout/dumps/harbour' } });
    expect(all[0].location.path).toBe('ferry.txt');
  });
});
