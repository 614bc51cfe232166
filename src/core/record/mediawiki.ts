import { behindOpening, latin1 } from './bytes.js';
import type { Piece, Splitter } from './carry.js';
import { isCrowdedText } from './crowded-text.js';
import { defineFormat, type Head } from './define.js';
import { splitElements } from './elements.js';
import { type Child, childrenOf, textOf } from './feed-children.js';
import { readWikitext } from './markup/wikitext/index.js';
import type { JsonObject } from './parts.js';
import { articlePage } from './written-html.js';

/** The root of a wiki's export, below a declaration and comments, and above its first page. */
const ROOT = /^\ufeff?\s{0,200}(?:<(?:\?[^>]{0,400}\?|!--[^>]{0,4000}--)>\s{0,200}){0,6}<mediawiki[\s>]/;
const NOTHING = new Uint8Array(0);
const PAGES: ReadonlySet<string> = new Set(['page']);
const SITE = /<siteinfo>([\s\S]{0,40000}?)<\/siteinfo>/;
const NAMESPACE = /<namespace key="(-?\d+)"[^<>]{0,100}>([^<]{1,100})<\/namespace>/g;
/** So much of a page stands before its text. */
const LOOK = 4_096;
const NS = /<ns>(-?\d+)<\/ns>/;
const TITLE = /<title>([^<:]{1,100}):/;
const REDIRECT = /<redirect\b/;

/** Exports of MediaWiki: each article's text in wikitext, as it is now. */
export const mediawiki = defineFormat({
  name: 'mediawiki',
  // A folder's other XML is settings and lists: files are read where they are named.
  extensions: [],
  recognises: ({ text, whole }) => ROOT.test(text.slice(0, 20_000)) && (text.includes('<page>') || !whole),
  split: (limit, head) => withSite(splitElements(limit, PAGES, isArticle(head)), head),
  record: wikiPage,
});

/** Articles are told by their namespace, in old exports by what stands before the colon of their title; what leads to another page is none. */
function isArticle({ text }: Head): (page: Uint8Array) => boolean {
  const others = new Set([...(SITE.exec(text)?.[1] ?? '').matchAll(NAMESPACE)].map(([, , name = '']) => bytesOf(textOf(name))));
  return (page) => {
    const start = latin1(page.subarray(0, LOOK));
    if (REDIRECT.test(start)) return false;
    const number = NS.exec(start)?.[1];
    return number === undefined ? !others.has(TITLE.exec(start)?.[1] ?? '') : number === '0';
  };
}

/** A character for each byte of a name in UTF-8. */
function bytesOf(name: string): string {
  return encodeURIComponent(name).replace(/%([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
}

/** Has each page tell of its wiki, which the export does above all of them. */
function withSite(pages: Splitter, { text }: Head): Splitter {
  const site = SITE.exec(text)?.[1] ?? '';
  const told = ['sitename', 'base'].map((name) => {
    const value = new RegExp(`<${name}>([^<]{1,1000})</${name}>`).exec(site)?.[1] ?? '';
    return `<${name}>${textOf(value).replace(/[<>]/g, ' ')}</${name}>`;
  });
  const withTold = (pieces: Piece[]): Piece[] =>
    pieces.map((piece) => (piece.oversize ? piece : { ...piece, bytes: behindOpening(piece.bytes, told.join('')) }));
  return {
    push: (chunk) => withTold(pages.push(chunk)),
    end: () => pages.end().map(({ line, oversize }) => ({ bytes: NOTHING, line, oversize, broken: 'a page' })),
  };
}

/** What leads to another page, where no element says so. */
const LEADS_ON = /^\s*#\p{L}{2,30}\s*:?\s*\[\[[^\]\n]{1,300}\]\]/u;
/** What wikis hold in place of wikitext: programs, styles, data. */
const NO_TEXT = /^(?:css|javascript|json|sanitized-css|scribunto|flow-board|wikibase-|GeoJSON|MassMessage|proofread-index|translate-)/i;

/** A page as a record: its title, address, topics and the text of its last version. */
function wikiPage(piece: string): JsonObject {
  const fields = new Map<string, string>();
  let version: Child | null = null;
  let moment = '';
  for (const child of childrenOf(piece)) {
    if (child.name === 'revision') {
      const own = /<timestamp>([^<]{1,40})/.exec(child.inner)?.[1] ?? '';
      if (version !== null && own < moment) continue;
      version = child;
      moment = own;
    } else if (!fields.has(child.name)) fields.set(child.name, textOf(child.inner));
  }
  const title = fields.get('title') ?? '';
  const base = fields.get('base') ?? '';
  const told = {
    id: fields.get('id'),
    title,
    url: base === '' ? undefined : addressOf(base, title),
    site_name: fields.get('sitename'),
    date_modified: moment,
  };
  const text = version === null ? '' : wikitextOf(version.inner);
  if (text.trim() === '' || LEADS_ON.test(text)) return { ...told, html: articlePage({ title, html: '' }) };
  if (isCrowdedText(text)) return { ...told, text };
  const { html, cited, categories } = readWikitext(text, title);
  return { ...told, tags: categories, html: articlePage({ title, html, cited }) };
}

/** Behind what is told of a version. */
function wikitextOf(version: string): string {
  const fields = new Map([...childrenOf(`<x>${version}</x>`)].map(({ name, inner }) => [name, inner]));
  return NO_TEXT.test(fields.get('model') ?? '') ? '' : textOf(fields.get('text') ?? '');
}

/** Beside that of the main page: `https://bay.example/wiki/Main_Page`, `https://bay.example/index.php?title=Main_Page`. */
function addressOf(base: string, title: string): string {
  const query = base.indexOf('title=');
  const folder = query === -1 ? base.slice(0, base.lastIndexOf('/') + 1) : base.slice(0, query + 'title='.length);
  return folder + encodeURI(title.replaceAll(' ', '_')).replace(/[?#&]/g, encodeURIComponent);
}
