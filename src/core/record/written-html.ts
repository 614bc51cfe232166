/** HTML of what records hold as plain text. */

export function wrapped(html: string, element: string | null): string {
  return element === null ? html : `<${element}>${html}</${element}>\n`;
}

export function paragraphsOf(text: string): string {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => (paragraph.trim() === '' ? '' : wrapped(escaped(paragraph.trim()), 'p')))
    .join('');
}

export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => (letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : '&gt;'));
}
