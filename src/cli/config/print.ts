import { EXIT } from '../exit.js';
import { printable } from '../terminal/printable.js';
import { type Streams, write } from '../terminal/streams.js';
import type { LoadedConfig } from './load.js';
import { mergeConfig, type RawOptions } from './merge.js';

/**
 * The configuration that a run would use, in the form of a configuration file: the file's keys, with the command line's in front of them. Paths are as
 * the working folder sees them. Standard error says which file it came from.
 * @param check What a check adds: its rules with all options, and how it reports. @returns The exit code.
 */
export async function printConfig(
  inputs: readonly string[],
  given: RawOptions,
  loaded: LoadedConfig | null,
  check: object,
  streams: Streams,
): Promise<number> {
  const { inputs: merged, raw } = mergeConfig(inputs, given, loaded);
  const value = {
    inputs: merged,
    include: raw['include'],
    exclude: raw['exclude'],
    fields: some({ text: raw['textField'], html: raw['htmlField'], id: raw['idField'], url: raw['urlField'], keep: keptOf(raw['keep']) }),
    encoding: raw['encoding'],
    baseUrl: raw['baseUrl'],
    maxDocumentSize: raw['maxDocumentSize'],
    jobs: numberOf(raw['jobs']),
    cleaning: some({ asciiPunctuation: raw['asciiPunctuation'], minConfidence: numberOf(raw['minConfidence']) }),
    output: some({
      path: raw['output'],
      format: raw['format'],
      pretty: raw['pretty'],
      fields: namesOf(raw['fields']),
      rejects: raw['rejects'],
      maxRejects: raw['maxRejects'],
    }),
    rules: loaded?.config.rules,
    expect: loaded?.config.expect,
    groups: loaded?.config.groups,
    check: loaded?.config.check,
    ...check,
  };
  await write(
    streams.stderr,
    `article-clean: ${loaded === null ? 'no configuration; article-clean init writes one' : printable(loaded.file)}\n`,
  );
  await write(streams.stdout, `${JSON.stringify(value, null, 2)}\n`);
  return EXIT.done;
}

/** The keys that say something; nothing where none does. */
function some(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const said = Object.entries(values).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function numberOf(text: unknown): unknown {
  return typeof text === 'string' && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function namesOf(text: unknown): unknown {
  if (text === 'all') return undefined;
  return typeof text === 'string' ? text.split(',').map((name) => name.trim()) : text;
}

function keptOf(names: unknown): unknown {
  const list = Array.isArray(names) ? names.flatMap((name) => String(name).split(',')) : names;
  return Array.isArray(list) && list.length === 1 && list[0] === 'all' ? 'all' : list;
}
