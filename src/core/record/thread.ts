import { decodeHTML } from 'entities';
import { Carry, type Splitter } from './carry.js';
import { fetchTime } from './fetched.js';
import { splitLines } from './lines.js';
import { firstObject } from './list.js';
import { isJsonObject, type JsonObject } from './parts.js';
import { escaped, paragraphsOf, wrapped } from './written-html.js';

/** What remains of a remark that is gone; the replies to it are read. */
const GONE = /^\s*(?:\[(?:deleted|removed)\]\s*)?$/;
/** The text of a post and of a remark, in Markdown and beside it in HTML. */
const TEXTS = [
  ['selftext_html', 'selftext'],
  ['body_html', 'body'],
] as const;

/**
 * Where a file begins with a list of a post and of what was said to it,
 * `[{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {…}}]}}, {"kind": "Listing", …}]`: what cuts it into such lists, one a line or the
 * whole file. `null` for any other file, of which a list of pages of posts is one.
 */
export function threadSplitter(text: string, limit: number): Splitter | null {
  const opening = /^\s*\[(?=\s*\{\s*"kind"\s*:\s*"Listing"\s*,)/.exec(text)?.[0];
  const first = opening === undefined ? null : firstObject(text.slice(opening.length));
  if (opening === undefined || first === null || thingsOf(first.object).length !== 1) return null;
  const end = opening.length + first.end;
  if (!/^\s*,\s*\{\s*"kind"\s*:\s*"Listing"/.test(text.slice(end, end + 1000))) return null;
  return text.trimStart().slice(0, end).includes('\n') ? splitWhole(limit) : splitLines(limit);
}

function splitWhole(limit: number): Splitter {
  const carry = new Carry(limit);
  return {
    push(chunk) {
      carry.add(chunk);
      return [];
    },
    end: () => [carry.take(new Uint8Array(0), 1)],
  };
}

/** One record of a post and the listing of remarks behind it: the post's fields, and under `html` a page that shows it with the remarks below; `null` for anything else. */
export function threadRecord(value: unknown): JsonObject | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [listing, remarks]: readonly unknown[] = value;
  const [thing, ...others] = thingsOf(listing);
  const post = thing?.['data'];
  const below = thingsOf(remarks);
  return others.length === 0 && isJsonObject(post) && below.every(isRemark) ? { ...post, html: pageOf(post, below) } : null;
}

/** What a listing lists, each `{"kind": "t1", "data": {…}}`. */
function thingsOf(listing: unknown): readonly JsonObject[] {
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

function pageOf(post: JsonObject, remarks: readonly JsonObject[]): string {
  const title = typeof post['title'] === 'string' ? wrapped(escaped(post['title']), 'h1') : '';
  return `<!DOCTYPE html><html><body><article>${title}<div itemprop="articleBody">${htmlOf(post)}</div></article><section class="comments">${remarksOf(remarks)}</section></body></html>`;
}

function remarksOf(things: readonly JsonObject[]): string {
  return things.map(({ data }) => (isJsonObject(data) ? remarkOf(data) : '')).join('');
}

/** A remark and the replies to it, as the microdata of schema.org write it. */
function remarkOf(remark: JsonObject): string {
  const { author, created_utc: created, replies } = remark;
  const text = htmlOf(remark);
  const below = remarksOf(thingsOf(replies));
  if (text === '') return below;
  const name = typeof author === 'string' && !GONE.test(author) ? wrapped(`<span itemprop="author">${escaped(author)}</span>`, 'div') : '';
  const time = fetchTime(created);
  const date = time === null ? '' : `<meta itemprop="dateCreated" content="${time}">`;
  return `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment">${name}${date}<div itemprop="text">${text}</div></div>${below}`;
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
