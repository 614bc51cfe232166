import { pagedList, splitAnswers } from './answers.js';
import type { Splitter } from './carry.js';
import { defineFormat, type Head } from './define.js';
import { isTables, withTables } from './export-tables.js';
import { firstObject, innerList } from './list.js';
import { isPageName } from './page-name.js';
import { isJsonObject, looksLikeJson } from './parts.js';
import { threadRecord, threadSplitter } from './thread.js';
import { SEQUENCE, splitValues } from './values.js';

/** An object with a first key, alone or as the first of an array. */
const OPENING = /^\s*(?:\[\s*)?\{\s*"[^"\\\n]{1,200}"\s*:/;

/** One record, several one after the other, an array of records, or an object that holds such an array. */
export const json = defineFormat({
  name: 'json',
  extensions: ['json', 'json-seq'],
  recognises(head) {
    const first = head.text.trimStart();
    // RFC 7464, a sequence of texts.
    if (first.startsWith(SEQUENCE)) return OPENING.test(first.slice(1, 1000));
    // What is called so in lines and is none comes here.
    if (/^(?:json|ndjson|jsonl|jl)$/.test(head.extension) && looksLikeJson(first)) return true;
    return OPENING.test(first.slice(0, 1000)) && (head.whole ? isRecords(head) : true);
  },
  split: (limit, head) => threadSplitter(head.text, limit) ?? splitRecords(limit, head),
});

function splitRecords(limit: number, { text, hasText }: Head): Splitter {
  const list = innerList(text, hasText);
  if (list !== null && isTables(text)) return withTables(limit, splitValues(limit, list));
  const answers = (list !== null && list.depth > 0) || pagedList(text, hasText) !== null;
  return answers ? splitAnswers(limit, text, list, hasText) : splitValues(limit, list);
}

function isRecords(head: Head): boolean {
  if (innerList(head.text, head.hasText) !== null) return true;
  try {
    const value: unknown = JSON.parse(head.text);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    // What is not called a page and is nothing but records is none, though it has no text.
    return isJsonObject(first) && (!isPageName(head.extension) || head.hasText(threadRecord(first) ?? first));
  } catch {
    return isSequence(head);
  }
}

/** Records one behind the other, over several lines each. */
function isSequence(head: Head): boolean {
  const first = firstObject(head.text);
  return first !== null && /^\s*,?\s*\{\s*"/.test(head.text.slice(first.end, first.end + 1000)) && head.hasText(first.object);
}
