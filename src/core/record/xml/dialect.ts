/** What is told of an element on its way to HTML. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of the elements around it, the document's own first. */
  readonly around: readonly string[];
}

/**
 * What becomes of an element of a text: an element of HTML, `words` for its words alone, `line` and `break` for the same behind a space or a break, `nothing`. A `note` stands below the text, `comments`
 * of readers and what is `cited`, works that were read for it, outside of it.
 */
export type Rendering = { readonly html: string } | 'words' | 'line' | 'break' | 'nothing' | Aside;

export type Aside = 'note' | 'comments' | 'cited';

/** What a document tells beside its text. */
export type XmlField = 'id' | 'url' | 'title' | 'subtitle' | 'author' | 'published' | 'modified' | 'tag' | 'site';

export interface FieldRule {
  /** The last names of the path to it, as in `note/title`. */
  readonly path: string;
  readonly field: XmlField;
  /** What holds the value, in order, where it is not the words. */
  readonly attributes?: readonly string[];
  readonly when?: (attributes: ReadonlyMap<string, string>) => boolean;
  /** Rules of a field with more weight are asked first; of tags and authors those of the heaviest rule that says something count. 0 where it is left out. */
  readonly weight?: number;
}

/** One way in which XML holds articles. */
export interface XmlDialect {
  /** Root elements of its files. */
  readonly roots: readonly string[];
  /** What the beginning of a file has besides, where roots of that name mean other things as well. */
  readonly proof?: RegExp;
  /** Elements that are a document each; a root may be one itself. */
  readonly documents: readonly string[];
  readonly fields: readonly FieldRule[];
  /** The last names of paths to what holds the text, in the order in which it is shown. */
  readonly texts: readonly string[];
  readonly render: (element: XmlElement) => Rendering;
  /** Which of them is a summary: below the length of one it is a standfirst. */
  readonly summary?: string;
  /** The text may be HTML in a section, or escaped. */
  readonly packed?: true;
  /** Of several texts the longest counts: they are one in several forms, or stand beside captions. */
  readonly longest?: true;
  /** Takes from such HTML what is none. */
  readonly mend?: (html: string) => string;
}
