import type { Encoding } from './names.js';

/** Letters of code page 850 and of Mac OS Roman, small, by their bytes. What both lack in windows-1252's place is no letter there. */
const SETS: readonly { readonly encoding: Encoding; readonly small: ReadonlySet<number> }[] = [
  // ü é â ä à å ç ê ë è ï î ì æ ô ö ò û ù ÿ ø á í ó ú ñ ã ß õ ý.
  {
    encoding: 'ibm850',
    small: new Set([
      0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x91, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x9b, 0xa0,
      0xa1, 0xa2, 0xa3, 0xa4, 0xc6, 0xe1, 0xe4, 0xec,
    ]),
  },
  // á à â ä ã å ç é è ê ë í ì î ï ñ ó ò ô ö õ ú ù û ü ß æ ø œ ÿ ı.
  {
    encoding: 'macintosh',
    small: new Set([
      0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c,
      0x9d, 0x9e, 0x9f, 0xa7, 0xbe, 0xbf, 0xcf, 0xd8,
    ]),
  },
];

/** Fewer letters within words prove nothing. */
const FEWEST = 3;
/** Nearly all of them must be small letters of the set. */
const OWN = 0.95;
/** Marks of windows-1252 that stand between letters: apostrophes, dashes without spaces, three points; its small letters š œ ž. */
const WESTERN: ReadonlySet<number> = new Set([0x85, 0x91, 0x92, 0x96, 0x97, 0xa0, 0x9a, 0x9c, 0x9e]);
/** What never stands behind a word there: openings, bare accents, letters that are capitals, and nothing at all. */
const NEVER_BEHIND: ReadonlySet<number> = new Set([
  0x81, 0x82, 0x84, 0x86, 0x87, 0x88, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0xa1, 0xa2, 0xa3, 0xa4,
]);
/** Share of the letters that are none in windows-1252. */
const UNLIKE = 0.3;
const FIRST_LETTER = 0xc0;
/** Marks of Mac OS Roman within words, but for œ, which are capitals in windows-1252. */
const FIRST_MARK = 0xc7;
const LAST_MARK = 0xd5;
const MAC_LIGATURE = 0xcf;

/**
 * A text in code page 850 of DOS or in Mac OS Roman, by the bytes within and at the end of its words: behind small letters of ASCII, windows-1252 has hardly
 * any signs at 0x80 to 0xA5. `null` where it is neither for certain.
 */
export function oldWesternOf(sample: Uint8Array): Encoding | null {
  const letters: number[] = [];
  let unlike = 0;
  for (let at = 1; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80 || !isSmall(sample[at - 1]) || (byte >= FIRST_MARK && byte <= LAST_MARK && byte !== MAC_LIGATURE)) continue;
    const next = sample[at + 1] ?? 0;
    const within = isSmall(next) || (next >= 0x80 && isSmall(sample[at + 2]));
    if (!within && !NEVER_BEHIND.has(byte)) continue;
    letters.push(byte);
    if (byte < FIRST_LETTER && !WESTERN.has(byte)) unlike++;
  }
  if (unlike < Math.max(FEWEST, letters.length * UNLIKE)) return null;
  const fitting = SETS.filter(({ small }) => letters.filter((byte) => small.has(byte)).length >= letters.length * OWN);
  return fitting.length === 1 ? (fitting[0]?.encoding ?? null) : null;
}

function isSmall(byte = 0): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}
