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

export interface PageParts {
  readonly title: string;
  readonly subtitle?: string;
  /** The text. */
  readonly html: string;
  /** Of readers. */
  readonly comments?: string;
  /** Works and notes below the text. */
  readonly cited?: string;
}

/** A page that shows an article and what belongs to it, each in its element. */
export function articlePage({ title, subtitle = '', html, comments = '', cited = '' }: PageParts): string {
  const heading = title === '' ? '' : wrapped(escapeUTF8(title), 'h1');
  const standfirst = subtitle === '' ? '' : `<p class="subtitle">${escapeUTF8(subtitle)}</p>\n`;
  const below = around(comments, 'section class="comments"') + around(cited, 'footer itemprop="citation"');
  return `<!DOCTYPE html><html><body><article>${heading}${standfirst}<div itemprop="articleBody">${html}</div></article>${below}</body></html>`;
}

function around(html: string, element: string): string {
  return html === '' ? '' : `<${element}>${html}</${element.split(' ', 1)[0] ?? ''}>`;
}
