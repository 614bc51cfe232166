import { isBulk, splitBulk } from './bulk.js';
import { defineFormat, type Head } from './define.js';
import { splitLines } from './lines.js';
import { innerList } from './list.js';
import { isPageName } from './page-name.js';
import { isJsonObject } from './parts.js';
import { SEQUENCE } from './values.js';

/** How a page, an array and a sequence (RFC 7464) begin. */
const ELSE = ['<', '[', SEQUENCE] as const;
const LINES: ReadonlySet<string> = new Set(['ndjson', 'jsonl', 'jl']);

export const ndjson = defineFormat({
  name: 'ndjson',
  extensions: [...LINES],
  recognises(head) {
    const first = head.text.trimStart();
    if (LINES.has(head.extension)) return !ELSE.some((sign) => first.startsWith(sign)) && !isSpread(first) && !isAnswer(head, first);
    if (!first.startsWith('{')) return false;
    const record = firstLineRecord(head, first);
    if (record === null || innerList(first, head.hasText) !== null) return false;
    // A page may begin with a line of JSON; a dump's records hold texts.
    return isBulk(first) || head.extension === 'json' || head.hasText(record) || (!isPageName(head.extension) && isAllRecords(head, first));
  },
  split: (limit, head) => (isBulk(head.text) ? splitBulk(limit) : splitLines(limit)),
});

/** A record over several lines: its first line ends behind a brace, a bracket or a comma, and the next goes on with a name. */
function isSpread(text: string): boolean {
  const end = text.indexOf('\n');
  return (
    end !== -1 &&
    /[{[,]\s*$/.test(text.slice(Math.max(0, end - 100), end)) &&
    /^\s*["}\]]/.test(text.slice(end, end + 1000)) &&
    !isRecord(text.slice(0, end))
  );
}

/** What a service answered, by itself or one answer a line. */
function isAnswer(head: Head, text: string): boolean {
  return innerList(text, head.hasText) !== null;
}

/** Nothing but objects is no page: what comes through a pipe without a text is to be told of, and with a misspelt `--text-field` it has none. */
function isAllRecords(head: Head, text: string): boolean {
  const lines = text.split('\n');
  if (!head.whole) lines.pop();
  return lines.every((line) => line.trim() === '' || isRecord(line));
}

function isRecord(line: string): boolean {
  try {
    return isJsonObject(JSON.parse(line));
  } catch {
    return false;
  }
}

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
