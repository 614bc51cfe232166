/**
 * The words the core speaks. Stages know this file and their own folder; only `pipeline.ts` joins them.
 */
import type { Article, ArticleSource, ArticleWarning } from './article/schema.js';
import type { Kind } from './section/index.js';

/** How a document's text is written. */
export type TextFormat = 'text' | 'markdown' | 'html';

/** What the core is given: one document, decoded. */
export interface DocumentInput {
  /** The input record's own id, else its path: `"dumps/a.txt"`. Further articles get `#2`, `#3` … appended. */
  readonly id: string;
  /** The decoded text, line ends as they were. */
  readonly text: string;
  /** Defaults to `"text"`. */
  readonly format?: TextFormat | undefined;
  /** The page's address, which relative links are relative to. */
  readonly url?: string | null | undefined;
  /** What relative links of a page are relative to where that is not `url`; a `base` of an HTML page itself comes before both. */
  readonly baseUrl?: string | null | undefined;
  /** The record's own title, for a text that shows none. */
  readonly title?: string | null | undefined;
  /** What else the record states of the page, for what its text does not show. */
  readonly stated?: RecordStatements | undefined;
  /** What is known of where the text came from; what is left out is `null` in the record. */
  readonly source?: { readonly [Name in keyof ArticleSource]?: ArticleSource[Name] | undefined } | undefined;
  /** Fields of the input record to carry along under `kept`. */
  readonly kept?: Readonly<Record<string, unknown>> | undefined;
  /** Warnings found while reading, such as replacement characters. */
  readonly warnings?: readonly ArticleWarning[] | undefined;
  /** Numbers of lines, in order, that are blank in `text` and were not so in the dump: spaces that had been misread, put right by the caller. */
  readonly faded?: readonly number[] | undefined;
}

/** What an input record states of its page, as it stands there. */
export interface RecordStatements {
  /** One or several in each: `["By Ada Byron and Bo Li"]`. */
  readonly authors?: readonly string[] | undefined;
  /** In any form in which pages write dates. */
  readonly publishedAt?: string | null | undefined;
  readonly modifiedAt?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly siteName?: string | null | undefined;
}

/** How a document is cleaned. */
export interface CleanOptions {
  /** Curly quotes, dashes and ellipses become ASCII. Default false: they are the author's own. */
  readonly asciiPunctuation?: boolean | undefined;
  /** Body lines labelled with less confidence than this become `low-confidence` warnings. Default 0: none. */
  readonly minConfidence?: number | undefined;
}

/** Why a record is not an article: `{ code: "no-title", message: "no line of the page reads as its headline" }`. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** One record of a document. It is a reject when `reasons` is not empty. */
export interface Outcome {
  readonly record: Article;
  readonly reasons: readonly Reason[];
}

/** A link in a line. */
export interface Link {
  /** Visible text: `"Older post"`. */
  readonly text: string;
  readonly url: string;
}

/** What markup says a line is. Bare text has only `plain`. */
export type Role = 'plain' | 'heading' | 'item' | 'quote' | 'code' | 'row';

/**
 * One line as a reader sees it: usually one physical line; several where the dump wrapped a paragraph, a part of one where the dump
 * glued blocks together. The lines of a document cover each of its non-blank physical lines in order, and each character of them exactly
 * once: where two lines share a physical line, their offsets part it. Every format makes its lines with what all have at once and in this
 * order: with two kinds of objects, whatever reads lines is compiled anew for the second.
 */
export interface Line {
  /**
   * Physical lines, counted from 1, inclusive. An HTML page may stand on one physical line altogether: there the lines are counted
   * that a reader sees when the page is laid out.
   */
  readonly first: number;
  readonly last: number;
  /** Offsets into the document's text (UTF-16 code units), white space at both ends left out. */
  readonly start: number;
  readonly end: number;
  /** Blank physical lines directly above; 0 where the physical line begins with another line. */
  readonly gap: number;
  /** White space columns before the first character of the physical line. */
  readonly indent: number;
  /** Visible text: markup taken off, wrapped lines joined, ends trimmed. May be empty (a lone image, a line of markup). */
  readonly text: string;
  readonly role: Role;
  /** Number of an item that markup numbers and the text does not: 3 for the third `li` of an `ol`. */
  readonly ordinal?: number;
  /** An item with which a list begins right below another one. */
  readonly fresh?: true;
  /** Heading level 1–6, list depth from 1, else 0. */
  readonly level: number;
  /** Of a row of a table: how many bars each of its cells holds itself, in order; left out where none holds any and the outer ones are filled. */
  readonly bars?: readonly number[];
  /** What the line is in a record that was written as Markdown and is read again. */
  readonly own?: 'title' | 'subtitle' | 'byline' | 'body';
  /** The caption of a figure or a table, where markup says so that has no `element`. */
  readonly caption?: true;
  /** White space before the first character as it is written, where that is more than `indent` spaces: tabs. */
  readonly lead?: string;
  /** Tags that stand in bare text as text, which have none of their own. */
  readonly tags?: true;
  /** A form feed stands above. */
  readonly fed?: true;
  /** Empty lines directly above within a program, of HTML, whose `gap` counts no lines. */
  readonly blanks?: number;
  /** Links in `text`, in order. */
  readonly links: readonly Link[];
  /** How many characters of `text` stand inside links. */
  readonly linked: number;
  /** The smallest element of an HTML page that holds all of the line; `null` in other formats. */
  readonly element: PageElement | null;
  /** Structured data hold the line as a part of the article's text: one that the page does not show, or one that it cuts off. */
  readonly stated?: 'unshown' | 'begun';
  /** Characters at the end of a line that the page cuts off, added from there. */
  readonly unshown?: number;
  /** Of schema.org, where the line stands in it: `"articleBody"`. */
  readonly property?: string;
  /** The reader's comment that the line stands in, as microdata have it; lines of one comment have one. */
  readonly remark?: ShownRemark;
  /** The line stands in what microdata call a citation: a work that was read for the text. */
  readonly cited?: true;
  /** The `time` elements of an HTML page in the line, in order: what each shows (`"2 days ago"`), and the moment that it states. */
  readonly times?: readonly { readonly shown: string; readonly stated: string }[];
}

