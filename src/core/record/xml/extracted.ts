import type { Rendering, XmlDialect, XmlElement } from './dialect.js';

const HTML: ReadonlyMap<string, string> = new Map([
  ['p', 'p'],
  ['quote', 'blockquote'],
  ['code', 'pre'],
  ['item', 'li'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['del', 'del'],
]);
const HEADING = /^h[1-6]$/;

function render({ name, attributes, around }: XmlElement): Rendering {
  if (name === 'comments') return 'comments';
  if (name === 'graphic') return 'nothing';
  if (name === 'lb') return 'break';
  const rend = attributes.get('rend') ?? '';
  if (name === 'head') return { html: HEADING.test(rend) ? rend : 'h2' };
  if (name === 'list') return { html: rend === 'ol' ? 'ol' : 'ul' };
  if (name === 'quote' && around.includes('p')) return 'words';
  const html = HTML.get(name);
  return html === undefined ? 'words' : { html };
}

/** What an extractor of articles writes as XML: `<doc title="…" author="…" date="…"><main><p>…</p></main><comments/></doc>`. */
export const extracted: XmlDialect = {
  roots: ['doc'],
  proof: /<doc\s[^<>]{1,8000}>\s{0,200}<main>/,
  documents: ['doc'],
  fields: [
    { path: 'doc', field: 'id', attributes: ['id'] },
    { path: 'doc', field: 'url', attributes: ['source', 'url'] },
    { path: 'doc', field: 'title', attributes: ['title'] },
    { path: 'doc', field: 'author', attributes: ['author'] },
    { path: 'doc', field: 'published', attributes: ['date'] },
    { path: 'doc', field: 'tag', attributes: ['tags'] },
    { path: 'doc', field: 'site', attributes: ['sitename'] },
  ],
  texts: ['doc'],
  render,
};
