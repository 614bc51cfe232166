import { EXIT, UsageError } from './exit.js';
import { printable } from './printable.js';
import { isTerminal, type Streams, write } from './streams.js';
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
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, streams);
  } catch (error) {
    if (streams.signal?.aborted === true) return EXIT.interrupted;
    await write(streams.stderr, `article-clean: ${describe(error, argv, isTerminal(streams.stderr))}\n`);
    return EXIT.input;
  }
}

function describe(error: unknown, argv: readonly string[], terminal: boolean): string {
  if (!(error instanceof Error)) return printable(String(error));
  const safe = terminal ? printable(error.message) : error.message;
  const expected = error instanceof UsageError || error.name === 'OutputError' || error.name === 'InputError' || 'code' in error;
  if (expected) return safe;
  return argv.includes('--verbose') || argv.includes('-v')
    ? (error.stack ?? safe)
    : `${safe} (this is a fault of the program; --verbose shows where)`;
}
