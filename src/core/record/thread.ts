import { Carry, type Splitter } from './carry.js';
import { splitLines } from './lines.js';
import { firstObject } from './list.js';
import type { JsonObject } from './parts.js';
import { answersThread } from './thread/answers.js';
import { childrenThread } from './thread/children.js';
import { includedPostsThread } from './thread/included-posts.js';
import { listingThread, thingsOf } from './thread/listings.js';
import { postStreamThread } from './thread/post-stream.js';
import { statusThread } from './thread/statuses.js';

/** Ways in which services answer with a thread; the first that a value is of counts. */
const THREADS = [listingThread, postStreamThread, childrenThread, answersThread, statusThread, includedPostsThread] as const;

/** One record of a thread: the fields of what began it, and under `html` a page that shows it with what was said to it below; `null` for anything else. */
export function threadRecord(value: unknown): JsonObject | null {
  for (const read of THREADS) {
    const record = read(value);
    if (record !== null) return record;
  }
  return null;
}

/**
 * Where a file begins with a list of a post and of what was said to it,
 * `[{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {…}}]}}, {"kind": "Listing", …}]`: what cuts it into such lists, one a line or the
 * whole file. `null` for any other file, of which a list of pages of posts is one.
 */
export function threadSplitter(text: string, limit: number): Splitter | null {
  const opening = /^\s*\[(?=\s*\{\s*"kind"\s*:\s*"Listing"\s*,)/.exec(text)?.[0];
  const first = opening === undefined ? null : firstObject(text.slice(opening.length));
  if (opening === undefined || first === null || thingsOf(first.object).length !== 1) return null;
  const end = opening.length + first.end;
  if (!/^\s*,\s*\{\s*"kind"\s*:\s*"Listing"/.test(text.slice(end, end + 1000))) return null;
  return text.trimStart().slice(0, end).includes('\n') ? splitWhole(limit) : splitLines(limit);
}

function splitWhole(limit: number): Splitter {
  const carry = new Carry(limit);
  return {
    push(chunk) {
      carry.add(chunk);
      return [];
    },
    end: () => [carry.take(new Uint8Array(0), 1)],
  };
}
