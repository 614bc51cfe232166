import { defineFormat } from './define.js';

/** Pages of wikis, one a file. */
export const wikitextFile = defineFormat({
  name: 'wikitext',
  extensions: ['wiki', 'wikitext', 'mediawiki'],
  recognises: (head) => head.extension === 'wiki' || head.extension === 'wikitext' || head.extension === 'mediawiki',
  textFormat: null,
});
