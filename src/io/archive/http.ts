/** Blocks of header lines, as HTTP messages and WARC records have them. */

/** Longer heads are no heads. */
export const LONGEST_HEAD = 64 * 1024;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Offset behind the empty line that ends a head, or -1 where it is not in these bytes. Bare line feeds are lines as well. */
export function headEnd(bytes: Uint8Array): number {
  const within = bytes.subarray(0, LONGEST_HEAD);
  for (let at = within.indexOf(LINE_FEED); at !== -1; at = within.indexOf(LINE_FEED, at + 1)) {
    if (within[at + 1] === LINE_FEED) return at + 2;
    if (within[at + 1] === RETURN && within[at + 2] === LINE_FEED) return at + 3;
  }
  return -1;
}

export interface HeadLines {
  /** `"WARC/1.0"`, `"HTTP/1.1 200 OK"`. */
  readonly first: string;
  /** By their names in lower case; the first of several of one name. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads a head. */
export function readHead(bytes: Uint8Array): HeadLines {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end).replace(/\r$/, '');
  return { first, fields: readFields(end === -1 ? '' : text.slice(end + 1)) };
}

/** Reads lines of fields. A line that begins with white space goes on with the one above. */
export function readFields(text: string): HeadLines['fields'] {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of text.split(/\r?\n/)) {
    if (name !== '' && /^[ \t]/.test(line)) {
      fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    name = colon <= 0 ? '' : line.slice(0, colon).trim().toLowerCase();
    if (name === '') continue;
    if (fields.has(name)) name = '';
    else fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** `"text/html"` of `"Text/HTML; charset=utf-8"`. Empty where there is none. */
export function mediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
