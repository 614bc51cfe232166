import path from 'node:path';

/** A path of the run's documents as it is found from the working folder: in full where it lies outside and the user wrote paths in full. */
export function shownPath(root: string, name: string, inputs: readonly string[]): string {
  const full = path.join(root, name);
  const relative = path.relative('.', full);
  return relative.startsWith('..') && inputs.some((input) => path.isAbsolute(input)) ? full : relative || '.';
}
