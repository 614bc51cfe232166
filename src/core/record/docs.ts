import { defineFormat } from './define.js';
import { docRecord, isAttributed, OPENING } from './doc-record.js';
import { splitDocs } from './doc-splitter.js';

/** Texts between lines of tags, as WikiExtractor and builders of corpora write them: `<doc id="12" url="https://…" title="…">`, the text, `</doc>`. */
export const docs = defineFormat({
  name: 'docs',
  extensions: [],
  recognises: ({ text }) => isAttributed(text),
  split: (limit) => splitDocs(limit, OPENING),
  record: docRecord,
});
