import { hasDigit } from './date-tokens.js';
import { findDates } from './dates.js';
import { isNamedRule } from './separators.js';
import type { Candidate } from './title-candidates.js';

/** Takes one feature that holds, whose name is given in parts: most are asked for their weight alone, and joining strings costs more than that. */
export type Emit = (...parts: string[]) => void;

const ANY_HABIT = { language: null, dayFirst: null };
const CREDIT = /^(?:©|\(c\)|foto|photo|bild|image|übersetzt|translated|by |von |video|media caption|copy|copiar)/i;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Names of ranges by their lower ends, each made once: as many as there are steps in the callers. */
const ranges = new Map<number, string>();

/** `range(7, [2, 5, 10])` is `5-`: the range that a number is in, by its lower end. */
export function range(value: number, steps: readonly number[]): string {
  const [first] = steps;
  if (first === undefined || value < first) return `<${first}`;
  let low = first;
  for (const step of steps) {
    if (value < step) break;
    low = step;
  }
  let name = ranges.get(low);
  if (name === undefined) {
    name = `${low}-`;
    ranges.set(low, name);
  }
  return name;
}

/** Crumbs: several short parts between slashes, bars or arrows. */
export function isTrail(text: string): boolean {
  if (/^[|/>›»]/.test(text)) return true;
  const parts = text.split(/ ?[>›»] ?| [/|] /);
  return parts.length > 2 && parts.every((part) => part.length <= 40);
}

/** What a candidate looks like by itself. */
export function describeShape({ text, key, line }: Candidate, emit: Emit): void {
  const ideographs = IDEOGRAPHS.test(text);
  const words = text.split(' ').length;
  if (ideographs) emit('ideographs ', range(text.length, [4, 8, 12, 20, 30, 45]));
  else {
    emit('words ', range(words, [1, 2, 3, 4, 6, 9, 13, 18, 25]));
    emit('length ', range(text.length, [6, 12, 20, 30, 45, 70, 100, 130, 180]));
  }
  const last = text.charAt(text.length - 1);
  if (/[.。!！?？:：,…;]/.test(last)) emit('ends in ', last);
  if (/[.!?。！？] \p{Lu}/u.test(text)) emit('two sentences');
  if (/^\p{Ll}/u.test(text)) emit('begins small');
  if (text === text.toUpperCase() && text !== text.toLowerCase()) emit('all capitals');
  else if (words >= 3 && !ideographs)
    emit('capitals ', range((text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) / words, [0.2, 0.4, 0.7, 0.95]));
  if (CREDIT.test(text)) emit('credit');
  if (isTrail(text)) emit('crumbs');
  if (isNamedRule(text)) emit('rule');
  if (/[|｜]/.test(text)) emit('bar');
  if (/ [-–—] /.test(text)) emit('dash');
  if (/: /.test(text)) emit('colon');
  if (/[»›→>]/.test(text)) emit('arrow');
  if (/["“”„«»]/.test(text)) emit('quote');
  if (/https?:|www\.|@/.test(text)) emit('address in it');
  if (/[$€£¥]\s?\d|\d\s?[$€£¥%]/.test(text)) emit('price');
  if (/^\d+$/.test(key)) emit('digits alone');
  if (hasDigit(text)) {
    const dates = findDates(text, ANY_HABIT);
    emit(dates.length > 0 ? `date ${dates.some((date) => date.end - date.start > text.length / 3) ? 'alone' : 'in it'}` : 'digits');
  }
  if (line !== null && line.text.length > text.length + 2 && line.text.includes(text)) emit('part of its line');
}
