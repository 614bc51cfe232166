import type { InputPlan } from '../job.js';
import { OutputError } from '../target/define.js';
import { isSpecial, realPlace, sizeOf } from '../target/place.js';

/** A file that a run is to write. */
export interface PlannedFile {
  /** As the user named it. */
  readonly path: string;
  /** The option that named it, such as `-o`. */
  readonly option: string;
  /** What it holds was seen to be an earlier run's, and is kept in part. */
  readonly resumed: boolean;
}

/** @returns Paths of outputs among the inputs. @throws OutputError where an output would overwrite an input or another output. */
export async function checkOutputs(
  files: readonly PlannedFile[],
  input: Pick<InputPlan, 'inputs' | 'include' | 'exclude'>,
): Promise<string[]> {
  const standing: PlannedFile[] = [];
  const places = new Map<string, PlannedFile>();
  for (const file of files) {
    if (await isSpecial(file.path)) continue;
    const place = await realPlace(file.path).catch(() => file.path);
    const other = places.get(place);
    if (other !== undefined) throw new OutputError(`${file.path}: ${sameText(other, file)} name the same file; give them different ones`);
    places.set(place, file);
    if ((await sizeOf(file.path)) !== null) standing.push(file);
  }
  if (standing.length === 0) return [];
  const { findAmongInputs } = await import('./output-clash.js');
  return findAmongInputs(standing, input);
}

function sameText(one: PlannedFile, other: PlannedFile): string {
  return one.option === other.option ? `two ${one.option}` : `${one.option} and ${other.option}`;
}
