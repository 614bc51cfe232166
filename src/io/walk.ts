import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { INPUT_EXTENSIONS } from '../core/record/index.js';
import { ARCHIVE_EXTENSIONS } from './archive/index.js';
import { contentExtension } from './inflate/index.js';
import { MHTML_EXTENSIONS } from './mhtml/index.js';
import { isOwnName } from './own-files.js';
import { PARQUET_EXTENSIONS } from './parquet/index.js';
import { errorCode, errorMessage, type Problem } from './problem.js';
import type { SkippedInput } from './raw-document.js';
import { loadMatcher, type PathMatcher } from './select.js';

/** Left in a folder of outputs, so that a later run does not read them as inputs. */
export const OUTPUT_MARKER = '.article-clean';

/** One file to read. */
export interface InputFile {
  readonly path: string;
  /** Relative to the input root, with `/` between its parts: the `source.path` of its documents. */
  readonly name: string;
  /** Bytes; `null` for a pipe. */
  readonly size: number | null;
  /** Named itself, not found in a folder or by a pattern. */
  readonly named: boolean;
}

export interface WalkOptions {
  /** Files, folders and patterns; `-` is not for the walk. */
  readonly inputs: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Real or planned paths that are outputs of this run. */
  readonly outputs: readonly string[];
  /** Told of files and folders that are passed over. */
  readonly onSkipped?: (skipped: SkippedInput) => void;
}

interface Target {
  /** The argument that it stands for. */
  readonly input: string;
  readonly path: string;
  /** Folder to walk, or one file. */
  readonly info: Stats;
  readonly matches: PathMatcher | null;
}

/**
 * Finds the files of a run: folders in full and in the order of their names (by code unit, files and folders together), arguments in
 * the order given. The input root is the deepest folder that holds every argument. A link that leads back is not followed twice.
 */
export async function* walkInputs(options: WalkOptions): AsyncGenerator<InputFile | Problem> {
  const targets: (Target | Problem)[] = [];
  for (const input of options.inputs) targets.push(await findTarget(input));
  const root = commonRoot(targets.filter((target) => 'info' in target));
  const matcher = await loadMatcher(options.include, options.exclude);
  const outputs = new Set(options.outputs.map((output) => path.resolve(output)));
  for (const target of targets) {
    if (!('info' in target)) {
      yield target;
      continue;
    }
    const name = (file: string): string => path.relative(root, file).split(path.sep).join('/');
    const pass = (file: string, why: SkippedInput['why']): void => options.onSkipped?.({ path: name(file), record: null, why, detail: '' });
    if (!target.info.isDirectory()) {
      const size = target.info.isFile() ? target.info.size : null;
      if (matcher.excluded(name(target.path))) pass(target.path, 'excluded');
      else yield { path: target.path, name: name(target.path), size, named: true };
      continue;
    }
    let told = false;
    const hidden = (file: string): void => {
      if (target.matches === null) pass(file, 'hidden');
    };
    for await (const entry of walkFolder(target.path, outputs, hidden)) {
      if ('code' in entry) {
        const folder = entry.path ?? '';
        told ||= folder === target.path;
        yield { ...entry, path: name(folder) || path.basename(folder) };
        continue;
      }
      const file = name(entry.path);
      if (target.matches?.(entry.path) === false) continue;
      const usual = target.matches !== null || isInputName(file);
      if (matcher.excluded(file)) pass(entry.path, 'excluded');
      else if (target.matches === null && !matcher.wanted(file, usual))
        pass(entry.path, options.include.length > 0 ? 'not-included' : 'extension');
      else {
        told = true;
        yield { path: entry.path, name: file, size: entry.size, named: false };
      }
    }
    if (told) continue;
    const folder = name(target.path) || path.basename(target.path);
    if (target.matches !== null) yield { code: 'no-documents', path: target.input, line: null, detail: 'pattern' };
    else yield { code: 'no-documents', path: folder, line: null, detail: options.include.length > 0 ? 'include' : '' };
  }
}

