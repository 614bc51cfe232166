/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

/**
 * Text with line ends where the terminal has its edge: of paragraphs, between blank lines, all own line ends give way but those before items of a list.
 * @param indent What each further line of a paragraph or an item begins with.
 */
export function wrapped(text: string, columns: number, indent: string = ''): string {
  const width = Math.min(columns, WIDEST);
  return text
    .split(/\n(?=\n|- )/)
    .map((paragraph) => fill(paragraph, width, indent))
    .join('\n');
}

function fill(paragraph: string, width: number, indent: string): string {
  const [, start = '', rest = ''] = /^(\s*(?:- )?)(.*)$/s.exec(paragraph) ?? [];
  const hanging = start.trimStart() === '- ' && indent === '' ? '  ' : indent;
  const lines: string[] = [];
  let line = start;
  let empty = true;
  for (const word of rest.split(/\n| (?! )/)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
