import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../../src/cli/run.js';

/** A text that is plainly an article: a headline that begins with the given word, and two paragraphs. */
export function page(title: string, word: string = 'harbour'): string {
  const sentence = `The ${word} was quiet in the morning, and nobody who worked there could say why the boats had stayed away. `;
  return `${title} keeps the fishermen of the bay waiting\n\n${sentence.repeat(3).trim()}\n\nIn the evening the ${word} was full again, and the fishermen said that they had been waiting for the tide to turn.\n`;
}

/** Collects what is written to it. */
export class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** As a terminal would be. */
export class Terminal extends Sink {
  readonly isTTY = true;
  readonly columns = 100;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Buffer;
  readonly env?: Record<string, string>;
  readonly signal?: AbortSignal;
  readonly stdout?: Writable & { text: string };
  readonly stderr?: Writable & { text: string };
}

/** Runs the command line in this process, with streams of its own. */
export async function cli(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdout = new Sink(), stderr = new Sink(), stdin, env = {}, signal } = options;
  const input = stdin === undefined ? new PassThrough().end() : Readable.from([Buffer.from(stdin)]);
  const code = await run(argv, { stdin: input, stdout, stderr, env, ...(signal === undefined ? {} : { signal }) });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** The lines of NDJSON output, each as an object. */
export function records(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line));
}

/** A folder for each test, gone after it. */
export function useFolder(): {
  readonly path: string;
  write(name: string, content: string | Buffer): string;
  read(name: string): string;
  join(name: string): string;
} {
  let folder = '';
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-'));
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return {
    get path() {
      return folder;
    },
    join: (name) => path.join(folder, name),
    write(name, content) {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
      return file;
    },
    read: (name) => fs.readFileSync(path.join(folder, name), 'utf8'),
  };
}

/** The folder is the working folder of each test. */
export function useWorkingFolder(folder: { readonly path: string }): void {
  const before = process.cwd();
  beforeEach(() => process.chdir(folder.path));
  afterEach(() => process.chdir(before));
}
