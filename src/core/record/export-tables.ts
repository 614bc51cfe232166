import { parseJson } from '../parse-json.js';
import { joined, latin1 } from './bytes.js';
import type { Piece, Splitter } from './carry.js';
import { isJsonObject, type JsonObject } from './parts.js';

/** A blog's whole database, table by table: `{"db": [{"meta": {…}, "data": {"posts": […], "posts_tags": […], "tags": […]}}]}`. */
const EXPORT = /^\s*\{\s*"(?:db"\s*:\s*\[\s*\{\s*"(?:meta|data)"|meta"\s*:\s*\{[^{}]{0,400}\}\s*,\s*"data"\s*:\s*\{)/;

/** Whether a file is such an export, in which names stand in tables of their own. */
export function isTables(head: string): boolean {
  return EXPORT.test(head.slice(0, 2_000));
}

/**
 * Has each post of such an export tell its authors and topics, which stand in tables behind the posts. Posts are held until these have come; of a longer file than
 * the limit they are given out as they come, without.
 * @param posts what cuts the file into its posts
 */
export function withTables(limit: number, posts: Splitter): Splitter {
  let held: Piece[] = [];
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    push(chunk) {
      const pieces = posts.push(chunk);
      if (length > limit) return pieces;
      length += chunk.length;
      parts.push(chunk.slice());
      // A piece may lean on a chunk that is gone.
      held.push(...pieces.map((piece) => ({ ...piece, bytes: piece.bytes.slice() })));
      if (length <= limit) return [];
      const all = held;
      parts = [];
      held = [];
      return all;
    },
    end() {
      const rest = posts.end();
      if (length > limit) return rest;
      const tables = tablesOf(parsed(joined(parts)));
      return [...held, ...rest].map((piece) => (piece.oversize ? piece : joinedPost(piece, tables)));
    },
  };
}

/** With a character a byte, so that what is written back is what was read. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return parseJson(latin1(bytes));
  } catch {
    return null;
  }
}

interface Tables {
  /** By the ids of posts. */
  readonly authors: ReadonlyMap<unknown, readonly string[]>;
  readonly tags: ReadonlyMap<unknown, readonly string[]>;
  /** By their own ids. */
  readonly users: ReadonlyMap<unknown, string>;
  readonly site: string | null;
}

function tablesOf(value: unknown): Tables {
  const db: unknown = isJsonObject(value) && Array.isArray(value['db']) ? value['db'][0] : value;
  const data = isJsonObject(db) && isJsonObject(db['data']) ? db['data'] : {};
  const users = namesOf(rowsOf(data['users']));
  const site = rowsOf(data['settings']).find(({ key }) => key === 'title')?.['value'];
  return {
    authors: namesByPost(rowsOf(data['posts_authors']), 'author_id', users),
    tags: namesByPost(rowsOf(data['posts_tags']), 'tag_id', namesOf(rowsOf(data['tags']))),
    users,
    site: typeof site === 'string' ? site : null,
  };
}

function rowsOf(table: unknown): readonly JsonObject[] {
  return Array.isArray(table) ? table.filter(isJsonObject) : [];
}

function namesOf(rows: readonly JsonObject[]): ReadonlyMap<unknown, string> {
  return new Map(rows.flatMap(({ id, name }): [unknown, string][] => (typeof name === 'string' && name !== '' ? [[id, name]] : [])));
}

/** In the order that the rows state. */
function namesByPost(
  rows: readonly JsonObject[],
  key: string,
  names: ReadonlyMap<unknown, string>,
): ReadonlyMap<unknown, readonly string[]> {
  const found = new Map<unknown, string[]>();
  for (const row of [...rows].sort((one, other) => Number(one['sort_order'] ?? 0) - Number(other['sort_order'] ?? 0))) {
    const name = names.get(row[key]);
    const own = found.get(row['post_id']);
    if (name === undefined) continue;
    if (own === undefined) found.set(row['post_id'], [name]);
    else own.push(name);
  }
  return found;
}

/** Before its own fields, of which the later counts. */
function joinedPost(piece: Piece, { authors, tags, users, site }: Tables): Piece {
  const post = parsed(piece.bytes);
  if (!isJsonObject(post)) return piece;
  const author = users.get(post['author_id'] ?? post['author']);
  const told = {
    authors: authors.get(post['id']) ?? (author === undefined ? undefined : [author]),
    tags: tags.get(post['id']),
    site_name: site ?? undefined,
  };
  const fields = JSON.stringify(told).slice(1, -1);
  if (fields === '') return piece;
  const bytes = Uint8Array.from(`{${fields},`, (letter) => letter.charCodeAt(0));
  return { ...piece, bytes: joined([bytes, piece.bytes.subarray(piece.bytes.indexOf(0x7b) + 1)]) };
}
