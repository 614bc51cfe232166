import type { Line } from '../../types.js';
import type { PageLine } from '../page.js';
import type { ArticleBlock } from '../schema.js';
import { cleanCode } from '../text/normalise.js';

/** Empty lines kept between two lines of a program. */
const MOST_BLANK = 8;

/** A program as it is written: line ends, empty lines, and white space but for what stands before all of its lines. */
export function codeBlock(run: readonly PageLine[], lines: [number, number]): ArticleBlock {
  const leads = run.map(({ line }) => line.lead ?? ' '.repeat(line.indent));
  if (hangsOver(run)) leads[0] = '';
  const shared = sharedLength(leads);
  const usual = usualBlanks(run);
  const text = run.map(({ line }, index) => {
    const blank = index === 0 ? 0 : Math.max(0, Math.min(MOST_BLANK, blanksAbove(line)) - usual);
    return '\n'.repeat(blank) + (leads[index] ?? '').slice(shared) + cleanCode(line.text);
  });
  return { type: 'code', text: text.join('\n'), lines };
}

/** White space of the page stands before the first line of a program where its dump has kept both: no other is set in as far. */
function hangsOver([first, ...others]: readonly PageLine[]): boolean {
  return (
    first !== undefined && first.line.element === null && others.length > 0 && others.every(({ line }) => line.indent < first.line.indent)
  );
}

/** A dump may have empty lines between all lines. */
function usualBlanks(run: readonly PageLine[]): number {
  return run.length < 4
    ? 0
    : run.reduce((least, { line }, index) => (index === 0 ? least : Math.min(least, blanksAbove(line))), MOST_BLANK);
}

function blanksAbove(line: Line): number {
  return line.element === null ? line.gap : (line.blanks ?? 0);
}

/** How many characters all begin with. */
function sharedLength(leads: readonly string[]): number {
  const [first = ''] = leads;
  let length = first.length;
  for (const lead of leads) {
    let at = 0;
    while (at < length && lead.charCodeAt(at) === first.charCodeAt(at)) at++;
    length = at;
  }
  return length;
}