/** What microdata state of a reader's comment, as they write it. */
export interface Remark {
  readonly author: string | null;
  readonly date: string | null;
}

/** One that stands on the page. */
export interface ShownRemark extends Remark {
  /** It is a post of a forum's thread, and not below an article. */
  readonly posted: boolean;
}

/** An element of an HTML page. Elements around no visible text are not made. */
export interface PageElement {
  /** In small letters: `"article"`. */
  readonly name: string;
  readonly parent: PageElement | null;
  /** Number of elements around it: 0 for `html`. */
  readonly depth: number;
  /**
   * Words that the page's authors gave it in `class`, `id`, `role`, `itemprop`, `rel` and `aria-label`, in small letters, cut at hyphens, underscores
   * and capitals: `["post", "meta", "author"]`.
   */
  readonly words: readonly string[];
  /** Not shown: `hidden`, `aria-hidden`, `display:none`, or within something that is not. */
  readonly hidden: boolean;
  /** Pictures, films and frames within it. */
  readonly images: number;
}

/** Something that a page states about itself in its head or in structured data, and where. */
export interface Stated {
  /** As it stands there, entities decoded, ends trimmed. */
  readonly value: string;
  readonly from: 'json-ld' | 'microdata' | 'open-graph' | 'dublin-core' | 'meta' | 'link' | 'element';
}

/** What an HTML page states about itself; lists have the most trustworthy first, and never the same value twice. */
export interface PageStatements {
  readonly titles: readonly Stated[];
  readonly descriptions: readonly Stated[];
  /** The text of the page's own article as structured data repeats it (`articleBody`); line ends stay. */
  readonly texts: readonly Stated[];
  readonly authors: readonly Stated[];
  readonly published: readonly Stated[];
  readonly modified: readonly Stated[];
  readonly siteNames: readonly Stated[];
  readonly tags: readonly Stated[];
  /** `og:type`, JSON-LD `@type` of the page's own node: `["NewsArticle"]`. */
  readonly types: readonly Stated[];
  /** `html lang`, `content-language`, `og:locale`. */
  readonly languages: readonly Stated[];
  /** Absolute addresses where they can be made so. */
  readonly canonical: string | null;
  readonly base: string | null;
  /** What JSON-LD states is of a node that has the page's own address. */
  readonly addressed?: boolean;
  readonly previous: string | null;
  readonly next: string | null;
  /** Comments that JSON-LD hold of the page's own article. */
  readonly comments?: readonly StatedComment[];
}

export interface StatedComment extends Remark {
  readonly text: string;
}

/** A document as its format's reader sees it. */
export interface PageText {
  readonly lines: readonly Line[];
  /** `null` where the format has no room for such statements. */
  readonly statements: PageStatements | null;
  /** Text of the article that only the page's structured data or the data of its scripts hold. */
  readonly unshown: UnshownText | null;
}

/** A line of the article's text that the page does not show, or not to its end. */
export interface UnshownLine {
  readonly line: Line;
  /** What follows where the page shows the beginning; `null` where it shows none of it. */
  readonly rest: string | null;
  /** First and last index of the page's lines that show the beginning. */
  readonly begun: readonly [number, number] | null;
  /** What the last of these says to its end, where the page cuts it off; `null` where it ends there, and what follows is a paragraph of its own. */
  readonly completed: string | null;
}

/** What structured data hold of the article's text and the page does not show. */
export interface UnshownText {
  readonly lines: readonly UnshownLine[];
  /** Characters of the whole text, and of the lines that are not shown. */
  readonly characters: number;
  readonly unshown: number;
  /** The page says that it shows the text to those alone who pay. */
  readonly paid: boolean;
  /** Indices of the page's lines that are parts of the text: a teaser. */
  readonly shown: readonly number[];
}

/** What the labeller says of one line. */
export interface Label {
  readonly kind: Kind;
  /** Calibrated probability that `kind` is right, 0–1. */
  readonly confidence: number;
  /** Probability that the line is a title, whatever its kind, 0–1. Left out where a person has labelled. */
  readonly title?: number;
  /** Probability that the line is a byline, likewise. */
  readonly byline?: number;
  /** Of the body, but the caption or credit of a picture rather than running text. */
  readonly caption?: boolean;
}

/** One named cue's share in a verdict: log-odds for the winner and for the runner-up. */
export interface Contribution {
  readonly cue: string;
  readonly weight: number;
  readonly against: number;
}

/** A line's verdict with its reasons, as `explain` shows it. */
export interface Verdict {
  readonly line: Line;
  readonly kind: Kind;
  readonly confidence: number;
  /** Probability of the kind, of which the confidence is calibrated. */
  readonly probability: number;
  /** Its confidence is on the scale of the kind's: both together are at most 1, and it is never more unless the page's threshold of text decided. */
  readonly runnerUp: { readonly kind: Kind; readonly confidence: number; readonly probability: number };
  /** Largest difference between winner and runner-up first. Differences add up to the logarithm of the two probabilities' ratio, or to how far beyond the page's threshold of text the line is. */
  readonly contributions: readonly Contribution[];
}
