import fs from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/core/article/schema.js';
import { cli, page, records, Sink, Terminal, useFolder } from './harness.js';

const folder = useFolder();

describe('usage', () => {
  it('prints the version of the package', async () => {
    const { version }: { version: string } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    expect(await cli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect(await cli(['-V', '--quiet'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints help on demand, and where to find it otherwise', async () => {
    const help = await cli(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('article-clean fixtures/dumps -o out.ndjson');
    expect(help.stdout).toMatch(/explain .*show line by line/);
    expect((await cli(['explain', '--help'])).stdout).toContain('--plain');
    expect(await cli(['help'])).toEqual(help);
    expect(await cli(['help', 'explain'])).toEqual(await cli(['explain', '--help']));
    const nothing = await cli([]);
    expect(nothing).toMatchObject({ code: 2, stdout: '' });
    expect(nothing.stderr).toMatch(/^article-clean: no input: .*--help\n$/);
  });

  it.each([
    [['x', '--formt', 'json'], /unknown option '--formt'[\s\S]*Did you mean --format\?/],
    [['x', '--format', 'xml'], /Allowed choices are ndjson, json, csv, tsv, parquet, markdown, text/],
    [['x', '--fields', 'titel'], /a record has no "titel" \(did you mean title\?\)/],
    [['x', '--fields', 'id,kept'], /--fields: kept holds what --keep names/],
    [['x', '--fields', 'id,source.path'], /--fields: "source\.path" is part of a key; keys are written whole: source\n/],
    [['x', '--fields', 'all,id'], /--fields: "all" stands alone/],
    [['x', '--fields', 'id', '--fields', 'text', '-f', 'text'], /--fields goes with/],
    [['x', '--fields', ','], /--fields: names no field/],
    [['x', '--jobs', '0'], /--jobs: "0" is no whole number from 1 to 256/],
    [['x', '--jobs', 'many'], /--jobs: "many" is no whole number/],
    [['x', '--min-confidence', '1.5'], /--min-confidence: "1\.5" is no number from 0 to 1/],
    [['x', '--max-rejects', 'few'], /--max-rejects: "few" is neither a number/],
    [['x', '--max-rejects', '101%'], /--max-rejects/],
    [['x', '--max-document-size', '20 parsecs'], /--max-document-size: "20 parsecs" is no size/],
    [['x', '--append'], /--append needs an output file: -o FILE/],
    [['x', '--resume'], /--resume needs an output file: -o FILE/],
    [['x', '--resume', '-o', 'out/'], /--resume needs an output file, and no folder: -o FILE/],
    [['x', '--append', '--resume', '-o', 'y'], /exclude each other/],
    [['x', '--resume', '-o', 'y.ndjson.gz'], /compressed file cannot be continued/],
    [['x', '--append', '-o', 'y.json'], /json cannot be continued/],
    [['x', '--fields', 'id', '-f', 'text'], /--fields goes with ndjson, json, csv, tsv, parquet, not with text/],
    [['x', '--pretty', '-f', 'ndjson'], /--pretty goes with --format json/],
    [['x', '-o', 'y', '--rejects', 'y'], /name the same file/],
    [['x', '-o', 'y', '--rejects', '-'], /--rejects: standard output is for articles; name a file/],
    [['x', '-o', 'y.ndjson.zst'], /--output: \.zst is not written; name it \.gz, or/],
    [['x', '-o', 'y.bz2', '-f', 'ndjson'], /--output: \.bz2 is not written/],
    [
      ['x', '-o', 'y.xlsx'],
      /--output: \.xlsx is not written; records are written as \.ndjson, \.json, \.csv, \.tsv, \.parquet, \.md, \.txt, or/,
    ],
    [['x', '-o', 'y.HTML.gz'], /--output: \.HTML\.gz is not written/],
    [['x', '--rejects', 'y.csv'], /--rejects: writes NDJSON, and \.csv says another format; name it \.ndjson/],
    [['x', '--rejects', 'y.ndjson.XZ'], /--rejects: \.XZ is not written/],
    [['x', '--quiet', '--verbose'], /cannot be used with option/],
    [['--keep', 'a', 'dumps'], /no input: .*--keep takes every word/],
    [['dumps', '--keep', ''], /--keep: names no field/],
    [['explain', 'dumps', '--text-field', ''], /--text-field: names no field/],
    [['explain', 'dumps', '--html-field', ''], /--html-field: names no field/],
    [['x', '--include', ''], /--include: is empty/],
    [[''], /"": not found: it is an empty name; check the variable/],
    [['help', 'chek'], /help: there is no command "chek" \(did you mean check\?\)/],
    [['x', 'clean', '-q'], /clean: not found; a command comes first: article-clean clean …/],
    [['x', 'explain', '--plain'], /unknown option '--plain'[\s\S]*explain is a command, and a command comes first/],
    [['explian', 'x'], /explian: not found \(did you mean explain\?\)/],
    [['explian', 'x', '--plain'], /unknown option '--plain'[\s\S]*explian is no command \(did you mean explain\?\)/],
    [
      ['--text-field', 'page.body', 'explain', 'x'],
      /--text-field: options of explain come behind its name: article-clean explain --text-field …/,
    ],
    [['--exclude', 'bat*', 'check', 'x'], /--exclude: options of check come behind its name/],
    [['--jobs', 'abc', 'check', 'x'], /--jobs: options of check come behind its name/],
    [['-o', 'lost.ndjson', 'explain', 'x'], /--output: is no option of explain; leave it out/],
    [['-q', 'clean', '-v', 'x'], /--quiet: options of clean come behind its name/],
    [['--no-color', 'schema'], /--no-color: is no option of schema; leave it out/],
    [['--no-exclude', 'check', 'x'], /--no-exclude: options of check come behind its name/],
    [['x', '-o', '--pretty'], /option '-o, --output <path>' argument missing; what begins with a dash is given as --output=--pretty/],
    [['x', '--rejects', '--quiet'], /option '--rejects <file>' argument missing/],
    [['x', '--keep', '-q'], /option '--keep <fields...>' argument missing/],
    [['check', 'x', '-r', '--quiet'], /option '-r, --reporter <name\[:file\]>' argument missing/],
    [['explain', 'x', '--text-field', '--'], /option '--text-field <field>' argument missing/],
    [['x', '--min-confidence', '-1'], /--min-confidence: "-1" is no number from 0 to 1/],
    [['explain'], /missing required argument 'files'/],
  ])('%j is a mistake, told in a line', async (argv, message) => {
    const { code, stdout, stderr } = await cli(argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('takes what begins with a dash for a value where it is given as one', async () => {
    const file = folder.write('a.txt', page('A'));
    for (const argv of [
      ['-o', '-'],
      ['--exclude=-x', '-o-'],
      ['--', '-o', '--pretty'],
    ])
      expect((await cli([file, '-q', ...argv])).stderr).not.toContain('argument missing');
  });

  it('takes clean as a word, and options before and behind it', async () => {
    const file = folder.write('a.txt', page('A'));
    const plain = await cli([file]);
    expect((await cli(['clean', file])).stdout).toBe(plain.stdout);
    expect((await cli(['clean', '--fields', 'id', file, '-q'])).stdout).toBe('{"id":"a.txt"}\n');
  });

  it('takes fields that are given one after another together', async () => {
    const file = folder.write('a.txt', page('A'));
    const { stdout } = await cli([file, '--fields', 'id', '--fields', 'language,url']);
    expect(stdout).toBe('{"id":"a.txt","language":"en","url":null}\n');
  });

  it('writes a format that is asked for under whatever name', async () => {
    const file = folder.write('a.txt', page('A'));
    for (const name of ['out.html', 'out', 'out.data', 'v1.2']) {
      const format = name === 'out.html' ? ['-f', 'ndjson'] : [];
      expect(await cli([file, '-o', folder.join(name), '-q', '--rejects', folder.join('rejects.json'), ...format])).toMatchObject({
        code: 0,
      });
      expect(records(folder.read(name))).toHaveLength(1);
    }
  });

  it('passes cleaning options on', async () => {
    const file = folder.write('a.txt', page('A', '“harbour”'));
    expect((await cli([file, '--fields', 'text'])).stdout).toContain('“harbour”');
    expect((await cli([file, '--fields', 'text', '--ascii-punctuation'])).stdout).toContain('\\"harbour\\"');
    const warned = records((await cli([file, '--fields', 'warnings', '--min-confidence', '1'])).stdout);
    expect(JSON.stringify(warned)).toContain('low-confidence');
  });

  it('is silent with --quiet but for errors', async () => {
    const file = folder.write('a.ndjson', 'oops\n');
    expect((await cli([file, '-q'])).stderr).toMatch(/^article-clean: [^ ]*\/a\.ndjson:1: broken JSON[^\n]*\n$/);
  });

  it('prints a JSON Schema that is the schema of an article', async () => {
    const { code, stdout } = await cli(['schema']);
    const schema: Record<string, unknown> = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(Object(schema['properties']))).toEqual(Object.keys(articleSchema.shape));
  });
});

describe('a log', () => {
  it('gets no control characters of ids, file names and options either', async () => {
    const file = folder.write('evil\u001b[31m.txt', page('A'));
    const records = folder.write('a.ndjson', `${JSON.stringify({ id: '\u001b]0;pwn\u0007\u202e', text: page('A') })}\n`);
    const runs = [
      ['explain', `${records}:1:99`],
      ['explain', `${file}:999`],
      [file, '-o', file],
      [folder.path, '-o', file],
      [file, '--form\u001b[31mat', 'x'],
      ['check', file, '--reporter', `json:${file}`],
    ];
    for (const argv of runs) {
      const { code, stderr } = await cli(argv);
      expect([argv[0], code]).toEqual([argv[0], 2]);
      expect(stderr).toMatch(/^article-clean: /);
      expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  it('has a line for each problem of a configuration', async () => {
    const config = folder.write('c.json', '{"inputs": 3, "jobs": "x"}');
    const { stderr } = await cli(['check', '-c', config]);
    expect(stderr.trimEnd().split('\n').length).toBeGreaterThan(1);
  });
});

describe('a terminal', () => {
  it('gets a progress bar on standard error, gone at the end', async () => {
    const stderr = new Terminal();
    const lines = Array.from({ length: 600 }, (_, index) => JSON.stringify({ id: index, text: page(`Record${index}`) }));
    const file = folder.write('a.ndjson', lines.join('\n'));
    const { code } = await cli([file, '--jobs', '1'], { stderr });
    expect(code).toBe(0);
    expect(stderr.text).toMatch(/files \| \d+ documents \| [\d.]+ MB\/s/);
    expect(stderr.text).toMatch(/\n1 |600 documents read/);
    const quiet = new Terminal();
    await cli([file, '--quiet'], { stderr: quiet });
    expect(quiet.text).toBe('');
  });

  it('gets neither a bar nor colours where it is dumb, unless colours are asked for', async () => {
    const env = { TERM: 'dumb' };
    const file = folder.write('a.txt', page('A'));
    const { stderr } = await cli([file, '-o', folder.join('out.ndjson')], { stderr: new Terminal(), env });
    expect(stderr).toMatch(/^1 document read: /);
    expect((await cli(['explain', file], { stdout: new Terminal(), env })).stdout).not.toMatch(/\p{Cc}\[/u);
    expect((await cli(['explain', file], { stdout: new Terminal(), env: { ...env, FORCE_COLOR: '1' } })).stdout).toMatch(/\p{Cc}\[/u);
  });

  it('gets no bar where the records go to it too', async () => {
    const file = folder.write('a.txt', page('A'));
    const both = { stdout: new Terminal(), stderr: new Terminal() };
    const alone = (await cli([file], both)).stderr;
    expect(alone).toMatch(/^1 document read: 1 kept/);
    expect(alone).not.toContain('\u001b');
    const { stderr } = await cli([file, '-o', folder.join('out.ndjson')], { stdout: new Terminal(), stderr: new Terminal() });
    expect(stderr).toContain('\u001b');
  });

  it('gets no control characters of a file name or a broken record', async () => {
    const stderr = new Terminal();
    const file = folder.write('evil\u001b[31m.ndjson', '"\u001b]0;owned\u0007\u009b31m"\n\u001b[2J{\n');
    await cli([file, '--verbose', '--no-color'], { stderr });
    // What the bar itself writes is escapes too; the messages are lines of their own.
    const messages = stderr.text.split('\n').filter((line) => line.includes('record'));
    expect(messages).toHaveLength(2);
    for (const message of messages) expect(message.slice(message.lastIndexOf('article-clean: '))).not.toMatch(/\p{Cc}/u);
  });
});

describe('a closed pipe', () => {
  it('ends the run quietly', async () => {
    class Closing extends Sink {
      override _write(_chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      }
    }
    const file = folder.write('a.txt', page('A'));
    expect(await cli([file], { stdout: new Closing() })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await cli(['explain', file], { stdout: new Closing() })).toMatchObject({ code: 0, stderr: '' });
  });

  it('ends the run quietly when it closes before the bracket that ends the JSON', async () => {
    class ClosedAtTheEnd extends Sink {
      override _write(chunk: Buffer, encoding: string, done: (error?: Error) => void): void {
        if (chunk.toString().trim() === ']') done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
        else super._write(chunk, encoding, done);
      }
    }
    const file = folder.write('a.txt', page('A'));
    const rejects = folder.join('rejects.ndjson');
    for (const argv of [
      ['-f', 'json'],
      ['--pretty', '--rejects', rejects],
    ]) {
      const { code, stdout, stderr } = await cli([file, ...argv], { stdout: new ClosedAtTheEnd() });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^\[\s*\{/);
    }
  });

  it('is not confused with another failure to write', async () => {
    const full = (): Writable & { text: string } =>
      Object.assign(
        new Writable({
          write: (_chunk, _encoding, done) => done(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })),
        }),
        { text: '' },
      );
    const file = folder.write('a.txt', page('A'));
    for (const argv of [
      [file],
      ['schema'],
      ['rules'],
      ['explain', file],
      ['--version'],
      ['--version', '--quiet'],
      ['--help'],
      ['clean', '--help'],
      ['check', '--help'],
    ]) {
      const { code, stderr } = await cli(argv, { stdout: full() });
      expect([argv, code]).toEqual([argv, 2]);
      expect(stderr).toContain('article-clean: standard output: cannot be written: no space left on device\n');
    }
  });
});
