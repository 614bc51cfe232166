/** The first keys of every record that is written here, in their order. */
const OPENING = /^\s*\[?\s*\{\s*"id"\s*:\s*"/;
/** The first columns of a table of them. */
const TABLE_OPENING = /^id([,\t])url\1title\1subtitle\1authors\1publishedAt\1/;

/**
 * Whether a file of records was written by an earlier run: its first record has the keys of ours. Told by the beginning of the
 * file alone, so that a large one need not be read.
 */
export function isOwnOutput(head: string): boolean {
  if (TABLE_OPENING.test(head)) return true;
  if (!OPENING.test(head)) return false;
  let from = 0;
  for (const key of OWN_KEYS) {
    const at = head.indexOf(`"${key}":`, from);
    if (at === -1) return false;
    from = at;
  }
  return true;
}

/** In the record's order, and before the long parts of a record could push them out of the head. */
const OWN_KEYS = ['url', 'title', 'subtitle', 'authors', 'publishedAt', 'modifiedAt', 'siteName', 'language', 'text'] as const;
