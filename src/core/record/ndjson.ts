import { defineFormat, type Head } from './define.js';
import { isJsonObject } from './fields.js';
import { splitLines } from './lines.js';

export const ndjson = defineFormat({
  name: 'ndjson',
  extensions: ['ndjson', 'jsonl'],
  recognises(head) {
    const first = head.text.trimStart();
    if (head.extension === 'ndjson' || head.extension === 'jsonl') return !first.startsWith('[');
    if (!first.startsWith('{')) return false;
    const record = firstLineRecord(head, first);
    // A page may begin with a line of JSON; a dump's records hold texts.
    return record !== null && (head.extension === 'json' || head.hasText(record));
  },
  split: splitLines,
});

function firstLineRecord(head: Head, text: string): Readonly<Record<string, unknown>> | null {
  const end = text.indexOf('\n');
  if (end === -1 && !head.whole) return null;
  try {
    const value: unknown = JSON.parse(end === -1 ? text : text.slice(0, end));
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}
