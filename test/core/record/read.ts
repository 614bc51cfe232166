import { type FieldNames, hasText, readFields, recogniseFormat, threadRecord } from '../../../src/core/record/index.js';

export type Fields = ReturnType<typeof readFields>;

export const TEXT = 'The ferry was late, and nobody on the pier could say why.';

/** The fields of every record of a file, with no option at all. */
export function read(text: string, extension: string, names: FieldNames = {}): Fields[] {
  const head = { text, whole: true, extension, hasText: (record: Readonly<Record<string, unknown>>) => hasText(record, names) };
  const splitter = recogniseFormat(head).split?.(1_000_000, head);
  if (splitter === undefined) throw new Error('not a file of records');
  const pieces = [...splitter.push(new TextEncoder().encode(text)), ...splitter.end()];
  return pieces.map(({ bytes }) => {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    return readFields(threadRecord(value) ?? value, names);
  });
}

/** Records as JSON lines. */
export const lines = (...records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
