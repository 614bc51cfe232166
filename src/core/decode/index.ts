import type { ArticleWarning } from '../article/schema.js';
import { spellPlainly } from '../words/spelling.js';
import { decodeEntities } from './entities.js';
import { type Repair, repairMojibake } from './mojibake.js';
import { stripTerminal } from './terminal.js';

export { fadedLines } from './faded.js';

export interface RepairedText {
  /** As many line ends as before, each where it was. */
  readonly text: string;
  readonly warnings: readonly ArticleWarning[];
}

/** Each repair may bring the other's faults to light (`&Atilde;&copy;`); more rounds than this have no honest cause. */
const MAX_ROUNDS = 4;

/**
 * Undoes what was done to the text on its way: UTF-8 read as windows-1252 or latin-1, and entities left undecoded. Only where
 * it is certain; repaired text comes back unchanged. Words of text are spelt in NFC, with nothing unseen within; those of HTML when it is laid out. What steers a terminal goes: it is no text.
 * @param markup entities are the text's own way to write, and lines are not the reader's: HTML
 */
export function repairText(text: string, markup = false): RepairedText {
  if (markup) return repairMarkup(text);
  let current = stripTerminal(text);
  let mojibake: Repair | null = null;
  let entities: Repair | null = null;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const read = repairMojibake(current);
    if (read !== null) {
      current = read.text;
      mojibake = merge(mojibake, read);
    }
    const decoded = decodeEntities(current);
    if (decoded === null) break;
    current = decoded.text;
    entities = merge(entities, decoded);
  }
  const warnings: ArticleWarning[] = [];
  if (mojibake !== null) warnings.push(warn('mojibake-repaired', MOJIBAKE, mojibake));
  if (entities !== null) warnings.push(warn('entities-decoded', 'HTML entities were decoded in', entities));
  return { text: spellPlainly(current), warnings };
}

function repairMarkup(text: string): RepairedText {
  const plain = stripTerminal(text);
  const repair = repairMojibake(plain);
  if (repair === null) return { text: plain, warnings: [] };
  const { code, message } = warn('mojibake-repaired', MOJIBAKE, repair);
  return { text: repair.text, warnings: [{ code, message, lines: null }] };
}

const MOJIBAKE = 'UTF-8 that had been read as windows-1252 was put right in';

function merge(earlier: Repair | null, later: Repair): Repair {
  if (earlier === null) return later;
  const lines = [Math.min(earlier.lines[0], later.lines[0]), Math.max(earlier.lines[1], later.lines[1])] as const;
  return { text: later.text, count: earlier.count + later.count, lines };
}

function warn(code: string, what: string, repair: Repair): ArticleWarning {
  const places = repair.count === 1 ? '1 place' : `${repair.count} places`;
  return { code, message: `${what} ${places}`, lines: [repair.lines[0], repair.lines[1]] };
}
