import { isJsonObject, type JsonObject } from '../parts.js';
import { type Remark, threadPage } from './page.js';
import { objectsOf, stringIn, without } from './values.js';

/** A story with its remarks in one another: `{"title": "…", "text": "…", "author": "ada", "children": [{"author": "bo", "text": "…", "children": []}]}`. */
export function childrenThread(value: unknown): JsonObject | null {
  const children = isJsonObject(value) ? objectsOf(value['children']) : null;
  if (!isJsonObject(value) || children === null || typeof value['title'] !== 'string' || !children.every(isRemark)) return null;
  const html = stringIn(value, 'text');
  // What is said to a link is no article.
  if (html === '') return null;
  return {
    ...without(value, 'children', 'text'),
    date_published: value['created_at'],
    html: threadPage(value['title'], html, remarksOf(children)),
  };
}

function isRemark(object: JsonObject): boolean {
  return Array.isArray(object['children']) && Object.hasOwn(object, 'author') && Object.hasOwn(object, 'text');
}

function remarksOf(children: unknown): Remark[] {
  return (objectsOf(children) ?? []).map((child) => {
    const { author, created_at: date, children: replies } = child;
    return { author: typeof author === 'string' ? author : null, date, html: stringIn(child, 'text'), replies: remarksOf(replies) };
  });
}
