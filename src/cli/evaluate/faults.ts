import type { LabelFault } from '../../core/evaluate/index.js';
import { KINDS } from '../../core/section/index.js';
import { printable, shorten } from '../terminal/printable.js';
import { didYouMean } from '../words/nearest.js';

/** A fault of a label file in one line: where, what, and what to do. `dump` is the file that it labels, where that is known. */
export function faultText(file: string, fault: LabelFault, dump: string | null): string {
  return `${printable(file)}:${fault.at}: ${sentence(fault, dump ?? 'the dump')}`;
}

function sentence({ code, detail: raw }: LabelFault, dump: string): string {
  const detail = shorten(printable(raw), 80);
  switch (code) {
    case 'not-a-label':
      return `"${detail}" is no label; write the line's number, its kind and its text: "12  body  The text", or begin a comment with #`;
    case 'unknown-kind':
      return `there is no kind "${detail}"${didYouMean(detail, KINDS)}; kinds are ${KINDS.join(', ')}`;
    case 'bad-lines':
      return `"${detail}" names no lines; write 12, or 12-15 for the lines from 12 to 15`;
    case 'overlap':
      return `line ${detail} has a label already; each line takes one`;
    case 'bad-header':
      return `"${detail}" says nothing; write "# dump: PATH", "# record: 2" or "# text-field: NAME"`;
    case 'uncovered':
      return `no label for line ${detail} of ${dump}; each line with text needs one; article-clean explain FILE --plain makes a beginning`;
    case 'changed':
      return `"${detail}" is no longer there in ${dump}; label it anew, or leave the texts out if the lines are still right`;
    case 'beyond':
      return `${detail} lines: ${dump} ends before; label it anew if it was changed`;
  }
}
