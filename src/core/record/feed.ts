import { authorNames, withAuthorNames } from './blog/names.js';
import { latin1 } from './bytes.js';
import { defineFormat, type Head } from './define.js';
import { splitElements } from './elements.js';
import { feedRecord } from './feed-record.js';

/** Roots of RSS, of Atom, of RSS 1.0, and of what Scrapy exports; comments and declarations may stand above. */
const ROOT = /^\ufeff?\s{0,200}(?:<(?:\?[^>]{0,400}\?|!--[^>]{0,4000}--)>\s{0,200}){0,12}<(?:rss|feed|rdf:rdf|items)[\s>]/i;
const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);
/** An entry without a text says nothing of the others. */
const LOOKED_AT = 10;

/** A feed, or a blog's export as one, that has the texts of its entries. */
export const feed = defineFormat({
  name: 'feed',
  // Those of feeds are left out: a mirror of a site has many, and few hold a text.
  extensions: ['wxr'],
  recognises: (head) => ROOT.test(head.text.slice(0, 60_000)) && holdsTexts(head),
  split(limit, { text }) {
    const posts = splitElements(limit, ENTRIES, isPost);
    const names = authorNames(text);
    return names.size === 0 ? posts : withAuthorNames(posts, names);
  },
  record: feedRecord,
});

const ENTRY = /<(item|entry)[\s>]/g;

function holdsTexts(head: Head): boolean {
  let looked = 0;
  for (const { index, 1: name } of head.text.matchAll(ENTRY)) {
    const close = head.text.indexOf(`</${name}>`, index);
    if (head.hasText(feedRecord(head.text.slice(index, close === -1 ? undefined : close)))) return true;
    if (++looked === LOOKED_AT) return false;
  }
  return false;
}

/** What WordPress and Blogger export beside posts and pages: pictures, menus, settings, comments. */
const NO_POST =
  /<wp:post_type>\s*(?:<!\[CDATA\[)?(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w{1,40})\b|\bterm=["']http:\/\/schemas\.google\.com\/blogger\/2008\/kind#(?!post|page)/;
/** Of a post of 20 MB, what tells stands before and behind the text. */
const LOOK = 64 * 1024;

function isPost(element: Uint8Array): boolean {
  const ends = element.length > 2 * LOOK ? [element.subarray(0, LOOK), element.subarray(-LOOK)] : [element];
  return !ends.some((part) => NO_POST.test(latin1(part)));
}
