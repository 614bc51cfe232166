import type { Encoding } from './names.js';

/** Small letters beyond ASCII of a language, as windows-1257 and ISO-8859-13 have them, and those that no page of a few sentences goes without. */
interface Alphabet {
  readonly letters: ReadonlySet<number>;
  readonly always: readonly number[];
  /** So many different ones must be there. */
  readonly different: number;
}

/**
 * Read as windows-1252 these would be à á â ä æ ç è ë ì í î ï ð ò õ ö ø û ü þ. No language that is written in that has just these: French has é,
 * Italian and Portuguese à and ã, Icelandic é and ó beside its ð and þ, Danish å; Romanian, which has â î ţ in windows-1250, has ă beside them.
 */
const ALPHABETS: readonly Alphabet[] = [
  // Latvian: ā ē č ģ ķ ī ļ š ņ ū ž.
  { letters: new Set([0xe2, 0xe7, 0xe8, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf2, 0xfb, 0xfe]), always: [0xe2, 0xee], different: 5 },
  // Lithuanian: ą į ę č ė š ų ū ž.
  { letters: new Set([0xe0, 0xe1, 0xe6, 0xe8, 0xeb, 0xf0, 0xf8, 0xfb, 0xfe]), always: [0xeb, 0xf0, 0xf8], different: 6 },
  // Estonian: ä õ ö ü, the same in both, and š ž.
  { letters: new Set([0xe4, 0xf0, 0xf5, 0xf6, 0xfc, 0xfe]), always: [0xe4, 0xf5, 0xfc], different: 4 },
];
const ESTONIAN = new Set([0xe4, 0xf5, 0xf6, 0xfc]);

/** Fewer letters prove nothing. */
const FEWEST = 8;
/** Names from elsewhere have others. */
const OWN = 0.96;

/** Capitals of a code page stand so far before their small letters. */
const CASE = 0x20;
const FIRST_SMALL = 0xe0;
const FIRST_CAPITAL = 0xc0;
/** „ and ” of ISO-8859-13; windows-1257 has nothing there. */
const QUOTES: ReadonlySet<number> = new Set([0xa1, 0xa5]);

/** Latvian, Lithuanian or Estonian in windows-1257 or ISO-8859-13, by its letters; `null` where that is not certain. */
export function balticOf(sample: Uint8Array): Encoding | null {
  const counts = new Map<number, number>();
  let letters = 0;
  let quotes = false;
  for (const byte of sample) {
    if (QUOTES.has(byte)) quotes = true;
    if (byte < FIRST_CAPITAL) continue;
    const small = byte < FIRST_SMALL ? byte + CASE : byte;
    counts.set(small, (counts.get(small) ?? 0) + 1);
    letters++;
  }
  if (letters < FEWEST) return null;
  const isOf = ({ letters: own, always, different }: Alphabet): boolean => {
    const met = [...counts].filter(([letter]) => own.has(letter));
    const share = met.reduce((sum, [, count]) => sum + count, 0) / letters;
    // What is the same in both says nothing for either.
    const telling = met.some(([letter]) => !ESTONIAN.has(letter));
    return telling && share >= OWN && met.length >= different && always.every((letter) => counts.has(letter));
  };
  if (!ALPHABETS.some(isOf)) return null;
  return quotes ? 'iso-8859-13' : 'windows-1257';
}

/** Š š Ž ž of windows-1252, where windows-1257 has nothing. */
const HACEKS: ReadonlySet<number> = new Set([0x8a, 0x8e, 0x9a, 0x9e]);

/** Whether a text taken for windows-1257 has letters that it lacks and windows-1252 has. */
export function hasWesternHaceks(sample: Uint8Array): boolean {
  return sample.some((byte) => HACEKS.has(byte));
}
