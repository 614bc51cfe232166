/** Signs of Markdown that prove it each by themselves: hardly anything else is written so. */
import { isRow, isRule } from '../markdown/table.js';

/** Without any of these no line needs a look. */
const MAY_HOLD = ['\n#', '\n```', '\n**', '\n__', '---|', '--- |', '--:|', '--: |'];
/** Number signs before the words of a heading. */
const HEADING = /^#{1,6} +[^\s#]/;
/** A language behind an opening fence. */
const OPENING = /^`{3,}[\w+#.-]{0,20}$/;
const CLOSING = /^`{3,}$/;
/** A line in bold letters and nothing else; of one word, `__init__` is a name. */
const BOLD_LINE = /^(?:\*\*[^\s*][^*]{0,88}[^\s*]\*\*|__[^\s_][^_ ]{0,60} [^_]{0,60}[^\s_]__)$/;
/** Where a sentence may begin: not a command, a path or a bracket. */
const BEGINNING = /^["'“„«¿¡(]?[\p{Lu}\p{Lo}]/u;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;
/** Of a line of prose, and of one sentence. */
const PROSE = 60;
const SENTENCE = 25;
/** Lines with text below a heading on the first line, among which prose stands: a byline, a date, a standfirst. */
const REACH = 12;

/** How often each sign stands in a text. Linear. */
export interface MarkdownSigns {
  /** Fenced code, tables, and headings above prose. */
  readonly proofs: number;
  readonly boldLines: number;
}

export function findSigns(text: string): MarkdownSigns {
  if (!text.startsWith('#') && !MAY_HOLD.some((sign) => text.includes(sign))) return { proofs: 0, boldLines: 0 };
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  // One of the signs brings the lines here; the others are counted only where the text holds them.
  const fences = text.includes('```') ? countFences(lines) : 0;
  const tables = text.includes('|') && text.includes('--') ? countTables(lines) : 0;
  const headings = text.includes('#') ? countHeadings(lines) : 0;
  return { proofs: fences + tables + headings, boldLines: text.includes('**') || text.includes('__') ? countBoldLines(lines) : 0 };
}

function countFences(lines: readonly string[]): number {
  let pairs = 0;
  let open = false;
  for (const line of lines) {
    if (!line.startsWith('```')) continue;
    if (!open) open = OPENING.test(line);
    else if (CLOSING.test(line)) {
      pairs++;
      open = false;
    }
  }
  return pairs;
}

/** A head, the rule below it with as many cells, and a row; rules of other tables have plus signs where lines cross. */
function countTables(lines: readonly string[]): number {
  let tables = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.includes('|') || !line.includes('--') || !isRule(line, 0, line.length)) continue;
    const head = lines[at - 1] ?? '';
    const row = lines[at + 1] ?? '';
    if (isRow(head, 0, head.length) && isRow(row, 0, row.length) && cellsIn(head) === cellsIn(line) && /\p{L}/u.test(head)) tables++;
  }
  return tables;
}

function cellsIn(row: string): number {
  return row.replace(/^\||\|$/g, '').split('|').length;
}

/**
 * A heading on the first line, alone of its level, with prose in the lines below it; others with blank lines around, above prose.
 * Comments of programs and prompts come in rows, and commands follow them.
 */
function countHeadings(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line !== '');
  let headings = 0;
  let comments = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith('#') || !HEADING.test(line)) continue;
    if (line.startsWith('# ')) comments++;
    else if (lines[at - 1] === '' && lines[at + 1] === '' && isProse(nextOf(lines, at + 2))) headings++;
  }
  const title = comments === 1 && lines[first]?.startsWith('# ') === true && hasProse(lines, first + 1);
  return headings + (title ? 1 : 0);
}

function nextOf(lines: readonly string[], from: number): string {
  return lines[from] === '' ? (lines[from + 1] ?? '') : (lines[from] ?? '');
}

function hasProse(lines: readonly string[], from: number): boolean {
  let seen = 0;
  for (let at = from; at < lines.length && seen < REACH; at++) {
    const line = lines[at] ?? '';
    if (isProse(line)) return true;
    if (line !== '') seen++;
  }
  return false;
}

function isProse(line: string): boolean {
  return line.length >= PROSE && BEGINNING.test(line) && (SENTENCE_END.test(line) || line.length >= PROSE * 3);
}

/** Those with blank lines around, above a sentence. */
function countBoldLines(lines: readonly string[]): number {
  let found = 0;
  for (const [at, line] of lines.entries()) {
    if (!(line.startsWith('**') || line.startsWith('__')) || (lines[at - 1] ?? '') !== '' || lines[at + 1] !== '' || !BOLD_LINE.test(line))
      continue;
    if (isSentence(nextOf(lines, at + 2))) found++;
  }
  return found;
}

function isSentence(line: string): boolean {
  return line.length >= SENTENCE && BEGINNING.test(line) && SENTENCE_END.test(line);
}
