import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../problem.js';

/**
 * Makes a folder and those above it, as far as they are not there. Node's own way goes round for ever where a parent is there and says of
 * what should be in it that it is not, as `/proc` does.
 * @throws what the file system says
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !(await isThere(at)) && path.dirname(at) !== at; at = path.dirname(at)) missing.push(at);
  for (const one of missing.reverse()) {
    try {
      await mkdir(one);
    } catch (error) {
      // Another process may have made it since.
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

async function isThere(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}
