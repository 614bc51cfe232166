import fs from 'node:fs';
import v8 from 'node:v8';
import { cueCount } from '../../src/core/cue/table.js';
import { furnitureHash } from '../train/furniture.js';
import { recipe } from '../train/recipe.js';
import { writtenHash } from '../train/written.js';
import type { FitTask, Fitted } from './fit-folds.js';

/** What fitted weights depend on, as far as it can be told from outside: kept ones that differ in it are of no use. */
function descriptionOf({ styles, epochs, words, folds }: Omit<FitTask, 'mine'>, corpusHash: string): string {
  const making = recipe(epochs, words, styles.includes('html'));
  const furniture = making.furnished ? furnitureHash() : null;
  return JSON.stringify({ styles, recipe: making, furniture, written: writtenHash(), folds, corpusHash, cues: cueCount() });
}

/**
 * Fits that are kept in a file, for fitting takes far longer than measuring. Made by `fit` where the file is not there; `null` keeps nothing.
 * @throws where the file holds fits of other settings
 */
export async function keptFits(
  file: string | null,
  task: Omit<FitTask, 'mine'>,
  corpusHash: string,
  fit: () => Promise<Fitted[]>,
): Promise<readonly Fitted[]> {
  if (file === null) return fit();
  const description = descriptionOf(task, corpusHash);
  if (fs.existsSync(file)) {
    const kept: { description: string; fitted: Fitted[] } = v8.deserialize(fs.readFileSync(file));
    if (kept.description !== description) throw new Error(`${file} holds fits of other settings: remove it, or name another file`);
    return kept.fitted;
  }
  const fitted = await fit();
  fs.writeFileSync(file, v8.serialize({ description, fitted }));
  return fitted;
}
