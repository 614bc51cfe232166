import { isNamedRule } from '../block/separators.js';
import { findDates } from '../date/dates.js';
import { hasDigit } from '../date/tokens.js';
import type { Candidate } from './candidates.js';
import { type Emit, Feature, Range } from './table.js';

const ANY_HABIT = { language: null, dayFirst: null };
const CREDIT = /^(?:©|\(c\)|foto|photo|bild|image|übersetzt|translated|by |von |video|media caption|copy|copiar)/i;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Scripts without spaces begin here, and those with capitals have nearly ended. */
const FIRST_IDEOGRAPH = 0xe00;
const ENDS: readonly string[] = ['.', '。', '!', '！', '?', '？', ':', '：', ',', '…', ';'];
/** What is all in capitals has none. */
const SMALL = /[a-z]/;
const DATES = ['date alone', 'date in it', 'digits'] as const;

const IDEOGRAPH_STEPS = new Range([4, 8, 12, 20, 30, 45]);
const WORD_STEPS = new Range([1, 2, 3, 4, 6, 9, 13, 18, 25]);
const LENGTH_STEPS = new Range([6, 12, 20, 30, 45, 70, 100, 130, 180]);
const CAPITAL_STEPS = new Range([0.2, 0.4, 0.7, 0.95]);

const WITH_IDEOGRAPHS = new Feature('ideographs ', IDEOGRAPH_STEPS);
const WORDS = new Feature('words ', WORD_STEPS);
const LENGTH = new Feature('length ', LENGTH_STEPS);
const ENDS_IN = new Feature('ends in ', ENDS);
const TWO_SENTENCES = new Feature('two sentences');
const BEGINS_SMALL = new Feature('begins small');
const ALL_CAPITALS = new Feature('all capitals');
const CAPITALS = new Feature('capitals ', CAPITAL_STEPS);
const IS_CREDIT = new Feature('credit');
const CRUMBS = new Feature('crumbs');
const RULE = new Feature('rule');
const BAR = new Feature('bar');
const DASH = new Feature('dash');
const COLON = new Feature('colon');
const ARROW = new Feature('arrow');
const QUOTE = new Feature('quotation marks');
const ADDRESS = new Feature('address in it');
const PRICE = new Feature('price');
const DIGITS_ALONE = new Feature('digits alone');
const DATE = new Feature(DATES);
const PART = new Feature('part of its line');

/** Crumbs: several short parts between slashes, bars or arrows. */
export function isTrail(text: string): boolean {
  if (/^[|/>›»]/.test(text)) return true;
  if (!/[>›»/|]/.test(text)) return false;
  const parts = text.split(/ ?[>›»] ?| [/|] /);
  return parts.length > 2 && parts.every((part) => part.length <= 40);
}

export function countSpaced(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

function hasAbove(text: string, code: number): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) >= code) return true;
  return false;
}

/** What a candidate looks like by itself. */
export function describeShape({ text, key, line }: Candidate, emit: Emit): void {
  const { length } = text;
  const ideographs = hasAbove(text, FIRST_IDEOGRAPH) && IDEOGRAPHS.test(text);
  const words = countSpaced(text);
  if (ideographs) emit(WITH_IDEOGRAPHS.at(IDEOGRAPH_STEPS.of(length)));
  else {
    emit(WORDS.at(WORD_STEPS.of(words)));
    emit(LENGTH.at(LENGTH_STEPS.of(length)));
  }
  const last = text.charAt(length - 1);
  const end = ENDS.indexOf(last);
  if (end >= 0) emit(ENDS_IN.at(end));
  if (/[.!?。！？] \p{Lu}/u.test(text)) emit(TWO_SENTENCES.at());
  if (/^\p{Ll}/u.test(text)) emit(BEGINS_SMALL.at());
  if (!SMALL.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()) emit(ALL_CAPITALS.at());
  else if (words >= 3 && !ideographs) emit(CAPITALS.at(CAPITAL_STEPS.of(countCapitals(text) / words)));
  if (CREDIT.test(text)) emit(IS_CREDIT.at());
  describeMarks(text, emit);
  if (/^\d+$/.test(key)) emit(DIGITS_ALONE.at());
  if (hasDigit(text)) {
    const dates = findDates(text, ANY_HABIT);
    emit(DATE.at(dates.length === 0 ? 2 : dates.some((date) => date.end - date.start > length / 3) ? 0 : 1));
  }
  if (line !== null && line.length > length + 2 && line.text.includes(text)) emit(PART.at());
}

/** Words that begin with a capital. */
function countCapitals(text: string): number {
  const { length } = text;
  let capitals = 0;
  let start = true;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (start && (code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2)))) capitals++;
    start = code === 32;
  }
  return capitals;
}

/** Signs that most headlines lack. */
const MARKS = /[|｜/>›»«→\-–—:"“”„.@$€£¥%]/;

function describeMarks(text: string, emit: Emit): void {
  if (isTrail(text)) emit(CRUMBS.at());
  if (isNamedRule(text)) emit(RULE.at());
  if (!MARKS.test(text)) return;
  if (/[|｜]/.test(text)) emit(BAR.at());
  if (/ [-–—] /.test(text)) emit(DASH.at());
  if (text.includes(': ')) emit(COLON.at());
  if (/[»›→>]/.test(text)) emit(ARROW.at());
  if (/["“”„«»]/.test(text)) emit(QUOTE.at());
  if (/https?:|www\.|@/.test(text)) emit(ADDRESS.at());
  if (/[$€£¥]\s?\d|\d\s?[$€£¥%]/.test(text)) emit(PRICE.at());
}
