import type { Stated } from '../../types.js';

/** Lists of `PageStatements`. */
export type Field =
  | 'titles'
  | 'descriptions'
  | 'texts'
  | 'authors'
  | 'published'
  | 'modified'
  | 'siteNames'
  | 'tags'
  | 'types'
  | 'languages';

export interface MetaName {
  readonly field: Field;
  readonly from: Stated['from'];
  /** The content is a list, parted by commas or semicolons. */
  readonly list: boolean;
}

/** Names of `meta` elements (`name`, `property`, `itemprop`, `http-equiv`) by what they state, each vocabulary in the order of trust. */
const NAMES: readonly (readonly [Stated['from'], Field, string])[] = [
  ['open-graph', 'titles', 'og:title'],
  ['open-graph', 'descriptions', 'og:description'],
  ['open-graph', 'authors', 'article:author og:article:author article:author_name'],
  [
    'open-graph',
    'published',
    'article:published_time og:article:published_time article:published og:published_time og:pubdate og:article:published og:datepublished ' +
      'og:publish_date og:release_date article:post_date article:publicationdate',
  ],
  [
    'open-graph',
    'modified',
    'article:modified_time og:article:modified_time article:modified og:updated_time og:modified_time article:modified_date article:post_modified',
  ],
  ['open-graph', 'siteNames', 'og:site_name'],
  ['open-graph', 'tags', 'article:tag og:article:tag'],
  ['open-graph', 'types', 'og:type'],
  ['open-graph', 'languages', 'og:locale'],
  ['dublin-core', 'titles', 'dc.title dcterms.title dc:title'],
  ['dublin-core', 'descriptions', 'dc.description dcterms.description dcterms.abstract dc:description'],
  ['dublin-core', 'authors', 'dc.creator dcterms.creator dc:creator dc.creator.personalname'],
  [
    'dublin-core',
    'published',
    'dc.date.issued dcterms.issued dcterms.date dc.date dc:date dcterms.created dc.date.created dc.date.published dc.date.publication dc.created dc:created dcterms.available',
  ],
  ['dublin-core', 'modified', 'dc.date.modified dcterms.modified dc.date.updated dc.modified'],
  ['dublin-core', 'siteNames', 'dc.publisher dcterms.publisher dc:publisher'],
  ['dublin-core', 'tags', 'dc.subject dcterms.subject dc:subject'],
  ['dublin-core', 'types', 'dc.type dcterms.type'],
  ['dublin-core', 'languages', 'dc.language dcterms.language dc:language'],
  ['meta', 'titles', 'citation_title parsely-title sailthru.title headline hdl twitter:title title'],
  ['meta', 'descriptions', 'description sailthru.description twitter:description'],
  [
    'meta',
    'authors',
    'citation_author citation_authors parsely-author sailthru.author author authors byl byline article.author cxenseparse:author rbauthors ' +
      'mediator_author vr:author dable:author shareaholic:article_author_name author_name',
  ],
  [
    'meta',
    'published',
    'citation_publication_date citation_online_date citation_date parsely-pub-date sailthru.date datepublished pubdate publishdate publish-date ' +
      'publish_date publication_date publicationdate published published-date published_date date originalpublicationdate article.published ' +
      'cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished article_date_original displaydate created pdate ptime ' +
      'date_published published_time publish_time publisheddate dateposted date_created datecreated article.created release_date rbpubdate bt:pubdate ' +
      'mediator_published_time vr:published_time shareaholic:article_published_time weibo:article:create_at bytedance:published_time doc_date',
  ],
  [
    'meta',
    'modified',
    'datemodified lastmod last-modified last_modified modified revised article.updated updated rnews:datemodified utime ' +
      'modified_time modificationdate lastmodified updated_time revision_date bt:moddate weibo:article:update_at bytedance:updated_time',
  ],
  ['meta', 'siteNames', 'citation_journal_title application-name apple-mobile-web-app-title publisher'],
  ['meta', 'tags', 'news_keywords parsely-tags sailthru.tags keywords citation_keywords'],
  ['meta', 'languages', 'content-language language citation_language'],
];

export const META_NAMES: ReadonlyMap<string, MetaName> = new Map(
  NAMES.flatMap(([from, field, names]) => names.split(' ').map((name) => [name, { field, from, list: field === 'tags' }] as const)),
);

/** Order of trust of a name within its vocabulary. */
export const META_ORDER: ReadonlyMap<string, number> = new Map([...META_NAMES.keys()].map((name, index) => [name, index]));
