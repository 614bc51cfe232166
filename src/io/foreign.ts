/** Formats that hold no page as they are, told by how they begin. Read as text they would make records of nonsense, or rejects that do not say why. */
export const FOREIGN_KINDS = ['pdf', 'picture', 'arrow', 'sqlite', 'office', 'rtf', 'sitemap', 'feed', 'mediawiki'] as const;

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
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['{\\rtf', 'rtf'],
];

/** How far a root element is looked for. */
const LOOK = 4_000;
const ROOT = /^\s{0,200}(?:<\?xml[^>]{0,400}\?>\s{0,200})?(?:<(?:\?[^>]{0,400}\?|!--[^>]{0,1000}--)>\s{0,200}){0,4}<([a-z:]{1,20})[\s>]/i;
const ROOTS: ReadonlyMap<string, ForeignKind> = new Map([
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap'],
  ['rss', 'feed'],
  ['feed', 'feed'],
  ['rdf:rdf', 'feed'],
  ['mediawiki', 'mediawiki'],
]);

/** What a file is that is none of the program's own formats; `null` where its beginning says nothing of the kind. */
export function foreignKind(head: Uint8Array): ForeignKind | null {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, LOOK)).toString('latin1');
  for (const [magic, kind] of MAGIC) if (text.startsWith(magic)) return kind;
  const plain = text.replace(/^\xef\xbb\xbf/, '');
  const root = ROOT.exec(plain)?.[1]?.toLowerCase();
  return root === undefined ? null : (ROOTS.get(root) ?? null);
}
