import type { Rendering, XmlDialect, XmlElement } from './dialect.js';

const HTML: ReadonlyMap<string, string> = new Map([
  ['p', 'p'],
  ['hl1', 'h2'],
  ['hl2', 'h2'],
  ['bq', 'blockquote'],
  ['blockquote', 'blockquote'],
  ['block', 'div'],
  ['ol', 'ol'],
  ['ul', 'ul'],
  ['li', 'li'],
  ['dl', 'dl'],
  ['dt', 'dt'],
  ['dd', 'dd'],
  ['pre', 'pre'],
  ['table', 'table'],
  ['nitf-table', 'div'],
  ['tr', 'tr'],
  ['td', 'td'],
  ['th', 'th'],
  ['caption', 'caption'],
  ['media', 'figure'],
  ['media-caption', 'figcaption'],
  ['media-producer', 'figcaption'],
]);
const UNREAD: ReadonlySet<string> = new Set(['media-metadata', 'media-object', 'media-reference', 'note', 'notes']);

function render({ name }: XmlElement): Rendering {
  if (UNREAD.has(name)) return 'nothing';
  if (name === 'br') return 'break';
  const html = HTML.get(name);
  return html === undefined ? 'words' : { html };
}

/** What a byline says before the name is taken off where names are read. */
const AUTHORS: XmlDialect['fields'] = [
  { path: 'byline/person', field: 'author', weight: 2 },
  { path: 'body.head/byline', field: 'author', weight: 1 },
];

/** The News Industry Text Format of the IPTC. */
export const nitf: XmlDialect = {
  roots: ['nitf'],
  documents: ['nitf'],
  fields: [
    { path: 'hedline/hl1', field: 'title', weight: 1 },
    { path: 'head/title', field: 'title' },
    { path: 'hedline/hl2', field: 'subtitle', weight: 1 },
    { path: 'body.head/abstract', field: 'subtitle' },
    ...AUTHORS,
    { path: 'docdata/doc-id', field: 'id', attributes: ['id-string'] },
    { path: 'docdata/date.release', field: 'published', attributes: ['norm'], weight: 2 },
    { path: 'docdata/date.issue', field: 'published', attributes: ['norm'], weight: 1 },
    { path: 'dateline/story.date', field: 'published', attributes: ['norm'] },
    { path: 'head/pubdata', field: 'published', attributes: ['date.publication'] },
    { path: 'head/pubdata', field: 'site', attributes: ['name'] },
    { path: 'head/pubdata', field: 'url', attributes: ['ex-ref'] },
    { path: 'key-list/keyword', field: 'tag', attributes: ['key'] },
    { path: 'identified-content/classifier', field: 'tag', attributes: ['value'], when: (own) => own.get('type') === 'descriptor' },
  ],
  texts: ['body/body.content'],
  render,
};

/** A corpus of newswire stories: `<newsitem itemid="2286" date="1996-08-20"><headline>…</headline><text><p>…`. */
export const newsItems: XmlDialect = {
  roots: ['newsitem'],
  documents: ['newsitem'],
  fields: [
    { path: 'newsitem', field: 'id', attributes: ['itemid'] },
    { path: 'newsitem/headline', field: 'title', weight: 1 },
    { path: 'newsitem/title', field: 'title' },
    { path: 'newsitem/byline', field: 'author' },
    { path: 'newsitem', field: 'published', attributes: ['date'] },
    { path: 'metadata/dc', field: 'site', attributes: ['value'], when: (own) => own.get('element') === 'dc.publisher' },
  ],
  texts: ['newsitem/text'],
  render,
};
