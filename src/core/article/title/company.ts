/** What stands on a headline's line and is none of it: a kicker without a sign between, who wrote and when, how long it takes to read. */
import { findDates } from '../date/dates.js';
import { hasDigit } from '../date/tokens.js';
import type { Page, PageLine } from '../page.js';
import type { SiteEvidence } from '../site/name.js';
import { keyOf } from '../text/normalise.js';
import { countSpaced } from './shape.js';

/** A shorter headline may be the first or last words of anything. */
const LEAST_HEADLINE = 12;
const LEAST_WORDS = 3;
const LONGEST_KICKER = 40;
const MOST_KICKER_WORDS = 4;
/** Words of a byline with its date, behind a headline. */
const MOST_BEHIND = 12;
/** A window's bar says more only where the rest of a page is glued to it. */
const LONGEST_BAR = 300;
/** Parts of a title in the window's bar: its headline may be several of them, for it may hold the signs that part them. */
const MOST_PARTS = 8;
/** What parts a headline from sections and from the site, and what only parts halves of a headline beside them. */
const BARS = /\s*[|｜»]\s*|\s+(?:::|[*·•])\s+/u;
const PARTS = /\s*[|｜»]\s*|\s+(?:::|[*·•–—:-])\s+/u;
/** White space of the source between two blocks of a line. */
const GAP = /\s{3}/;
const ANY_HABIT = { language: null, dayFirst: null };
/** Share of what stands around a headline that is a date. */
const DATED = 0.6;
const TIME = String.raw`(?:\d{1,3}|--?) ?min(?:ute)?s?\.? (?:read|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|leestijd|czytania|чтения|čtení|lästid|læsetid|lesetid)`;
const READING_TIME = new RegExp(String.raw`^${TIME}(?!\p{L})[\s|·•]{0,3}|[\s|·•]{0,3}(?<![\p{L}\p{N}])${TIME}$`, 'iu');
const MAY_BE_TIMED = /min/i;
/** `by Ada Byron Mar. 4, 2024`: with a date, since a headline may say who did what it tells of. */
const BYLINE = /^(?:by|von|par|por|di|door|av|af|de) \p{Lu}/u;
/** `(12)`, `12 comments`, `(example.org) 12`: how much was said of it, and where it was published. */
const COUNT =
  /^(?:\(\d{1,4}\)|\d{1,4} (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|комментари(?:й|я|ев))|\([a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,3}\)(?: \d{1,4})?)$/iu;
const BEGINS_LARGE = /^["'“„«‘(¿¡]?[\p{Lu}\p{Lo}\p{N}]/u;
const ENDS_OPEN = /[\p{L}\p{N})\]]$/u;
/** A capital behind a small letter, and a number behind a letter, where two blocks were glued together. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Nd}{1,3} )/gu;
const SPACE = / /g;

/** A headline without what stands around it. @param line the line that it was taken from, where it is all of that */
export function alone(text: string, line: PageLine | null, page: Page, evidence: SiteEvidence): string {
  const timeless = MAY_BE_TIMED.test(text) ? text.replace(READING_TIME, '').trim() : text;
  const headline = keyOf(timeless).length >= LEAST_HEADLINE ? timeless : text;
  if (countSpaced(headline) < LEAST_WORDS) return headline;
  const said = new Said(page, line);
  if (said.isWhole(headline)) return headline;
  return withoutKicker(headline, line, said, evidence) ?? withoutByline(headline, said) ?? headline;
}

function withoutKicker(text: string, line: PageLine | null, said: Said, evidence: SiteEvidence): string | null {
  const limit = Math.min(text.length, LONGEST_KICKER);
  for (const place of [...text.matchAll(SPACE), ...text.matchAll(SEAM)]) {
    const at = place.index;
    if (at > limit) continue;
    const kicker = text.slice(0, at);
    const rest = text.slice(at).trimStart();
    if (countSpaced(rest) < LEAST_WORDS || countSpaced(kicker) > MOST_KICKER_WORDS || !ENDS_OPEN.test(kicker) || !BEGINS_LARGE.test(rest))
      continue;
    const key = keyOf(rest);
    if (key.length < LEAST_HEADLINE || !said.inBar(key) || evidence.isOwner(rest)) continue;
    const parted = place[0] === '' || (line !== null && GAP.test(line.line.text)) || said.isKicker(kicker) || isDate(kicker);
    if (parted) return rest;
  }
  return null;
}

/** A headline that a line of its own, or the window's bar, says without what stands behind it: a byline, a date, a count of comments. */
function withoutByline(text: string, said: Said): string | null {
  if (!hasDigit(text) && !text.endsWith(')')) return null;
  const words = text.split(' ');
  for (let size = words.length - 1; size >= Math.max(LEAST_WORDS, words.length - MOST_BEHIND); size--) {
    const behind = words.slice(size).join(' ');
    const headline = words.slice(0, size).join(' ');
    const isNone = COUNT.test(behind) || isDate(behind) || (BYLINE.test(behind) && findDates(behind, ANY_HABIT).length > 0);
    if (!isNone) continue;
    const key = keyOf(headline);
    if (key.length >= LEAST_HEADLINE && (said.inBar(key) || said.isLine(key))) return headline;
  }
  return null;
}

function isDate(text: string): boolean {
  return hasDigit(text) && findDates(text, ANY_HABIT).some((date) => date.end - date.start >= text.length * DATED);
}

/** What the page says elsewhere. */
class Said {
  /** Keys of what the title of the window's bar says between its signs, with those of several parts together. */
  readonly #parts = new Set<string>();
  /** Keys of what bars alone part there. */
  readonly #wholes = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly own: PageLine | null,
  ) {
    for (const bar of barsOf(page, own)) {
      const wholes = bar.split(BARS).slice(0, MOST_PARTS);
      for (const whole of wholes) this.#wholes.add(keyOf(whole));
      const parts = bar.split(PARTS).slice(0, MOST_PARTS);
      parts.forEach((_, from) => {
        let key = '';
        for (const part of parts.slice(from)) {
          key += keyOf(part);
          this.#parts.add(key);
        }
      });
    }
  }

  isWhole(text: string): boolean {
    return this.#wholes.has(keyOf(text));
  }

  inBar(key: string): boolean {
    return this.#parts.has(key);
  }

  /** A section: the bar or a line of the menus says just this, or it is all in capitals. */
  isKicker(text: string): boolean {
    const key = keyOf(text);
    if (this.#parts.has(key)) return true;
    return this.page.lines.some(
      (line) => line !== this.own && line.kind !== 'body' && line.length <= LONGEST_KICKER && keyOf(line.text) === key,
    );
  }

  /** Whether a line says just this. */
  isLine(key: string): boolean {
    return this.page.lines.some(
      (line) => line !== this.own && line.length >= key.length && line.length <= 2 * key.length && keyOf(line.text) === key,
    );
  }
}

const TAG = '<';

/** What the page is called in the bar of a window: by its head, else by its first line. */
function barsOf({ lines, statements }: Page, own: PageLine | null): string[] {
  if (statements !== null) return statements.titles.map(({ value }) => value.slice(0, LONGEST_BAR));
  const first = lines.find(({ length }) => length > 0);
  if (first === undefined || first === own) return [];
  const tag = first.text.indexOf(TAG);
  return [(tag < 0 ? first.text : first.text.slice(0, tag)).slice(0, LONGEST_BAR)];
}
