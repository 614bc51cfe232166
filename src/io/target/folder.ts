import { createHash } from 'node:crypto';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentFile } from '../batch/batch.js';
import { makeFolder } from '../output/make-folder.js';
import { OUTPUT_MARKER, type OutputList } from '../output/own-names.js';
import { errorCode, refusalOf } from '../problem.js';
import { OutputError } from './define.js';
import { realPlace, sizeOf } from './place.js';
import { removeLeftovers, temporaryBeside } from './temporary.js';

/** A folder that gets a file a document. */
export interface FolderTarget {
  write(files: readonly DocumentFile[]): Promise<void>;
  /** However the run ends. */
  finish(): Promise<void>;
}

/** Most file systems take 255 bytes a name; the rest is for the extension and the temporary name. */
const LONGEST_NAME = 180;
const UNSAFE = /[^\p{L}\p{M}\p{N} ._()+,=@-]/gu;
/** Names that Windows keeps for devices, whatever their extension; raised digits count as digits. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;
/** The first half of a character whose second is cut off. */
const HALF = /[\ud800-\udbff]$/;

/**
 * @param extension Without the dot.
 * @param inputs Real paths that are not to be written over.
 * @throws OutputError
 */
export async function openFolderTarget(folder: string, extension: string, inputs: ReadonlySet<string>): Promise<FolderTarget> {
  const taken: Taken = { files: new Set(), folders: new Set(), numbers: new Map() };
  const place = await realPlace(path.resolve(folder)).catch(() => folder);
  const entered = new Set<string>();
  const isForeign = foreignFiles();
  const spare = (asked: string, ...names: string[]): void => {
    if (inputs.has(path.join(place, ...names)))
      throw new OutputError(`${asked}: is an input of this run too; choose another folder with -o`);
  };
  spare(folder);
  /** Where the folder holds other files too: names of outputs by the folder that they stand in. */
  let shared: Map<string, string[]> | null = null;
  try {
    await makeFolder(folder);
    const there = await readdir(folder);
    if (there.includes(OUTPUT_MARKER) || there.every((name) => name.startsWith('.'))) {
      await writeFile(path.join(folder, OUTPUT_MARKER), 'Outputs of article-clean: a later run does not read this folder as input.\n');
    } else shared = new Map();
  } catch (error) {
    throw new OutputError(`${folder}: cannot be written: ${explain(error)}`);
  }
  return {
    async write(files) {
      for (const file of files) {
        const names = uniqueName(file, extension, taken);
        const target = path.join(folder, ...names);
        spare(target, ...names);
        if (shared !== null && (await isForeign(target))) {
          throw new OutputError(
            `${target}: is there already, and is not known for an earlier output; choose another folder with -o, or delete it`,
          );
        }
        const parent = path.dirname(target);
        const temporary = temporaryBeside(target);
        try {
          await makeFolder(parent);
          if (!entered.has(parent)) await removeLeftovers(parent, null);
          entered.add(parent);
          await writeFile(temporary, file.pieces);
          await rename(temporary, target);
          if (shared !== null) namesIn(shared, parent).push(path.basename(target));
        } catch (error) {
          await rm(temporary, { force: true }).catch(() => undefined);
          throw new OutputError(`${target}: cannot be written: ${explain(error)}`);
        }
      }
    },
    async finish() {
      const { listOutputs } = await import('../output/output-list.js');
      for (const [parent, names] of shared ?? []) await listOutputs(parent, names);
      shared?.clear();
    },
  };
}

/** Tells files in a folder that holds others too: only what an earlier run wrote is written anew. Lists of folders are read once. */
function foreignFiles(): (file: string) => Promise<boolean> {
  const lists = new Map<string, OutputList>();
  return async (file) => {
    if ((await sizeOf(file)) === null) return false;
    const { isListed, readOutputList } = await import('../output/output-list.js');
    const parent = path.dirname(file);
    const list = lists.get(parent) ?? (await readOutputList(parent));
    lists.set(parent, list);
    return !(await isListed(list, file));
  };
}

function namesIn(folders: Map<string, string[]>, parent: string): string[] {
  const names = folders.get(parent) ?? [];
  folders.set(parent, names);
  return names;
}

/** What an earlier run left may stand in the way. */
function explain(error: unknown): string {
  switch (errorCode(error)) {
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file stands where a folder is to be; delete it, or choose another folder';
    case 'EISDIR':
      return 'a folder stands where the file is to be; delete it, or choose another folder';
    default:
      return refusalOf(error);
  }
}

/** Paths in the folder that this run has given out, in lower case: upper and lower are one name to some file systems. */
interface Taken {
  readonly files: Set<string>;
  readonly folders: Set<string>;
  /** The last number behind each name that was given more than once: all before it are taken too. */
  readonly numbers: Map<string, number>;
}

/**
 * The parts of a file's path in the folder. A document that is a file keeps its folders; an input record's own id is one name,
 * whatever it holds. What comes second to a name gets a number, a folder too that is called as a file is.
 */
function uniqueName(file: DocumentFile, extension: string, taken: Taken): string[] {
  const parts = file.fromPath ? file.id.split('/').map(safeName) : [safeName(file.id)];
  const last = parts.pop() ?? '_';
  const above: string[] = [];
  for (const part of parts) {
    above.push(firstFree(part, '', (name) => !taken.files.has(keyOf([...above, name])))[0]);
    taken.folders.add(keyOf(above));
  }
  const asked = keyOf([...above, last]);
  const [name, number] = firstFree(
    last,
    `.${extension}`,
    (free) => {
      const key = keyOf([...above, free]);
      return !taken.files.has(key) && !taken.folders.has(key);
    },
    taken.numbers.get(asked),
  );
  if (number > 1) taken.numbers.set(asked, number);
  taken.files.add(keyOf([...above, name]));
  return [...above, name];
}

function keyOf(parts: readonly string[]): string {
  return parts.join('/').toLowerCase();
}

/** The name with the first number from `from` on that makes it free, and the number. */
function firstFree(name: string, ending: string, isFree: (name: string) => boolean, from: number = 1): [string, number] {
  for (let number = from; ; number++) {
    const tried = `${number === 1 ? name : `${name}-${number}`}${ending}`;
    if (isFree(tried)) return [tried, number];
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
  return `${safe.slice(0, end).replace(HALF, '') || '_'}-${mark}`;
}
