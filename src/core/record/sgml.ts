import { defineFormat } from './define.js';
import { splitDocs } from './doc-splitter.js';
import { openingOf, sgmlRecord } from './sgml-record.js';

/** Collections of documents in SGML, as those of TREC, Gigaword and Reuters: `<DOC>`, its number, headline and text in elements, `</DOC>`. */
export const sgml = defineFormat({
  name: 'sgml',
  extensions: [],
  recognises: ({ text }) => openingOf(text) !== null,
  split: (limit, { text }) => splitDocs(limit, openingOf(text) ?? ''),
  record: sgmlRecord,
});
