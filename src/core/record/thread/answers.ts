import { decodeHTML as decoded } from 'entities';
import { isJsonObject, type JsonObject } from '../parts.js';
import { type Remark, threadPage } from './page.js';
import { objectsOf, stringIn, without } from './values.js';

/** A question with its answers and what was remarked on each: `{"question_id": 7, "title": "…", "body": "<p>…", "answers": [{"body": "…", "comments": […]}]}`. */
export function answersThread(value: unknown): JsonObject | null {
  if (!isJsonObject(value) || !Object.hasOwn(value, 'question_id') || Object.hasOwn(value, 'answer_id')) return null;
  const html = stringIn(value, 'body');
  const answers = objectsOf(value['answers']) ?? [];
  const comments = objectsOf(value['comments']) ?? [];
  if (html === '' || answers.length + comments.length === 0) return null;
  const remarks = [...comments.map(remarkOf), ...answers.map(remarkOf)];
  return { ...without(value, 'answers', 'comments', 'body'), html: threadPage(decoded(stringIn(value, 'title')), html, remarks) };
}

function remarkOf(said: JsonObject): Remark {
  const author = decoded(stringIn(said['owner'], 'display_name'));
  const replies = (objectsOf(said['comments']) ?? []).map(remarkOf);
  return { author: author === '' ? null : author, date: said['creation_date'], html: stringIn(said, 'body'), replies };
}
