import { isJsonObject, type JsonObject } from '../parts.js';
import { type Remark, threadPage } from './page.js';
import { objectsOf, stringIn, without } from './values.js';

/**
 * A discussion with its posts beside it, as Flarum answers: `{"data": {"type": "discussions", "id": "7", "attributes": {"title": "…"}},
 * "included": [{"type": "posts", "attributes": {"number": 1, "contentHtml": "<p>…"}}, {"type": "users", …}]}`.
 */
export function includedPostsThread(value: unknown): JsonObject | null {
  const data = isJsonObject(value) ? value['data'] : null;
  const included = isJsonObject(value) ? objectsOf(value['included']) : null;
  if (!isJsonObject(value) || !isJsonObject(data) || data['type'] !== 'discussions' || included === null) return null;
  const names = new Map(included.filter(({ type }) => type === 'users').map((user) => [user['id'], user['attributes']]));
  const posts = included.filter((post) => post['type'] === 'posts' && stringIn(post['attributes'], 'contentHtml') !== '');
  const ordered = [...posts].sort((one, other) => numberOf(one) - numberOf(other));
  const [first, ...others] = ordered;
  // A page that begins further down the discussion holds replies alone.
  if (first === undefined || numberOf(first) > 1) return null;
  const title = stringIn(data['attributes'], 'title');
  const { author, date, html } = remarkOf(first, names);
  return {
    ...without(value, 'data', 'included'),
    id: data['id'],
    title,
    authors: author === null ? [] : [author],
    date_published: date,
    html: threadPage(
      title,
      html,
      others.map((post) => remarkOf(post, names)),
    ),
  };
}

function numberOf(post: JsonObject): number {
  const attributes = post['attributes'];
  const number = isJsonObject(attributes) ? attributes['number'] : undefined;
  return typeof number === 'number' ? number : 1;
}

function remarkOf(post: JsonObject, names: ReadonlyMap<unknown, unknown>): Remark {
  const { attributes, relationships } = post;
  const user = isJsonObject(relationships) ? relationships['user'] : null;
  const data = isJsonObject(user) ? user['data'] : null;
  const author = stringIn(isJsonObject(data) ? names.get(data['id']) : null, 'displayName', 'username');
  const date = isJsonObject(attributes) ? attributes['createdAt'] : undefined;
  return { author: author === '' ? null : author, date, html: stringIn(attributes, 'contentHtml'), replies: [] };
}
