import type { Encoding } from './names.js';

/** The small letters beyond ASCII of a language in an encoding that the detector does not know. */
interface Alphabet {
  readonly encoding: Encoding;
  readonly letters: ReadonlySet<number>;
  /** Those that no page of a few sentences goes without. */
  readonly always: readonly number[];
  /** So many different ones must be there. */
  readonly different: number;
  /** Of these one at least: the others stand at the same places in other sets. */
  readonly telling?: readonly number[];
}

/** Other languages have letters that these lack: é and í Icelandic, Czech and Hungarian, ó and ł Polish, ç and ı Turkish, ć and đ Croatian. */
const ALPHABETS: readonly Alphabet[] = [
  // Maltese: ċ ġ ħ ż, and the accents of Italian.
  { encoding: 'iso-8859-3', letters: new Set([0xb1, 0xbf, 0xe5, 0xf5, 0xe0, 0xe8, 0xec, 0xf2, 0xf9]), always: [0xb1, 0xf5], different: 3 },
  // Esperanto: ĉ ĝ ĥ ĵ ŝ ŭ.
  { encoding: 'iso-8859-3', letters: new Set([0xe6, 0xf8, 0xb6, 0xbc, 0xfe, 0xfd]), always: [0xfd, 0xfe], different: 3 },
  // Latvian: ā č ē ģ ī ķ ļ ņ š ū ž.
  {
    encoding: 'iso-8859-4',
    letters: new Set([0xe0, 0xe8, 0xba, 0xbb, 0xef, 0xf3, 0xb6, 0xf1, 0xb9, 0xfe, 0xbe]),
    always: [0xe0, 0xba, 0xef],
    different: 5,
  },
  // Lithuanian: ą č ę ė į š ų ū ž.
  { encoding: 'iso-8859-4', letters: new Set([0xb1, 0xe8, 0xea, 0xec, 0xe7, 0xb9, 0xf9, 0xfe, 0xbe]), always: [0xec, 0xb9], different: 5 },
  // Estonian: ä õ ö ü š ž.
  {
    encoding: 'iso-8859-4',
    letters: new Set([0xe4, 0xf5, 0xf6, 0xfc, 0xb9, 0xbe]),
    always: [0xe4, 0xf5, 0xfc],
    different: 4,
    telling: [0xb9, 0xbe],
  },
  // Welsh: ŵ ŷ, and vowels with a circumflex or two points.
  {
    encoding: 'iso-8859-14',
    letters: new Set([0xf0, 0xfe, 0xe2, 0xea, 0xee, 0xf4, 0xfb, 0xe4, 0xeb, 0xef, 0xf6]),
    always: [0xf0, 0xfe],
    different: 3,
  },
];

/** Fewer letters prove nothing. */
const FEWEST = 6;
/** Names from elsewhere have others. */
const OWN = 0.96;
const FIRST_CAPITAL = 0xc0;
const FIRST_SMALL = 0xe0;
const CASE = 0x20;
/** Signs of windows-1252 that are letters here: only within a word. */
const FIRST_SIGN = 0xb0;

/** Maltese, Esperanto, Welsh and the Baltic languages in a set of ISO-8859 that the detector does not know, by their letters; `null` where that is not certain. */
export function rareLatinOf(sample: Uint8Array): Encoding | null {
  const counts = new Map<number, number>();
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < FIRST_SIGN) continue;
    if (byte < FIRST_CAPITAL && !(isSmall(sample[at - 1]) && isSmall(sample[at + 1]))) continue;
    const small = byte >= FIRST_CAPITAL && byte < FIRST_SMALL ? byte + CASE : byte;
    counts.set(small, (counts.get(small) ?? 0) + 1);
    letters++;
  }
  if (letters < FEWEST) return null;
  const found = ALPHABETS.find(({ letters: own, always, different, telling = always }) => {
    const met = [...counts].filter(([letter]) => own.has(letter));
    const share = met.reduce((sum, [, count]) => sum + count, 0) / letters;
    return (
      share >= OWN &&
      met.length >= different &&
      always.every((letter) => counts.has(letter)) &&
      telling.some((letter) => counts.has(letter))
    );
  });
  return found?.encoding ?? null;
}

/** Of ASCII, or of the rows where these sets have letters. */
function isSmall(byte = 0): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || byte >= FIRST_SIGN;
}
