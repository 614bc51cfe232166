import path from 'node:path';

export type PathMatcher = (path: string) => boolean;

/** As a skipped input is told of. */
export type Refusal = 'excluded' | 'not-included' | 'extension';

export interface Selection {
  readonly excluded: PathMatcher;
  /** Whether a file found in a folder is read; `usual` when its extension is one that folders are searched for. */
  readonly wanted: (name: string, usual: boolean) => boolean;
  /** Why a file found in an archive is not read; `null` where it is. A pattern that is for the archive itself is not one for all that is in it. */
  readonly refusedIn: (archive: string, member: string, usual: boolean) => Refusal | null;
}

/** Patterns without a slash but at their end match names of files and folders at any depth, as in a .gitignore; with that slash those of folders. */
export async function loadMatcher(include: readonly string[], exclude: readonly string[]): Promise<Selection> {
  const excluded = await matcherOf(exclude);
  const included = include.length === 0 ? null : await matcherOf(include);
  return {
    excluded,
    wanted: (name, usual) => (included === null ? usual : included(name)) && !excluded(name),
    refusedIn(archive, member, usual) {
      const name = `${archive}/${member}`;
      if (excluded(name) || excluded(member)) return 'excluded';
      if (included === null) return usual ? null : 'extension';
      return included(member) || (included(archive) ? usual : included(name)) ? null : 'not-included';
    },
  };
}

async function matcherOf(patterns: readonly string[]): Promise<PathMatcher> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const deep = patterns.flatMap((pattern) => {
    const folder = pattern.replace(/\/$/, '');
    if (isPlaced(pattern)) return [pattern, `${folder}/**`];
    return folder === pattern ? [`**/${pattern}`, `**/${pattern}/**`] : [`**/${folder}/**/*`];
  });
  return picomatch(deep);
}

/** Whether a pattern says where something is, and not only what it is called. */
export function isPlaced(pattern: string): boolean {
  return pattern.replace(/\/$/, '').includes('/');
}

/** The folder that a pattern starts from and the test of absolute paths below it; `null` when the argument is no pattern. */
export async function expandPattern(input: string): Promise<{ base: string; matches: PathMatcher } | null> {
  if (!/[*?[{(]/.test(input)) return null;
  const { default: picomatch } = await import('picomatch');
  const posix = path.sep === '\\' ? input.replaceAll('\\', '/') : input;
  const { base, glob } = picomatch.scan(posix);
  // A bracket or a brace that nothing closes is a part of a name.
  if (glob === '') return null;
  const folder = path.resolve(base === '' ? '.' : base);
  const matches = picomatch(glob);
  return { base: folder, matches: (file) => matches(path.relative(folder, file).split(path.sep).join('/')) };
}
