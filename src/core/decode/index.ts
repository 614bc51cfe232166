import type { ArticleWarning } from '../article/schema.js';
import { spellPlainly } from '../words/spelling.js';
import { decodeEntities } from './entities.js';
import { type Repair, repairMojibake } from './mojibake.js';
import { repairOther } from './mojibake-other.js';
import { stripTerminal } from './terminal.js';

export { fadedLines } from './faded.js';
export { readLineEnds } from './line-ends.js';
export { HIGH_CLASS, highByte } from './windows1252.js';

export interface RepairedText {
  /** As many line ends as before, each where it was. */
  readonly text: string;
  readonly warnings: readonly ArticleWarning[];
}

/** Each repair may bring the other's faults to light (`&Atilde;&copy;`); more rounds than this have no honest cause. */
const MAX_ROUNDS = 4;

/**
 * Undoes what was done to the text on its way: UTF-8 read as windows-1252, latin-1 or another encoding of one byte, and entities left undecoded. Only where
 * it is certain; repaired text comes back unchanged. Words of text are spelt in NFC, with nothing unseen within; those of HTML when it is laid out. What steers a terminal goes: it is no text.
 * @param markup entities are the text's own way to write, and lines are not the reader's: HTML
 */
export function repairText(text: string, markup = false): RepairedText {
  if (markup) return repairMarkup(text);
  const other = repairOtherwise(stripTerminal(text));
  let current = other.text;
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
  const warnings: ArticleWarning[] = [...other.warnings];
  if (mojibake !== null) warnings.push(warn('mojibake-repaired', misread(WESTERN), mojibake));
  if (entities !== null) warnings.push(warn('entities-decoded', 'HTML entities were decoded in', entities));
  return { text: spellPlainly(current), warnings };
}

function repairMarkup(text: string): RepairedText {
  const other = repairOtherwise(stripTerminal(text));
  const repair = repairMojibake(other.text);
  const warnings = repair === null ? other.warnings : [...other.warnings, warn('mojibake-repaired', misread(WESTERN), repair)];
  return { text: repair?.text ?? other.text, warnings: warnings.map((warning) => ({ ...warning, lines: null })) };
}

const WESTERN = 'windows-1252';

function misread(encoding: string): string {
  return `UTF-8 that had been read as ${encoding} was put right in`;
}

/** What was saved in the wrong encoding again is misread twice. */
const MOST_MISREADINGS = 2;

/** The text without what reading it as another encoding than windows-1252 did. */
function repairOtherwise(text: string): RepairedText {
  const warnings: ArticleWarning[] = [];
  let current = text;
  for (let pass = 0; pass < MOST_MISREADINGS; pass++) {
    const repair = repairOther(current);
    if (repair === null) break;
    current = repair.text;
    warnings.push(warn('mojibake-repaired', misread(repair.from), repair));
  }
  return { text: current, warnings };
}

function merge(earlier: Repair | null, later: Repair): Repair {
  if (earlier === null) return later;
  const lines = [Math.min(earlier.lines[0], later.lines[0]), Math.max(earlier.lines[1], later.lines[1])] as const;
  return { text: later.text, count: earlier.count + later.count, lines };
}

function warn(code: string, what: string, repair: Repair): ArticleWarning {
  const places = repair.count === 1 ? '1 place' : `${repair.count} places`;
  return { code, message: `${what} ${places}`, lines: [repair.lines[0], repair.lines[1]] };
}
