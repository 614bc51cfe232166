/** Pairs, lone ones and all other escapes of JSON, so that a backslash which is itself escaped opens none. */
const ESCAPES = /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[dD][89a-fA-F][0-9a-fA-F]{2}|[\s\S])/g;
const LONE = '\\ud800'.length;

/**
 * JSON without halves of characters (`"\ud83d"` alone, where a text was cut in the middle of an emoji): most readers refuse what holds one, so
 * U+FFFD takes its place.
 * @returns also how many there were
 */
export function withoutLoneSurrogates(json: string): { readonly json: string; readonly replaced: number } {
  if (!/\\ud[89a-f]/i.test(json)) return { json, replaced: 0 };
  let replaced = 0;
  const mended = json.replace(ESCAPES, (written) => {
    if (written.length !== LONE) return written;
    replaced++;
    return '\\ufffd';
  });
  return { json: mended, replaced };
}
