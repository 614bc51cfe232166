import { defineFormat, type Head, type InputFormat } from './define.js';

const named =
  (extensions: readonly string[]) =>
  (head: Head): boolean =>
    extensions.includes(head.extension);

function markupFile<const N extends string>(name: N, extensions: readonly string[]): InputFormat<N> {
  return defineFormat({ name, extensions, recognises: named(extensions), textFormat: null });
}

/** Files of texts in markups that pages are not written in, one a file, each called as its markup is. */
export const wikitextFile = markupFile('wikitext', ['wiki', 'wikitext', 'mediawiki']);
export const orgFile = markupFile('org', ['org']);
export const asciidocFile = markupFile('asciidoc', ['adoc', 'asciidoc']);
export const rstFile = markupFile('rst', ['rst']);
