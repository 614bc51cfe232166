/** € Š š Ž ž Œ œ Ÿ of ISO-8859-15; windows-1252 has ¤ ¦ ¨ ´ ¸ ¼ ½ ¾ there. */
const EURO = 0xa4;
const LETTERS: ReadonlySet<number> = new Set([0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);
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
    else if (LETTERS.has(byte)) found ||= isSmall(bytes[at - 1]) && isSmall(bytes[at + 1]);
  }
  return found;
}

/** A figure beside the sign, a space between them or none: `40 €`, `€40`. */
function isPrice(bytes: Uint8Array, at: number): boolean {
  const left = isBlank(bytes[at - 1]) ? bytes[at - 2] : bytes[at - 1];
  const right = isBlank(bytes[at + 1]) ? bytes[at + 2] : bytes[at + 1];
  return isFigure(left) || isFigure(right);
}

function isBlank(byte = 0): boolean {
  return byte === 0x20 || byte === 0xa0;
}

function isFigure(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isSmall(byte = 0): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= FIRST_LETTER + 0x1f && byte !== 0xf7);
}
