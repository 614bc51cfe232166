import { isJsonObject, type JsonObject } from '../parts.js';
import { type Remark, threadPage } from './page.js';
import { objectsOf, stringIn, without } from './values.js';

/** Kinds of posts that tell of what moderators did: `closed 30 days after the last reply`. */
const DEEDS: ReadonlySet<unknown> = new Set([3]);

/** A topic of a forum with its posts: `{"post_stream": {"posts": [{"cooked": "<p>…", "username": "ada", "post_number": 1}, …]}, "title": "…"}`. */
export function postStreamThread(value: unknown): JsonObject | null {
  const stream = isJsonObject(value) ? value['post_stream'] : null;
  const posts = isJsonObject(stream) ? objectsOf(stream['posts']) : null;
  const [first, ...others] = posts ?? [];
  if (!isJsonObject(value) || first === undefined || typeof first['cooked'] !== 'string') return null;
  const remarks = others.filter((post) => !DEEDS.has(post['post_type'])).map(remarkOf);
  const { author, date } = remarkOf(first);
  // A page that begins further down the topic holds replies alone.
  if (typeof first['post_number'] === 'number' && first['post_number'] > 1) return null;
  return {
    ...without(value, 'post_stream'),
    authors: author === null ? [] : [author],
    date_published: date,
    html: threadPage(stringIn(value, 'title', 'fancy_title'), first['cooked'], remarks),
  };
}

function remarkOf(post: JsonObject): Remark {
  const author = stringIn(post, 'name', 'display_username', 'username');
  return { author: author === '' ? null : author, date: post['created_at'], html: stringIn(post, 'cooked'), replies: [] };
}
