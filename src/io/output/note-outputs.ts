import path from 'node:path';
import { inputFolders } from '../input/walk.js';
import { realPlace, sizeOf } from '../target/place.js';
import { isEarlierOutput } from './output-clash.js';
import { listOutputs } from './output-list.js';

/**
 * Lists outputs in their folders where a later run of the inputs would take them for pages. Nothing is listed that shows by what it holds that it is
 * an output, and nothing outside of the inputs' folders.
 */
export async function noteOutputs(files: readonly string[], inputs: readonly string[]): Promise<void> {
  const folders = await inputFolders(inputs);
  for (const file of files) {
    const place = await realPlace(file);
    const parent = path.dirname(place);
    const among = folders.some(({ folder, deep }) => parent === folder || (deep && parent.startsWith(withSlash(folder))));
    const size = await sizeOf(place);
    if (!among || size === null || (size > 0 && (await isEarlierOutput(place)))) continue;
    await listOutputs(parent, [path.basename(place)]);
  }
}

function withSlash(folder: string): string {
  return folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`;
}
