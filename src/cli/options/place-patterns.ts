import type { InputPlan } from '../../io/job.js';
import type { LoadedConfig } from '../config/load.js';
import type { RawOptions } from '../config/merge.js';

/** A plan whose patterns hold as paths too: those of the command line from the working folder, those of the configuration from its own. */
export async function placePatterns(input: InputPlan, raw: RawOptions, loaded: LoadedConfig | null): Promise<InputPlan> {
  if (input.include.length === 0 && input.exclude.length === 0) return input;
  const { rootedPatterns } = await import('../../io/input/rooted-patterns.js');
  const rooted = (option: 'include' | 'exclude'): Promise<readonly string[]> =>
    rootedPatterns(input[option], raw[option] === undefined && loaded !== null ? loaded.folder : '.', input.inputs);
  return { ...input, include: await rooted('include'), exclude: await rooted('exclude') };
}
