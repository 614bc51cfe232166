import { EXIT } from '../exit.js';
import { type Streams, write } from '../streams.js';
import type { LoadedConfig } from './load.js';

/** The configuration as it was read and checked, and on standard error which file it came from. @returns The exit code. */
export async function printConfig(loaded: LoadedConfig | null, streams: Streams): Promise<number> {
  await write(streams.stderr, `article-clean: ${loaded === null ? 'no configuration; article-clean init writes one' : loaded.file}\n`);
  await write(streams.stdout, `${JSON.stringify(loaded?.config ?? {}, null, 2)}\n`);
  return EXIT.done;
}
