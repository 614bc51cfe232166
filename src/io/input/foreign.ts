/** Formats that hold no page as they are, told by how they begin. Read as text they would make records of nonsense, or rejects that do not say why. */
export const FOREIGN_KINDS = [
  'pdf',
  'picture',
  'arrow',
  'sqlite',
  'sql',
  'pickle',
  'arc',
  'office',
  'ebook',
  'rtf',
  'sitemap',
  'feed',
  'mediawiki',
  'xml',
] as const;

export type ForeignKind = (typeof FOREIGN_KINDS)[number];

const KINDS: ReadonlySet<string> = new Set(FOREIGN_KINDS);

export function isForeignKind(kind: string): kind is ForeignKind {
  return KINDS.has(kind);
}

/** First bytes, as Latin-1, in order. */
const MAGIC: readonly (readonly [string, ForeignKind])[] = [
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n', 'picture'],
  ['GIF87a', 'picture'],
  ['GIF89a', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['ARROW1', 'arrow'],
  ['SQLite format 3\0', 'sqlite'],
  ['-- MySQL dump ', 'sql'],
  ['-- MariaDB dump ', 'sql'],
  ['/*!999999\\- enable the sandbox mode */', 'sql'],
  ['-- phpMyAdmin SQL Dump', 'sql'],
  ['--\n-- PostgreSQL database dump', 'sql'],
  ['\x80\x02', 'pickle'],
  ['\x80\x03', 'pickle'],
  ['\x80\x04\x95', 'pickle'],
  ['\x80\x05\x95', 'pickle'],
  ['filedesc://', 'arc'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['{\\rtf', 'rtf'],
];

/** How far a root element is looked for. */
const LOOK = 4_000;
const ROOT =
  /^\s{0,200}(<\?xml[^>]{0,400}\?>\s{0,200})?(?:<(?:\?[^>]{0,400}\?|!--[^>]{0,1000}--|!doctype[^>[]{0,400})>\s{0,200}){0,4}<([a-z][\w:.-]{0,40})[\s/>]/i;
/** Roots of pages that are XML, in parts as well. */
const PAGE_ROOT =
  /^(?:x?html:)?(?:html|head|body|main|article|section|header|div|p|span|a|h[1-6]|ul|ol|dl|table|blockquote|figure|pre|center|font|svg)$/i;
const ROOTS: ReadonlyMap<string, ForeignKind> = new Map([
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap'],
  ['rss', 'feed'],
  ['feed', 'feed'],
  ['rdf:rdf', 'feed'],
  ['mediawiki', 'mediawiki'],
]);

const LOCAL_HEADER = 'PK\x03\x04';
/** APPNOTE 4.3.7: from the beginning of a local header to its name. */
const TO_NAME = 30;
const PARTS = '[Content_Types].xml';
/** Open Packaging Conventions: a document of Word, Excel or PowerPoint has such a part at its root; these folders hold what it is made of. */
const OFFICE_NAME = /^(?:_rels\/\.rels|(?:word|xl|ppt)\/)/;
/** Of OpenDocument and EPUB, the first file of the archive, stored as it is. */
const MEDIA_TYPE = /^mimetype(?:application\/(?:vnd\.(oasis\.opendocument|sun\.xml)\.|(epub)\+zip))/;

/** The first bytes, a character each. */
function latin1(head: Uint8Array, length: number): string {
  return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, length)).toString('latin1');
}

/** What a zip archive is that is one document, by its beginning; `null` for any other. */
export function packageKind(head: Uint8Array): ForeignKind | null {
  if (latin1(head, LOCAL_HEADER.length) !== LOCAL_HEADER) return null;
  const text = latin1(head, head.length);
  const first = text.slice(TO_NAME, TO_NAME + 100);
  const type = MEDIA_TYPE.exec(first);
  if (type !== null) return type[2] === undefined ? 'office' : 'ebook';
  for (let at = text.indexOf(PARTS); at !== -1; at = text.indexOf(PARTS, at + 1)) {
    // A file of that name in a folder has a longer one.
    if (text.startsWith(LOCAL_HEADER, at - TO_NAME) && text.charCodeAt(at - 4) === PARTS.length) return 'office';
  }
  return OFFICE_NAME.test(first) ? 'office' : null;
}

/**
 * What a file is that is none of the program's own formats; `null` where its beginning says nothing of the kind. XML with a declaration that is no
 * page holds records of some kind: as text, its markup would be words.
 */
export function foreignKind(head: Uint8Array): ForeignKind | null {
  const text = latin1(head, LOOK);
  for (const [magic, kind] of MAGIC) if (text.startsWith(magic)) return kind;
  const plain = text.replace(/^\xef\xbb\xbf/, '');
  const [, declaration, root] = ROOT.exec(plain) ?? [];
  if (root === undefined) return null;
  return ROOTS.get(root.toLowerCase()) ?? (declaration === undefined || PAGE_ROOT.test(root) ? null : 'xml');
}
