/** As records have dates. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d[\d:.]{0,16}(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Stands between the parts of the byline of a record that was written as Markdown: `Ada Byron, Bo Li · 2024-03-04 · Harbour Courier`. */
export const BETWEEN = ' · ';

export function isBylineDate(part: string): boolean {
  return DATE.test(part);
}
