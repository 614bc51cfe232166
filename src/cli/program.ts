import { Command, CommanderError, Option } from 'commander';
import { OUTPUT_FORMAT_NAMES } from '../io/render/index.js';
import { canTakeBack } from './config/take-back.js';
import { EXIT } from './exit.js';
import { printable, printableLines } from './terminal/printable.js';
import { type Streams, write } from './terminal/streams.js';
import { VERSION } from './version.js';
import { commandHint } from './words/command-names.js';
import { CHECK_EXAMPLES, EVALUATE_EXAMPLES, EXAMPLES, EXPLAIN_EXAMPLES } from './words/examples.js';
import { refuseEarlyOptions, showHelp } from './words/help.js';
import { optionWithoutValue } from './words/missing-argument.js';

/** Told the exit code of a command that has ended. */
type Ended = (code: number) => void;

/** Words to actions: defines every command and option, and loads a command's code when it is called. */
export async function runProgram(argv: readonly string[], streams: Streams): Promise<number> {
  let code: number = EXIT.done;
  const ended: Ended = (given) => {
    code = given;
  };
  // Help and version; awaited in the end, for a full disk is told of after the call that writes.
  let answer = '';
  const program = createProgram(streams, (text) => {
    answer += text;
  });
  addClean(program, streams, ended);
  addExplain(program, streams, ended);
  addEvaluate(program, streams, ended);
  addCheck(program, streams, ended);
  addOtherCommands(program, streams, ended);
  try {
    refuseMissingValue(argv, program);
    await program.parseAsync(placesOfStandardInputLast(argv), { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await write(streams.stdout, answer);
    const hint = error.code === 'commander.unknownOption' ? commandHint(argv) : null;
    if (hint !== null) await write(streams.stderr, `article-clean: ${printable(hint)}\n`);
    return error.exitCode === 0 ? EXIT.done : EXIT.input;
  }
}

function createProgram(streams: Streams, writeOut: (text: string) => void): Command {
  return new Command('article-clean')
    .description('Cleans dumps of scraped articles: each line gets a section, each article becomes one validated record.')
    .version(VERSION, '-V, --version', 'print the version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut,
      writeErr: (text) => streams.stderr.write(text),
      outputError: (text, put) => put(printableLines(text.replace(/^error: /, 'article-clean: '))),
    })
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .hook('preAction', refuseEarlyOptions);
}

function addClean(program: Command, streams: Streams, ended: Ended): void {
  const clean = async (inputs: string[], options: unknown): Promise<void> => {
    const { runClean } = await import('./clean/clean.js');
    ended(await runClean(inputs, options, streams));
  };
  addCleanOptions(program).action(clean);
  addCleanOptions(program.command('clean').description('clean dumps; the default command')).action(clean);
}

function addExplain(program: Command, streams: Streams, ended: Ended): void {
  const explain = program
    .command('explain')
    .description('show line by line which section a page falls into, and why')
    .argument(
      '<files...>',
      'dumps; FILE:3 for a line, FILE:3-8 or FILE:3- for several, FILE:-1 for the last with text; FILE:RECORD, FILE#RECORD or FILE:RECORD:LINE where it holds records; ARCHIVE/MEMBER; a folder; - for standard input',
    )
    .addOption(
      new Option('--plain', 'one line a line, without colours and reasons: for diffs, and to be edited as labels').conflicts('json'),
    )
    .option('--json', 'one JSON object a line, with every cue')
    .option('--text-field <field>', 'field of a record that holds the text (dotted path)')
    .option('--html-field <field>', 'field that holds the HTML')
    .option('--encoding <name>', 'what the dump is written in, such as gbk (default: told by its bytes)')
    .option('--base-url <url>', 'what relative links of the page are relative to (default: its address)')
    .option('--no-color', 'no colours (also with NO_COLOR set)')
    .option('-c, --config <file>', 'read fields, encoding and addresses as clean does from this configuration (default: the nearest one)')
    .option('--no-config', 'read none; --no-base-url, --no-encoding and so on leave out what it says of one option')
    .addHelpText('after', EXPLAIN_EXAMPLES);
  addWaysBack(explain).action(async (files: string[], options: unknown) => {
    const { runExplain } = await import('./explain/explain.js');
    ended(await runExplain(files, options, streams));
  });
}

function addEvaluate(program: Command, streams: Streams, ended: Ended): void {
  program
    .command('evaluate')
    .description('measure the labels on pages that you labelled, edited by hand from explain --plain')
    .argument('<labels...>', 'label files, and folders of files that end in .labels')
    .option('--dumps <folder>', 'where the dump of a/b.txt.labels is a/b.txt, for labels without a "# dump: PATH" line')
    .addOption(new Option('--worst <n>', 'name so many pages, those with the largest share of lines wrong').default('5', '5'))
    .option('--fail-under <x>', 'exit with 1 when the mean F1 over kinds is less, 0 to 1')
    .option('--json', 'write the figures as JSON')
    .addHelpText('after', EVALUATE_EXAMPLES)
    .action(async (labels: string[], options: unknown) => {
      const { runEvaluate } = await import('./evaluate/evaluate.js');
      ended(await runEvaluate(labels, options, streams));
    });
}

function addCheck(program: Command, streams: Streams, ended: Ended): void {
  addCheckOptions(
    program.command('check').description('check dumps, or records that were written, and exit with 1 where they are not good'),
  )
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (inputs: string[], options: unknown) => {
      const { runCheck } = await import('./check/check.js');
      ended(await runCheck(inputs, options, streams));
    });
}

