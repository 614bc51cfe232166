import { type HeadedPart, type HeadOptions, headArticle } from './article/headline.js';
import { splitArticles } from './article/split.js';
import { belowStatedTitle } from './article/stated/headline.js';
import { cleanLine, keyOf } from './article/text/normalise.js';
import { type About, isFeedCredit, LabelledPage, type Model } from './label/index.js';
import type { DocumentInput, Label, Line, PageText } from './types.js';

/**
 * The articles of a repaired document, each labelled as a page of its own, with their headlines. An HTML page is one: what it joins, it
 * joins as one article.
 * @param model weights to label with, where they are not the shipped ones
 */
export function readParts(document: DocumentInput, page: PageText, options: HeadOptions, model?: Model): HeadedPart[] {
  const about = aboutOf(document, page);
  const title = titleAbove(document, page);
  const beside = title ?? titleBesideHtml(document, page);
  const labelled = new Map<readonly Label[], LabelledPage>();
  const label = (lines: readonly Line[]): readonly Label[] => {
    const own = new LabelledPage(lines, about, model, lines[0] === page.lines[0] ? title : null);
    labelled.set(own.labels, own);
    return own.labels;
  };
  const labels = label(page.lines);
  const parts = document.format === 'html' ? [{ lines: page.lines, labels }] : splitArticles(page.lines, labels, label);
  return parts.map((part, index) => {
    const url = document.url ?? null;
    const known = (headline: number): readonly Label[] => labelled.get(part.labels)?.labelsKnowing(headline) ?? part.labels;
    const titled = index === 0 && beside !== null;
    const headed = headArticle(part, url, page.statements, { ...options, titled }, known);
    if (!titled) return headed;
    return belowStatedTitle(headed, beside, () => headArticle(part, url, page.statements, options));
  });
}

/** The record's title where the text is without it: its first article stands below that. HTML tells enough of itself. */
export function titleAbove(document: DocumentInput, page: PageText): string | null {
  return document.format === 'html' ? null : unsaidTitle(document, page);
}

/** The same of HTML that is no page, as feeds and databases hold it: neither a title nor a headline of its own is in it. */
function titleBesideHtml(document: DocumentInput, page: PageText): string | null {
  const { lines, statements } = page;
  const told = (statements?.titles.length ?? 0) > 0 || lines.some(({ level }) => level === 1);
  return document.format === 'html' && !told ? unsaidTitle(document, page) : null;
}

function unsaidTitle(document: DocumentInput, { lines }: PageText): string | null {
  const title = cleanLine((document.title ?? '').replace(/\s+/g, ' '));
  const key = keyOf(title);
  return key === '' || lines.some(({ text }) => keyOf(text).includes(key) && !isFeedCredit(text)) ? null : title;
}

/** What is known of a page beside its lines. */
export function aboutOf(document: DocumentInput, { statements }: PageText): About {
  return { url: document.url ?? statements?.canonical ?? null, statements };
}
