/**
 * What scrapers, reader services, crawls and corpora call the parts of a record. Names are compared by `plainName`, so `page_url`,
 * `pageUrl` and `Page URL` are one name.
 */

import { AUTHOR_WORDS, FETCHED_WORDS, PUBLISHED_WORDS, TAG_WORDS, TEXT_WORDS, TITLE_WORDS, URL_WORDS } from './field-words.js';

const PUNCTUATION = /[\s_.$-]+/g;

/** In order of trust: the page's text. Feeds and searches have a summary under `content` beside the whole under a longer name. */
export const TEXT_FIELDS = [
  'text',
  'content:encoded',
  'content_encoded',
  'raw_content',
  'content',
  'body',
  'markdown',
  'raw_text',
  'article',
  'page_content',
  'post_content',
  'article_content',
  'article_text',
  'article_body',
  'full_text',
  'main_text',
  'body_text',
  'plain_text',
  'clean_text',
  'cleaned_text',
  'text_content',
  'inner_text',
  'content_text',
  'page_text',
  'raw_markdown',
  'content_markdown',
  'md',
  'paragraphs',
  'document',
  'selftext',
  'story_text',
  'content_elements',
  'components',
  'slices',
  'wikitext',
  'wiki_text',
  'bbcode',
  ...TEXT_WORDS,
] as const;

/** Of these the text is Markdown. */
export const MARKDOWN_FIELDS: ReadonlySet<string> = plainSet(['markdown', 'md', 'raw_markdown', 'content_markdown']);

/** Of these the text is in another markup, by its name. */
export const MARKUP_FIELDS: ReadonlyMap<string, string> = new Map([
  ['wikitext', 'wikitext'],
  ['bbcode', 'bbcode'],
]);

/** In order of trust: the page's HTML, as it came before what was cut out of it. */
export const HTML_FIELDS = [
  'raw_html',
  'browser_html',
  'html',
  'page_html',
  'full_html',
  'html_content',
  'content_html',
  'html_body',
  'body_html',
  'page_source',
  'html_source',
  'source_html',
  'original_html',
  'rendered_html',
  'response_html',
  'outer_html',
  'response_body',
  'http_response_body',
  'rendered',
  'article_html',
  'article_body_html',
  'cleaned_html',
  'description_html',
  'cooked',
  // A wiki's whole text or its beginning, as it was asked for, in HTML or plain: beside any text it is an excerpt.
  'extract',
] as const;

/** Of these the HTML stands in base64, because a response's bytes are in no certain encoding. */
export const BASE64_FIELDS: ReadonlySet<string> = plainSet(['http_response_body']);

/** Where editors keep a text as a tree, beside the HTML that was made of it, if that is there. */
export const TREE_FIELDS = ['lexical', 'mobiledoc'] as const;

/** The most usual of both, to tell people of. */
export const USUAL_FIELDS: readonly string[] = ['html', ...TEXT_FIELDS.filter((name) => /^[a-z]+$/.test(name)).slice(0, 5)];

export const ID_FIELDS = ['id', 'doc_id', 'document_id', 'article_id', 'page_id', 'uuid', 'guid', 'warc_record_id', 'object_id'] as const;

export const URL_FIELDS = [
  // Before the address of an interface that gave the record.
  'html_url',
  'url',
  // Before the link's words, which scrapers in a browser write into a column beside its address.
  'link_href',
  'link',
  'source_url',
  'page_url',
  'final_url',
  'canonical_url',
  'full_url',
  'article_url',
  'loaded_url',
  'resolved_url',
  'canonical_link',
  'web_url',
  'warc_target_uri',
  'target_uri',
  'original_url',
  'uri',
  'href',
  'ap_id',
] as const;

/** Names that mean other things as well: believed only where an address stands there. */
export const URL_FIELDS_AT_TIMES = [
  'permalink',
  'website_url',
  'source',
  'location',
  'id',
  'u',
  'canonical',
  'alternate',
  ...URL_WORDS,
] as const;

/** A page's headline beside its text. */
export const TITLE_FIELDS = [
  'headline',
  'title',
  'article_title',
  'post_title',
  'page_title',
  'resolved_title',
  'article_headline',
  'web_title',
  'topic_title',
  'article_name',
  'headlines',
  ...TITLE_WORDS,
] as const;

export const AUTHOR_FIELDS = [
  'authors',
  'author',
  'byline',
  'author_name',
  'author_names',
  'creator',
  'dc:creator',
  'article_author',
  'article_authors',
  'published_by',
  'by',
  'owner_display_name',
  'published_bylines',
  ...AUTHOR_WORDS,
] as const;

/** Who posted, as an object with a name: alone it is the name of an account of the scraper's as often. */
export const AUTHOR_OBJECTS = ['user', 'owner', 'poster', 'account', 'created_by'] as const;

/** The last means other things as well. */
export const PUBLISHED_FIELDS = [
  'date_published',
  'published_at',
  'published',
  'first_publish_date',
  'publish_date',
  'published_date',
  'date_publish',
  'publication_date',
  'pub_date',
  'published_time',
  'publish_time',
  'published_on',
  'article:published_time',
  'web_publication_date',
  'iso_date',
  'post_date',
  'date',
  'dc:date',
  'article_date',
  'first_published_at',
  'first_publication_date',
  'created_date',
  'created_utc',
  'creation_date',
  'display_date',
  ...PUBLISHED_WORDS,
] as const;

export const MODIFIED_FIELDS = [
  'date_modified',
  'modified_at',
  'modified',
  'modified_date',
  'modified_time',
  'date_modify',
  'article:modified_time',
  'post_modified',
  'last_publication_date',
] as const;

export const TAG_FIELDS = ['tags', 'keywords', 'tag_list', 'post_tags', 'wp:term', ...TAG_WORDS] as const;

export const SITE_FIELDS = [
  'site_name',
  'og_site_name',
  'og:site_name',
  'publisher',
  'publication_name',
  'source_name',
  'outlet',
  'publisher_name',
  'website_name',
  'source_hostname',
] as const;

/** What may name the site, as an object with a name: alone it is an address as often. */
export const SITE_OBJECTS = ['source'] as const;

/** What names the feed that an entry is from, by its title. */
export const FEED_OBJECTS = ['origin'] as const;

export const FETCHED_FIELDS = [
  'fetched_at',
  'crawled_at',
  'scraped_at',
  'retrieved_at',
  'downloaded_at',
  'date_download',
  'date_downloaded',
  'download_date',
  'crawl_date',
  'crawl_time',
  'crawl_timestamp',
  'date_crawled',
  'date_scraped',
  'scrape_date',
  'loaded_time',
  'fetch_time',
  'fetch_date',
  'date_fetched',
  'warc_date',
  'timestamp',
  'ts',
  'retrieved_utc',
  'retrieved_on',
  'date_retrieved',
  ...FETCHED_WORDS,
] as const;

/** A name without case and punctuation: `"pageurl"` for `page_url`, `pageUrl` and `Page URL`. */
export function plainName(name: string): string {
  return name.replace(PUNCTUATION, '').toLowerCase();
}

/** Names to compare plain names with. */
export function plainSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(plainName));
}