/** Those that read no dump. */
function addOtherCommands(program: Command, streams: Streams, ended: Ended): void {
  program
    .command('rules')
    .description('list the rules of check, or explain one')
    .argument('[name]', 'a rule')
    .option('--json', 'as JSON')
    .option('--no-color', 'no colours (also with NO_COLOR set)')
    .action(async (name: string | undefined, options: unknown) => {
      const { runRules } = await import('./check/rules.js');
      ended(await runRules(name, options, streams));
    });
  program
    .command('init')
    .description('write a commented configuration, article-clean.config.yaml')
    .option('--force', 'replace the one that is there')
    .action(async (options: unknown) => {
      const { runInit } = await import('./init.js');
      ended(await runInit(options, streams));
    });
  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of an article')
    .action(async () => {
      const { runSchema } = await import('./schema.js');
      ended(await runSchema(streams));
    });
  program
    .command('help')
    .description('show this help, or that of a command')
    .argument('[command]', 'a command')
    .action((name: string | undefined) => showHelp(program, name));
}

/** `explain -:3` asks for a line of standard input, and is no option: what begins with a dash stands behind `--`. */
function placesOfStandardInputLast(argv: readonly string[]): string[] {
  const isPlace = (word: string): boolean => /^-[:#]/.test(word);
  if (argv[0] !== 'explain' || argv.includes('--') || !argv.some(isPlace)) return [...argv];
  return [...argv.filter((word) => !isPlace(word)), '--', ...argv.filter(isPlace)];
}

/** As commander tells of an option at the end of the line. */
function refuseMissingValue(argv: readonly string[], program: Command): void {
  const named = program.commands.find((command) => command.name() === argv[0]);
  const missing = optionWithoutValue(argv, named ?? program);
  if (missing === null) return;
  const { option, instead } = missing;
  const remedy = `what begins with a dash is given as ${option.long ?? option.flags}=${instead}`;
  program.error(`error: option '${option.flags}' argument missing; ${remedy}`, { code: 'commander.optionMissingArgument' });
}

/** Options of every command that reads a configuration. */
function addConfigOptions(command: Command): Command {
  command
    .optionsGroup('Configuration:')
    .option('-c, --config <file>', 'read this configuration (default: the nearest article-clean.config.* in the folder or above it)')
    .option('--no-config', 'read none; --no-pretty, --no-exclude and so on leave out what it says of one option')
    .option('--print-config', 'print the configuration that would be used');
  return addWaysBack(command);
}

/** `--no-encoding` and so on, for what the configuration says of the command's options. */
function addWaysBack(command: Command): Command {
  for (const option of command.options) {
    if (option.long !== undefined && canTakeBack(option.attributeName()))
      command.addOption(new Option(option.long.replace(/^--/, '--no-')).hideHelp());
  }
  return command;
}

function addInputOptions(command: Command): Command {
  return command
    .optionsGroup('Input:')
    .option('--text-field <field>', 'field of an input record that holds the text (dotted path)')
    .option('--html-field <field>', 'field that holds the HTML; --text-field then serves where a record has none')
    .option('--id-field <field>', 'field that holds the id')
    .option('--url-field <field>', 'field that holds the address')
    .option('--keep <fields...>', 'fields of the input record to carry along under "kept", or all; inputs come before it, or behind --')
    .option('--include <pattern>', 'read these files of folders, whatever their extension (repeatable)', collect)
    .option('--exclude <pattern>', 'leave these files out (repeatable)', collect)
    .option('--encoding <name>', 'what all inputs are written in, such as gbk or windows-1251 (default: told by each)')
    .option('--base-url <url>', 'what relative links of pages are relative to (default: the address of each)')
    .option('--max-document-size <size>', 'longest document to read, such as 500KB (default: 20MB)');
}

function addCheckOptions(command: Command): Command {
  command
    .argument('[inputs...]', 'dumps or records: files, folders, glob patterns, or - for standard input')
    .optionsGroup('Rules:')
    .option('-r, --reporter <name[:file]>', 'pretty, json, ndjson, junit, sarif, github, gitlab, markdown or html (repeatable)', collect)
    .option('--rule <name:severity>', 'error, warn or off for a rule (repeatable)', collect)
    .option('--group-by <key>', 'figures for each site, folder, or value of a field such as kept.section (default: site)')
    .optionsGroup('Gate:')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 for errors (default), for warnings too, or never').choices([
        'error',
        'warn',
        'never',
      ]),
    )
    .option('--max-warnings <n>', 'exit with 1 for more warnings')
    .option('--allow-empty', 'let a run pass that found nothing to check')
    .optionsGroup('Known findings and earlier runs:')
    .option('--suppress-all', 'from now on, all findings of this run are known')
    .option('--suppress-rule <name>', 'likewise those of a rule (repeatable)', collect)
    .option('--prune-suppressions', 'take away known findings that are no longer there')
    .option('--suppressions <file>', 'the file of known findings (default: article-clean-suppressions.json)')
    .option('--write-baseline <file>', "write this run's figures")
    .option('--baseline <file>', 'compare with figures of an earlier run; what moved too far is an error');
  addInputOptions(command)
    .optionsGroup('Run:')
    .option('-j, --jobs <n>', 'threads (default: the cores)')
    .addOption(new Option('-q, --quiet', 'no progress').conflicts('verbose'))
    .option('-v, --verbose', 'every problem, every skipped file')
    .option('--no-color', 'no colours (also with NO_COLOR set)');
  return addConfigOptions(command);
}

