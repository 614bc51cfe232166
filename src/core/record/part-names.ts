/** What objects within a record are called, and lists of records within an answer. */

import { plainSet } from './field-names.js';

/** Parts of a record that hold its text in a record of their own: `data.content`, `article.text`, `_source.body`, `markdown.raw_markdown`. */
export const CONTENT_PARTS = [
  'data',
  'page',
  'article',
  'document',
  'doc',
  'result',
  'item',
  'record',
  'row',
  'node',
  'kwargs',
  'payload',
  'source',
  'fields',
  'attributes',
  'properties',
  'content',
  'markdown',
  'response',
  'value',
  'after',
  'message',
  'object',
  'summary',
  'body',
  'article_body',
  'text_resource',
  'airbyte_data',
  'post',
  'post_view',
  'parse',
] as const;

/** Of these, what queues and loaders hold as JSON in a string. */
export const PACKED_PARTS: ReadonlySet<string> = plainSet(['value', 'payload', 'message', 'data', 'record', 'after', 'airbyte_data']);

/** Lists of records within a list's object, of which a record may have one itself: replies to a post. */
export const INNER_LIST_PARTS: ReadonlySet<string> = plainSet(['children']);

/** Lists of stories, in which a story has a list of its own. */
export const STORY_LISTS: ReadonlySet<string> = plainSet(['content_elements']);

/** Within a list's object, an object of records by their numbers: `{"query": {"pages": {"12": {…}}}}` of a wiki. */
export const NAMED_LISTS: ReadonlySet<string> = plainSet(['pages']);

/** Parts of a record that tell about the page, never its text; `meta` may be JSON in a string. */
export const ABOUT_PARTS = [
  'metadata',
  'meta',
  '_embedded',
  'credits',
  'taxonomy',
  'sys',
  'history',
  'warc_headers',
  'warc',
  'headers',
  'crawl',
  'request',
] as const;

/** Lists of records in the one object that a service answers with: `{"data": [{…}, …]}`. */
export const LIST_PARTS: ReadonlySet<string> = plainSet([
  'data',
  'results',
  'objects',
  'items',
  'articles',
  'documents',
  'docs',
  'records',
  'rows',
  'edges',
  'nodes',
  'stories',
  'news',
  'pages',
  'posts',
  'entries',
  'hits',
  'response',
  'result',
  'db',
  'log',
  'rss',
  'feed',
  'channel',
  'item',
  'entry',
  'messages',
  'ordered_items',
  'query',
]);
