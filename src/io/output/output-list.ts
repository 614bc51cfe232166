import { createHash } from 'node:crypto';
import { open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isShut } from '../problem.js';
import { temporaryBeside } from '../target/temporary.js';
import { type Beginning, OUTPUT_LIST, type OutputList } from './own-names.js';

/** No more is looked at. */
const HEAD = 64 * 1024;
const HEADER =
  '# Outputs of article-clean in this folder, which a later run does not read as input: how many bytes each begins with, their SHA-256, its name.\n';
const LINE = /^(\d{1,5}) ([0-9a-f]{64}) (".*")$/;

/** What is no line of a list says nothing. */
export async function readOutputList(folder: string): Promise<OutputList> {
  const written = await readFile(path.join(folder, OUTPUT_LIST), 'utf8').catch(() => '');
  const list = new Map<string, Beginning>();
  for (const line of written.split('\n')) {
    const [, bytes, sha256, quoted] = LINE.exec(line) ?? [];
    const name = quoted === undefined ? null : parse(quoted);
    if (sha256 !== undefined && name !== null) list.set(name, { bytes: Number(bytes), sha256 });
  }
  return list;
}

function parse(quoted: string): string | null {
  try {
    const name: unknown = JSON.parse(quoted);
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}

/** Whether a file is the output that a list has under its name, and not another that took its place. */
export async function isListed(list: OutputList, file: string): Promise<boolean> {
  const known = list.get(path.basename(file));
  if (known === undefined) return false;
  const found = await beginningOf(file, known.bytes).catch(() => null);
  // Where nothing was written, what is there now came from elsewhere.
  return found?.sha256 === known.sha256 && (known.bytes > 0 || (await stat(file)).size === 0);
}

export async function isListedOutput(file: string): Promise<boolean> {
  return await isListed(await readOutputList(path.dirname(file)), file);
}

/** Adds outputs to the list of their folder, and takes away those that are gone. */
export async function listOutputs(folder: string, names: readonly string[]): Promise<void> {
  const list = new Map(await readOutputList(folder));
  for (const name of names) list.set(name, await beginningOf(path.join(folder, name), HEAD));
  const lines: string[] = [];
  for (const [name, { bytes, sha256 }] of [...list].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const there = await stat(path.join(folder, name)).catch(() => null);
    if (there !== null) lines.push(`${bytes} ${sha256} ${JSON.stringify(name)}\n`);
  }
  const file = path.join(folder, OUTPUT_LIST);
  const temporary = temporaryBeside(file);
  try {
    await writeFile(temporary, HEADER + lines.join(''));
    await rename(temporary, file);
  } catch (error) {
    // A folder in which nothing may be made has had its outputs before: one that is added to is no reason to end the run.
    if (!isShut(error)) throw error;
  }
}

async function beginningOf(file: string, length: number): Promise<Beginning> {
  const handle = await open(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    let got = 0;
    while (got < length) {
      const { bytesRead } = await handle.read(bytes, got, length - got, got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    return { bytes: got, sha256: createHash('sha256').update(bytes.subarray(0, got)).digest('hex') };
  } finally {
    await handle.close();
  }
}
