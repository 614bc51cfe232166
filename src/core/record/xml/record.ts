import type { JsonObject } from '../parts.js';
import { articlePage } from '../written-html.js';
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
  return articlePage({ title, subtitle, html: text.html(), comments: text.aside('comments'), cited: text.aside('cited') });
}
