import type { Line, PageText } from '../../types.js';
import { readFragment, readOnce } from './fragment.js';
import type { Shown } from './page-reader.js';
import { unshownText } from './unshown.js';

/** A page that shows less, in characters, may wait for a script to show its text. */
const LITTLE = 400;
/** Shorter lines are menus, headlines and captions. */
const SHORTEST_PROSE = 100;
const WIDE = /[\u3040-\u9fff\uac00-\ud7af]/;
const LETTERS_OF_WIDE = 3;
/** How many times more text must be hidden than shown to be what the page is about. */
const MUCH_MORE = 3;

/**
 * Reads an HTML page: its text as browsers lay it out, and what it states about itself. Malformed, truncated and deeply nested
 * pages are read in linear time.
 * @param url where the page came from, for relative addresses; `null` when it is not known
 */
export function readHtml(source: string, url: string | null): PageText {
  let shown: Shown = { hidden: false, noscript: false };
  let pass = readOnce(source, shown);
  const { characters, hiddenCharacters, noscriptCharacters } = pass.reader;
  const more = Math.max(LITTLE, characters * MUCH_MORE);
  if (characters < LITTLE || hiddenCharacters + noscriptCharacters > more) {
    shown = { hidden: hiddenCharacters > more, noscript: noscriptCharacters > Math.max(0, characters) };
    if (shown.hidden || shown.noscript) pass = readOnce(source, shown);
  }
  const { base, statements, text } = pass.statements.finish(url, () => proseOf(pass.reader.lines));
  pass.reader.resolveLinks(base);
  const { lines } = pass.reader;
  return { lines, statements, unshown: text === null ? null : unshownText(source, lines, text, readFragment) };
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
