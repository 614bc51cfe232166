import type { Line, PageText } from '../../types.js';
import { readFragment, readOnce } from './fragment.js';
import type { Shown } from './page-reader.js';
import { unshownLetters, unshownText } from './unshown.js';

/** A page that shows less, in characters, may wait for a script to show its text. */
const LITTLE = 400;
/** Shorter lines are menus, headlines and captions. */
const SHORTEST_PROSE = 100;
const WIDE = /[\u3040-\u9fff\uac00-\ud7af]/;
const LETTERS_OF_WIDE = 3;
/** How many times more text must be hidden than shown to be what the page is about. */
const MUCH_MORE = 3;

/** Less running text than a short article has, in characters, is a note to those who may not read it. */
const LEAST_UNLOCKED = 400;
/** Most of it stands nowhere else on the page. */
const MOSTLY = 0.6;

type Pass = ReturnType<typeof readOnce>;

/**
 * Reads an HTML page: its text as browsers lay it out, and what it states about itself. Malformed, truncated and deeply nested
 * pages are read in linear time.
 * @param url where the page came from, for relative addresses; `null` when it is not known
 */
export function readHtml(source: string, url: string | null): PageText {
  let shown: Shown = { hidden: false, noscript: false, locked: null };
  let pass = readOnce(source, shown);
  const { characters, hiddenCharacters, noscriptCharacters } = pass.reader;
  const more = Math.max(LITTLE, characters * MUCH_MORE);
  if (characters < LITTLE || hiddenCharacters + noscriptCharacters > more) {
    shown = { ...shown, hidden: hiddenCharacters > more, noscript: noscriptCharacters > Math.max(0, characters) };
    if (shown.hidden || shown.noscript) pass = readOnce(source, shown);
  }
  pass = unlocked(source, shown, pass);
  const { base, statements, text } = pass.statements.finish(url, () => proseOf(pass.reader.lines));
  pass.reader.resolveLinks(base);
  const { lines } = pass.reader;
  return { lines, statements, unshown: text === null ? null : unshownText(source, lines, text, readFragment) };
}

/** The page with the text that it holds and shows to subscribers alone, where there is such: as structured data or names of elements say. */
function unlocked(source: string, shown: Shown, pass: Pass): Pass {
  const locked = pass.statements.lockedParts();
  if (locked.none && !pass.reader.hidesLocked) return pass;
  const open = readOnce(source, { ...shown, locked });
  const own = new Set(pass.reader.lines.map(({ text }) => text));
  const more = open.reader.lines.filter(({ text }) => !own.has(text));
  // Some pages hold the text that they show a second time there, out of order.
  return proseOf(more) >= LEAST_UNLOCKED && unshownLetters(more, pass.reader.lines) >= proseOf(more) * MOSTLY ? open : pass;
}

/** Characters of lines that are no menu's and no headline's, those of Chinese and its neighbours for as many letters as they stand for. */
function proseOf(lines: readonly Line[]): number {
  let sum = 0;
  for (const { text, linked } of lines) {
    const length = WIDE.test(text) ? text.length * LETTERS_OF_WIDE : text.length;
    if (length >= SHORTEST_PROSE && linked * 2 < text.length) sum += length;
  }
  return sum;
}
