import { printable } from '../terminal/printable.js';

/**
 * Text of a page as a code span, for a table or a line: inside one neither Markdown nor HTML means anything, and nobody is called by an
 * `@name`. A table's bar is escaped, which a table takes off before it looks for code.
 */
export function codeText(text: string): string {
  const line = printable(text).trim().replaceAll('|', '\\|');
  if (line === '') return '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A sentence that may quote a page, as plain text: whatever could be markup, a link, a name or an issue is escaped. */
export function plainText(text: string): string {
  return (
    printable(text)
      .replace(/[&<>`]/g, (character) => `&#${character.charCodeAt(0)};`)
      .replace(/[\\*_{}[\]()+!|~$^-]|(?<!&)#/g, '\\$&')
      // With a word joiner nobody is called by a name, and no address becomes a link.
      .replace(/@(?=\w)/g, '@\u2060')
      .replace(/:(?=\/\/)/g, ':\u2060')
      .replace(/\b(www)\./gi, '$1\u2060.')
  );
}

/** A table; cells are Markdown already. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[], numeric: readonly number[] = []): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (numeric.includes(index) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
