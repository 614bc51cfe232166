import type { Command, Option } from 'commander';

/** A flag, which no name of a file is taken for: `-o`, `--pretty`, `--`. A lone `-` is standard input or output, and numbers may be negative. */
const FLAG = /^-(?:-|[a-z])/i;

/**
 * The first option that lacks its value, for an option stands where that should: `-o --pretty` would write to a file of that name.
 * `null` where there is none.
 */
export function optionWithoutValue(
  argv: readonly string[],
  command: Command,
): { readonly option: Option; readonly instead: string } | null {
  for (let at = 0; at < argv.length - 1; at++) {
    const word = argv[at] ?? '';
    if (word === '--') return null;
    const option = command.options.find(({ long, short, required }) => required && (long === word || short === word));
    if (option === undefined) continue;
    const next = argv[at + 1] ?? '';
    if (FLAG.test(next)) return { option, instead: next };
    at++;
  }
  return null;
}
