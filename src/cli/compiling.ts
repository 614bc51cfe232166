/**
 * How much of a function's code has run (in bytes of it) when V8 compiles it anew, with all that it has seen; 67,584 by default. A run is short for the
 * hundreds of patterns and functions that a page needs, and each worker compiles them for itself: of 64,000, 200,000, 300,000, 500,000 and a million, 300,000
 * takes the least time. 32 MB of text take 11.8 s instead of 12.3 with one worker on two cores, and 10.1 instead of 11.5 with two.
 */
const BUDGET = 300_000;

/** Lets V8 see more of the code that it compiles. Node 22 and later have another measure, and are as fast with theirs. */
export async function compileLater(): Promise<void> {
  if (!process.versions.v8.startsWith('11.')) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
