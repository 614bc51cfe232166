import { decodeHTML } from 'entities';
import { isJsonObject, type JsonObject } from '../parts.js';
import { paragraphsOf } from '../written-html.js';
import { type Remark, threadPage } from './page.js';
import { stringIn } from './values.js';

/** What remains of a remark that is gone; the replies to it are read. */
const GONE = /^\s*(?:\[(?:deleted|removed)\]\s*)?$/;
/** The text of a post and of a remark, in Markdown and beside it in HTML. */
const TEXTS = [
  ['selftext_html', 'selftext'],
  ['body_html', 'body'],
] as const;

/** A post and the listing of remarks behind it: `[{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {…}}]}}, {"kind": "Listing", …}]`. */
export function listingThread(value: unknown): JsonObject | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [listing, remarks]: readonly unknown[] = value;
  const [thing, ...others] = thingsOf(listing);
  const post = thing?.['data'];
  const below = thingsOf(remarks);
  if (others.length > 0 || !isJsonObject(post) || !below.every(isRemark)) return null;
  const html = htmlOf(post);
  // What is said to a link is no article.
  return html === '' ? post : { ...post, html: threadPage(stringIn(post, 'title'), html, remarksOf(below)) };
}

/** What a listing lists, each `{"kind": "t1", "data": {…}}`. */
export function thingsOf(listing: unknown): readonly JsonObject[] {
  const data = isJsonObject(listing) ? listing['data'] : null;
  const children: unknown = isJsonObject(data) ? data['children'] : null;
  return Array.isArray(children)
    ? children.filter((child: unknown): child is JsonObject => isJsonObject(child) && isJsonObject(child['data']))
    : [];
}

/** A remark, or the names of those that are not shown. */
function isRemark({ kind }: JsonObject): boolean {
  return kind === 't1' || kind === 'more';
}

function remarksOf(things: readonly JsonObject[]): Remark[] {
  return things.flatMap(({ data }) => (isJsonObject(data) ? [remarkOf(data)] : []));
}

function remarkOf(remark: JsonObject): Remark {
  const { author, created_utc: date, replies } = remark;
  const name = typeof author === 'string' && !GONE.test(author) ? author : null;
  return { author: name, date, html: htmlOf(remark), replies: remarksOf(thingsOf(replies)) };
}

/** HTML comes with its signs escaped, unless the service was asked for it raw. */
function htmlOf(record: JsonObject): string {
  for (const [inHtml, plain] of TEXTS) {
    const html = record[inHtml];
    const text = record[plain];
    if (typeof text === 'string' && GONE.test(text)) continue;
    if (typeof html === 'string' && html !== '') return html.trimStart().startsWith('<') ? html : decodeHTML(html);
    if (typeof text === 'string') return paragraphsOf(text);
  }
  return '';
}
