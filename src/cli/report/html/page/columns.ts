import { counted, number, percent } from './format.js';
import type { ShownDocument } from './shown.js';

/** A column of the table. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly numeric: boolean;
  readonly text: (document: ShownDocument) => string;
  /** Rises with what is sorted by; `null` stands last in either order. */
  readonly key: (document: ShownDocument) => string | number | null;
}

export const COLUMNS: readonly Column[] = [
  {
    name: 'findings',
    title: 'Findings',
    numeric: false,
    text: stateText,
    // Errors before warnings, however many.
    key: ({ errors, warnings }) => errors * 1e6 + warnings,
  },
  {
    name: 'title',
    title: 'Document',
    numeric: false,
    text: ({ title, id }) => title ?? id,
    key: ({ title, id }) => (title ?? id).toLowerCase(),
  },
  { name: 'group', title: 'Group', numeric: false, text: ({ group }) => group ?? '–', key: ({ group }) => group },
  { name: 'language', title: 'Language', numeric: false, text: ({ language }) => language ?? '–', key: ({ language }) => language },
  {
    name: 'date',
    title: 'Date',
    numeric: false,
    text: ({ publishedAt }) => publishedAt?.slice(0, 10) ?? '–',
    key: ({ publishedAt }) => publishedAt,
  },
  { name: 'words', title: 'Words', numeric: true, text: ({ words }) => number(words), key: ({ words }) => words },
  { name: 'share', title: 'Body', numeric: true, text: ({ bodyShare }) => percent(bodyShare), key: ({ bodyShare }) => bodyShare },
  {
    name: 'confidence',
    title: 'Confidence',
    numeric: true,
    text: ({ confidence }) => (confidence > 0 ? confidence.toFixed(2) : '–'),
    key: ({ confidence }) => (confidence > 0 ? confidence : null),
  },
];

export function stateText({ errors, warnings, rejected }: ShownDocument): string {
  const parts = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '', rejected ? 'rejected' : ''];
  return parts.filter((part) => part !== '').join(', ') || 'clean';
}

/** Sorts in place. Equal ones stay in input order, either way. */
export function sortDocuments(documents: ShownDocument[], name: string, descending: boolean): ShownDocument[] {
  const column = COLUMNS.find((each) => each.name === name);
  if (column === undefined) return documents;
  const keys = new Map(documents.map((document) => [document, column.key(document)]));
  const sign = descending ? -1 : 1;
  return documents.sort((a, b) => compare(keys.get(a) ?? null, keys.get(b) ?? null, sign) || a.index - b.index);
}

function compare(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * sign;
}
