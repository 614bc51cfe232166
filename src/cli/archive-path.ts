import { stat } from 'node:fs/promises';
import path from 'node:path';

/** A path that leads through a file: the archive, and the file in it as the archive names it. */
export interface MemberPath {
  readonly file: string;
  readonly member: string;
}

/** `crawl.tar.gz` and `pages/a.txt` of `crawl.tar.gz/pages/a.txt`; `null` where no file is on the way. */
export async function findMember(argument: string): Promise<MemberPath | null> {
  for (let end = lastSlash(argument, argument.length); end > 0; end = lastSlash(argument, end)) {
    const kind = await kindOf(argument.slice(0, end));
    if (kind === 'folder') return null;
    if (kind === 'file') return { file: argument.slice(0, end), member: argument.slice(end + 1) };
  }
  return null;
}

function lastSlash(text: string, end: number): number {
  return Math.max(text.lastIndexOf('/', end - 1), path.sep === '\\' ? text.lastIndexOf('\\', end - 1) : -1);
}

export async function kindOf(file: string): Promise<'file' | 'folder' | null> {
  return stat(file).then(
    (info) => (info.isDirectory() ? 'folder' : 'file'),
    () => null,
  );
}
