import type { Rendering, XmlDialect, XmlElement } from './dialect.js';

const HTML: ReadonlyMap<string, string> = new Map([
  ['p', 'p'],
  ['ab', 'p'],
  ['lg', 'p'],
  ['l', 'span'],
  ['sp', 'div'],
  ['speaker', 'p'],
  ['stage', 'p'],
  ['epigraph', 'blockquote'],
  ['cit', 'blockquote'],
  ['list', 'ul'],
  ['item', 'li'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['formula', 'span'],
  ['code', 'code'],
  ['opener', 'p'],
  ['closer', 'p'],
  ['signed', 'p'],
  ['trailer', 'p'],
  ['figure', 'figure'],
  ['figDesc', 'figcaption'],
]);
/** Title pages repeat what the header says; running heads, catchwords and marks of pages are the printer's. */
const UNREAD: ReadonlySet<string> = new Set(['titlePage', 'fw', 'pb', 'cb', 'milestone', 'graphic', 'index', 'gap', 'teiHeader']);
/** Lists of what was read, by their elements and by the type of their division. */
const CITED: ReadonlySet<string> = new Set(['listBibl']);
const CITED_TYPES: ReadonlySet<string> = new Set(['references', 'bibliography', 'bibl']);
const UNREAD_TYPES: ReadonlySet<string> = new Set(['contents', 'toc', 'index']);
/** Of readings of one place the first of these stands for all. */
const LATER_READINGS: ReadonlySet<string> = new Set(['sic', 'orig', 'abbr', 'del', 'rdg']);
/** Within these a quotation is a part of a sentence. */
const LINES: ReadonlySet<string> = new Set(['p', 'ab', 'l', 'item', 'cell', 'head', 'note']);
const DIVISION = /^div\d?$/;
const HIGHEST = 6;

function render({ name, attributes, around }: XmlElement): Rendering {
  const above = around.at(-1);
  if (UNREAD.has(name) || (above === 'choice' && LATER_READINGS.has(name)) || name === 'rdg' || name === 'del') return 'nothing';
  if (name === 'lb') return attributes.get('break') === 'no' ? 'words' : above === 'l' ? 'words' : 'line';
  if (name === 'note') return 'note';
  if (CITED.has(name)) return 'cited';
  if (DIVISION.test(name)) return divisionOf(attributes.get('type') ?? '');
  if (name === 'head') return headOf(above, around);
  if (name === 'ab' && attributes.get('type') === 'header') return { html: 'h2' };
  if (name === 'quote' || name === 'q' || name === 'said') return around.some((one) => LINES.has(one)) ? 'words' : { html: 'blockquote' };
  if (name === 'hi' && /^#?(?:sup|b|i)$/.test(attributes.get('rend') ?? ''))
    return { html: (attributes.get('rend') ?? '').replace('#', '') };
  const html = HTML.get(name);
  return html === undefined ? 'words' : { html };
}

function divisionOf(type: string): Rendering {
  if (UNREAD_TYPES.has(type)) return 'nothing';
  return CITED_TYPES.has(type) ? 'cited' : type === 'comments' ? 'comments' : { html: 'div' };
}

function headOf(above: string | undefined, around: readonly string[]): Rendering {
  if (above === 'figure' || above === 'table') return { html: 'figcaption' };
  if (above === 'list') return { html: 'p' };
  const level = around.filter((name) => DIVISION.test(name)).length + 1;
  return { html: `h${Math.min(HIGHEST, Math.max(2, level))}` };
}

const isMain = (attributes: ReadonlyMap<string, string>): boolean => ['main', undefined].includes(attributes.get('type'));

/** The Text Encoding Initiative's XML: editions, and what converters of articles write. */
export const tei: XmlDialect = {
  roots: ['TEI', 'TEI.2', 'teiCorpus', 'teiCorpus.2'],
  documents: ['TEI', 'TEI.2'],
  fields: [
    { path: 'TEI', field: 'id', attributes: ['id'] },
    { path: 'fileDesc/titleStmt/title', field: 'title', when: isMain },
    { path: 'titleStmt/title', field: 'subtitle', when: (own) => own.get('type') === 'sub' },
    { path: 'fileDesc/titleStmt/author', field: 'author', weight: 1 },
    { path: 'analytic/author', field: 'author' },
    { path: 'sourceDesc/biblFull/publicationStmt/date', field: 'published', attributes: ['when'], weight: 2 },
    { path: 'sourceDesc/biblFull/publicationStmt/date', field: 'published', weight: 2 },
    { path: 'imprint/date', field: 'published', attributes: ['when'], weight: 2 },
    { path: 'sourceDesc/bibl/date', field: 'published', attributes: ['when'], weight: 2 },
    { path: 'fileDesc/publicationStmt/date', field: 'published', attributes: ['when'], weight: 1 },
    { path: 'publicationStmt/ptr', field: 'url', attributes: ['target'], when: (own) => own.get('type') === 'URL', weight: 1 },
    { path: 'publicationStmt/idno', field: 'url', when: (own) => /^ur[il]$/i.test(own.get('type') ?? '') },
    { path: 'keywords/term', field: 'tag', when: (own) => own.get('type') !== 'categories' },
    { path: 'keywords/list/item', field: 'tag' },
  ],
  summary: 'profileDesc/abstract',
  texts: ['profileDesc/abstract', 'text/front', 'text/body', 'text/back'],
  render,
};
