import { isJsonObject, type JsonObject } from '../parts.js';
import { type Remark, threadPage } from './page.js';
import { objectsOf, stringIn } from './values.js';

/** A status's thread: `{"ancestors": [{"content": "<p>…", "account": {…}}], "descendants": […]}`, of which the first is what all others are said to. */
export function statusThread(value: unknown): JsonObject | null {
  if (!isJsonObject(value)) return null;
  const ancestors = objectsOf(value['ancestors']);
  const descendants = objectsOf(value['descendants']);
  const [first, ...others] = [...(ancestors ?? []), ...(descendants ?? [])];
  // Without the first status, replies have nothing to stand below.
  if (ancestors === null || descendants === null || first === undefined || first['in_reply_to_id'] != null) return null;
  return { ...first, html: threadPage('', stringIn(first, 'content'), others.map(remarkOf)) };
}

function remarkOf(status: JsonObject): Remark {
  const author = stringIn(status['account'], 'display_name', 'acct', 'username');
  return { author: author === '' ? null : author, date: status['created_at'], html: stringIn(status, 'content'), replies: [] };
}
