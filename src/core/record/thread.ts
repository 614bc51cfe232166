import { decodeHTML } from 'entities';
import { Carry, type Piece, type Splitter } from './carry.js';
import { fetchTime } from './fetched.js';
import { parseJson } from './parse-json.js';
import { isJsonObject, type JsonObject } from './parts.js';
import { escaped, paragraphsOf, wrapped } from './written-html.js';

/** How an answer begins that holds a post and what was said to it: `[{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {…}}]}}, {"kind": "Listing", …}]`. */
const OPENING = /^\s*\[\s*\{\s*"kind"\s*:\s*"Listing"\s*,/;
/** What remains of a remark that is gone; the replies to it are read. */
const GONE = /^\s*(?:\[(?:deleted|removed)\]\s*)?$/;
/** The text of a post and of a remark, in Markdown and beside it in HTML. */
const TEXTS = [
  ['selftext_html', 'selftext'],
  ['body_html', 'body'],
] as const;

/** Whether a file is a list of listings, and no list of records that hold a text each. */
export function isThread(text: string): boolean {
  return OPENING.test(text);
}

/**
 * Makes one record of a post and the listing of remarks behind it: the post's own fields, and a page under `html` that shows the post with the
 * remarks below. Listings of posts are records each. It needs the whole file, which is one answer of a service.
 */
export function splitThread(limit: number): Splitter {
  const carry = new Carry(limit);
  return {
    push(chunk) {
      carry.add(chunk);
      return [];
    },
    end(): Piece[] {
      const whole = carry.take(new Uint8Array(0), 1);
      if (whole.oversize) return [whole];
      const listings = parsedList(new TextDecoder().decode(whole.bytes));
      // What is no sound JSON is told of by who reads the piece.
      if (listings === null) return [whole];
      const encoder = new TextEncoder();
      return recordsOf(listings).map((record) => ({ ...whole, bytes: encoder.encode(JSON.stringify(record)) }));
    },
  };
}

function parsedList(text: string): readonly unknown[] | null {
  try {
    const value = parseJson(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function recordsOf(listings: readonly unknown[]): unknown[] {
  const records: unknown[] = [];
  for (const [index, listing] of listings.entries()) {
    const own = thingsOf(listing);
    const next = thingsOf(listings[index + 1]);
    const post = own.length === 1 && next.some(isRemark) ? own[0]?.['data'] : undefined;
    if (isJsonObject(post)) records.push({ ...post, html: pageOf(post, next) });
    else records.push(...own.filter((thing) => !isRemark(thing)).map((thing) => thing['data']));
  }
  return records;
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
