/** HTML of what records hold as plain text. */
import { escapeUTF8 } from 'entities';

export function wrapped(html: string, element: string | null): string {
  return element === null ? html : `<${element}>${html}</${element}>\n`;
}

export function paragraphsOf(text: string): string {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => (paragraph.trim() === '' ? '' : wrapped(escapeUTF8(paragraph.trim()), 'p')))
    .join('');
}
