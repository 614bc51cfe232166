import * as z from 'zod/mini';

/** An option's text, and what it means. */
export function parsed<T>(read: (text: string, context: z.core.ParsePayload) => T) {
  return z.pipe(z.string(), z.transform(read));
}

/** @param highest May be infinite. */
export const numberIn = (lowest: number, highest: number, whole: boolean) =>
  parsed((text, context) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= lowest && value <= highest && (!whole || Number.isInteger(value))) return value;
    const range = `from ${lowest}${Number.isFinite(highest) ? ` to ${highest}` : ''}`;
    context.issues.push({ code: 'custom', input: text, message: `"${text}" is no ${whole ? 'whole number' : 'number'} ${range}` });
    return z.NEVER;
  });
