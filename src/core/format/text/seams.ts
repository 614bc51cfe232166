import { isDigit, isLower, isSpace, isStop, isUncased, isUpper } from '../characters.js';
import { type Glue, IDEOGRAPHIC, isLetter, isQuote, isWordEnd } from './glue.js';
import { isProgram } from './technical.js';
import { isBullet } from './wrapping.js';

/** Names with a capital inside that pages are full of; as they are cut: `You` and `Tube`. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'YouTube TikTok PayPal GitHub GitLab LinkedIn WhatsApp WordPress JavaScript TypeScript MacBook MacBooks PlayStation PostgreSQL ' +
    'HubSpot AirPods AirTag AirPlay FaceTime HomeKit HomePod PowerPoint PowerShell OneDrive OneNote OnePlus SharePoint QuickBooks DevOps FinTech ' +
    'SoundCloud DeepMind OpenAI SpaceX BuzzFeed HuffPost TechCrunch MasterCard AstraZeneca BlackRock BlackBerry FedEx AliExpress InDesign ' +
    'VentureBeat GoPro GoDaddy DoorDash AdChoices AdBlock WeChat SnapChat FireFox StackOverflow ChatGPT MongoDB GraphQL BigQuery LibreOffice OpenOffice'
  ).split(' '),
);

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr st vs prof nr no ca bzw str jr sr inc sra sen gen rep gov rev fig ver'.split(' '),
);

/** Ends of addresses and of names of software. */
const DOMAINS: ReadonlySet<string> = new Set('com org net js io ai tv uk eu'.split(' '));

/** Longest run of letters measured to either side. */
const LONGEST_WORD = 64;

/** Shorter lines may be rows of a table, with spaces between their cells. */
const LONG = 300;

/** Capitals within words alone part a line into as many blocks at least: one or two may be names. */
const FEWEST_CAPITALS = 3;

const NONE = 0;
/** A capital within a word, which may be a name's. */
const CAPITAL = 1;
const SURE = 2;

/**
 * Where blocks meet within a line of glued text: offsets of the first character of each further block, in order. Seen are a sentence's end
 * or a closing bracket with a capital behind it, a small letter with one (`MenuHome`), a number or a word in capitals with a word behind it, a
 * word with a date or a time, and runs of spaces; names such as `YouTube` are left whole.
 */
export function findSeams(text: string, start: number, end: number, glue: Glue): number[] {
  const seams: number[] = [];
  if (isProgram(text, start, end)) return seams;
  const long = end - start >= LONG;
  let from = start;
  let sure = false;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    let seam = NONE;
    if (before === 32 || isSpace(before)) {
      if (isSpace(text.charCodeAt(at - 2)) && !isSpace(code)) {
        if (before === IDEOGRAPHIC ? glue.setIn : long) seam = isGap(text, from, at, glue.doubleSpaced) ? SURE : NONE;
      }
    } else if ((code < 97 || code > 122) && code !== 32) seam = seamAt(text, from, at, end, code, before, glue);
    if (seam === NONE) continue;
    if (seam === SURE) sure = true;
    seams.push(at);
    from = at;
  }
  return sure || seams.length >= FEWEST_CAPITALS ? seams : [];
}

/** Two spaces or more, other than those behind a sentence where that is the page's habit. */
function isGap(text: string, from: number, at: number, doubleSpaced: boolean): boolean {
  if (at - 3 < from) return false;
  return !doubleSpaced || isSpace(text.charCodeAt(at - 3)) || !isStop(text.charCodeAt(at - 3));
}

/** @param from where the block that `at` may end begins */
function seamAt(text: string, from: number, at: number, end: number, code: number, before: number, glue: Glue): number {
  if (isSpace(code)) return NONE;
  if (isUpper(code) && isLower(before)) return isInnerCapital(text, from, at, end, glue) ? CAPITAL : NONE;
  return isSeam(text, from, at, end, code, before, glue.lowQuotes) ? SURE : NONE;
}

function isSeam(text: string, from: number, at: number, end: number, code: number, before: number, lowQuotes: boolean): boolean {
  if (code === 0xa9 || isBullet(code)) return !isBullet(before);
  if (isDigit(code))
    return isStop(before) && before !== 46 ? isWordEnd(text, at - 1) : isLower(before) && isDateAfterWord(text, from, at, end);
  const quoted = isOpening(code, lowQuotes);
  const first = quoted ? text.charCodeAt(at + 1) : code;
  if (isUncased(first)) return isStop(before) && at - 3 >= from && isWordEnd(text, at - 1);
  if (!isUpper(first)) return false;
  const next = text.charCodeAt(quoted ? at + 2 : at + 1);
  if (isStop(before)) return isSentenceEnd(text, from, at, quoted ? at + 1 : at, end);
  if (quoted) return isLower(before) && code === 0x201e;
  if (!isLower(next)) return false;
  if (isDigit(before)) return (isLower(text.charCodeAt(at + 2)) || isYear(text, from, at)) && isNumber(text, from, at);
  if (isUpper(before)) return isLower(text.charCodeAt(at + 2)) && capitalsBefore(text, from, at) >= LEAST_CAPITALS;
  if (before === 58) return at - 2 >= from && isLower(text.charCodeAt(at - 2));
  return before === 41 || before === 93 || isClosing(text, from, at - 1, before, lowQuotes);
}

/** `NEWSHome`; fewer are an abbreviation that a name begins with. */
const LEAST_CAPITALS = 4;

/** Whether what begins with the capital at `at` is a word or a sentence: `By`, `A `, `I’m`. */
function beginsWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isSpace(next) || next === 0x2019 || next === 39 || isLower(next);
}

