import type { Command } from 'commander';
import { UsageError } from '../exit.js';
import { didYouMean } from './nearest.js';

/** `article-clean help [COMMAND]`: ends as `--help` does. @throws UsageError for a name that is no command. */
export function showHelp(program: Command, name: string | undefined): never {
  if (name === undefined) return program.help();
  const command = program.commands.find((one) => one.name() === name);
  if (command !== undefined) return command.help();
  const names = program.commands.map((one) => one.name());
  throw new UsageError(`help: there is no command "${name}"${didYouMean(name, names)}; there are ${names.join(', ')}`);
}

/**
 * Options before a command's name are options of the default command, and would be lost.
 * @throws UsageError where the command that runs is another and such options were given.
 */
export function refuseEarlyOptions(program: Command, command: Command): void {
  if (command === program) return;
  const early = program.options.find((option) => {
    const key = option.attributeName();
    return program.getOptionValueSource(key) === 'cli' && option.negate === (program.getOptionValue(key) === false);
  });
  if (early === undefined) return;
  const name = command.name();
  const own = command.options.some((option) => option.attributeName() === early.attributeName());
  const flag = early.long ?? early.short ?? '';
  throw new UsageError(
    own
      ? `${flag}: options of ${name} come behind its name: article-clean ${name} ${flag} …`
      : `${flag}: is no option of ${name}; leave it out`,
  );
}
