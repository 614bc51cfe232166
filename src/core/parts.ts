import { type HeadedPart, type HeadOptions, headArticle } from './article/headline.js';
import { splitArticles } from './article/split.js';
import { type About, LabelledPage, type Model } from './label/index.js';
import type { DocumentInput, Label, Line, PageText } from './types.js';

/**
 * The articles of a repaired document, each labelled as a page of its own, with their headlines. An HTML page is one: what it joins, it
 * joins as one article.
 * @param model weights to label with, where they are not the shipped ones
 */
export function readParts(document: DocumentInput, page: PageText, options: HeadOptions, model?: Model): HeadedPart[] {
  const about = aboutOf(document, page);
  const labelled = new Map<readonly Label[], LabelledPage>();
  const label = (lines: readonly Line[]): readonly Label[] => {
    const own = new LabelledPage(lines, about, model);
    labelled.set(own.labels, own);
    return own.labels;
  };
  const labels = label(page.lines);
  const parts = document.format === 'html' ? [{ lines: page.lines, labels }] : splitArticles(page.lines, labels, label);
  return parts.map((part) =>
    headArticle(
      part,
      document.url ?? null,
      page.statements,
      options,
      (headline) => labelled.get(part.labels)?.labelsKnowing(headline) ?? part.labels,
    ),
  );
}

/** What is known of a page beside its lines. */
export function aboutOf(document: DocumentInput, { statements }: PageText): About {
  return { url: document.url ?? statements?.canonical ?? null, statements };
}
