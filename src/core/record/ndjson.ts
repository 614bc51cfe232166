import { defineFormat, type Head } from './define.js';
import { splitLines } from './lines.js';
import { innerList } from './list.js';
import { isJsonObject } from './parts.js';

const LINES: ReadonlySet<string> = new Set(['ndjson', 'jsonl', 'jl']);

export const ndjson = defineFormat({
  name: 'ndjson',
  extensions: [...LINES],
  recognises(head) {
    const first = head.text.trimStart();
    if (LINES.has(head.extension)) return !first.startsWith('[');
    if (!first.startsWith('{')) return false;
    const record = firstLineRecord(head, first);
    if (record === null || innerList(first, head.hasText) !== null) return false;
    // A page may begin with a line of JSON; a dump's records hold texts.
    return head.extension === 'json' || head.hasText(record);
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
