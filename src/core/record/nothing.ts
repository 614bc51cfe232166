/** What programs write where there is nothing: of databases, spreadsheets, Python, JavaScript and forums. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  'nan NaN NaT NULL null None undefined N/A n/a #N/A <NA> (none) [deleted] [removed]'.split(' '),
);

/** Whether a field's text says no more than that there is none. */
export function isNothing(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || PLACEHOLDERS.has(trimmed);
}
