import { escapeUTF8 } from 'entities';
import type { JsonObject } from '../parts.js';
import { wrapped } from '../written-html.js';
import type { XmlDialect, XmlField } from './dialect.js';
import { readXml } from './reading.js';
import type { XmlText } from './text.js';

/** What records call the fields. */
const NAMES: Readonly<Record<XmlField, string>> = {
  id: 'id',
  url: 'url',
  title: 'title',
  subtitle: 'description',
  author: 'authors',
  published: 'date_published',
  modified: 'date_modified',
  tag: 'tags',
  site: 'site_name',
};
const LISTS: ReadonlySet<XmlField> = new Set(['author', 'tag']);

/** A document in XML as a record, whose text is a page in HTML. */
export function xmlRecord(xml: string, dialect: XmlDialect): JsonObject {
  const { values, text } = readXml(xml, dialect);
  const told = [...values].map(([field, all]): [string, unknown] => [NAMES[field], LISTS.has(field) ? [...new Set(all)] : all[0]]);
  return Object.fromEntries([...told, ['html', pageOf(text, values)]]);
}

function pageOf(text: XmlText, values: ReadonlyMap<XmlField, readonly string[]>): string {
  const [title = ''] = values.get('title') ?? [];
  const [subtitle = ''] = values.get('subtitle') ?? [];
  const heading = title === '' ? '' : wrapped(escapeUTF8(title), 'h1');
  const standfirst = subtitle === '' ? '' : `<p class="subtitle">${escapeUTF8(subtitle)}</p>\n`;
  const comments = around(text.aside('comments'), 'section class="comments"');
  const cited = around(text.aside('cited'), 'footer itemprop="citation"');
  return `<!DOCTYPE html><html><body><article>${heading}${standfirst}<div itemprop="articleBody">${text.html()}</div></article>${comments}${cited}</body></html>`;
}

function around(html: string, element: string): string {
  return html === '' ? '' : `<${element}>${html}</${element.split(' ', 1)[0] ?? ''}>`;
}
