import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** A process number says nothing on another machine that shares the folder. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 4);
const ENDING = /\.([0-9a-f]{4})-(\d{1,10})-[0-9a-f]{8}\.tmp$/;
/** What has not been written to for so long is nobody's any more, whatever machine it came from. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/** Where a file grows before it gets its name: beside it, hidden so that no run reads it, and with the number of the process that writes. */
export function temporaryBeside(file: string): string {
  return path.join(path.dirname(file), `.${stemOf(path.basename(file))}.${HOST}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
}

/** Whether a file is one that grows so, of this run or of another. */
export function isTemporary(name: string): boolean {
  return name.startsWith('.') && ENDING.test(name);
}

/** File systems take names of 255 bytes, which leaves a longer one no room for what is added. */
const LONGEST_NAME = 200;

function stemOf(name: string): string {
  return Buffer.byteLength(name) > LONGEST_NAME ? createHash('sha256').update(name).digest('hex').slice(0, 32) : name;
}

/** Takes away what runs left that were killed outright. @param of Only what was to become this file; else whatever was to be in the folder. */
export async function removeLeftovers(folder: string, of: string | null): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const ending = isTemporary(name) ? ENDING.exec(name) : null;
    if (ending === null || (of !== null && name.slice(1, ending.index) !== stemOf(of))) continue;
    const file = path.join(folder, name);
    const gone = ending[1] === HOST && !isRunning(Number(ending[2]));
    if (gone || (await isAbandoned(file))) await rm(file, { force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, and is there.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  return await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED_MS,
    () => false,
  );
}
