import type { CleanOptions, DocumentInput, RecordStatements } from '../types.js';
import { readAuthors } from './authors.js';
import { readBio } from './bio.js';
import { copyWarnings, textOnce } from './block/copies.js';
import { readSubtitle } from './block/prose.js';
import { readBlocks } from './blocks.js';
import { readComments } from './comments.js';
import { furtherArticles } from './further-articles.js';
import type { HeadedPart } from './headline.js';
import { identifyLanguage, statedLanguage } from './language.js';
import { readNavigation } from './navigation.js';
import type { Page } from './page.js';
import { habitOf, readDates } from './published.js';
import { readRecommendations } from './recommendations.js';
import type { Article, ArticleBlock, ArticleWarning } from './schema.js';
import { readSections } from './sections.js';
import { frontMatterSite } from './site/front-matter.js';
import { ownByline } from './site/own-byline.js';
import { momentOf, statedMoment } from './stated/moment.js';
import { withOwnStatements } from './stated/own.js';
import { recordAuthors, recordSiteName, recordTags } from './stated/record-fields.js';
import { recordTitle, withoutRecordSite } from './stated/record-title.js';
import { statedSiteName } from './stated/site.js';
import { statedTags } from './stated/tags.js';
import { statedDates } from './stated/times.js';
import { disagreements } from './stated/warnings.js';
import { readTags } from './tags.js';
import { countWords } from './text/words.js';
import { doubtfulComments, doubtfulDates, statedBody, uncertainBody } from './warnings.js';

/**
 * Puts the record of one article together from its labelled lines. `index` counts the articles of a document from 0;
 * further ones get `#2`, `#3` … behind the document's id.
 */
export function assembleArticle(document: DocumentInput, part: HeadedPart, index: number, options: CleanOptions): Article {
  const { title: shownTitle, siteName: shownSite, anchor } = part.headline;
  const own = shownTitle === null && index === 0 ? recordTitle(document, part.page) : null;
  const title = shownTitle === null ? (own?.title ?? null) : withoutRecordSite(shownTitle, document);
  const page = withOwnStatements(part.page, title);
  const { statements } = page;
  const stated = index === 0 ? (document.stated ?? {}) : {};
  const written = ownByline(page);
  const siteName =
    statedSiteName(page, title) ??
    written?.siteName ??
    frontMatterSite(page, title) ??
    shownSite ??
    recordSiteName(stated, title) ??
    own?.siteName ??
    null;
  const once = textOnce(readBlocks(page, title));
  const body = once.blocks;
  const text = runningText(body);
  const language = identifyLanguage(text) ?? statedLanguage(statements);
  const habit = habitOf(page, language);
  const dates = readDates(page, anchor, habit);
  const ownDates = statedDates(page);
  const publishedAt =
    written?.publishedAt ?? statedMoment(ownDates.published, dates.publishedAt, habit) ?? momentOf(stated.publishedAt ?? '', habit);
  const modifiedAt = statedMoment(ownDates.modified, dates.modifiedAt, habit) ?? momentOf(stated.modifiedAt ?? '', habit);
  const authors = written?.authors ?? readAuthors(page, anchor, habit, siteName, title);
  const tags = [readTags(page, title), statedTags(statements), recordTags(stated)].find((list) => list.length > 0) ?? [];
  const discussion = readComments(page, habit);
  const record: Article = {
    id: index === 0 ? document.id : `${document.id}#${index + 1}`,
    url: page.url,
    title,
    subtitle: readSubtitle(page, anchor, title),
    authors: authors.length > 0 ? authors : recordAuthors(stated, siteName),
    publishedAt,
    modifiedAt,
    siteName,
    language,
    text,
    body,
    authorBio: readBio(page),
    tags,
    navigation: readNavigation(page, title),
    recommendations: readRecommendations(page, habit),
    comments: discussion.comments,
    sections: readSections(page.lines, document.faded),
    source: sourceOf(document.source ?? {}),
    stats: statsOf(page, text, body),
    warnings: [
      ...(document.warnings ?? []),
      ...warningsOf(page, title, shownTitle, text, options),
      ...copyWarnings(once),
      ...doubtfulComments(discussion),
      ...doubtfulDates(dates, statedTexts(ownDates, stated), { publishedAt, modifiedAt }, habit),
      ...furtherArticles(part.page),
      ...disagreements(part.page, { title, anchor, language, authors }, habit),
    ],
  };
  return document.kept === undefined ? record : { ...record, kept: { ...document.kept } };
}

/** Dates as page and record write them. */
function statedTexts(page: ReturnType<typeof statedDates>, record: RecordStatements): { publishedAt: string[]; modifiedAt: string[] } {
  return {
    publishedAt: [...page.published.map(({ value }) => value), record.publishedAt ?? ''],
    modifiedAt: [...page.modified.map(({ value }) => value), record.modifiedAt ?? ''],
  };
}

/** Captions break into sentences, and are no text of the article's own: they are blocks of the body, and not of its running text, unless the article is pictures alone. */
function runningText(body: readonly ArticleBlock[]): string {
  const running = body.filter((block) => block.type !== 'caption');
  return (running.length > 0 ? running : body).map((block) => block.text).join('\n\n');
}

function statsOf(page: Page, text: string, body: readonly ArticleBlock[]): Article['stats'] {
  let all = 0;
  let inBody = 0;
  for (const line of page.lines) {
    all += line.length;
    if (line.kind === 'body') inBody += line.length;
  }
  return {
    words: countWords(text),
    characters: text.length,
    paragraphs: body.filter((block) => block.type === 'paragraph').length,
    bodyShare: all === 0 ? 0 : Math.round((inBody / all) * 1000) / 1000,
  };
}

function warningsOf(page: Page, title: string | null, shown: string | null, text: string, options: CleanOptions): ArticleWarning[] {
  const warnings: ArticleWarning[] = [];
  if (title === null) warnings.push({ code: 'no-title', message: 'no line of the page reads as its headline', lines: null });
  else if (shown === null) {
    warnings.push({
      code: 'title-from-record',
      message: 'no line of the page reads as its headline: the title is that of the input record',
      lines: null,
    });
  }
  if (text === '') warnings.push({ code: 'no-body', message: 'no line of the page reads as an article', lines: null });
  warnings.push(...statedBody(page.lines));
  if (options.minConfidence !== undefined && options.minConfidence > 0) warnings.push(...uncertainBody(page.lines, options.minConfidence));
  return warnings;
}

/** What is not known of it is `null`. */
function sourceOf({ path, record, format, encoding, bytes, sha256, fetchedAt }: NonNullable<DocumentInput['source']>): Article['source'] {
  return {
    path: path ?? null,
    record: record ?? null,
    format: format ?? null,
    encoding: encoding ?? null,
    bytes: bytes ?? null,
    sha256: sha256 ?? null,
    fetchedAt: fetchedAt ?? null,
  };
}
