import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../problem.js';

/** Hidden, so that no run reads it as input. */
export function checkpointFile(output: string): string {
  return path.join(path.dirname(output), `.${path.basename(output)}.resume`);
}

/** Under this name a state is written, so that a crash leaves the old one or the new one. */
export function unfinishedCheckpoint(output: string): string {
  return `${checkpointFile(output)}.tmp`;
}

/** Where an interrupted run leaves an output that was to appear whole. */
export function partialFile(output: string): string {
  return path.join(path.dirname(output), `.${path.basename(output)}.partial`);
}

/** At the end of every run to a file, so it does without what reads a checkpoint. */
export async function removeCheckpoint(output: string, rejects: string | null): Promise<void> {
  await removeFile(checkpointFile(output));
  await removeFile(unfinishedCheckpoint(output));
  await removeFile(partialFile(output));
  if (rejects !== null) await removeFile(partialFile(rejects));
}

/** As rm() with `force` would, for which Node loads what empties folders. */
async function removeFile(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
