import type { Rendering, XmlDialect, XmlElement } from './dialect.js';

const HTML: ReadonlyMap<string, string> = new Map([
  ['p', 'p'],
  ['sec', 'section'],
  ['fig', 'figure'],
  ['table-wrap', 'div'],
  ['caption', 'figcaption'],
  ['disp-quote', 'blockquote'],
  ['verse-group', 'p'],
  ['verse-line', 'span'],
  ['boxed-text', 'div'],
  ['preformat', 'pre'],
  ['code', 'pre'],
  ['disp-formula', 'p'],
  ['list-item', 'li'],
  ['def-list', 'dl'],
  ['def-item', 'div'],
  ['term', 'dt'],
  ['def', 'dd'],
  ['table', 'table'],
  ['thead', 'thead'],
  ['tbody', 'tbody'],
  ['tr', 'tr'],
  ['th', 'th'],
  ['td', 'td'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['monospace', 'code'],
]);
/** Pictures and their files, labels of affiliations, and the formula that stands there a second time. */
const UNREAD: ReadonlySet<string> = new Set([
  'graphic',
  'inline-graphic',
  'media',
  'supplementary-material',
  'object-id',
  'alt-text',
  'long-desc',
  'permissions',
  'sec-meta',
  'def-id',
]);
/** What is told besides, and no text: what was read, who paid, and which parts the authors had. */
const CITED: ReadonlySet<string> = new Set(['ref-list', 'glossary', 'notes', 'bio']);
const HIGHEST = 6;
const SECTIONS: ReadonlySet<string> = new Set(['sec', 'app', 'ack', 'abstract', 'trans-abstract']);

function render({ name, attributes, around }: XmlElement): Rendering {
  const above = around.at(-1) ?? '';
  if (UNREAD.has(name)) return 'nothing';
  if (CITED.has(name)) return 'cited';
  if (around.includes('ref-list')) return referenceOf(name, around);
  if (name === 'math' && around.includes('alternatives')) return 'nothing';
  if (name === 'fn') return 'note';
  if (name === 'list') return { html: attributes.get('list-type') === 'order' ? 'ol' : 'ul' };
  if (name === 'title') return titleOf(above, around);
  if (name === 'label')
    return above === 'fig' || above === 'table-wrap' ? { html: 'figcaption' } : SECTIONS.has(above) ? 'words' : 'nothing';
  if (name === 'p' && above === 'caption') return 'line';
  const html = HTML.get(name);
  return html === undefined ? 'words' : { html };
}

/** In a list of what was read. */
function referenceOf(name: string, around: readonly string[]): Rendering {
  if (name === 'title') return { html: 'h2' };
  if (name === 'ref') return { html: 'p' };
  if (name === 'label') return 'nothing';
  // Its parts have nothing between them.
  return around.includes('element-citation') ? 'line' : 'words';
}

function titleOf(above: string, around: readonly string[]): Rendering {
  if (!SECTIONS.has(above)) return 'words';
  const level = around.filter((name) => SECTIONS.has(name)).length + 1;
  return { html: `h${Math.min(HIGHEST, Math.max(2, level))}` };
}

const kind = (attributes: ReadonlyMap<string, string>): string => attributes.get('pub-type') ?? attributes.get('date-type') ?? '';

/** The Journal Article Tag Suite (ANSI/NISO Z39.96), and the NLM's before it: articles of journals, one a file or several in a set. */
export const jats: XmlDialect = {
  roots: ['article', 'pmc-articleset'],
  proof: /<article-meta[\s>]|<journal-meta[\s>]|<!DOCTYPE article PUBLIC "-\/\/NLM\/\//,
  documents: ['article'],
  fields: [
    { path: 'article-meta/article-id', field: 'id', when: (own) => own.get('pub-id-type') === 'doi', weight: 1 },
    { path: 'article-meta/article-id', field: 'id' },
    { path: 'article-meta/self-uri', field: 'url', attributes: ['href'] },
    { path: 'title-group/article-title', field: 'title' },
    { path: 'title-group/subtitle', field: 'subtitle' },
    { path: 'contrib-group/contrib', field: 'author', when: (own) => own.get('contrib-type') === 'author' },
    { path: 'article-meta/pub-date', field: 'published', when: (own) => /^(?:epub|pub)$/.test(kind(own)), weight: 1 },
    { path: 'article-meta/pub-date', field: 'published' },
    { path: 'kwd-group/kwd', field: 'tag' },
    { path: 'journal-title-group/journal-title', field: 'site' },
    { path: 'journal-meta/journal-title', field: 'site' },
  ],
  texts: ['article-meta/abstract', 'article/body', 'article/back'],
  render,
};
