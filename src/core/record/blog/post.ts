import { childrenOf, textOf } from '../feed-children.js';
import type { JsonObject } from '../parts.js';
import { type Remark, threadPage } from '../thread/page.js';
import { withParagraphs } from './paragraphs.js';

/** A blog has these for notes that other blogs speak of it. */
const NOTES: ReadonlySet<string> = new Set(['pingback', 'trackback']);
const GMT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/**
 * A post of a blog's export as a record: its text in paragraphs, with the comments that were let through below it.
 * @param comments elements of the export, without their tags
 */
export function blogPost(record: JsonObject, comments: readonly string[]): JsonObject {
  const { 'content:encoded': content, 'wp:post_modified_gmt': modified } = record;
  const html = typeof content === 'string' ? withParagraphs(content) : '';
  const remarks = comments.map(remarkOf).filter((remark) => remark !== null);
  const changed = typeof modified === 'string' && GMT.test(modified) ? { date_modified: momentOf(modified) } : {};
  if (remarks.length === 0 || html.trim() === '') return { ...record, ...changed, 'content:encoded': html };
  const title = typeof record['title'] === 'string' ? record['title'].replace(/<[^<>]*>/g, '') : '';
  return { ...record, ...changed, html: threadPage(title, html, remarks) };
}

function remarkOf(xml: string): Remark | null {
  const fields = new Map([...childrenOf(`<x>${xml}</x>`)].map(({ name, inner }) => [name.slice('wp:comment_'.length), textOf(inner)]));
  if (fields.get('approved') !== '1' || NOTES.has(fields.get('type') ?? '')) return null;
  const author = fields.get('author') ?? '';
  return {
    author: author === '' ? null : author,
    date: momentOf(fields.get('date_gmt') ?? ''),
    html: withParagraphs(fields.get('content') ?? ''),
    replies: [],
  };
}

/** `2023-04-18 08:00:00`, of which its name says that it is UTC. */
function momentOf(gmt: string): string {
  return GMT.test(gmt) && !gmt.startsWith('0000') ? `${gmt.replace(' ', 'T')}Z` : '';
}
