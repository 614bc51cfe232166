import { open, realpath } from 'node:fs/promises';
import { walkInputs } from '../input/walk.js';
import type { InputPlan } from '../job.js';
import { STDIN } from '../resume/source.js';
import { OutputError } from '../target/define.js';
import { firstBytes } from '../target/first-line.js';
import { sizeOf } from '../target/place.js';
import { isListedOutput } from './output-list.js';
import { isOwnReport } from './own-files.js';
import { isOwnOutput } from './own-output.js';
import type { PlannedFile } from './planned-outputs.js';

/**
 * Looks for outputs that are there among the inputs, through links too.
 * @returns Where the inputs lead to outputs: an earlier output is no input.
 * @throws OutputError where an input would be overwritten.
 */
export async function findAmongInputs(
  outputs: readonly PlannedFile[],
  { inputs, include, exclude }: Pick<InputPlan, 'inputs' | 'include' | 'exclude'>,
): Promise<string[]> {
  const places = await Promise.all(
    outputs.map(async (output) => ({ ...output, place: await realpath(output.path), size: await sizeOf(output.path) })),
  );
  const found: string[] = [];
  for await (const file of walkInputs({ inputs: inputs.filter((input) => input !== STDIN), include, exclude, outputs: [] })) {
    if ('code' in file) continue;
    // Sizes first: to follow links takes a call a file.
    const same = places.filter(({ size }) => size === file.size);
    if (same.length === 0) continue;
    const place = await realpath(file.path);
    const output = same.find((one) => one.place === place);
    if (output === undefined) continue;
    const remedy = `choose another file with ${output.option}`;
    if (file.named) throw new OutputError(`${output.path}: is an input of this run too, and would be overwritten; ${remedy}`);
    if (!output.resumed && !(await isEarlierOutput(place))) {
      throw new OutputError(
        `${output.path}: lies among the inputs and is not known for an earlier output, so it is not overwritten; ${remedy}, leave it out with --exclude, or delete it`,
      );
    }
    found.push(file.path);
  }
  return found;
}

/** Where the inputs stand that are no patterns. */
export async function inputPlaces({ inputs }: Pick<InputPlan, 'inputs'>): Promise<Set<string>> {
  const places = await Promise.all(inputs.map((input) => realpath(input).catch(() => '')));
  return new Set(places.filter((place, index) => place !== '' && inputs[index] !== STDIN));
}

/** As much as the long fields that a record begins with may take. */
const HEAD = 64 * 1024;
/** How a Parquet file ends: who wrote it, a few bytes for each column, a length, `PAR1`. */
const TAIL = 2048;

/** Whether there is nothing to lose: an empty file, or one that the same run would write anew. */
export async function isEarlierOutput(file: string): Promise<boolean> {
  const size = (await sizeOf(file)) ?? 0;
  if (size === 0 || (await isListedOutput(file))) return true;
  // Compressed data that is broken is nothing of ours.
  const head = await firstBytes(file, HEAD).catch(() => Buffer.alloc(0));
  if (head.toString('latin1', 0, 4) !== 'PAR1') {
    const text = head.toString('utf8');
    return isOwnOutput(text) || isOwnReport(text);
  }
  const handle = await open(file, 'r');
  try {
    const tail = Buffer.alloc(Math.min(TAIL, size));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return tail.includes('article-clean');
  } finally {
    await handle.close();
  }
}
