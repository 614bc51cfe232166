import { asciidoc } from './asciidoc.js';
import { bbcode } from './bbcode.js';
import type { MarkedText, Markup } from './define.js';
import { org } from './org.js';
import { rst } from './rst.js';
import { wikitext } from './wikitext.js';

export type { MarkedText } from './define.js';

/** In the order in which a text is looked at; the first that it is written in reads it. */
const MARKUPS: readonly Markup[] = [wikitext, org, asciidoc, rst, bbcode];

/**
 * A text in a markup that pages are not written in, as HTML or Markdown; `null` for any other text.
 * @param name of the markup, where a file's name or a field's says it; `null` to tell by the text
 * @param title by which a record calls the text
 */
export function readMarkup(text: string, name: string | null, title: string | null): MarkedText | null {
  const named = MARKUPS.find((markup) => markup.name === name);
  return (named ?? MARKUPS.find((markup) => markup.isWritten(text)))?.read(text, title) ?? null;
}
