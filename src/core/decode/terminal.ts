/**
 * What steers a terminal: `ESC [ 31 m` and its kin, `ESC ] 8 ; ; https://… BEL`, and `ESC ( B` (ECMA-48, xterm). Other escapes are left
 * alone: they switch the character set in text that was decoded wrongly.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const SEQUENCE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\r\n]*(?:\x07|\x1b\\)|\(B)/g;

/** The text without colours, links and movements of the cursor of a terminal; line ends stay. */
export function stripTerminal(text: string): string {
  return text.includes('\x1b') ? text.replace(SEQUENCE, '') : text;
}
