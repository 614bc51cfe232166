import type { XmlDialect } from './dialect.js';
import { htmlElement } from './html-element.js';

/** Elements of notes that are no text: a task's box, an attached file, what is encrypted. */
const UNREAD =
  /<en-crypt\b[^<>]{0,1000}>[^<]{0,10000}<\/en-crypt>|<\/?en-(?:note|todo|media)\b[^<>]{0,2000}>|<\?xml[^<>]{0,200}\?>|<!DOCTYPE[^<>]{0,400}>/gi;

/** Exports of a note-taking program: `<en-export><note><title>…</title><content><![CDATA[…]]></content></note></en-export>`. */
export const notes: XmlDialect = {
  roots: ['en-export'],
  documents: ['note'],
  fields: [
    { path: 'note/title', field: 'title' },
    { path: 'note/created', field: 'published' },
    { path: 'note/updated', field: 'modified' },
    { path: 'note/tag', field: 'tag' },
    { path: 'note-attributes/author', field: 'author' },
    { path: 'note-attributes/source-url', field: 'url' },
  ],
  texts: ['note/content'],
  render: htmlElement,
  packed: true,
  mend: (html) => html.replace(UNREAD, ' '),
};