/** A sign that begins what follows. */
function isOpening(code: number, lowQuotes: boolean): boolean {
  return code === 0x201e || code === 0xbf || code === 0xa1 || (!lowQuotes && (code === 0x201c || code === 0xab || code === 0x2018));
}

function isClosing(text: string, from: number, at: number, code: number, lowQuotes: boolean): boolean {
  if (at - 1 < from) return false;
  const last = text.charCodeAt(at - 1);
  if (code === 0x201d || code === 0xbb || code === 0x2019) return !isSpace(last) && !isLower(last);
  if (code === 0x201c && lowQuotes) return !isSpace(last);
  return (code === 34 || code === 0x201c) && isStop(last);
}

/** A full stop behind a word, and not that of an abbreviation or of an address. */
function isSentenceEnd(text: string, from: number, at: number, upper: number, end: number): boolean {
  const stop = at - 1;
  const begins = beginsWord(text, upper);
  if (text.charCodeAt(stop) !== 46) return begins && stop - 1 >= from;
  const last = text.charCodeAt(stop - 1);
  if (stop - 2 < from) return false;
  if (!isWordEnd(text, stop))
    return begins && (last === 41 || isQuote(last) || last === 37 || (isDigit(last) && isDigit(text.charCodeAt(stop - 2))));
  const start = wordStart(text, from, stop);
  // `app.events.Receiver`
  if (start > from && text.charCodeAt(start - 1) === 46) return false;
  const word = text.slice(start, stop);
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  const behind = wordEnd(text, upper, end);
  if (DOMAINS.has(text.slice(upper, behind).toLowerCase())) return false;
  return begins || behind - upper > 3;
}

/** `12. Mai`, `12 June`, `12/06/2026`, `10:25`, behind a word of three letters or more. */
function isDateAfterWord(text: string, from: number, at: number, end: number): boolean {
  if (at - 3 < from || !isWordEnd(text, at) || !isWordEnd(text, at - 1)) return false;
  let behind = at;
  while (behind < Math.min(end, at + 5) && isDigit(text.charCodeAt(behind))) behind++;
  if (behind - at > 4) return false;
  const sign = text.charCodeAt(behind);
  if (sign === 58 || sign === 47 || sign === 46 || sign === 45) {
    if (isDigit(text.charCodeAt(behind + 1)) && isDigit(text.charCodeAt(behind + 2))) return true;
    if (sign !== 46) return false;
    behind++;
  }
  if (behind - at > 3 || text.charCodeAt(behind) !== 32) return false;
  const word = wordEnd(text, behind + 1, end) - behind - 1;
  return word >= 3;
}

/** Capitals that are no word by themselves in any language, but the ends of abbreviations: `GmbH`, `BVerfG`. */
const NO_WORDS = 'BCDFGHJLMNPQRTX';

/** A capital behind a small letter: of the next block, or within a name. */
function isInnerCapital(text: string, from: number, at: number, end: number, glue: Glue): boolean {
  const left = segmentStart(text, from, at);
  if (at - left < 3) return false;
  const start = wordStart(text, from, at);
  const sign = start > from ? text.charCodeAt(start - 1) : 32;
  // @ # / _ $ = before a word, ( _ behind it: a name in an address, a tag or a program.
  if (sign === 64 || sign === 35 || sign === 47 || sign === 95 || sign === 36 || sign === 61) return false;
  if (glue.prefixed && left === start && isLower(text.charCodeAt(left))) return false;
  const behind = wordEnd(text, at, end);
  if (behind - at === 1 && NO_WORDS.includes(text.charAt(at)) && isSpace(text.charCodeAt(behind))) return false;
  const follows = text.charCodeAt(behind);
  if (follows === 40 || follows === 95) return false;
  if (!beginsWord(text, at) && behind - at < 3) return false;
  const name = text.slice(left, segmentEnd(text, at, end));
  return !NAMES.has(name) && !glue.names.has(name);
}

/** Start of the run of letters that ends at `at`, and of its last part that begins with a capital. */
function wordStart(text: string, from: number, at: number): number {
  const limit = Math.max(from, at - LONGEST_WORD);
  let start = at;
  while (start > limit && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

function segmentStart(text: string, from: number, at: number): number {
  const limit = Math.max(from, at - LONGEST_WORD);
  let start = at;
  while (start > limit && isLower(text.charCodeAt(start - 1))) start--;
  return start > limit && isUpper(text.charCodeAt(start - 1)) ? start - 1 : start;
}

function wordEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_WORD);
  let behind = at;
  while (behind < limit && isLetter(text.charCodeAt(behind))) behind++;
  return behind;
}

function segmentEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_WORD);
  let behind = at;
  while (behind < limit && isUpper(text.charCodeAt(behind))) behind++;
  while (behind < limit && isLower(text.charCodeAt(behind))) behind++;
  return behind;
}

function isNumber(text: string, from: number, at: number): boolean {
  let start = at;
  while (start > from && isDigit(text.charCodeAt(start - 1))) start--;
  return start === from || !isLetter(text.charCodeAt(start - 1));
}

/** `2025By Mara`. */
function isYear(text: string, from: number, at: number): boolean {
  return at - 4 >= from && /^(?:19|20)\d\d$/.test(text.slice(at - 4, at));
}

function capitalsBefore(text: string, from: number, at: number): number {
  const limit = Math.max(from, at - LONGEST_WORD);
  let start = at;
  while (start > limit && isUpper(text.charCodeAt(start - 1))) start--;
  return at - start;
}
