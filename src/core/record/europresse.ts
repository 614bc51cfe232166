import { decodeHTML } from 'entities';
import { latin1 } from './bytes.js';
import type { Piece } from './carry.js';
import { defineFormat } from './define.js';
import { splitElements } from './elements.js';
import type { JsonObject } from './parts.js';
import { dateOf } from './press/article.js';
import { articlePage } from './written-html.js';

const ARTICLES: ReadonlySet<string> = new Set(['article']);
const NOTHING = new Uint8Array(0);
/** What such an export calls the parts of an article. */
const PAPER = 'DocPublicationName';
const HEADER = 'DocHeader';
const TITLE = 'titreArticle';
const SUBTITLE = 'rdp__subtitle';
const AUTHORS = 'docAuthors';
const TEXT = 'docOcurrContainer';
const NUMBER = 'publiC-lblNodoc';

/** Articles that Europresse writes into one page of HTML. */
export const europresse = defineFormat({
  name: 'europresse',
  extensions: [],
  recognises: ({ text }) => text.includes(PAPER) && text.includes(TEXT) && /<article[\s>]/.test(text),
  split(limit) {
    const articles = splitElements(limit, ARTICLES, (element) => latin1(element).includes(TEXT));
    const cut = (piece: Piece): Piece => ({ ...piece, bytes: NOTHING, broken: 'an article' });
    return { push: (chunk) => articles.push(chunk), end: () => articles.end().map(cut) };
  },
  record: europressRecord,
});

function europressRecord(html: string): JsonObject {
  const title = wordsOf(html, TITLE);
  const header = wordsOf(html, HEADER);
  const day = header
    .split(/, | - /)
    .map(dateOf)
    .find((date) => date !== '');
  const from = html.indexOf('>', html.indexOf(TEXT)) + 1;
  const end = html.indexOf('<footer', from);
  const text = html.slice(from, end === -1 ? html.lastIndexOf('</article') : end);
  return {
    id: wordsOf(html, NUMBER) || undefined,
    title,
    authors: [wordsOf(html, AUTHORS)].filter((author) => author !== ''),
    date_published: day,
    // The number of the edition stands behind the paper.
    site_name: wordsOf(html, PAPER).replace(/,? no\. .*$/, ''),
    html: articlePage({ title, subtitle: wordsOf(html, SUBTITLE), html: text }),
  };
}

/** The words of the first element with a class; empty where there is none. */
function wordsOf(html: string, name: string): string {
  const at = html.indexOf(name);
  const start = at === -1 ? -1 : html.lastIndexOf('<', at);
  const element = start === -1 ? undefined : /^<([a-z][a-z0-9]{0,9})\s/i.exec(html.slice(start, start + 12))?.[1];
  if (element === undefined) return '';
  const from = html.indexOf('>', at) + 1;
  const end = html.indexOf(`</${element}`, from);
  const inner = end === -1 ? '' : html.slice(from, Math.min(end, from + 4_000));
  return decodeHTML(inner.replace(/<[^<>]{0,2000}>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
