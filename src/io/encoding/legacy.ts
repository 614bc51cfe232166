import { rareLatinOf } from './alphabets.js';
import { balticOf, hasWesternHaceks } from './baltic.js';
import { isDosCyrillic, macCyrillicOf } from './cyrillic.js';
import { eastAsianByLikelihood, isDense } from './east-asian.js';
import { isLatin9 } from './latin9.js';
import { type Encoding, findEncoding } from './names.js';
import { oldWesternOf } from './western.js';

/** Bytes given to the detector: what is around characters beyond ASCII, for markup and English dilute what tells one encoding from another. */
const SAMPLE = 16 * 1024;
/** ASCII kept on each side of such a character: the words that it stands in. */
const CONTEXT = 24;
/** Where nothing tells: the encoding of most pages that state none, and every byte has a meaning in it. */
const FALLBACK: Encoding = 'windows-1252';

/** The detector says so much of every two-byte set that a short text is possible in. */
const UNSURE = 10;
const LATIN: ReadonlySet<Encoding> = new Set<Encoding>([
  'windows-1250',
  'windows-1252',
  'windows-1254',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
]);

/** The likeliest encoding of bytes that are no Unicode. It may be wrong for a few words; for a paragraph it hardly ever is. */
export async function detectLegacy(bytes: Uint8Array): Promise<Encoding> {
  const sample = sampleOf(bytes);
  const encoding = await likeliest(sample);
  if (encoding === 'windows-1251') return macCyrillicOf(sample) ?? encoding;
  if (LATIN.has(encoding)) {
    const rare = oldWesternOf(sample) ?? rareLatinOf(sample);
    if (rare !== null) return rare;
  }
  if (encoding === 'windows-1257') return hasWesternHaceks(sample) ? 'windows-1252' : (balticOf(sample) ?? encoding);
  if (encoding !== 'windows-1252') return encoding;
  return balticOf(sample) ?? (isLatin9(sample) ? 'iso-8859-15' : encoding);
}

async function likeliest(sample: Uint8Array): Promise<Encoding> {
  if (isThai(sample)) return 'windows-874';
  if (isDosCyrillic(sample)) return 'ibm866';
  const { default: chardet } = await import('chardet');
  const dense = isDense(sample);
  for (const { name, confidence } of chardet.analyse(sample)) {
    if (confidence <= UNSURE) break;
    const encoding = findEncoding(name);
    if (encoding === null || encoding.startsWith('utf-') || (dense && LATIN.has(encoding))) continue;
    if (readsWell(sample, encoding)) return encoding === 'koi8-r' && isUkrainian(sample) ? 'koi8-u' : encoding;
  }
  return (dense ? eastAsianByLikelihood(sample).find((encoding) => readsWell(sample, encoding)) : undefined) ?? FALLBACK;
}

/** A text that was cut or damaged has a few; of a text in another encoding many come out. */
const MOST_ODD = 0.05;

/** Whether hardly anything comes out that no page has: replacements, private characters, control characters, katakana of half width. */
function readsWell(sample: Uint8Array, encoding: Encoding): boolean {
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  let letters = 0;
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    letters++;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code < 0xa0 || (code > 0xff60 && code < 0xffa0)) odd++;
  }
  return odd <= Math.max(letters * MOST_ODD, letters > 4 ? 1 : 0);
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE));
  let length = 0;
  /** End of what is taken already. */
  let done = 0;
  for (let at = 0; at < bytes.length && length < sample.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const part = bytes.subarray(Math.max(done, at - CONTEXT), Math.min(bytes.length, at + 1 + CONTEXT)).subarray(0, sample.length - length);
    sample.set(part, length);
    length += part.length;
    done = Math.min(bytes.length, at + 1 + CONTEXT);
    at = done - 1;
  }
  return sample.subarray(0, length);
}

/** Є, і, ї and ґ of KOI8-U, small and capital (RFC 2319); KOI8-R has lines there to draw boxes with. */
const UKRAINIAN: ReadonlySet<number> = new Set([0xa4, 0xa6, 0xa7, 0xad, 0xb4, 0xb6, 0xb7, 0xbd]);
/** From here on both have their letters. */
const FIRST_LETTER = 0xc0;
/** Ukrainian has such a letter among twelve, Russian none; lines of boxes stand beside one another and not beside letters. */
const UKRAINIAN_SHARE = 0.02;

/** Whether a text in KOI8 has those letters within its words. */
function isUkrainian(sample: Uint8Array): boolean {
  let letters = 0;
  let own = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte >= FIRST_LETTER) letters++;
    else if (UKRAINIAN.has(byte) && ((sample[at - 1] ?? 0) >= FIRST_LETTER || (sample[at + 1] ?? 0) >= FIRST_LETTER)) own++;
  }
  return own > letters * UKRAINIAN_SHARE;
}

/** Fewer bytes beyond ASCII prove nothing. */
const FEWEST_THAI = 8;

/**
 * Thai by its spelling: vowels and tone marks above and below the line (TIS-620: D1, D4–DA, E7–EE) follow a consonant (A1–CE) or one another,
 * and no other encoding's letters keep to that. The detector takes most of it for Chinese.
 */
function isThai(bytes: Uint8Array): boolean {
  let letters = 0;
  let marks = 0;
  let kana = 0;
  let rare = 0;
  let before = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) letters++;
    if (byte === 0xa4 || byte === 0xa5) kana++;
    if (byte === 0xdf || byte >= 0xef) rare++;
    if (byte >= 0xfc || (byte >= 0xdb && byte <= 0xde) || (byte >= 0x98 && byte <= 0x9f) || (byte >= 0x86 && byte <= 0x90)) return false;
    const mark = isThaiMark(byte);
    if (mark) {
      if (!(before >= 0xa1 && before <= 0xce) && !isThaiMark(before)) return false;
      marks++;
    }
    before = byte;
  }
  // Thai digits and signs are hardly ever written; the second bytes of Korean stand there as often as anywhere.
  if (rare * 50 > letters) return false;
  // In EUC-JP every second byte of kana is A4 or A5; in Thai these are one letter among many, and one that is out of use.
  return letters >= FEWEST_THAI && marks * 10 >= letters && kana * 6 < letters;
}

function isThaiMark(byte: number): boolean {
  return byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
}
