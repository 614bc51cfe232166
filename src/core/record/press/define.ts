import type { DocumentMarks } from '../line-splitter.js';
import type { JsonObject } from '../parts.js';

/** A way in which a database of newspapers writes articles into a text. */
export interface PressDialect extends DocumentMarks {
  /** Whether a text begins with such an article, or holds one: of a file and of each of its documents. */
  readonly isDocument: (text: string) => boolean;
  /** Whether a text is the beginning of one, where that shows less. */
  readonly isBegun?: (text: string) => boolean;
  /** An article as a record, by its lines, which are trimmed. */
  readonly record: (lines: readonly string[]) => JsonObject;
}

/** What is told of an article. Empty strings are nothing. */
export interface PressArticle {
  readonly id?: string;
  readonly url?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly site?: string;
  readonly tags?: readonly string[];
  /** Its lines, with empty ones between paragraphs. */
  readonly body: readonly string[];
}
