import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, refusalOf } from '../problem.js';
import { OutputError, type Target } from './define.js';
import type { HandleSink } from './handle-sink.js';
import { isDescriptor, realPlace } from './place.js';
import { removeLeftovers, temporaryBeside } from './temporary.js';

export interface FileTargetOptions {
  /** `replace`: whole or not at all. `append`: behind what is there. `resume`: behind the first `keep` bytes of what is there. */
  readonly mode: 'replace' | 'append' | 'resume';
  readonly keep?: number;
  /** Told where the last line of a file that is added to had no end, and got one. */
  readonly onUnended?: () => void;
  /** A folder could be meant, as by `-o`. */
  readonly orFolder?: boolean;
}

/** Opens an output file. A path that ends in `.gz` is compressed. @throws OutputError */
export async function openFileTarget(file: string, options: FileTargetOptions): Promise<Target> {
  const { orFolder = false } = options;
  const target = await named(file, () => openTarget(file, options), orFolder);
  return {
    get length() {
      return target.length;
    },
    write: (bytes) => named(file, () => target.write(bytes)),
    finish: () => named(file, () => target.finish()),
    abandon: (keepAs) => target.abandon(keepAs),
  };
}

async function openTarget(file: string, options: FileTargetOptions): Promise<Target> {
  const there = await infoOf(file);
  if (there?.isDirectory() === true) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  if (isDescriptor(file)) return await specialTarget(file, 'a');
  // A device or a pipe, such as /dev/null, cannot be replaced by a rename.
  if (there?.isFile() === false) return await specialTarget(file, 'w');
  return options.mode === 'replace' ? await replacingTarget(file, there) : await growingTarget(file, options);
}

/** What the system says of a file does not always name it. */
async function named<T>(file: string, act: () => Promise<T>, orFolder = false): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new OutputError(`${file}: cannot be written: ${explain(error, orFolder)}`);
  }
}

function explain(error: unknown, orFolder: boolean): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'its folder does not exist; make it first';
    case 'EISDIR':
      return orFolder ? 'it is a folder; end the path with / for a file a document' : 'it is a folder; name a file in it';
    default:
      return refusalOf(error);
  }
}

async function infoOf(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function specialTarget(file: string, flags: 'a' | 'w'): Promise<Target> {
  const handle = await open(file, flags);
  const sink = await handleSink(handle, file);
  return {
    ...sink,
    get length() {
      return sink.length();
    },
    abandon: sink.finish,
  };
}

/** A temporary file beside the target, hidden so that no run reads it, renamed at the end. */
async function replacingTarget(asked: string, there: Stats | null): Promise<Target> {
  // A read-only file stays as it is, though a rename could replace it.
  if (there !== null) await access(asked, constants.W_OK);
  const file = await realPlace(asked);
  const temporary = temporaryBeside(file);
  const sink = await handleSink(await openAs(temporary, there), file);
  return {
    write: sink.write,
    get length() {
      return sink.length();
    },
    async finish() {
      await sink.finish();
      await rename(temporary, file);
      await removeLeftovers(path.dirname(file), path.basename(file));
    },
    async abandon(keepAs) {
      await sink.finish().catch(() => undefined);
      if (keepAs === undefined) await rm(temporary, { force: true });
      else await rename(temporary, keepAs);
    },
  };
}

/** Makes a file that others may read and write as they may the one that it will replace, and never more, not even while it is written. */
async function openAs(file: string, replaced: Stats | null): Promise<FileHandle> {
  if (replaced === null) return await open(file, 'wx');
  const handle = await open(file, 'wx', replaced.mode & 0o700);
  const { uid } = await handle.stat();
  // Only the superuser may give a file away; to a group of one's own everybody may. What its group may do is for no other group.
  const owned = await handle
    .chown(replaced.uid, replaced.gid)
    .catch(() => handle.chown(uid, replaced.gid))
    .then(
      () => true,
      () => false,
    );
  // Some file systems know no modes.
  await handle.chmod(replaced.mode & (owned ? 0o777 : 0o707)).catch(() => undefined);
  return handle;
}

async function growingTarget(file: string, options: FileTargetOptions): Promise<Target> {
  if (options.mode === 'append' && isCompressed(file) && (await infoOf(file))?.size) await (await import('./gzip.js')).assertWhole(file);
  const handle = await open(file, 'a+');
  const keep = options.mode === 'resume' ? (options.keep ?? 0) : null;
  if (keep === null && (await endLastLine(handle, file))) options.onUnended?.();
  const sink = await handleSink(handle, file);
  const before = keep ?? (await handle.stat()).size;
  // Only where the run comes to write: one that finds that it cannot go on leaves the file as it was.
  let cut = keep === null;
  const cutOff = async (): Promise<void> => {
    if (cut) return;
    cut = true;
    await handle.truncate(before);
  };
  return {
    async write(bytes) {
      await cutOff();
      await sink.write(bytes);
    },
    get length() {
      return before + sink.length();
    },
    async finish() {
      await cutOff();
      await sink.finish();
      const place = await realPlace(file);
      await removeLeftovers(path.dirname(place), path.basename(place));
    },
    abandon: sink.finish,
  };
}

/** What was cut off mid-line by a crash must not swallow the first record that is appended. @returns Whether the last line had no end. */
async function endLastLine(handle: FileHandle, file: string): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0 || isCompressed(file)) return false;
  const last = new Uint8Array(1);
  await handle.read(last, 0, 1, size - 1);
  if (last[0] === 0x0a) return false;
  await handle.write('\n');
  return true;
}

async function handleSink(handle: FileHandle, file: string): Promise<HandleSink> {
  if (!isCompressed(file)) return plainSink(handle);
  const { gzipSink } = await import('./gzip.js');
  return gzipSink(handle);
}

function plainSink(handle: FileHandle): HandleSink {
  let length = 0;
  return {
    length: () => length,
    async write(bytes) {
      let at = 0;
      while (at < bytes.length) at += (await handle.write(bytes, at)).bytesWritten;
      length += bytes.length;
    },
    finish: () => handle.close(),
  };
}

function isCompressed(file: string): boolean {
  return file.toLowerCase().endsWith('.gz');
}
