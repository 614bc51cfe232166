import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../problem.js';

/** Where bytes for a file would come to stand: through links, also one that leads to a file that is not there yet. @throws Where its folder is missing. */
export async function realPlace(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const folder = await realpath(path.dirname(file));
  const place = path.join(folder, path.basename(file));
  return (await isLink(place)) ? await realPlace(path.resolve(folder, await readlink(place))) : place;
}

/** The file itself, and of a link what is behind it: what stands beside an output must be renamed to it, which no other file system allows. */
export async function behindLink(file: string): Promise<string> {
  return (await isLink(file)) ? await realPlace(file) : file;
}

async function isLink(file: string): Promise<boolean> {
  return await lstat(file).then(
    (info) => info.isSymbolicLink(),
    () => false,
  );
}

/** Bytes of a regular file; `null` where there is none. */
export async function sizeOf(file: string): Promise<number | null> {
  return await stat(file).then(
    (info) => (info.isFile() ? info.size : null),
    () => null,
  );
}

/** An open file of the process by its number: whatever is behind it, the shell has opened it, and it is written to as it stands. */
export function isDescriptor(file: string): boolean {
  return /^\/(?:dev\/(?:stdin|stdout|stderr|fd\/\d+)|proc\/self\/fd\/\d+)$/.test(file);
}

/** Whether it is there and neither a file nor a folder: a device, a pipe or an open file, which is not replaced. */
export async function isSpecial(file: string): Promise<boolean> {
  if (isDescriptor(file)) return true;
  return await stat(file).then(
    (info) => !info.isFile() && !info.isDirectory(),
    () => false,
  );
}
