import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The repository's own files, tracked or about to be, as paths from its root with `/` between their parts. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  return [...new Set(listed.split('\0'))].filter((file) => file !== '' && fs.existsSync(file)).sort();
}

export function read(file: string): string {
  return fs.readFileSync(file, 'utf8');
}

/** What a relative specifier in `from` means, with TypeScript's `.js` read as `.ts`: `src/core/types.ts`. */
export function resolveRelative(from: string, specifier: string): string {
  const target = path.posix.join(path.posix.dirname(from), specifier);
  const source = target.replace(/\.js$/, '.ts');
  return fs.existsSync(source) ? source : target;
}
