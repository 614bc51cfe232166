import { KINDS, type Kind } from '../section/index.js';
import { letterKey } from './shingles.js';

/** One line of a label file: physical lines of the dump, inclusive, and their kind. */
export interface LabelRow {
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
  /** The beginning of the text that was labelled; empty where the row does not say it. */
  readonly text: string;
  /** Line of the label file, counted from 1. */
  readonly at: number;
}

/** The labels of one document. */
export interface LabelledDocument {
  /** What `# dump:` says: a path. */
  readonly dump: string | null;
  /** What `# record:` says: the number of a record in its file, counted from 1. */
  readonly record: number | null;
  /** What `# text-field:` says: the field of the record that holds the text. */
  readonly textField: string | null;
  /** In the order of the dump's lines. */
  readonly rows: readonly LabelRow[];
  /** First lines of the second article of the dump, the third … */
  readonly starts: readonly number[];
  /** Line of the label file on which the document begins. */
  readonly at: number;
}

/** What is wrong with a label file, as data. */
export interface LabelFault {
  readonly code: 'not-a-label' | 'unknown-kind' | 'bad-lines' | 'overlap' | 'bad-header' | 'uncovered' | 'beyond' | 'changed';
  /** Line of the label file, counted from 1. */
  readonly at: number;
  /** The word, the numbers or the text at fault: `"boddy"`, `"12-15"`. */
  readonly detail: string;
}

export interface LabelFile {
  readonly documents: readonly LabelledDocument[];
  readonly faults: readonly LabelFault[];
}

const ROW = /^\s*(\d{1,9})(?:\s?[-–]\s?(\d{1,9}))?[\s:]+(\S+)(.*)$/;
const CONFIDENCE = /^[01]\.\d{1,4}(?=\s|$)/;
const HEADER = /^#\s*(dump|record|text-field)\s*:(.*)$/;
const ARTICLE = /^#\s*article\s+\d+\s*$/;

interface Draft {
  dump: string | null;
  record: number | null;
  textField: string | null;
  readonly rows: LabelRow[];
  readonly starts: Set<number>;
  readonly at: number;
}

/**
 * Reads labels as `explain --plain` prints them, edited by hand: `12-15  body  0.98  The text`, where the confidence and the text
 * may be missing. `#` begins a comment; `# dump: PATH`, `# record: N` and `# text-field: NAME` say what is labelled, and begin
 * another document when labels stand above them; `# article 2` stands above the first line of a further article.
 */
export function parseLabels(text: string): LabelFile {
  const faults: LabelFault[] = [];
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let further = false;
  const open = (at: number, dump: string | null, textField: string | null): Draft => {
    const opened: Draft = { dump, record: null, textField, rows: [], starts: new Set(), at };
    drafts.push(opened);
    further = false;
    return opened;
  };
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((line, index) => {
      const at = index + 1;
      if (line.trim() === '') return;
      if (line.startsWith('#')) {
        const header = HEADER.exec(line);
        if (header !== null) {
          if (draft === null || draft.rows.length > 0) draft = open(at, draft?.dump ?? null, draft?.textField ?? null);
          if (!readHeader(draft, header[1] ?? '', (header[2] ?? '').trim())) faults.push({ code: 'bad-header', at, detail: line.trim() });
        } else if (ARTICLE.test(line)) further = (draft?.rows.length ?? 0) > 0;
        return;
      }
      draft ??= open(at, null, null);
      const row = readRow(line, at);
      if ('code' in row) faults.push(row);
      else {
        draft.rows.push(row);
        if (further) draft.starts.add(row.first);
        further = false;
      }
    });
  const documents = drafts.map(({ rows, starts, ...rest }) => {
    rows.sort((a, b) => a.first - b.first || a.at - b.at);
    for (const [i, row] of rows.entries()) {
      const above = rows[i - 1];
      if (above !== undefined && row.first <= above.last)
        faults.push({ code: 'overlap', at: Math.max(row.at, above.at), detail: rangeText(row) });
    }
    return { ...rest, rows, starts: [...starts].sort((a, b) => a - b) };
  });
  // A dump without text has labels without lines.
  if (documents.length === 0) documents.push({ dump: null, record: null, textField: null, rows: [], starts: [], at: 1 });
  return { documents, faults: faults.sort((a, b) => a.at - b.at) };
}

function readHeader(draft: Draft, name: string, value: string): boolean {
  if (value === '') return false;
  if (name === 'dump') draft.dump = value;
  else if (name === 'text-field') draft.textField = value;
  else if (/^[1-9]\d{0,8}$/.test(value)) draft.record = Number(value);
  else return false;
  return true;
}

function readRow(line: string, at: number): LabelRow | LabelFault {
  const match = ROW.exec(line);
  if (match === null) return { code: 'not-a-label', at, detail: line.trim() };
  const word = (match[3] ?? '').toLowerCase();
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) return { code: 'unknown-kind', at, detail: match[3] ?? '' };
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first < 1 || last < first) return { code: 'bad-lines', at, detail: rangeText({ first, last }) };
  return { first, last, kind, text: (match[4] ?? '').trim().replace(CONFIDENCE, '').trim(), at };
}

/** `12`, `12-15`. */
function rangeText({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** Whether lines still say what was labelled: its words in order, for markup and glued words stand in the dump otherwise than in a label. */
function holds(lines: string, labelled: string): boolean {
  const key = letterKey(lines);
  let from = 0;
  for (const word of labelled.replace(/…$/, '').split(/\s+/)) {
    const letters = letterKey(word);
    const found = key.indexOf(letters, from);
    if (found < 0) return false;
    from = found + letters.length;
  }
  return true;
}

/**
 * The kind of each line of a document. `texts` are its physical lines, put right by `repaired`, as the text of a label may have to be. Blank lines have
 * none, and need none.
 */
export function spreadLabels(
  document: LabelledDocument,
  texts: readonly string[],
  repaired: (text: string) => string = (text) => text,
): { kinds: (Kind | null)[]; faults: LabelFault[] } {
  const kinds: (Kind | null)[] = texts.map(() => null);
  const faults: LabelFault[] = [];
  let changed = false;
  for (const { first, last, kind, text, at } of document.rows) {
    if (last > texts.length) faults.push({ code: 'beyond', at, detail: `${rangeText({ first, last })} of ${texts.length}` });
    // The first line tells: behind it all may have moved.
    else if (!changed) {
      const lines = texts.slice(first - 1, last).join(' ');
      if (!holds(lines, text) && !holds(lines, repaired(text))) {
        changed = true;
        faults.push({ code: 'changed', at, detail: text });
      }
    }
    for (let line = first; line <= Math.min(last, texts.length); line++) kinds[line - 1] = kind;
  }
  const missing: number[] = [];
  texts.forEach((text, index) => {
    if (text.trim() === '') kinds[index] = null;
    else if (kinds[index] === null) missing.push(index + 1);
  });
  const [first] = missing;
  if (first !== undefined) {
    const next = document.rows.find((row) => row.first > first);
    faults.push({
      code: 'uncovered',
      at: next?.at ?? document.rows.at(-1)?.at ?? document.at,
      detail: missing.slice(0, 5).join(', ') + (missing.length > 5 ? ` … (${missing.length})` : ''),
    });
  }
  return { kinds, faults };
}
