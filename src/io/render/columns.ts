import type { Article } from '../../core/article/schema.js';
import type { RenderOptions } from './define.js';

/** What stands in a column's cells. `json` is JSON text; `long` needs more than 32 bits. */
export type ColumnType = 'string' | 'int' | 'long' | 'double' | 'json';

/** One column of a table of records. */
export interface Column {
  /** `"title"`; of a member of `source` or `stats` `"source_path"`. */
  readonly name: string;
  /** Key of the record that it comes from. */
  readonly key: keyof Article;
  readonly type: ColumnType;
  /** `null` where nothing is known. */
  readonly value: (record: Article) => string | number | null;
}

type Source = keyof Article['source'];
type Stats = keyof Article['stats'];
type Text = 'id' | 'url' | 'title' | 'subtitle' | 'publishedAt' | 'modifiedAt' | 'siteName' | 'language' | 'text' | 'authorBio';

const text = (key: Text): Column => ({ name: key, key, type: 'string', value: (record) => record[key] });
const json = (key: keyof Article): Column => ({ name: key, key, type: 'json', value: (record) => JSON.stringify(record[key] ?? null) });
const source = (key: Source, type: ColumnType = 'string'): Column => ({
  name: `source_${key}`,
  key: 'source',
  type,
  value: (record) => record.source[key],
});
const stats = (key: Stats, type: ColumnType = 'int'): Column => ({
  name: `stats_${key}`,
  key: 'stats',
  type,
  value: (record) => record.stats[key],
});

/** In the record's order. Dates stay text: one without a zone is no point in time, and one without a time of day is no more than a day. */
const COLUMNS: readonly Column[] = [
  text('id'),
  text('url'),
  text('title'),
  text('subtitle'),
  json('authors'),
  text('publishedAt'),
  text('modifiedAt'),
  text('siteName'),
  text('language'),
  text('text'),
  json('body'),
  text('authorBio'),
  json('tags'),
  json('navigation'),
  json('recommendations'),
  json('comments'),
  json('sections'),
  source('path'),
  source('record', 'long'),
  source('format'),
  source('encoding'),
  source('bytes', 'int'),
  source('sha256'),
  source('fetchedAt'),
  stats('words'),
  stats('characters'),
  stats('paragraphs'),
  stats('bodyShare', 'double'),
  json('warnings'),
  json('kept'),
];

/** The keys of a record, in its order. */
export const RECORD_KEYS: readonly string[] = [...new Set(COLUMNS.map(({ key }) => key))];

/** The columns of a table: of the keys asked for, in their order, else of all. `kept` is one where input fields are carried along. */
export function columnsOf({ fields, kept }: Pick<RenderOptions, 'fields' | 'kept'>): readonly Column[] {
  const all = kept ? COLUMNS : COLUMNS.filter(({ key }) => key !== 'kept');
  return fields === null ? all : fields.flatMap((field) => all.filter(({ key }) => key === field));
}
