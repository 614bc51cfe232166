import { isJsonObject, type JsonObject } from './parts.js';

/** Lines of a text, each with its kind and where its marks stand: `[{"type": "heading2", "text": "…", "spans": []}]`. */
export function isMarkedLines(values: readonly unknown[]): values is readonly JsonObject[] {
  return (
    values.length > 0 &&
    values.every(
      (one) => isJsonObject(one) && Array.isArray(one['spans']) && typeof one['text'] === 'string' && typeof one['type'] === 'string',
    )
  );
}

/** What such texts stand in, in order: `[{"slice_type": "text", "primary": {"content": […]}, "items": [{"quote": […]}]}]`; `null` for any other list. */
export function linesOfSlices(values: readonly unknown[]): readonly JsonObject[] | null {
  if (values.length === 0 || !values.every((one) => isJsonObject(one) && typeof one['slice_type'] === 'string')) return null;
  const lines = values.flatMap((slice) => {
    const { primary, items }: JsonObject = isJsonObject(slice) ? slice : {};
    const parts = [primary, ...(Array.isArray(items) ? items : [])].filter(isJsonObject);
    return parts.flatMap((part) => Object.values(part).flatMap((value) => (Array.isArray(value) && isMarkedLines(value) ? value : [])));
  });
  return lines.length === 0 ? null : lines;
}
