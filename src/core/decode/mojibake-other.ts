import { CODEPAGES, type Codepage } from './codepages.js';
import { countLineEnds, type Repair } from './mojibake.js';

/** Runs of a text that a reading must explain; of punctuation one is enough, for nobody writes `вЂ™` or `‚Äô`. */
const FEWEST = 3;
/** Runs that are no UTF-8, for each that is. */
const MOST_BROKEN = 0.25;

/** A first byte of three bytes of punctuation, and the second. */
const PUNCTUATION = 0xe2;
const GENERAL = 0x80;

/** An encoding with what finds its misreadings. */
interface Reader {
  readonly name: string;
  /** Bytes by their characters. */
  readonly bytes: ReadonlyMap<number, number>;
  readonly leads: ReadonlySet<number>;
  /** A first byte and a second that text of the encoding's own languages hardly has side by side. */
  readonly suspect: RegExp;
  /** Characters side by side that are bytes above ASCII. */
  readonly runs: RegExp;
}

const readers: readonly Reader[] = CODEPAGES.map(readerOf);
/** The first bytes that any of them suspects: few texts hold one, and one look is less than one for each reader. */
const ANY_SIGN = new RegExp(classOf(CODEPAGES.map(signsOf).join('')));

function signsOf({ high, signs }: Codepage): string {
  return signs.map((lead) => high.charAt(lead - 0x80)).join('');
}

/** A class of characters, for a pattern. */
function classOf(text: string): string {
  return `[${text.replace(/[\]\\^-]/g, '\\$&')}]`;
}

function readerOf(codepage: Codepage): Reader {
  const { name, high, leads } = codepage;
  const bytes = new Map<number, number>();
  for (let index = 0; index < high.length; index++) if (high.charCodeAt(index) !== 0xfffd) bytes.set(high.charCodeAt(index), 0x80 + index);
  const continuations = high.slice(0, 64).replace('\u00a0', '').replace(/[«»]/g, '');
  return {
    name,
    bytes,
    leads: new Set(leads),
    suspect: new RegExp(`${classOf(signsOf(codepage))}${classOf(continuations)}`),
    runs: new RegExp(`${classOf(high)}{2,}`, 'g'),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Undoes UTF-8 that was read as an encoding other than windows-1252: whole runs of characters that are UTF-8 as bytes, where hardly any
 * run of the text is not. Linear; line ends stay.
 * @returns null when nothing is certain enough to change.
 */
export function repairOther(text: string): (Repair & { readonly from: string }) | null {
  if (!ANY_SIGN.test(text)) return null;
  for (const reader of readers) {
    if (!reader.suspect.test(text)) continue;
    const places = placesOf(text, reader);
    const [first] = places;
    const last = places[places.length - 1];
    if (first === undefined || last === undefined) continue;
    let out = '';
    let copied = 0;
    for (const place of places) {
      out += text.slice(copied, place.start) + place.text;
      copied = place.end;
    }
    const line = 1 + countLineEnds(text, 0, first.start);
    const lines = [line, line + countLineEnds(text, first.start, last.start)] as const;
    return { text: out + text.slice(copied), count: places.length, lines, from: reader.name };
  }
  return null;
}

/** The runs that are UTF-8; none where they may be chance. */
function placesOf(text: string, reader: Reader): readonly Place[] {
  const places: Place[] = [];
  let broken = 0;
  let sure = false;
  for (const match of text.matchAll(reader.runs)) {
    const read = readRun(match[0], reader);
    if (read === null) broken++;
    else {
      places.push({ start: match.index, end: match.index + match[0].length, text: read.text });
      sure ||= read.punctuation;
    }
  }
  const enough = places.length >= (sure ? 1 : FEWEST) && broken <= places.length * MOST_BROKEN;
  return enough ? places : [];
}

/** A run as UTF-8; `null` where it is none, or of letters that the reading does not look for. */
function readRun(run: string, { bytes, leads }: Reader): { readonly text: string; readonly punctuation: boolean } | null {
  let text = '';
  let punctuation = false;
  for (let at = 0; at < run.length; ) {
    const lead = bytes.get(run.charCodeAt(at)) ?? 0;
    const second = continuation(bytes, run, at + 1);
    if (second < 0 || !leads.has(lead)) return null;
    if (lead < 0xe0) {
      text += String.fromCharCode(((lead & 0x1f) << 6) | second);
      at += 2;
      continue;
    }
    const third = continuation(bytes, run, at + 2);
    const code = ((lead & 0x0f) << 12) | (second << 6) | third;
    if (third < 0 || code < 0x2000 || isLineEnd(code)) return null;
    if (lead === PUNCTUATION && second === GENERAL - 0x80) punctuation = true;
    text += String.fromCharCode(code);
    at += 3;
  }
  return { text, punctuation };
}

/** The six bits of a continuation byte; -1 where the character is none. */
function continuation(bytes: ReadonlyMap<number, number>, run: string, at: number): number {
  const byte = at < run.length ? (bytes.get(run.charCodeAt(at)) ?? 0) : 0;
  return byte >= 0x80 && byte <= 0xbf ? byte - 0x80 : -1;
}

/** Lines and paragraphs of their own would be made of one. */
function isLineEnd(code: number): boolean {
  return code === 0x2028 || code === 0x2029;
}
