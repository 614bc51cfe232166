import { type HeadedPart, type HeadOptions, headArticle } from './article/headline.js';
import { splitScrolled } from './article/split/scrolled.js';
import { type LabelPage, type Part, splitArticles } from './article/split.js';
import { belowStatedTitle } from './article/stated/headline.js';
import { cleanLine, keyOf } from './article/text/normalise.js';
import { type About, isFeedCredit, LabelledPage, type Model } from './label/index.js';
import type { DocumentInput, Label, Line, PageText } from './types.js';

/**
 * The articles of a repaired document, each labelled as a page of its own, with their headlines. An HTML page is
 * one, with all that it joins, unless it goes on with further articles below its own.
 * @param model weights to label with, where they are not the shipped ones
 */
export function readParts(document: DocumentInput, page: PageText, options: HeadOptions, model?: Model): HeadedPart[] {
  const title = titleAbove(document, page);
  const beside = title ?? titleBesideHtml(document, page);
  const labelled = new Map<readonly Label[], LabelledPage>();
  const label = (lines: readonly Line[]): readonly Label[] => {
    const first = lines[0] === page.lines[0];
    const own = new LabelledPage(lines, aboutOf(document, page, first), model, first ? title : null);
    labelled.set(own.labels, own);
    return own.labels;
  };
  const parts = document.format === 'html' ? scrolledParts(page, label) : splitArticles(page.lines, label(page.lines), label);
  return parts.map((part, index) => {
    const { url, statements } = ownOf(document, page, index === 0);
    const known = (headline: number): readonly Label[] => labelled.get(part.labels)?.labelsKnowing(headline) ?? part.labels;
    const titled = index === 0 && beside !== null;
    const headed = headArticle(part, url, statements, { ...options, titled }, known);
    if (!titled) return headed;
    return belowStatedTitle(headed, beside, () => headArticle(part, url, statements, options));
  });
}

function scrolledParts({ lines, statements }: PageText, label: LabelPage): Part[] {
  return splitScrolled(lines, statements).map((own) => ({ lines: own, labels: label(own) }));
}

/** What a document says of an article of it: an HTML page's head and address are of its first one. */
export function ownOf({ format, url }: DocumentInput, { statements }: PageText, first: boolean): About {
  return format === 'html' && !first ? { url: null, statements: null } : { url: url ?? null, statements };
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

/** What is known of a page beside its lines; of a further article of it where it is not the `first`. */
export function aboutOf(document: DocumentInput, page: PageText, first = true): About {
  const { url, statements } = ownOf(document, page, first);
  return { url: url ?? statements?.canonical ?? null, statements };
}
