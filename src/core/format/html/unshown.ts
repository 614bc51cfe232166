import type { Line, UnshownLine, UnshownText } from '../../types.js';
import { readText } from '../text.js';
import type { StatedText } from './json-ld.js';
import { keyOf, type Mark, ShownKeys, WINDOW } from './shown-keys.js';

/** Less than this, in characters, is no text that a page would be empty without: a line or two. */
const LEAST = 200;
/** A stated line is shown when this share of its windows is found. */
const MOSTLY = 0.5;
/** Of the stated text as it is read at most: as many as a whole script may have. */
const LONGEST = 2_000_000;
/** Windows that may be found without meaning anything: a name, a set phrase. */
const BY_CHANCE = 1;
/** As many windows at the beginning of a line are a teaser that was cut within it. */
const BEGINNING = 3;

const MARKUP = /<(?:p|br|div|h[1-6]|[uo]l|li|blockquote|strong|em|b|i|a|span|img|figure|table)(?:[\s/][^<>]{0,2000})?>/i;

/**
 * Lines of the text that structured data holds and the page does not show; `null` where it shows all of it, or nearly.
 * Linear in both texts.
 * @param readMarkup reads the lines of a stated text that is itself HTML
 */
export function unshownText(
  source: string,
  visible: readonly Line[],
  stated: StatedText,
  readMarkup: (html: string) => readonly Line[],
): UnshownText | null {
  const text = stated.text.slice(0, LONGEST);
  if (text.length < LEAST) return null;
  const page = new ShownKeys(visible);
  const lines = MARKUP.test(text) ? readMarkup(text) : readText(text);
  const keys = lines.map((line) => keyOf(line.text));
  const marks = page.find(keys);
  const missing: UnshownLine[] = [];
  let characters = 0;
  let unshown = 0;
  placed(source, stated, lines).forEach((line, index) => {
    characters += line.text.length;
    const found = missingPart(line, keys[index] ?? '', marks[index], page);
    if (found === null) return;
    unshown += (found.rest ?? line.text).length;
    missing.push(found);
  });
  return unshown < LEAST ? null : { lines: missing, characters, shown: page.shownLines() };
}

function missingPart(line: Line, key: string, mark: Mark | undefined, page: ShownKeys): UnshownLine | null {
  const whole = { line, rest: null, begunIn: -1 };
  if (mark === undefined || key.length < WINDOW) return page.lines.has(key) ? null : whole;
  const { windows, found, prefix, end } = mark;
  if (prefix === windows || (found >= windows * MOSTLY && found - prefix > BY_CHANCE)) return null;
  if (prefix < BEGINNING || found - prefix > BY_CHANCE) return whole;
  const rest = behind(line.text, key, page.key, prefix * WINDOW, end);
  return rest === '' ? null : { line, rest, begunIn: page.lineAt(end - 1) };
}

/**
 * The part of a line behind what the page shows of its beginning: teasers are cut within a paragraph. From a whole word on.
 * @param letters of `key`, at least, that the page shows; their last ends at `end` of `page`
 */
function behind(text: string, key: string, page: string, letters: number, end: number): string {
  let left = letters;
  for (let at = end; left < key.length && page.charCodeAt(at) === key.charCodeAt(left); at++) left++;
  let offset = 0;
  for (const character of text) {
    if (left <= 0) break;
    left -= keyOf(character).length;
    offset += character.length;
  }
  const cut = WORD.test(text.charAt(offset)) && WORD.test(text.charAt(offset - 1)) ? text.lastIndexOf(' ', offset) : offset;
  return text.slice(Math.max(0, cut)).replace(STOPS, '').trim();
}

const WORD = /[\p{L}\p{N}]/u;
/** What ends the shown part. */
const STOPS = /^[\s.,;:!?…。、，"'”’»)]{1,20}/u;

/** Where each line stands in the script: found by its beginning as JSON writes it; the script as a whole where that fails. */
function placed(source: string, { start, end, property }: StatedText, lines: readonly Line[]): Line[] {
  const script = source.slice(start, end);
  let from = 0;
  let lost = false;
  return lines.map((line) => {
    const written = JSON.stringify(line.text.slice(0, WINDOW)).slice(1, -1);
    // One that is not found ends the search: looking through the script for each would take the square of its length.
    const at = lost ? -1 : script.indexOf(written, from);
    if (at < 0) lost = true;
    else from = at;
    return {
      ...line,
      start: lost ? start : start + from,
      end: lost ? end : Math.min(end, start + from + line.text.length),
      element: null,
      gap: 1,
      indent: 0,
      links: [],
      linked: 0,
      stated: property,
    };
  });
}
