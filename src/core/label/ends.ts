import type { Page } from '../cue/page.js';
import { BIO_PHRASES } from '../cue/phrases.js';
import type { Line } from '../types.js';
import { BIO, BODY, BYLINE, likeliestKind, STATES, shareOf } from './states.js';

/** A line likelier a biography is one. */
const MOST_BIO = 0.75;
/** A text of more lines says enough of what it is. */
const MOST_LINES = 14;
/** Characters of a paragraph: shorter lines are of lists and captions. */
const SHORTEST = 30;
/** Characters of a byline, and of a biography in which its author is named. */
const LONGEST_BYLINE = 120;
const NAMED_WITHIN = 120;
const SENTENCE_END = /[.!?。！？।։”"»…]["'”’»)]*$/u;
/** `Ada Byron, photographer`: who is introduced, though no byline names her. */
const BEGINS_WITH_NAME = /^\p{Lu}[\p{L}'’.-]* (?:\p{Ll}{1,3} )?\p{Lu}/u;
const WORD = /\p{L}[\p{L}\p{M}]+/gu;
/** Letters of a word that may be a name; two where words are spelled with few signs. */
const SHORTEST_NAME = 3;
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

/** Whether each line (1 for yes) has words of biographies: `is a staff writer`. */
export function introductionsOf({ facts, scan }: Page): Uint8Array {
  return Uint8Array.from(facts, ({ phraseStart, phraseEnd }) => {
    for (let at = phraseStart; at < phraseEnd; at++) if (BIO_PHRASES[scan.phrases[at] as number] === true) return 1;
    return 0;
  });
}

/**
 * The kinds that each line may have, without biographies where the last paragraphs of a short text are none; the same list where there are no such: they stand
 * where a biography does, and a text of few paragraphs says little of what it is. Of 185 pages in languages that training hardly knows (`fixtures/world`),
 * 17 lines of the body were taken for a biography, of which 9 are left, and one biography was lost; on the corpus no labelled line changes.
 * @param introductions Lines (1 each) with words of biographies.
 */
export function withoutEnds(allowed: Uint16Array, lines: readonly Line[], marginal: Float64Array, introductions: Uint8Array): Uint16Array {
  const kinds: number[] = [];
  let ofText = 0;
  for (let line = 0; line < lines.length; line++) {
    const kind = likeliestKind(marginal, line * STATES.length);
    if (kind === BODY && ++ofText > MOST_LINES) return allowed;
    kinds.push(kind);
  }
  let names: readonly string[] | null = null;
  let found: Uint16Array | null = null;
  for (let at = 1; at < lines.length; at++) {
    if (kinds[at] !== BIO || kinds[at - 1] !== BODY) continue;
    names ??= namesOf(lines, kinds);
    // A biography begins with who it is about; what stands above that is of the text.
    for (; kinds[at] === BIO && allowed[at] !== 1 << BIO; at++) {
      if (shareOf(marginal, at * STATES.length, BIO) >= MOST_BIO || introductions[at] === 1 || !isOfText(lines[at]?.text ?? '', names))
        break;
      found ??= allowed.slice();
      found[at] = (found[at] as number) & ~(1 << BIO);
    }
  }
  return found ?? allowed;
}

/** A paragraph that names nobody whom a byline does. Without bylines nothing is told. */
function isOfText(text: string, names: readonly string[]): boolean {
  if (names.length === 0 || text.length < SHORTEST || !SENTENCE_END.test(text) || BEGINS_WITH_NAME.test(text)) return false;
  const head = text.slice(0, NAMED_WITHIN).toLowerCase();
  return !names.some((name) => head.includes(name));
}

/** Words of the page's bylines, small. Those of its dates are among them. */
function namesOf(lines: readonly Line[], kinds: readonly number[]): readonly string[] {
  return lines.flatMap(({ text }, line) => {
    if (kinds[line] !== BYLINE || text.length > LONGEST_BYLINE) return [];
    return (text.toLowerCase().match(WORD) ?? []).filter((word) => word.length >= SHORTEST_NAME || WIDE.test(word));
  });
}
