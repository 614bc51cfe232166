import path from 'node:path';
import { formatOfPath, OUTPUT_FORMATS, type outputFormat } from '../../io/render/index.js';
import type { LoadedConfig } from './load.js';

/** Options as the command line has them: texts, and what was not said left out. */
export type RawOptions = Readonly<Record<string, unknown>>;

export function isRawOptions(value: unknown): value is RawOptions {
  return typeof value === 'object' && value !== null;
}

/** `--config FILE`, `--no-config`, or neither. */
export function configOption({ config }: RawOptions): string | false | undefined {
  return config === false || typeof config === 'string' ? config : undefined;
}

/** What the configuration says where the command line says nothing. */
export function mergeConfig(
  inputs: readonly string[],
  raw: RawOptions,
  loaded: LoadedConfig | null,
): { inputs: readonly string[]; raw: RawOptions } {
  if (loaded === null) return { inputs, raw };
  const { config, folder } = loaded;
  const { fields, cleaning, output } = config;
  const defaults: Record<string, unknown> = {
    include: config.include,
    exclude: config.exclude,
    textField: fields?.text,
    htmlField: fields?.html,
    idField: fields?.id,
    urlField: fields?.url,
    keep: fields?.keep === 'all' ? ['all'] : fields?.keep,
    encoding: config.encoding,
    baseUrl: config.baseUrl,
    maxDocumentSize: config.maxDocumentSize,
    jobs: config.jobs === undefined ? undefined : String(config.jobs),
    asciiPunctuation: cleaning?.asciiPunctuation,
    minConfidence: cleaning?.minConfidence === undefined ? undefined : String(cleaning.minConfidence),
    output: output?.path === undefined ? undefined : fromConfig(output.path, folder),
    format: output?.format,
    pretty: output?.pretty,
    fields: output?.fields?.join(','),
    rejects: output?.rejects === undefined ? undefined : fromConfig(output.rejects, folder),
    maxRejects: output?.maxRejects === undefined ? undefined : String(output.maxRejects),
  };
  // Another place to write to than the configuration's is another format too, and with another format goes what belongs to the old one.
  if (raw['output'] !== undefined) defaults['format'] = undefined;
  const format = askedFormat(raw);
  if (format !== null && format.name !== 'json') defaults['pretty'] = undefined;
  if (format?.selects === false) defaults['fields'] = undefined;
  const said = Object.entries(raw).filter(([, value]) => value !== undefined);
  const known = Object.entries(defaults).filter(([, value]) => value !== undefined);
  return {
    inputs: inputs.length > 0 ? inputs : (config.inputs ?? []).map((input) => fromConfig(input, folder)),
    raw: Object.fromEntries([...known, ...said]),
  };
}

/** The format that the command line asks for, if it does. */
function askedFormat({ format, output }: RawOptions): ReturnType<typeof outputFormat> | null {
  const name = typeof format === 'string' ? format : typeof output === 'string' ? formatOfPath(output) : null;
  return OUTPUT_FORMATS.find((known) => known.name === name) ?? null;
}

/** A path of the configuration as the working folder sees it; standard input stays. */
export function fromConfig(written: string, folder: string): string {
  if (written === '-' || path.isAbsolute(written)) return written;
  const absolute = path.resolve(folder, written);
  // A trailing slash says that a folder is meant.
  const own = /[/\\]$/.test(written) ? `${absolute}/` : absolute;
  const relative = path.relative(process.cwd(), absolute);
  return relative === '' ? '.' : relative.startsWith('..') ? own : `${relative}${/[/\\]$/.test(written) ? '/' : ''}`;
}
