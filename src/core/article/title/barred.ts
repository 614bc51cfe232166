/** Candidates that are no headline where the page has another: the section that its address names, and a crumb in Latin letters above a text in others. */
import type { Page } from '../page.js';
import { keyOf } from '../text/normalise.js';
import type { Candidate } from './candidates.js';
import { countSpaced } from './shape.js';

/** Words of a section's name; a part of more may be the headline's, with a number behind: `/old-pier-to-open-in-may/4711`. */
const MOST_WORDS = 3;
/** A number, a date or a mixture: what stands for the article in an address without its words. */
const IDENTIFIER = /^(?:[\d_-]+|[a-z]{1,2}-?\d{4,}|\d[\d-]*-\d{4,})(?:\.[a-z]{2,5})?$/i;
const DIGITS = /\d{4}/;
const LONGEST_PATH = 1000;
/** Characters of the body that are looked at, and the share of its letters that are not Latin. */
const READ = 2000;
const MOSTLY = 0.7;
const FEWEST_WORDS = 3;
const SHORTEST = 12;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** Keys of the sections in an address whose last part has no words: `politics` of `/news/politics/20240304-4711/`. */
export function sectionKeys(url: string | null): ReadonlySet<string> {
  const path = /^https?:\/\/[^/]+\/([^?#]*)/i.exec(url ?? '')?.[1]?.slice(0, LONGEST_PATH) ?? '';
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.pop() ?? '';
  if (!IDENTIFIER.test(last) || !DIGITS.test(last)) return new Set();
  const names = parts.map((part) => part.split(/[-_+]/)).filter((words) => words.length <= MOST_WORDS);
  return new Set(names.map((words) => keyOf(words.join(''))).filter((key) => key.length > 1));
}

/** The key of a section as addresses have it: without what joins its words. */
function joinedKey(text: string): string {
  return keyOf(text.replace(/\s(?:&|and|und|et|y|e|i|og|och|en|ja)\s/giu, ' '));
}

/** Those of the candidates that name a section and are not labelled a headline, where another one is. */
export function sectionsAmong(candidates: readonly Candidate[], url: string | null): readonly Candidate[] {
  const keys = sectionKeys(url);
  if (keys.size === 0) return [];
  const sections = candidates.filter(({ key, text, line }) => line?.kind !== 'title' && (keys.has(key) || keys.has(joinedKey(text))));
  const isHeadline = (one: Candidate): boolean => one.line?.kind === 'title' && countSpaced(one.text) > MOST_WORDS;
  return candidates.some((one) => isHeadline(one) && !sections.includes(one)) ? sections : [];
}

/** Those in Latin letters alone, where the text is written in others and so is a headline or standfirst above it. */
export function foreignAmong(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const foreign = candidates.filter(({ text }) => !NOT_LATIN.test(text) && countSpaced(text) >= FEWEST_WORDS);
  if (foreign.length === 0 || foreign.length === candidates.length) return [];
  const isRival = ({ text, line }: Candidate): boolean =>
    line !== null &&
    (line.kind === 'title' || line.kind === 'subtitle') &&
    line.index < page.bodyFirst &&
    text.length >= SHORTEST &&
    NOT_LATIN.test(text);
  return candidates.some(isRival) && isForeign(page) ? foreign : [];
}

/** Whether most of the body is written in other letters. */
function isForeign(page: Page): boolean {
  let text = '';
  for (let at = Math.max(0, page.bodyFirst); at < page.lines.length && text.length < READ; at++) {
    const line = page.lines[at];
    if (line?.kind === 'body') text += line.text.slice(0, READ);
  }
  const letters = text.match(LETTER)?.length ?? 0;
  return letters > 0 && (letters - (text.match(LATIN)?.length ?? 0)) / letters >= MOSTLY;
}
