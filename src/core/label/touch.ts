import type { Line } from '../types.js';

/** How a line touches the one above: in a dump without blank lines, without one between, with one between. */
export function touchesOf(lines: readonly Line[]): Uint8Array {
  let gaps = 0;
  for (const line of lines) if (line.gap > 0) gaps++;
  // A stray blank line does not make blank lines the dump's way to part blocks.
  const parted = gaps * 5 > lines.length;
  const touches = new Uint8Array(lines.length);
  if (parted) for (let i = 0; i < lines.length; i++) touches[i] = lines[i]?.gap === 0 ? 1 : 2;
  return touches;
}
