/** One cell as it is written on a line of a table. */
export interface WikiCell {
  readonly name: 'td' | 'th';
  /** With how many rows and columns it goes over. */
  readonly opening: string;
  readonly text: string;
}

const SPAN = /\b(rowspan|colspan)\s*=\s*["']?(\d{1,3})/gi;
/** What stands before the one bar of a cell. */
const ATTRIBUTES = /^[^|<>]{0,400}\|(?!\|)/;
/** Boxes beside a text and links below it that wikis write as tables. */
const BOX =
  /\bclass\s*=\s*["']?[^"'|]{0,200}\b(?:infobox|navbox|sidebar|metadata|[at]?mbox|toc|toccolours|vcard|noprint|navigation|taxobox|biota|infoboks)\b/i;

export function isBox(attributes: string): boolean {
  return BOX.test(attributes.slice(0, 1_000));
}

/** The cells of a line that begins with a bar, or with the sign of head cells. @param line behind that sign */
export function cellsOf(line: string, isHead: boolean): WikiCell[] {
  const written = isHead && line.includes('!!') ? line.replaceAll('!!', '||') : line;
  return written.split('||').map((cell) => cellOf(cell, isHead ? 'th' : 'td'));
}

function cellOf(cell: string, name: 'td' | 'th'): WikiCell {
  const attributes = ATTRIBUTES.exec(cell)?.[0] ?? '';
  const spans = [...attributes.matchAll(SPAN)].map(([, span = '', number = '']) => ` ${span.toLowerCase()}="${number}"`);
  return { name, opening: `<${name}${spans.join('')}>`, text: cell.slice(attributes.length).trim() };
}
