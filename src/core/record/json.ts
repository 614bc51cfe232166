import { defineFormat, type Head } from './define.js';
import { isJsonObject } from './fields.js';
import { splitValues } from './values.js';

/** An object with a first key, alone or as the first of an array. */
const OPENING = /^\s*(?:\[\s*)?\{\s*"[^"\\\n]{1,200}"\s*:/;

/** One record, several one after the other, or an array of records. */
export const json = defineFormat({
  name: 'json',
  extensions: ['json'],
  recognises(head) {
    if (head.extension === 'json') return true;
    const first = head.text.trimStart();
    if ((head.extension === 'ndjson' || head.extension === 'jsonl') && first.startsWith('[')) return true;
    return OPENING.test(first.slice(0, 1000)) && (head.whole ? isRecords(head) : true);
  },
  split: splitValues,
});

function isRecords(head: Head): boolean {
  try {
    const value: unknown = JSON.parse(head.text);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return isJsonObject(first) && head.hasText(first);
  } catch {
    return false;
  }
}
