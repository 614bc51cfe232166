/** € Š š Ž ž Œ œ Ÿ of ISO-8859-15; windows-1252 has ¤ ¦ ¨ ´ ¸ ¼ ½ ¾ there. */
const EURO = 0xa4;
const SMALL: ReadonlySet<number> = new Set([0xa8, 0xb8, 0xbd]);
/** Without Ž: ´ stands within words where people type it for an apostrophe. */
const CAPITAL: ReadonlySet<number> = new Set([0xa6, 0xbc, 0xbe]);
const LIGATURES: ReadonlySet<number> = new Set([0xbc, 0xbd]);
/** À to ÿ without × and ÷: letters in both. */
const FIRST_LETTER = 0xc0;

/**
 * Whether a text that reads as windows-1252 is rather ISO-8859-15: it holds its € or its letters within words, where fractions and bare accents
 * never stand, and none of the marks that windows-1252 has at 0x80 to 0x9F.
 */
export function isLatin9(bytes: Uint8Array): boolean {
  let found = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 && byte < 0xa0) return false;
    if (byte === EURO) found ||= isPrice(bytes, at);
    else if (SMALL.has(byte)) found ||= isSmall(bytes[at - 1]) && isSmall(bytes[at + 1]);
    else if (CAPITAL.has(byte)) found ||= isCapital(bytes[at - 1]) && isCapital(bytes[at + 1]);
    if (LIGATURES.has(byte)) found ||= beginsWord(bytes, at);
  }
  return found;
}

/** How the words go on that begin with œ: œuvre, œuf, œil. No unit behind a fraction begins so. */
const BEHIND_LIGATURE = /^(?:uv|uf|il|UV|UF|IL)/;
/** Letters that French leaves the vowel off of. */
const ELIDED = /^[cdjlmnst]'$/i;

/** `œuvre`, and any word behind an elision, as in `l'œdème`: a fraction may stand behind an apostrophe, but not behind that of a word. */
function beginsWord(bytes: Uint8Array, at: number): boolean {
  if (isLetter(bytes[at - 1]) || !isLetter(bytes[at + 1])) return false;
  if (!isFigure(bytes[at - 1]) && BEHIND_LIGATURE.test(textOf(bytes, at + 1, at + 3))) return true;
  return ELIDED.test(textOf(bytes, at - 2, at)) && !isLetter(bytes[at - 3]);
}

/** A figure, and a word for thousands, millions or milliards between it and the sign: `40 €`, `14 M€`, `3,5 Md €`. */
const AMOUNT = /\d[ \xa0]?(?:(?:k|K|M|MM|Md|Mds|Mrd|Mio)[ \xa0]?)?$/;
const FIGURE_BEHIND = /^[ \xa0]?\d/;

function isPrice(bytes: Uint8Array, at: number): boolean {
  return AMOUNT.test(textOf(bytes, at - 7, at)) || FIGURE_BEHIND.test(textOf(bytes, at + 1, at + 3));
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, from), Math.max(0, to)));
}

function isFigure(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isLetter(byte = 0): boolean {
  return isSmall(byte) || isCapital(byte);
}

function isCapital(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= FIRST_LETTER && byte <= 0xde && byte !== 0xd7);
}

function isSmall(byte = 0): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= FIRST_LETTER + 0x1f && byte !== 0xf7);
}
