import path from 'node:path';
import { isPlaced } from './select.js';
import { inputRoot } from './walk.js';

/**
 * Patterns of files as they are meant for ids, and those with a slash also as paths from a folder: `dumps/drafts/**` leaves out the same of `dumps` as
 * `drafts/**` does. What is outside of the inputs' root says nothing, and what begins with `**` says all already.
 * @param base The folder that they are written in: the working folder, or that of a configuration.
 */
export async function rootedPatterns(patterns: readonly string[], base: string, inputs: readonly string[]): Promise<readonly string[]> {
  const placed = patterns.filter((pattern) => isPlaced(pattern) && !pattern.startsWith('**'));
  if (placed.length === 0) return patterns;
  const root = await inputRoot(inputs);
  const rooted = placed.flatMap((pattern) => {
    const inRoot = path.relative(root, path.resolve(base, pattern)).split(path.sep).join('/');
    // With a slash, so that it is no name at any depth.
    return inRoot === '' || inRoot === '..' || inRoot.startsWith('../') ? [] : [`./${inRoot}`];
  });
  return [...patterns, ...rooted];
}
