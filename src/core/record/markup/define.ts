import type { RecordStatements } from '../../types.js';

/** A text in a markup of its own, as one that pages are written in. */
export interface MarkedText {
  readonly text: string;
  readonly format: 'html' | 'markdown';
  /** What the text says of itself beside its words. */
  readonly title: string | null;
  readonly stated: RecordStatements;
}

/** A way in which texts are marked up. */
export interface Markup {
  /** As the format of its files is called. */
  readonly name: string;
  /** Whether a text is written so, for certain. */
  readonly isWritten: (text: string) => boolean;
  /** @param title by which a record calls the text */
  readonly read: (text: string, title: string | null) => MarkedText;
}
