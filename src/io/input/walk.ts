import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { INPUT_EXTENSIONS } from '../../core/record/index.js';
import { ARCHIVE_EXTENSIONS } from '../archive/index.js';
import { contentExtension } from '../inflate/index.js';
import { MHTML_EXTENSIONS } from '../mhtml/index.js';
import { PARQUET_EXTENSIONS } from '../parquet/index.js';
import { errorCode, type Problem } from '../problem.js';
import { OutputError } from '../target/define.js';
import { HAR_EXTENSIONS } from './har.js';
import type { SkippedInput } from './raw-document.js';
import { loadMatcher, type PathMatcher, type Refusal } from './select.js';
import { type FoundFile, unreadable, walkFolder } from './walk-folder.js';

/** One file to read. */
export interface InputFile {
  readonly path: string;
  /** Relative to the input root, with `/` between its parts: the `source.path` of its documents. */
  readonly name: string;
  /** Bytes; `null` for a pipe. */
  readonly size: number | null;
  /** When it was last written to, in milliseconds since 1970, where that is known. */
  readonly changed?: number;
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
  /** The file that standard output goes to, which is an output wherever it is met. */
  readonly stdout?: Stats | null;
  /** Told where that file is, if it lies among the inputs. */
  readonly onStdout?: (file: string) => void;
  /** Told the input root. */
  readonly onRoot?: (folder: string) => void;
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
 * the order given. What several of them lead to, or links, is found once, where it is reached first. The input root is the deepest folder
 * that holds every argument. @throws OutputError where standard output goes to a file that was named.
 */
export async function* walkInputs(options: WalkOptions): AsyncGenerator<InputFile | Problem> {
  const targets: (Target | Problem)[] = [];
  for (const input of options.inputs) targets.push(await findTarget(input));
  const clash = targets.find((target) => 'info' in target && isSame(target.info, options.stdout));
  if (clash !== undefined && 'input' in clash)
    throw new OutputError(`${clash.input}: is an input, and standard output goes to it; write to another file`);
  const root = commonRoot(targets.filter((target) => 'info' in target));
  options.onRoot?.(root);
  const matcher = await loadMatcher(options.include, options.exclude);
  const outputs = new Set(options.outputs.map((output) => path.resolve(output)));
  const once = await openOnce(targets);
  const name = (file: string): string => path.relative(root, file).split(path.sep).join('/');
  const pass = (file: string, why: SkippedInput['why']): void => options.onSkipped?.({ path: name(file), record: null, why, detail: '' });
  const walk: Walk = { options, matcher, outputs, once, name, pass };
  let found = false;
  /** A file that was named and left out, where nothing else was found. */
  let refused: string | null = null;
  for (const target of targets) {
    if ('info' in target && !target.info.isDirectory() && matcher.excluded(name(target.path))) {
      refused ??= target.input;
      pass(target.path, 'excluded');
      continue;
    }
    found = true;
    if (!('info' in target)) yield target;
    else if (target.info.isDirectory()) yield* filesIn(walk, target);
    else if (await isFirst(walk, target)) yield namedFile(walk, target);
    else pass(target.path, 'again');
  }
  // Files may come from the shell's own pattern, of which --exclude leaves some out: only all of them are a mistake.
  if (refused !== null && !found) yield { code: 'no-documents', path: refused, input: refused, line: null, detail: 'named' };
}

/** What is known while the targets are gone through. */
interface Walk {
  readonly options: WalkOptions;
  readonly matcher: Awaited<ReturnType<typeof loadMatcher>>;
  readonly outputs: ReadonlySet<string>;
  readonly once: Once;
  /** A path relative to the input root. */
  readonly name: (file: string) => string;
  readonly pass: (file: string, why: SkippedInput['why']) => void;
}

/** A pipe comes once for each time that it is named. */
async function isFirst({ once }: Walk, { path: file, info }: Target): Promise<boolean> {
  return !info.isFile() || once.first(await placeOf(file));
}

function namedFile({ name }: Walk, { path: file, info }: Target): InputFile {
  return { path: file, name: name(file), size: info.isFile() ? info.size : null, changed: info.mtimeMs, named: true };
}

/** The files of a folder that was named, or in which a pattern looks. */
async function* filesIn({ options, matcher, outputs, once, name, pass }: Walk, target: Target): AsyncGenerator<InputFile | Problem> {
  let told = false;
  let left = false;
  const { matches } = target;
  const inMatch = matches === null ? null : insideMatch(matches, target.path);
  // Of a pattern only what it matches, or what is in a folder that it matches.
  const onSkipped = (file: string, why: SkippedInput['why']): void => {
    if (inMatch === null || inMatch(file) || (matches?.(file) === true && why !== 'hidden')) pass(file, why);
  };
  for await (const entry of walkFolder({ folder: target.path, outputs, onSkipped })) {
    if ('code' in entry) {
      const folder = entry.path ?? '';
      const whole = folder === target.path;
      told ||= whole;
      yield { ...entry, path: name(folder) || path.basename(folder), ...(whole ? { input: target.input } : {}) };
      continue;
    }
    const file = name(entry.path);
    if (isSame(entry.info, options.stdout)) options.onStdout?.(entry.path);
    const matched = matches?.(entry.path) === true;
    const inside = inMatch === null || (!matched && inMatch(entry.path));
    if ((!matched && !inside) || isSame(entry.info, options.stdout)) continue;
    const usual = matched || isInputName(file);
    if (matcher.excluded(file)) {
      left = true;
      pass(entry.path, 'excluded');
    } else if (inside && !matcher.wanted(file, usual)) pass(entry.path, options.include.length > 0 ? 'not-included' : 'extension');
    else {
      told = true;
      const named = once.named(entry);
      if (entry.listed && !named) pass(entry.path, 'own-output');
      else if (!once.first(entry.real)) pass(entry.path, 'again');
      else yield { path: entry.path, name: file, size: entry.info.size, changed: entry.info.mtimeMs, named };
    }
  }
  if (told) return;
  const folder = name(target.path) || path.basename(target.path);
  const detail = matches !== null ? 'pattern' : options.include.length > 0 ? 'include' : left ? 'exclude' : '';
  yield { code: 'no-documents', path: matches !== null ? target.input : folder, input: target.input, line: null, detail };
}

/** Whether a path lies in a folder that a pattern matches: the pattern stands for that folder, as it does where the shell expands it. */
function insideMatch(matches: PathMatcher, base: string): PathMatcher {
  const known = new Map<string, boolean>([[base, false]]);
  const isInside = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const parent = path.dirname(folder);
    const inside = matches(folder) || (parent !== folder && isInside(parent));
    known.set(folder, inside);
    return inside;
  };
  return (file) => isInside(path.dirname(file));
}

