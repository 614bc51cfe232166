import { availableParallelism } from 'node:os';
import * as z from 'zod/mini';
import type { BatchSettings } from '../../io/batch/batch.js';
import type { InputPlan } from '../../io/job.js';
import { LARGEST_DOCUMENT, LONGEST_DOCUMENT, MOST_JOBS } from '../../io/limits.js';
import type { OutputPlan } from '../../io/output/outputs.js';
import { formatOfPath, OUTPUT_FORMAT_NAMES, type OutputFormatName, outputFormat, RECORD_KEYS } from '../../io/render/index.js';
import { UsageError } from '../exit.js';
import { baseUrlNamed } from '../options/base-url.js';
import { checkedOptions } from '../options/checked.js';
import { encodingNamed } from '../options/encoding-name.js';
import { numberIn, parsed } from '../options/values.js';
import { didYouMean } from '../words/nearest.js';

/** What a `clean` run is to do, with every option checked and every default filled in. */
export interface CleanPlan {
  readonly input: InputPlan;
  readonly output: OutputPlan;
  readonly settings: BatchSettings;
  readonly jobs: number;
  readonly maxRejects: RejectLimit | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

export interface RejectLimit {
  readonly value: number;
  /** `value` is per cent of the documents read. */
  readonly share: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
};

const size = parsed((text, context) => {
  const match = /^(\d{1,15}(?:\.\d{1,6})?)\s?([a-z]{0,3})$/i.exec(text.trim());
  const unit = UNITS[(match?.[2] ?? '').toUpperCase()];
  const bytes = match === null || unit === undefined ? Number.NaN : Math.floor(Number(match[1]) * unit);
  if (bytes >= 1 && bytes <= LARGEST_DOCUMENT) return bytes;
  context.issues.push({ code: 'custom', input: text, message: `"${text}" is no size from 1B to 512MiB; write it as 500KB or 20MB` });
  return z.NEVER;
});

const rejectLimit = parsed((text, context): RejectLimit => {
  const match = /^(\d{1,15}(?:\.\d{1,6})?)(%?)$/.exec(text.trim());
  const value = Number(match?.[1]);
  const share = match?.[2] === '%';
  if (match !== null && (share ? value <= 100 : Number.isInteger(value))) return { value, share };
  context.issues.push({ code: 'custom', input: text, message: `"${text}" is neither a number of documents nor a share such as 5%` });
  return z.NEVER;
});

const fieldList = parsed((text, context): string[] | null => {
  const names = splitNames([text]);
  if (names.length === 1 && names[0] === 'all') return null;
  for (const name of names) {
    if (RECORD_KEYS.includes(name)) continue;
    context.issues.push({
      code: 'custom',
      input: text,
      message: unknownKey(name),
    });
    return z.NEVER;
  }
  if (names.length === 0) context.issues.push({ code: 'custom', input: text, message: 'names no field' });
  return names;
});

function unknownKey(name: string): string {
  if (name === 'all') return '"all" stands alone';
  const whole = name.slice(0, Math.max(0, name.indexOf('.')));
  if (RECORD_KEYS.includes(whole)) return `"${name}" is part of a key; keys are written whole: ${whole}`;
  return `a record has no "${name}"${didYouMean(name, RECORD_KEYS)}; it has ${RECORD_KEYS.join(', ')}`;
}

const optionsSchema = z.object({
  output: z.optional(z.string().check(z.minLength(1, 'names no file'))),
  format: z.optional(z.enum(OUTPUT_FORMAT_NAMES)),
  pretty: z._default(z.boolean(), false),
  fields: z.optional(fieldList),
  rejects: z.optional(z.string().check(z.minLength(1, 'names no file'))),
  maxRejects: z.optional(rejectLimit),
  append: z._default(z.boolean(), false),
  resume: z._default(z.boolean(), false),
  textField: z.optional(z.string().check(z.minLength(1, 'names no field'))),
  htmlField: z.optional(z.string().check(z.minLength(1, 'names no field'))),
  idField: z.optional(z.string().check(z.minLength(1, 'names no field'))),
  urlField: z.optional(z.string().check(z.minLength(1, 'names no field'))),
  keep: z.optional(z.array(z.string())),
  include: z._default(z.array(z.string().check(z.minLength(1, 'is empty'))), []),
  exclude: z._default(z.array(z.string().check(z.minLength(1, 'is empty'))), []),
  maxDocumentSize: z._default(size, LONGEST_DOCUMENT),
  encoding: z.optional(z.string()),
  baseUrl: z.optional(z.string()),
  asciiPunctuation: z._default(z.boolean(), false),
  minConfidence: z._default(numberIn(0, 1, false), 0),
  jobs: z.optional(numberIn(1, MOST_JOBS, true)),
  quiet: z._default(z.boolean(), false),
  verbose: z._default(z.boolean(), false),
  color: z._default(z.boolean(), true),
});

type Options = z.infer<typeof optionsSchema>;

/** @param command Whose help names the inputs. @throws UsageError for what cannot be meant. */
export function planClean(inputs: readonly string[], raw: unknown, command: string = 'article-clean'): CleanPlan {
  const options = checkedOptions(optionsSchema, raw);
  const keep = options.keep === undefined ? undefined : splitNames(options.keep);
  if (keep?.length === 0 && options.keep?.length !== 0) throw new UsageError('--keep: names no field');
  if (inputs.length === 0) {
    const taken = keep === undefined ? '' : '; --keep takes every word up to the next option, so put inputs before it or after --';
    throw new UsageError(`no input: name files, folders or patterns, or - for standard input${taken}. See ${command} --help`);
  }
  const output = planOutput(options);
  const format = chooseFormat(options);
  checkCombinations(options, output, format);
  return {
    input: {
      inputs,
      include: options.include,
      exclude: options.exclude,
      maxDocument: options.maxDocumentSize,
      encoding: encodingNamed(options.encoding),
    },
    output,
    settings: {
      fields: {
        ...(options.textField === undefined ? {} : { text: options.textField }),
        ...(options.htmlField === undefined ? {} : { html: options.htmlField }),
        ...(options.idField === undefined ? {} : { id: options.idField }),
        ...(options.urlField === undefined ? {} : { url: options.urlField }),
        ...(keep === undefined ? {} : { keep: keep.includes('all') ? ('all' as const) : keep }),
      },
      baseUrl: baseUrlNamed(options.baseUrl),
      clean: { asciiPunctuation: options.asciiPunctuation, minConfidence: options.minConfidence },
      format,
      pretty: options.pretty,
      select: selected(options),
      rejects: options.rejects !== undefined,
      yields: output.to.kind === 'folder' ? 'files' : 'bytes',
    },
    jobs: options.jobs ?? availableParallelism(),
    maxRejects: options.maxRejects ?? null,
    quiet: options.quiet,
    verbose: options.verbose,
    color: options.color,
  };
}

/** Names of standard output. As a file it would be replaced, with what `>>` goes behind. */
const STDOUT = /^(?:-|\/dev\/(?:stdout|fd\/1)|\/proc\/self\/fd\/1)$/;

function planOutput(options: Options): OutputPlan {
  const path = options.output;
  const mode = options.append ? 'append' : options.resume ? 'resume' : 'replace';
  const rejects = options.rejects ?? null;
  if (path === undefined || STDOUT.test(path)) return { to: { kind: 'stdout' }, mode, rejects };
  return { to: { kind: /[/\\]$/.test(path) ? 'folder' : 'file', path }, mode, rejects };
}

function chooseFormat(options: Options): OutputFormatName {
  if (options.format !== undefined) return options.format;
  const named = options.output === undefined ? null : formatOfPath(options.output);
  return named ?? (options.pretty ? 'json' : 'ndjson');
}

/** Keys of the record to write; `null` for all. */
function selected({ fields }: Options): readonly string[] | null {
  return fields ?? null;
}

const SELECTING = OUTPUT_FORMAT_NAMES.filter((name) => outputFormat(name).selects);

function checkCombinations(options: Options, output: OutputPlan, format: OutputFormatName): void {
  const { selects, appends, binary } = outputFormat(format);
  const file = output.to.kind === 'file' ? output.to.path : null;
  if (options.append && options.resume) throw new UsageError('--append and --resume exclude each other');
  if ((options.append || options.resume) && file === null)
    throw new UsageError(`--${output.mode} needs an output file${output.to.kind === 'folder' ? ', and no folder' : ''}: -o FILE`);
  if ((options.append || options.resume) && !appends)
    throw new UsageError(`--${output.mode}: ${format} cannot be continued; use --format ndjson`);
  if (binary && output.to.kind === 'folder') throw new UsageError(`${format} holds many articles in one file: -o FILE.${format}`);
  if (binary && file?.toLowerCase().endsWith('.gz') === true) throw new UsageError(`${format} is compressed inside; leave .gz off`);
  const compressed = [file, options.rejects].some((path) => path?.toLowerCase().endsWith('.gz') === true);
  if (options.resume && compressed) throw new UsageError('--resume: a compressed file cannot be continued in its middle; leave .gz off');
  if (selected(options) !== null && !selects) throw new UsageError(`--fields goes with ${SELECTING.join(', ')}, not with ${format}`);
  if (options.keep === undefined && selected(options)?.includes('kept') === true)
    throw new UsageError('--fields: kept holds what --keep names; give that too, as in --keep all');
  if (options.pretty && format !== 'json') throw new UsageError(`--pretty goes with --format json, not with ${format}`);
  if (options.rejects === '-') throw new UsageError('--rejects: standard output is for articles; name a file, such as rejects.ndjson');
  if (file !== null) checkEnding('--output', file);
  if (options.rejects !== undefined) checkEnding('--rejects', options.rejects);
  if (file !== null && options.format === undefined && FOREIGN.test(file))
    throw new UsageError(
      `--output: ${endingOf(file)} is not written; records are written as ${ENDINGS}, or as --format says, whatever the name`,
    );
  const named = options.rejects === undefined ? null : formatOfPath(options.rejects);
  if (options.rejects !== undefined && (FOREIGN.test(options.rejects) || (named !== null && !LINES.includes(named))))
    throw new UsageError(`--rejects: writes NDJSON, and ${endingOf(options.rejects)} says another format; name it .ndjson`);
}

/** Formats of text, which a file of lines may be called. */
const LINES: readonly OutputFormatName[] = ['ndjson', 'json', 'text'];

/** How files are called that other programs make of records or pages, and this one does not. */
const FOREIGN =
  /\.(?:html?|xml|ya?ml|xlsx?|ods|docx?|odt|pdf|epub|rtf|db|sqlite3?|duckdb|arrow|feather|avro|orc|pkl|pickle|warc)(?:\.gz)?$/i;

const ENDINGS = OUTPUT_FORMAT_NAMES.map((name) => `.${outputFormat(name).extensions[0]}`).join(', ');

function endingOf(file: string): string {
  return /\.[^./\\]+(?:\.gz)?$/.exec(file)?.[0] ?? file;
}

/** How names of compressed files end that are read, and not written. */
const UNWRITTEN = /\.(?:zst|bz2|xz|br|lz4|lzma|zip|7z|tgz)$/i;

function checkEnding(option: string, file: string): void {
  const [ending] = UNWRITTEN.exec(file) ?? [];
  if (ending === undefined) return;
  throw new UsageError(`${option}: ${ending} is not written; name it .gz, or leave ${ending} off and compress the file afterwards`);
}

function splitNames(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
