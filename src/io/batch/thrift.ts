/** Bytes or characters; shorter documents leave little behind, unless they have many lines. */
const LONG = 2_000_000;
/** Line ends and tags: pages have thousands, and each takes more than its characters. */
const MANY = 50_000;
/**
 * The heap grows by a tenth before it is gone through again, where it would else grow to several times of what is alive, and the room for what is
 * new stays as it is: a long text that is cut up gives much that lives for a moment.
 */
const THRIFTY = ['--heap-growing-percent=10', '--semi-space-growth-factor=1'] as const;
/**
 * The heap grows to twice of what is alive; by itself V8 lets it grow to four times that, for a speed that nothing shows: 32 MB of text take 160 MB of memory
 * instead of 250 in one thread, as fast. The rest is as V8 has it.
 */
const USUAL = ['--heap-growing-percent=100', '--semi-space-growth-factor=2'] as const;

let thrifty: boolean | null = null;

/**
 * Lets V8 leave little garbage, and hardly any while a long document is cleaned: of a text of 18 MB that halves the memory, and takes a third more
 * time. It holds for the whole process, so it is for the command alone.
 */
export async function beThrifty(long: boolean): Promise<void> {
  if (long === thrifty) return;
  thrifty = long;
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of thrifty ? THRIFTY : USUAL) setFlagsFromString(flag);
}

/** Whether a document, as bytes or as what they were read as, is long. */
export function isLong(document: Uint8Array | string): boolean {
  if (document.length > LONG) return true;
  if (typeof document !== 'string' || document.length < MANY) return false;
  let parts = 0;
  for (const part of ['\n', '<'])
    for (let at = document.indexOf(part); at >= 0; at = document.indexOf(part, at + 1)) if (++parts > MANY) return true;
  return false;
}
