import type { Article } from '../article/schema.js';
import { excerptOf } from './text.js';

/** The group of the run as a whole. */
export const ALL = 'all';
/** Groups beyond a number share this one. */
export const REST = 'other groups';
/** Records without what they are grouped by. */
const UNKNOWN = 'unknown';
const RESERVED: readonly string[] = [ALL, REST, UNKNOWN];
const LONGEST_GROUP = 100;

/**
 * What a record is grouped by: `site`, `folder`, or a dotted path into the record such as `kept.section`. A site, folder or value that is called as the
 * groups above is quoted: `"all"`.
 */
export function groupOf(record: Article, path: string | null, by: string): string {
  const name = by === 'folder' ? folderOf(path ?? record.source.path) : by === 'site' ? siteOf(record) : fieldOf(record, by);
  return name === null ? UNKNOWN : groupNamed(name);
}

/** The group of a name. */
function groupNamed(name: string): string {
  return RESERVED.includes(name) ? `"${name}"` : name;
}

/** What a configuration calls a group: the run as a whole is none, so that `all` can only be a group of that name. */
export function groupMeant(name: string): string {
  return name === ALL ? groupNamed(name) : name;
}

function siteOf(record: Article): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#\s]{1,253})/i.exec(record.url ?? '')?.[1]?.toLowerCase();
  return host ?? (record.siteName === null ? null : excerptOf(record.siteName, LONGEST_GROUP));
}

function folderOf(path: string | null): string | null {
  if (path === null) return null;
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end);
}

function fieldOf(record: Article, path: string): string | null {
  const value = valueAt(record, path);
  if (typeof value === 'string' && value !== '') return excerptOf(value, LONGEST_GROUP);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** Only own properties count, so that a path such as `__proto__.x` leads nowhere. */
function valueAt(record: Article, path: string): unknown {
  let value: unknown = record;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
