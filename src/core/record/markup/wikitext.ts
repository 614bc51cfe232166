import { articlePage } from '../written-html.js';
import type { Markup } from './define.js';
import { readWikitext } from './wikitext/index.js';
import { isWikitext } from './wikitext/signs.js';

/** What MediaWiki writes pages in. */
export const wikitext: Markup = {
  name: 'wikitext',
  isWritten: isWikitext,
  read(text, title) {
    const { html, cited, categories, subject } = readWikitext(text, title);
    const own = title ?? subject;
    return { text: articlePage({ title: own ?? '', html, cited }), format: 'html', title: own, stated: { tags: categories } };
  },
};
