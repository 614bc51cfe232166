import type { Head } from './define.js';
import { defineFormat } from './define.js';
import { localName, splitElements } from './elements.js';
import type { JsonObject } from './parts.js';
import type { XmlDialect } from './xml/dialect.js';
import { extracted } from './xml/extracted.js';
import { jats } from './xml/jats.js';
import { newsItems, nitf } from './xml/news.js';
import { notes } from './xml/notes.js';
import { newsMl, newsMlG2 } from './xml/packages.js';
import { xmlRecord } from './xml/record.js';
import { tei } from './xml/tei.js';

const DIALECTS: readonly XmlDialect[] = [notes, nitf, newsMlG2, newsMl, newsItems, tei, jats, extracted];

/** Declarations, comments and what a document type declares, up to the root. */
const ABOVE_ROOT =
  /^\ufeff?\s{0,200}(?:<(?:\?[^>]{0,1000}\?|!--[^>]{0,4000}--|!DOCTYPE\s[^>[]{0,1000}(?:\[[^\]]{0,20000}\]\s{0,20})?)>\s{0,200}){0,12}<([A-Za-z_][\w:.-]{0,60})[\s/>]/;
/** So much of a file's beginning is looked at for its root. */
const LOOK = 60_000;

/** Documents in one of the vocabularies of XML that articles are kept in, one a file or several. */
export const xml = defineFormat({
  name: 'xml',
  // A folder's other XML is settings and lists: files are read where they are named.
  extensions: ['enex'],
  recognises: (head) => dialectOf(head) !== null,
  split: (limit, head) => splitElements(limit, documentsOf(head), () => true),
  record: xmlDocument,
});

function rootOf(head: Head): string {
  return ABOVE_ROOT.exec(head.text.slice(0, LOOK))?.[1] ?? '';
}

function dialectOf(head: Head): XmlDialect | null {
  const root = localName(rootOf(head));
  return DIALECTS.find(({ roots, proof }) => roots.includes(root) && (proof?.test(head.text) ?? true)) ?? null;
}

/** Their names as they stand in the file, with the root's prefix. */
function documentsOf(head: Head): ReadonlySet<string> {
  const root = rootOf(head);
  const prefix = root.slice(0, root.length - localName(root).length);
  return new Set(dialectOf(head)?.documents.map((name) => prefix + name) ?? []);
}

const OPENING = /^<([\w:.-]{1,60})/;

function xmlDocument(piece: string): JsonObject {
  const name = localName(OPENING.exec(piece)?.[1] ?? '');
  const dialect = DIALECTS.find(({ documents }) => documents.includes(name));
  return dialect === undefined ? {} : xmlRecord(piece, dialect);
}
