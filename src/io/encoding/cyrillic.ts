import type { Encoding } from './names.js';

/** Fewer bytes beyond ASCII prove nothing. */
const FEWEST = 8;
/** Nearly all bytes beyond ASCII must be letters; quotes, dashes and spaces are few. */
const LETTERS = 0.94;
/** Few letters of a text are capitals. */
const CAPITALS = 0.25;
/** а, е, и and о are three in ten of the letters of Russian and more of its neighbours; of one-syllable words not quite. */
const VOWELS = 0.22;
/** а, е, и, о of code page 866. */
const DOS_VOWELS: ReadonlySet<number> = new Set([0xa0, 0xa5, 0xa8, 0xae]);
/** Letters of Cyrillic stand in words of several: single ones beyond ASCII are of Latin words. */
const IN_RUNS = 0.9;

/**
 * Russian and its neighbours in code page 866 of DOS: capitals at 0x80, small letters from а to п at 0xA0, from р to я at 0xE0, ё and its kin behind. No other
 * encoding has its letters in just these rows, with their vowels there. The detector knows none of it.
 */
export function isDosCyrillic(sample: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  let capitals = 0;
  let vowels = 0;
  let inRuns = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if (byte < 0xa0) capitals++;
    if (byte < 0xb0 || (byte >= 0xe0 && byte <= 0xf7)) letters++;
    if (DOS_VOWELS.has(byte)) vowels++;
    if ((sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80) inRuns++;
  }
  if (high < FEWEST || letters < high * LETTERS || inRuns < high * IN_RUNS) return false;
  return capitals <= letters * CAPITALS && vowels >= letters * VOWELS;
}

/** Capitals А Б Г К М Н О П Р of Mac OS Cyrillic; windows-1251 has letters of Serbian and Macedonian there. */
const MAC_CAPITALS: ReadonlySet<number> = new Set([0x80, 0x81, 0x83, 0x8a, 0x8c, 0x8d, 0x8e, 0x8f, 0x90]);
/** я there, and a capital Я in windows-1251. */
const MAC_YA = 0xdf;
/** я of windows-1251; the sign of a currency there. */
const YA = 0xff;
/** і of the one is ґ of the other, and that of the other a sign. */
const MAC_I = 0xb4;
const I = 0xb3;
/** How many times more letters must stand as those of the one than as those of the other. */
const CLEARLY = 4;
const FEWEST_TELLING = 2;

/** Whether a text taken for windows-1251 is Mac OS Cyrillic: both have the small letters but я in the same places. */
export function macCyrillicOf(sample: Uint8Array): Encoding | null {
  let mac = 0;
  let capitals = 0;
  let windows = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    const behindSmall = isSmall(sample[at - 1]);
    if (byte === YA || (byte === I && (behindSmall || isSmall(sample[at + 1])))) windows++;
    else if (behindSmall && (byte === MAC_YA || byte === MAC_I)) mac++;
    else if (byte >= 0xc0 && byte <= MAC_YA && !behindSmall && isSmall(sample[at + 1])) windows++;
    else if (MAC_CAPITALS.has(byte) && !behindSmall && isSmall(sample[at + 1])) capitals++;
  }
  return mac > 0 && mac + capitals >= FEWEST_TELLING && mac + capitals > windows * CLEARLY ? 'x-mac-cyrillic' : null;
}

/** а to ю in both. */
function isSmall(byte = 0): boolean {
  return byte >= 0xe0 && byte < YA;
}
