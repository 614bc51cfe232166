import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeScrape } from '../../tools/try-check/folders.js';
import { useFolder } from './harness.js';

const folder = useFolder();
const docs = fs.readFileSync('docs/check.md', 'utf8');
const BIN = path.resolve('bin/article-clean.js');
const hasJq = spawnSync('jq', ['--version']).status === 0;

/** The file of a recipe, by its name. */
function recipe(name: string) {
  const start = docs.indexOf(`\`\`\`yaml ${name}\n`);
  expect(start).toBeGreaterThan(0);
  return parse(docs.slice(docs.indexOf('\n', start), docs.indexOf('\n```', start)));
}

/** A project that has the command among its dependencies, and dumps of which a few have leaks. */
function project(scrape: 'good' | 'leaked'): void {
  writeScrape(folder.join('scraped'), scrape, 20);
  fs.mkdirSync(folder.join('node_modules/.bin'), { recursive: true });
  fs.symlinkSync(BIN, folder.join('node_modules/.bin/article-clean'));
  folder.write('package.json', '{ "name": "project", "private": true }');
}

/** Runs a line as a runner's shell would, with the project's commands; dependencies are installed. */
function shell(line: string, env: Record<string, string> = {}) {
  const { CI: _ci, GITHUB_STEP_SUMMARY: _summary, GITHUB_WORKSPACE: _workspace, ...rest } = process.env;
  const bin = folder.join('node_modules/.bin');
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', line], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...rest, PATH: `${bin}:${process.env['PATH'] ?? ''}`, npm_config_offline: 'true', ...env },
  });
}

describe('the recipe for GitHub Actions', () => {
  const steps = (): Record<string, unknown>[] => recipe('.github/workflows/data-quality.yml').jobs.check.steps;

  it('fails the step, annotates files of the checkout, and leaves both reports where the next steps look', () => {
    project('leaked');
    const all = steps();
    const commands = all.flatMap(({ run }) => (typeof run === 'string' && run !== 'npm ci' ? [run] : []));
    expect(commands).toHaveLength(1);
    const { status, stdout } = shell(commands[0] ?? '', { GITHUB_STEP_SUMMARY: folder.join('summary.md'), GITHUB_WORKSPACE: folder.path });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=scraped\/island\/00001\.txt,line=\d+,endLine=\d+,col=1,/m);
    expect(folder.read('summary.md')).toContain('❌ article-clean check failed');
    const inputs = all.flatMap((step) => (step['with'] === undefined ? [] : [step['with']]));
    expect(inputs).toContainEqual({ sarif_file: 'reports/check.sarif' });
    expect(inputs).toContainEqual({ name: 'data-quality', path: 'reports' });
    const { results } = JSON.parse(folder.read('reports/check.sarif')).runs[0];
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('scraped/island/00001.txt');
    expect(folder.read('reports/check.html')).toContain('</html>');
  });

  it('has only keys that a workflow has, and uploads after a failure too', () => {
    const workflow = recipe('.github/workflows/data-quality.yml');
    expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'jobs']);
    expect(Object.keys(workflow.jobs.check)).toEqual(['runs-on', 'steps']);
    for (const step of steps()) {
      for (const key of Object.keys(step)) expect(['name', 'uses', 'run', 'with', 'if']).toContain(key);
      expect('uses' in step).not.toBe('run' in step);
      if (String(step['uses']).includes('upload')) expect(step['if']).toContain('!cancelled()');
    }
  });
});

describe('the recipe for GitLab CI', () => {
  it('fails the job, and leaves the reports that it names', () => {
    project('leaked');
    const job = recipe('.gitlab-ci.yml')['data-quality'];
    const script: string[] = job.script;
    expect(script[0]).toBe('npm ci');
    expect(shell(script.slice(1).join('\n'), { CI_PROJECT_DIR: folder.path }).status).toBe(1);
    expect(job.artifacts.when).toBe('always');
    const issues = JSON.parse(folder.read(job.artifacts.reports.codequality));
    expect(issues[0]).toMatchObject({ severity: 'major', location: { path: 'scraped/island/00001.txt' } });
    expect(folder.read(job.artifacts.reports.junit)).toContain('<failure type="leaked-recommendation"');
  });

  it('passes on good data', () => {
    project('good');
    const script: string[] = recipe('.gitlab-ci.yml')['data-quality'].script;
    expect(shell(script.slice(1).join('\n')).status).toBe(0);
  });
});

describe('the recipe for pre-commit', () => {
  it('checks the files of a commit that are dumps', () => {
    project('leaked');
    const [hook] = recipe('.pre-commit-config.yaml').repos[0].hooks;
    const wanted = new RegExp(hook.files);
    const staged = ['README.md', 'src/scraped/a.txt', 'scraped/picture.png', 'scraped/island/00001.txt', 'scraped/harbour/00002.txt'];
    const files = staged.filter((file) => wanted.test(file));
    expect(files).toEqual(['scraped/island/00001.txt', 'scraped/harbour/00002.txt']);
    // As pre-commit does with language: system: the entry, and the files behind it.
    expect(shell(`${hook.entry} ${files.join(' ')}`).status).toBe(1);
    expect(shell(`${hook.entry} scraped/harbour/00002.txt`).status).toBe(0);
  });
});

describe('the recipes with jq', () => {
  const lines = (docs.split('### jq')[1] ?? '').split('\n').filter((line) => line.startsWith('article-clean check'));
  const first = (line: string): string => line.slice(0, line.indexOf(' | jq '));

  it('stand on reports that are JSON', () => {
    project('leaked');
    expect(lines).toHaveLength(5);
    for (const line of new Set(lines.map(first))) {
      const { stdout, status } = shell(line);
      expect(status).toBe(line.includes('--fail-on never') ? 0 : 1);
      const texts = line.includes('ndjson') ? stdout.trim().split('\n') : [stdout];
      for (const text of texts) expect(() => JSON.parse(text)).not.toThrow();
    }
  });

  it.skipIf(!hasJq)('print what they say (left out where there is no jq)', () => {
    project('leaked');
    // Without pipefail: a check that fails is what they are for.
    const printed = lines.map((line) => shell(`set +o pipefail; ${line}`));
    expect(printed.map(({ status, stderr }) => [status, stderr])).toEqual(lines.map(() => [0, '']));
    const [rules, findings, files, groups, gate] = printed.map(({ stdout }) => stdout);
    expect(rules).toMatch(/^\d+\terror\tleaked-recommendation$/m);
    expect(findings).toMatch(/^island\/00001\.txt\t\d+\tleaked-recommendation\tThe body holds/m);
    expect(files).toBe('island/00001.txt\n');
    expect(groups).toMatch(/^"all",20,0,1,\d+/m);
    expect(gate).toBe('true\n');
  });
});
