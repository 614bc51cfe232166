import type { Rendering, XmlElement } from './dialect.js';

/** What is no text of a page within a record, and what stands around a text in NITF. */
const UNREAD: ReadonlySet<string> = new Set(['head', 'script', 'style', 'body.head', 'body.end', 'media-metadata', 'media-object']);
const NAME = /^[a-z][a-z0-9]{0,19}$/;
/** Headings of NITF and its quotations. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['hl1', 'h2'],
  ['hl2', 'h2'],
  ['bq', 'blockquote'],
  ['block', 'div'],
  ['media-caption', 'figcaption'],
]);

/** An element of XHTML as it is, with the one attribute that a text is read with. NITF stands in the same places. */
export function htmlElement({ name, attributes }: XmlElement): Rendering {
  if (UNREAD.has(name)) return 'nothing';
  if (name === 'br') return 'break';
  const html = OTHERS.get(name) ?? name;
  if (html === 'html' || html === 'body' || !NAME.test(html)) return 'words';
  const address = attributes.get('href');
  return { html: address === undefined ? html : `${html} href="${address.replaceAll('"', '&quot;')}"` };
}
