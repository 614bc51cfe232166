import type { BigIntStats, Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isOwnName } from '../output/own-files.js';
import { OUTPUT_LIST, OUTPUT_MARKER, type OutputList } from '../output/own-names.js';
import { errorCode, errorMessage, type Problem } from '../problem.js';
import type { SkippedInput } from './raw-document.js';

export interface FoundFile {
  readonly path: string;
  /** Behind links. */
  readonly real: string;
  readonly info: Stats;
  /** The folder's list has it as an output of an earlier run. */
  readonly listed: boolean;
}

export interface FolderWalk {
  readonly folder: string;
  /** Paths that are no inputs. */
  readonly outputs: ReadonlySet<string>;
  readonly onSkipped: (path: string, why: SkippedInput['why']) => void;
}

interface Level {
  readonly folder: string;
  readonly real: string;
  /** The next one last. */
  readonly entries: Dirent[];
  readonly list: OutputList | null;
}

/** Names that are no UTF-8 come with this sign in them, and lead nowhere. */
const REPLACEMENT = '\ufffd';

/** Packages of a project that keeps its dumps beside them: their documents are nobody's pages. */
const PACKAGES = 'node_modules';

/** The files of a folder, depth first with a stack of its own, so that no depth of folders overflows the call stack. */
export async function* walkFolder(walk: FolderWalk): AsyncGenerator<FoundFile | Problem> {
  const { folder: top, outputs, onSkipped } = walk;
  /** Folders by device and inode: a link that leads back ends there. */
  const seen = new Set<string>();
  const stack: Level[] = [];
  const open = async (folder: string): Promise<Problem | null> => {
    const opened = await openLevel(walk, folder, seen);
    if (opened === null || 'code' in opened) return opened;
    stack.push(opened);
    return null;
  };
  const problem = outputs.has(top) ? null : await open(top);
  if (problem !== null) yield problem;
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const entry = level.entries.pop();
    if (entry === undefined) {
      stack.pop();
      continue;
    }
    const file = path.join(level.folder, entry.name);
    if (outputs.has(file) || isOwnName(entry.name)) continue;
    if (entry.name.startsWith('.') || entry.name === PACKAGES) {
      onSkipped(file, entry.name === PACKAGES ? 'packages' : 'hidden');
      continue;
    }
    if (entry.isDirectory()) {
      const failed = await open(file);
      if (failed !== null) yield failed;
      continue;
    }
    if (!entry.isFile() && !entry.isSymbolicLink()) {
      onSkipped(file, 'special');
      continue;
    }
    try {
      const info = await stat(file);
      if (info.isFile()) {
        const real = entry.isSymbolicLink() ? await realpath(file) : path.join(level.real, entry.name);
        yield { path: file, real, info, listed: level.list?.has(entry.name) === true && (await isListed(level.list, file)) };
      } else if (info.isDirectory()) {
        const failed = await open(file);
        if (failed !== null) yield failed;
      } else onSkipped(file, 'special');
    } catch (error) {
      // A link that leads nowhere or in a circle is no document.
      if (entry.isSymbolicLink() && !entry.name.includes(REPLACEMENT)) onSkipped(file, 'dangling');
      else yield unreadable(file, error);
    }
  }
}

/** What a folder holds, in order; `null` where it is passed over. */
async function openLevel({ folder: top, onSkipped }: FolderWalk, folder: string, seen: Set<string>): Promise<Level | Problem | null> {
  try {
    if (isSeen(await stat(folder, { bigint: true }), seen)) {
      onSkipped(folder, 'again');
      return null;
    }
    const entries = await readdir(folder, { withFileTypes: true });
    // A folder that was named itself is read whatever it holds.
    if (folder !== top && entries.some((entry) => entry.name === OUTPUT_MARKER)) {
      onSkipped(folder, 'own-folder');
      return null;
    }
    entries.sort((a, b) => (a.name < b.name ? 1 : -1));
    const list = entries.some((entry) => entry.name === OUTPUT_LIST) ? await readList(folder) : null;
    return { folder, real: await realpath(folder), entries, list };
  } catch (error) {
    return unreadable(folder, error);
  }
}

function isSeen({ dev, ino }: BigIntStats, seen: Set<string>): boolean {
  const key = `${dev}:${ino}`;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** What cannot be read of a path, and why. */
export function unreadable(file: string, error: unknown): Problem {
  const misnamed = errorCode(error) === 'ENOENT' && path.basename(file).includes(REPLACEMENT);
  return { code: 'unreadable', path: file, line: null, detail: misnamed ? 'its name is no UTF-8; rename it' : errorMessage(error) };
}

/** Few folders have a list. */
async function readList(folder: string): Promise<OutputList> {
  return (await import('../output/output-list.js')).readOutputList(folder);
}

async function isListed(list: OutputList, file: string): Promise<boolean> {
  return (await import('../output/output-list.js')).isListed(list, file);
}
