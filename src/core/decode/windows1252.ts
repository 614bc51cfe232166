/**
 * What windows-1252 shows for bytes 0x80–0x9F (WHATWG Encoding Standard, index-windows-1252). The five bytes that it leaves
 * open stay C1 controls.
 */
const HIGH_ROWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Largest code unit that a byte is shown as: the trade mark sign. */
const LAST_CODE = 0x2122;

const bytes = new Uint8Array(LAST_CODE + 1);
for (let code = 0x80; code <= 0xff; code++) bytes[code] = code;
for (let index = 0; index < HIGH_ROWS.length; index++) bytes[HIGH_ROWS.charCodeAt(index)] = 0x80 + index;

/** The byte 0x80–0xFF that windows-1252 or latin-1 reads as this code unit; 0 where there is none, and for ASCII. */
export function highByte(code: number): number {
  return code > LAST_CODE ? 0 : (bytes[code] ?? 0);
}

/** The character that windows-1252 gives to a C1 control; the control itself for the five bytes left open. */
export function withoutC1(code: number): number {
  return code >= 0x80 && code <= 0x9f ? HIGH_ROWS.charCodeAt(code - 0x80) : code;
}

/** A code unit that can stand for a UTF-8 lead byte followed by one that can stand for a continuation byte; or a bare C1 control. */
export const SUSPECT: RegExp = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${HIGH_ROWS}]|[\\u0080-\\u009f]`, 'g');

/** A class of a pattern: the characters that windows-1252 or latin-1 shows for bytes above ASCII. */
export const HIGH_CLASS: string = `[\\u0080-\\u00ff${HIGH_ROWS}]`;

/** Characters side by side that can each stand for a byte above ASCII; one alone is no UTF-8, and matters only if it is a C1 control. */
export const RUNS: RegExp = new RegExp(`${HIGH_CLASS}{2,}|[\\u0080-\\u009f]`, 'g');
