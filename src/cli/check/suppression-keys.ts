import { statSync } from 'node:fs';
import path from 'node:path';
import type { CheckedDocument } from '../../core/check/index.js';

/** What stands for standard input, which has no path. */
const STDIN = '-';

/** What known findings are filed under, wherever a run was started and whatever its inputs were. */
export interface SuppressionKeys {
  /** `"scraped/menu.txt"`, relative to the folder of known findings; `"scraped/pages.ndjson#page-7"` for a record by its id, `":3"` for one without. */
  keyOf(document: CheckedDocument): string;
  /**
   * Of a key that no document had: whether its document is gone, because its file is, or because its file was read and does not hold it any more.
   * What is there and was not among the inputs is not gone.
   * @param whole Whether everything among the inputs could be read: else what is missing may be in what could not.
   */
  isGone(key: string, whole: boolean): boolean;
}

/** @param root What the paths of documents are relative to. @param folder What keys are relative to. Both absolute. */
export function suppressionKeys(root: string, folder: string): SuppressionKeys {
  const read = new Set<string>();
  return {
    keyOf({ id, path: own }) {
      const file = own === null ? STDIN : path.relative(folder, path.resolve(root, own)).split(path.sep).join('/');
      read.add(file);
      if (own !== null && id.startsWith(own)) return `${file}${id.slice(own.length)}`;
      return `${file}#${id}`;
    },
    isGone(key, whole) {
      for (const prefix of prefixes(key)) {
        if (read.has(prefix)) return whole;
        if (prefix === STDIN || isFile(path.resolve(folder, prefix))) return false;
      }
      return true;
    },
  };
}

/** The key itself and what of it may be the name of a file: before the id or number of a record, before the member of an archive. Longest first. */
function* prefixes(key: string): Generator<string> {
  yield key;
  for (let at = key.length - 1; at > 0; at--) if (/[#:/]/.test(key.charAt(at))) yield key.slice(0, at);
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
