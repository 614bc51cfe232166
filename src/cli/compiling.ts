/**
 * How much of a function's code has run (in bytes of it) when V8 compiles it anew, with all that it has seen; 67,584 by default. A run is short for the
 * hundreds of patterns and functions that a page needs, and each worker compiles them for itself: of 64,000, 200,000, 300,000, 500,000 and a million, 300,000
 * takes the least time. 32 MB of text take 11.8 s instead of 12.3 with one worker on two cores, and 10.1 instead of 11.5 with two.
 */
const BUDGET = 300_000;
/** Node 20. Later releases have another measure, and are as fast with theirs. */
const BUDGETED = '11.';
/**
 * A pattern is compiled once, to machine code, instead of to code that is interpreted at first, whose making is dearer, and then again. A small page asks 150
 * patterns: a start takes 10 % less time by this on Node 20, 5 to 8 % on 22 and 3 % on 24.
 */
const PATTERNS = '--no-regexp-tier-up';
/**
 * How much of the functions that it calls (in bytes of their code) V8 puts in place in one that it compiles; 920 by default. A quarter of a run's processor time is spent on
 * compiling beside it, a thousand functions, and what is put in place is compiled again in each. Of 120, 200, 350, 500, 700 and 920, those from 200 to 500 take the least:
 * 32 MB of text 2 to 8 % less than with 920 on Node 20, 6 to 8 % on 22 and 3 % on 24. With 200, the run itself is slower on 22.
 */
const INLINED = '--max-inlined-bytecode-size-cumulative=350';
/** Node 20 to 24: a release that does not know a flag says so on standard error. */
const KNOWING = ['11.', '12.', '13.'];

/** Lets V8 compile patterns once, and functions when it has seen more of what they do, each by itself. */
export async function compileLater(): Promise<void> {
  const { v8 } = process.versions;
  if (!KNOWING.some((major) => v8.startsWith(major))) return;
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of [PATTERNS, INLINED]) setFlagsFromString(flag);
  if (v8.startsWith(BUDGETED)) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
