import type { CleanOptions, Label, PageStatements } from '../types.js';
import { findAddress } from './address.js';
import { type Page, readPage, relabelledPage, withAddress } from './page.js';
import type { Part } from './split.js';
import { keyOf } from './text/normalise.js';
import type { TitleRanker } from './title/ranker.js';
import { type PageTitle, readTitle } from './title.js';

/** An article's lines with the headline that was chosen among them. */
export interface HeadedPart extends Part {
  readonly page: Page;
  readonly headline: PageTitle;
  /** The line that the labels were made anew for, because it says the headline and had another kind; `null` where the first ones stand. */
  readonly known: number | null;
}

/** `titleRanker` is another than the shipped one, to measure what was fitted without a page. */
export interface HeadOptions extends CleanOptions {
  readonly titleRanker?: TitleRanker;
  /** Whether a title is known from elsewhere, so that the text need have none. */
  readonly titled?: boolean;
}

/** Labels an article's lines when it is known which of them says the headline. */
type Relabel = (headline: number) => readonly Label[];

/** A line less probably a title is none because it says the headline: a menu's entry of the same words. */
const LEAST_SAYING = 0.02;
/** The same of a line that says more than the headline. */
const LEAST_HOLDING = 0.1;
/** Shorter keys stand anywhere. */
const SHORTEST_KEY = 4;
const SHORTEST_HELD = 12;

/**
 * Chooses the headline of an article. It is chosen by more than the labeller sees (the address, a site's name behind it, the words of the
 * text), so where no line that says it is labelled a title, the likeliest of them is taken for one, and the page is labelled again.
 * @param url the document's address, where it is known
 */
export function headArticle(
  part: Part,
  url: string | null,
  statements: PageStatements | null,
  options: HeadOptions = {},
  relabel: Relabel | null = null,
): HeadedPart {
  const page = draftPage(part, url, statements, options);
  const headline = readTitle(page, options.titled, options.titleRanker);
  const known = unlabelled(headline);
  if (relabel === null || known === null) return { lines: part.lines, labels: part.labels, page, headline, known: null };
  const { lines } = part;
  const labels = relabel(known);
  const relabelled = relabelledPage(page, { lines, labels });
  return { lines, labels, page: withAddress(relabelled, addressOf(relabelled, url)), headline, known };
}

function draftPage(part: Part, url: string | null, statements: PageStatements | null, { asciiPunctuation }: CleanOptions): Page {
  const draft = readPage(part, url, asciiPunctuation ?? false, statements);
  return withAddress(draft, addressOf(draft, url));
}

function addressOf(page: Page, url: string | null): string | null {
  return url ?? page.statements?.canonical ?? findAddress(page);
}

/** The likeliest line that says the headline, where none is labelled a title. */
function unlabelled({ title, lines }: PageTitle): number | null {
  const key = keyOf(title ?? '');
  if (lines.some((line) => line.kind === 'title')) return null;
  const [best] = [...lines].sort((a, b) => b.title - a.title || a.index - b.index);
  if (best === undefined) return null;
  const says = keyOf(best.text) === key;
  return key.length >= (says ? SHORTEST_KEY : SHORTEST_HELD) && best.title >= (says ? LEAST_SAYING : LEAST_HOLDING) ? best.index : null;
}
