import { plainName } from './field-names.js';
import type { Part } from './parts.js';

/** A name that means other things as well, and is believed only where fields of the other names stand in the same object. */
export interface NameBeside {
  readonly name: string;
  readonly beside: readonly string[];
}

export const TITLES_BESIDE = [
  // ActivityStreams: an article, where a note has none.
  { name: 'name', beside: ['type', 'content', 'published'] },
  { name: 'name', beside: ['type', 'content', 'attributed_to'] },
  // Lemmy's posts; a community has a title besides.
  { name: 'name', beside: ['creator_id', 'community_id'] },
] as const satisfies readonly NameBeside[];

export const PUBLISHED_BESIDE = [
  // Hacker News: `{"by": "ada", "id": 7, "time": 1714979289, "type": "story"}`.
  { name: 'time', beside: ['by', 'type', 'id'] },
  // Drupal, in JSON:API and without it.
  { name: 'created', beside: ['changed'] },
  // Hacker News, as its search has it.
  { name: 'created_at', beside: ['object_id', 'author'] },
  // GitHub's issues, and Mastodon's statuses.
  { name: 'created_at', beside: ['html_url', 'user', 'number'] },
  { name: 'created_at', beside: ['account', 'content', 'uri'] },
  // Contentful's `sys`.
  { name: 'created_at', beside: ['content_type', 'type'] },
] as const satisfies readonly NameBeside[];

export const MODIFIED_BESIDE = [
  { name: 'changed', beside: ['created'] },
  { name: 'updated_at', beside: ['content_type', 'type'] },
  // Ghost.
  { name: 'updated_at', beside: ['published_at', 'comment_id'] },
] as const satisfies readonly NameBeside[];

/** The first of these fields that has what it needs beside it and whose value says something. */
export function firstBeside<T>(parts: readonly Part[], fields: readonly NameBeside[], read: (field: unknown) => T | null): T | null {
  for (const { object, names } of parts) {
    for (const { name, beside } of fields) {
      const own = names.get(plainName(name));
      if (own === undefined || !beside.every((other) => names.has(plainName(other)))) continue;
      const value = read(object[own]);
      if (value !== null) return value;
    }
  }
  return null;
}