/** What has been found, by its place behind links. */
interface Once {
  /** Whether a file was named itself, if only by a later argument. */
  named(file: FoundFile): boolean;
  /** Whether a place comes for the first time. */
  first(real: string): boolean;
}

async function openOnce(targets: readonly (Target | Problem)[]): Promise<Once> {
  const named = new Set<string>();
  if (targets.length > 1) for (const target of targets) if ('info' in target && target.info.isFile()) named.add(await placeOf(target.path));
  const found = new Set<string>();
  return {
    named: ({ real }) => named.has(real),
    first(real) {
      if (found.has(real)) return false;
      found.add(real);
      return true;
    },
  };
}

/** What the system has no path for, such as a deleted file that is open, is only itself. */
async function placeOf(file: string): Promise<string> {
  return await realpath(file).catch(() => file);
}

function isSame(info: Stats, other: Stats | null | undefined): boolean {
  return other?.ino === info.ino && other.dev === info.dev;
}

const USUAL: ReadonlySet<string> = new Set([
  ...INPUT_EXTENSIONS,
  ...MHTML_EXTENSIONS,
  ...PARQUET_EXTENSIONS,
  ...HAR_EXTENSIONS,
  ...ARCHIVE_EXTENSIONS,
]);

function isInputName(name: string): boolean {
  return USUAL.has(contentExtension(name));
}

/** Why files in archives are not read, by the archive's name and their own: `null` for those that would be read in a folder of the archive's name. */
export async function memberFilter(
  options: Pick<WalkOptions, 'include' | 'exclude'>,
): Promise<(archive: string, member: string) => Refusal | null> {
  const matcher = await loadMatcher(options.include, options.exclude);
  return (archive, member) => matcher.refusedIn(archive, member, isInputName(member));
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
        return { code: 'not-found', path: input, input, line: null, detail: 'no file matches the pattern' };
      }
    }
    const problem = { ...unreadable(input, error), input };
    return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR' ? { ...problem, code: 'not-found' } : problem;
  }
}

/**
 * Where inputs are looked for, behind links: folders with all that is in them, and those of which several files were named. One file alone makes no
 * collection of the folder that it stands in.
 */
export async function inputFolders(inputs: readonly string[]): Promise<{ readonly folder: string; readonly deep: boolean }[]> {
  const deep = new Set<string>();
  const named = new Map<string, number>();
  for (const input of inputs) {
    const target = await findTarget(input);
    if (!('info' in target)) continue;
    if (target.info.isDirectory()) deep.add(await placeOf(target.path));
    else {
      const folder = await placeOf(path.dirname(target.path));
      named.set(folder, (named.get(folder) ?? 0) + 1);
    }
  }
  const several = [...named].filter(([, files]) => files > 1).map(([folder]) => ({ folder, deep: false }));
  return [...several, ...[...deep].map((folder) => ({ folder, deep: true }))];
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
