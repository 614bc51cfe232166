import type { Article, ArticleBlock } from '../../src/core/article/schema.js';
import { type OutputFormatName, outputFormat, type RenderOptions } from '../../src/io/render/index.js';

export const LINES: [number, number] = [1, 1];

/** A whole record around a body. */
export function articleOf(body: ArticleBlock[], rest: Partial<Article> = {}): Article {
  return {
    id: 'a',
    url: null,
    title: 'The title',
    subtitle: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    siteName: null,
    language: 'en',
    text: body.map((block) => block.text).join('\n\n'),
    body,
    authorBio: null,
    tags: [],
    navigation: { previous: null, next: null, breadcrumbs: [], links: [] },
    recommendations: [],
    comments: [],
    sections: [],
    source: { path: 'a', record: null, format: 'text', encoding: 'utf-8', bytes: 1, sha256: null, fetchedAt: null },
    stats: { words: 1, characters: 1, paragraphs: 1, bodyShare: 1 },
    warnings: [],
    ...rest,
  };
}

/** A record as a format writes it. */
export function written(format: OutputFormatName, record: Article, options: RenderOptions): string {
  return [...outputFormat(format).pieces(record, options)].join('');
}
