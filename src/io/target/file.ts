import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, errorMessage } from '../problem.js';
import { OutputError, type Target } from './define.js';
import type { HandleSink } from './handle-sink.js';

export interface FileTargetOptions {
  /** `replace`: whole or not at all. `append`: behind what is there. `resume`: behind the first `keep` bytes of what is there. */
  readonly mode: 'replace' | 'append' | 'resume';
  readonly keep?: number;
}

/** Opens an output file. A path that ends in `.gz` is compressed. @throws OutputError */
export async function openFileTarget(file: string, options: FileTargetOptions): Promise<Target> {
  try {
    if (await isSpecial(file)) return await specialTarget(file);
    return options.mode === 'replace' ? await replacingTarget(file) : await growingTarget(file, options);
  } catch (error) {
    throw new OutputError(`${file}: cannot be written: ${explain(error)}`);
  }
}

function explain(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'its folder does not exist; make it first';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'permission denied; choose another place with -o';
    case 'EISDIR':
      return 'it is a folder; end the path with / for a file a document';
    default:
      return errorMessage(error);
  }
}

/** A device or a pipe, such as /dev/null, cannot be replaced by a rename. */
async function isSpecial(file: string): Promise<boolean> {
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    return !info.isFile();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function specialTarget(file: string): Promise<Target> {
  const handle = await open(file, 'w');
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
async function replacingTarget(asked: string): Promise<Target> {
  const file = await writableFile(asked);
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString('hex')}.tmp`);
  const sink = await handleSink(await open(temporary, 'wx'), file);
  return {
    write: sink.write,
    get length() {
      return sink.length();
    },
    async finish() {
      await sink.finish();
      await rename(temporary, file);
    },
    async abandon(keepAs) {
      await sink.finish().catch(() => undefined);
      if (keepAs === undefined) await rm(temporary, { force: true });
      else await rename(temporary, keepAs);
    },
  };
}

/** The file behind a link, so that the link stays one. A read-only file stays as it is, though a rename could replace it. */
async function writableFile(file: string): Promise<string> {
  try {
    await access(file, constants.W_OK);
    return await realpath(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return file;
    throw error;
  }
}

async function growingTarget(file: string, options: FileTargetOptions): Promise<Target> {
  const handle = await open(file, 'a+');
  if (options.mode === 'resume') await handle.truncate(options.keep ?? 0);
  else await endLastLine(handle, file);
  const sink = await handleSink(handle, file);
  const before = (await handle.stat()).size;
  return {
    write: sink.write,
    get length() {
      return before + sink.length();
    },
    finish: sink.finish,
    abandon: sink.finish,
  };
}

/** What was cut off mid-line by a crash must not swallow the first record that is appended. */
async function endLastLine(handle: FileHandle, file: string): Promise<void> {
  const { size } = await handle.stat();
  if (size === 0 || isCompressed(file)) return;
  const last = new Uint8Array(1);
  await handle.read(last, 0, 1, size - 1);
  if (last[0] !== 0x0a) await handle.write('\n');
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
