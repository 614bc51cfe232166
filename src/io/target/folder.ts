import { createHash, randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentFile } from '../batch.js';
import { makeFolder } from '../make-folder.js';
import { errorMessage } from '../problem.js';
import { OUTPUT_MARKER } from '../walk.js';
import { OutputError } from './define.js';

/** A folder that gets a file a document. */
export interface FolderTarget {
  write(files: readonly DocumentFile[]): Promise<void>;
}

/** Most file systems take 255 bytes a name; the rest is for the extension and the temporary name. */
const LONGEST_NAME = 180;
const UNSAFE = /[^\p{L}\p{M}\p{N} ._()+,=@-]/gu;
/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** @param extension Without the dot. @throws OutputError */
export async function openFolderTarget(folder: string, extension: string): Promise<FolderTarget> {
  const taken = new Set<string>();
  try {
    await makeFolder(folder);
    await writeFile(path.join(folder, OUTPUT_MARKER), 'Outputs of article-clean: a later run does not read this folder as input.\n');
  } catch (error) {
    throw new OutputError(`${folder}: cannot be written: ${errorMessage(error)}`);
  }
  return {
    async write(files) {
      for (const file of files) {
        const target = `${path.join(folder, ...uniqueName(file, taken))}.${extension}`;
        await makeFolder(path.dirname(target));
        const temporary = path.join(path.dirname(target), `.${randomBytes(6).toString('hex')}.tmp`);
        try {
          await writeFile(temporary, file.text);
          await rename(temporary, target);
        } catch (error) {
          await rm(temporary, { force: true });
          throw new OutputError(`${target}: cannot be written: ${errorMessage(error)}`);
        }
      }
    },
  };
}

/**
 * The parts of a document's path in the folder. A document that is a file keeps its folders; an input record's own id is one name,
 * whatever it holds. Upper and lower case are one name to some file systems, so a second taker gets a number.
 */
function uniqueName(file: DocumentFile, taken: Set<string>): string[] {
  const parts = file.fromPath ? file.id.split('/').map(safeName) : [safeName(file.id)];
  const last = parts.pop() ?? '_';
  for (let number = 1; ; number++) {
    const name = [...parts, number === 1 ? last : `${last}-${number}`];
    const key = name.join('/').toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

/** A name that no file system takes for a path, a device or a hidden file. A changed one gets a mark of what it was. */
function safeName(name: string): string {
  let safe = name
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/^[. ]+/, '_')
    .replace(/[. ]+$/, '_');
  if (DEVICE.test(safe)) safe = `_${safe}`;
  if (safe === name && Buffer.byteLength(safe) <= LONGEST_NAME) return safe;
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8);
  let end = Math.min(safe.length, LONGEST_NAME);
  while (Buffer.byteLength(safe.slice(0, end)) > LONGEST_NAME) end--;
  return `${safe.slice(0, end) || '_'}-${mark}`;
}