const USUAL: ReadonlySet<string> = new Set([...INPUT_EXTENSIONS, ...MHTML_EXTENSIONS, ...PARQUET_EXTENSIONS, ...ARCHIVE_EXTENSIONS]);

function isInputName(name: string): boolean {
  return USUAL.has(contentExtension(name));
}

/** Which files in archives are read, by the archive's name and their own: those that would be read in a folder of the archive's name. */
export async function memberFilter(
  options: Pick<WalkOptions, 'include' | 'exclude'>,
): Promise<(archive: string, member: string) => boolean> {
  const matcher = await loadMatcher(options.include, options.exclude);
  return (archive, member) => matcher.wantedIn(archive, member, isInputName(member));
}

async function findTarget(input: string): Promise<Target | Problem> {
  try {
    return { input, path: path.resolve(input), info: await stat(input), matches: null };
  } catch (error) {
    const { expandPattern } = await import('./select.js');
    const pattern = await expandPattern(input);
    if (pattern !== null) {
      try {
        return { input, path: pattern.base, info: await stat(pattern.base), matches: pattern.matches };
      } catch {
        return { code: 'not-found', path: input, line: null, detail: 'no file matches the pattern' };
      }
    }
    const code = errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR' ? 'not-found' : 'unreadable';
    return { code, path: input, line: null, detail: errorMessage(error) };
  }
}

/** The folder that the names of a run's files are relative to. */
export async function inputRoot(inputs: readonly string[]): Promise<string> {
  const targets: Target[] = [];
  for (const input of inputs) {
    const target = await findTarget(input);
    if ('info' in target) targets.push(target);
  }
  return targets.length === 0 ? path.resolve('.') : commonRoot(targets);
}

function commonRoot(targets: readonly Target[]): string {
  const folders = targets.map((target) => (target.info.isDirectory() ? target.path : path.dirname(target.path)).split(path.sep));
  const [first = [], ...rest] = folders;
  let shared = first.length;
  for (const parts of rest) {
    let same = 0;
    while (same < shared && same < parts.length && parts[same] === first[same]) same++;
    shared = same;
  }
  return first.slice(0, shared).join(path.sep) || path.sep;
}

interface FoundFile {
  readonly path: string;
  readonly size: number | null;
}

/** Depth first with a stack of its own, so that no depth of folders overflows the call stack. */
async function* walkFolder(
  top: string,
  outputs: ReadonlySet<string>,
  onHidden: (file: string) => void,
): AsyncGenerator<FoundFile | Problem> {
  /** Folders by device and inode: a link that leads back ends there. */
  const seen = new Set<string>();
  const stack: { folder: string; entries: Dirent[] }[] = [];
  const open = async (folder: string): Promise<Problem | null> => {
    try {
      const info = await stat(folder, { bigint: true });
      const key = `${info.dev}:${info.ino}`;
      if (seen.has(key)) return null;
      seen.add(key);
      const entries = await readdir(folder, { withFileTypes: true });
      // A folder that was named itself is read whatever it holds.
      if (folder !== top && entries.some((entry) => entry.name === OUTPUT_MARKER)) return null;
      entries.sort((a, b) => (a.name < b.name ? 1 : -1));
      stack.push({ folder, entries });
      return null;
    } catch (error) {
      return { code: 'unreadable', path: folder, line: null, detail: errorMessage(error) };
    }
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
    if (entry.name.startsWith('.')) {
      onHidden(file);
      continue;
    }
    if (entry.isDirectory()) {
      const failed = await open(file);
      if (failed !== null) yield failed;
      continue;
    }
    if (!entry.isFile() && !entry.isSymbolicLink()) continue;
    try {
      const info = await stat(file);
      if (info.isFile()) yield { path: file, size: info.size };
      else if (info.isDirectory()) {
        const failed = await open(file);
        if (failed !== null) yield failed;
      }
    } catch (error) {
      // A link that leads nowhere or in a circle is no document.
      if (!entry.isSymbolicLink()) yield { code: 'unreadable', path: file, line: null, detail: errorMessage(error) };
    }
  }
}
