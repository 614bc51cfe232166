import { compileLater } from './compiling.js';
import { EXIT, UsageError } from './exit.js';
import { printable, printableLines } from './terminal/printable.js';
import { type Streams, write } from './terminal/streams.js';
import { VERSION } from './version.js';

/**
 * The whole command line. @param argv Arguments without the program's name.
 * @returns The exit code: 0 done, 1 a gate failed, 2 wrong usage or unreadable input, 130 Ctrl-C.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const ignore = (): void => undefined;
  // Without a listener a closed pipe would be an uncaught exception, even when it is noticed after the run's end;
  // the writers see the failure themselves.
  streams.stdout.on('error', ignore);
  streams.stderr.on('error', ignore);
  try {
    // Answered before anything is loaded.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await write(streams.stdout, `${VERSION}\n`);
      return EXIT.done;
    }
    await compileLater();
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, streams);
  } catch (error) {
    if (streams.signal?.aborted === true) return EXIT.interrupted;
    await write(streams.stderr, `article-clean: ${describe(error, argv)}\n`);
    return EXIT.input;
  }
}

/** Between the problems of a configuration, each of which has a line. */
const NEXT_PROBLEM = '\narticle-clean: ';

/** Safe for a terminal wherever it goes: logs are read on one. */
function describe(error: unknown, argv: readonly string[]): string {
  if (!(error instanceof Error)) return printable(String(error));
  const safe = error.message.split(NEXT_PROBLEM).map(printable).join(NEXT_PROBLEM);
  const expected = error instanceof UsageError || error.name === 'OutputError' || error.name === 'InputError' || 'code' in error;
  if (expected) return safe;
  return argv.includes('--verbose') || argv.includes('-v')
    ? printableLines(error.stack ?? safe)
    : `${safe} (this is a fault of the program; --verbose shows where)`;
}
