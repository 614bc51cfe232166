import type { PhysicalLines } from '../physical.js';

/** What notes of Obsidian and its kin have, and other Markdown has not: links to notes, notes within notes, boxes with a kind. */
const SIGN = /!?\[\[[^[\]\n]{1,200}\]\]|^>[> ]{0,8}\[![\w-]{1,30}\]/m;

/** `> [!note] Tides`, `> [!warning]-`: the kind of a box, which is drawn as a picture. GitHub has it too. */
const CALLOUT = /^((?:>[ \t]?){1,8})\[![\w-]{1,30}\][+-]?(?=\s|$)/;
/** `%%to do: ask Ada%%` within a line. */
const COMMENT = /(^|\s)%%(?=[^\s%])[^%\n]{0,1000}[^\s%]%%(?=[\s.,;:!?]|$)/g;
const COMMENT_LINE = /^%%$/;
/** ` ^evening-1`: the name by which others link to the paragraph. */
const BLOCK_ID = /\s\^(?=[\w-]{0,40}[a-z])[\w-]{1,40}$/i;

/**
 * The text of a note with blanks in place of what readers do not see: comments, names of paragraphs, kinds of boxes. As long as it was, and with
 * the same line ends; any other text as it is.
 * @param fences index of each fence's first line to that of its last
 */
export function withoutVaultMarks(text: string, lines: PhysicalLines, fences: ReadonlyMap<number, number> | null): string {
  if ((!text.includes('[[') && !text.includes('[!')) || !SIGN.test(text)) return text;
  const pieces: string[] = [];
  let copied = 0;
  const blank = (from: number, to: number): void => {
    pieces.push(text.slice(copied, from), text.slice(from, to).replace(/[^\r\n]/g, ' '));
    copied = to;
  };
  const lineAt = (index: number): string => text.slice(lines.start[index], lines.end[index]);
  for (let index = 0; index < lines.count; index++) {
    const fenced = fences?.get(index);
    if (fenced !== undefined) {
      index = fenced;
      continue;
    }
    const start = lines.start[index] ?? 0;
    const line = lineAt(index);
    if (COMMENT_LINE.test(line)) {
      const end = closingLine(lines.count, index, lineAt);
      if (end === -1) continue;
      blank(start, lines.end[end] ?? start);
      index = end;
      continue;
    }
    if (line.includes('`')) continue;
    const callout = CALLOUT.exec(line);
    if (callout !== null) blank(start + (callout[1] ?? '').length, start + callout[0].length);
    for (const { index: at, 0: comment, 1: space = '' } of line.matchAll(COMMENT))
      blank(start + at + space.length, start + at + comment.length);
    const id = BLOCK_ID.exec(line);
    if (id !== null && start + id.index >= copied) blank(start + id.index, start + line.length);
  }
  return copied === 0 ? text : pieces.join('') + text.slice(copied);
}

/** Longer comments are none. */
const LONGEST = 200;

function closingLine(count: number, open: number, lineAt: (index: number) => string): number {
  const last = Math.min(count - 1, open + LONGEST);
  for (let index = open + 1; index <= last; index++) if (COMMENT_LINE.test(lineAt(index))) return index;
  return -1;
}

/** `[[Pier|the pier]]`, `[[Pier#History]]`, `![[map.png]]`; no list of lists, no condition of a shell, no link around a number. */
const NOTE_LINK = /(!?)\[\[(?=[^\s\d])([^[\]|\\\n]{1,200})(?:\\?\|([^[\]\n]{1,200}))?\]\](?!\()/y;

/** What a reader sees of a link to a note that begins at an offset, and where it ends; `null` where none begins. What is embedded is a picture, or stands elsewhere. */
export function noteLinkAt(source: string, at: number): { readonly text: string; readonly end: number } | null {
  NOTE_LINK.lastIndex = at;
  const match = NOTE_LINK.exec(source);
  if (match === null) return null;
  const [whole, embedded = '', target = '', shown] = match;
  const text = embedded === '!' ? '' : (shown ?? target.replace(/^#+\^?/, '').replaceAll('#', ' > '));
  return { text: text.trim(), end: at + whole.length };
}

/** `==marked==`: between two words, with nothing but words and marks within. */
const HIGHLIGHT = /==(?=[^\s=])([^=\n]{0,400}[^\s=])==(?![=\p{L}\p{N}])/uy;

/** Where a marked text ends whose signs begin at an offset; -1 where none does. */
export function highlightEnd(source: string, at: number): number {
  if (source.charCodeAt(at + 1) !== 61 || /[\p{L}\p{N}=]/u.test(source.charAt(at - 1))) return -1;
  HIGHLIGHT.lastIndex = at;
  return HIGHLIGHT.test(source) ? HIGHLIGHT.lastIndex : -1;
}