/** Lists that are given one after another are one. */
const join = (value: string, before: string | false | undefined): string => (before ? `${before},${value}` : value);

const collect = (value: string, before: string[] | false | undefined): string[] => [...(before || []), value];

function addCleanOptions(command: Command): Command {
  command
    .argument('[inputs...]', 'files, folders, glob patterns, or - for standard input')
    .optionsGroup('Output:')
    .option(
      '-o, --output <path>',
      'write to a file (its extension sets the format, .gz compresses) or, ending in /, a file a document; - is standard output',
    )
    .addOption(
      new Option('-f, --format <format>', 'how records are written (default: by the extension, else ndjson)').choices(OUTPUT_FORMAT_NAMES),
    )
    .option('--pretty', 'indent JSON')
    .option('--fields <names>', 'write only these keys of the record, comma-separated, or all', join)
    .option('--rejects <file>', 'write what is not an article here, with the reasons, one JSON line each')
    .option('--max-rejects <n>', 'exit with 1 when more documents are rejected: a number, or a share such as 5%')
    .option('--append', 'add to the output file instead of replacing it')
    .option('--resume', 'go on where an interrupted run to the same output file stopped');
  addInputOptions(command)
    .optionsGroup('Cleaning:')
    .option('--ascii-punctuation', 'write curly quotes, dashes and ellipses in ASCII')
    .option('--min-confidence <x>', 'warn of body lines labelled with less confidence, 0 to 1')
    .optionsGroup('Run:')
    .option('-j, --jobs <n>', 'threads (default: the cores)')
    .addOption(new Option('-q, --quiet', 'nothing but errors').conflicts('verbose'))
    .option('-v, --verbose', 'every problem, every skipped file')
    .option('--no-color', 'no colours (also with NO_COLOR set)');
  return addConfigOptions(command);
}
