import { findDates } from '../date/dates.js';
import { hasDigit } from '../date/tokens.js';
import type { Page } from '../page.js';
import { keyOf } from '../text/normalise.js';
import { prefixCut, suffixCuts } from './name.js';

/** Longer names are slogans or other headlines. */
const LONGEST = 40;
const MOST_WORDS = 5;
const LEAST_KEY = 3;
/** A headline of fewer characters may be the first words of anything. */
const LEAST_HEADLINE = 8;
/** The head that a reader service prints above the page: `Title: The pier opens - Coast Journal`. */
const HEAD = /^title: (?=\S)/i;
const HEAD_LINES = 3;

const ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,7}$/u;
const EDGES = /^[\s/\\|»«:–—-]+|[\s/\\|»«:–—-]+$/gu;
/** What a page for the printer adds to its title. */
const PRINTED =
  /^(?:print(?:able|er[- ]friendly)?(?: (?:version|page|view))?|druck(?:version|ansicht)|version (?:imprimable|à imprimer)|(?:vers[ií][oó]n|versão) (?:para imprimir|imprimible|imprimível|para impressão)|versione (?:stampabile|per la stampa)|printversie|afdrukversie|wersja do druku|версия для печати|utskriftsversion|udskriv|打印版?|列印版?|印刷用ページ)$/iu;
const SENTENCE = /[.!?…]$/;
const ANY_HABIT = { language: null, dayFirst: null };

/**
 * The site's name as the page's title in the window's bar has it, behind or before the very headline that the page shows:
 * `The pier opens | Coast Journal`. Of several parts the one that is an address, else the outermost; mottos behind it are passed by.
 */
export function siteFromTitle(page: Page, headline: string): string | null {
  const key = keyOf(headline);
  if (key.length < LEAST_HEADLINE) return null;
  for (const title of barTitles(page)) {
    for (const cut of suffixCuts(title)) {
      if (keyOf(cut.headline) !== key) continue;
      const parts = cut.parts.map((part) => part.replace(EDGES, '')).filter((part) => !SENTENCE.test(part));
      const name = parts.find((part) => ADDRESS.test(part)) ?? parts.at(-1) ?? '';
      if (isName(page, name)) return name;
    }
    const prefix = prefixCut(title);
    const before = prefix?.parts[0] ?? '';
    const first = before.replace(EDGES, '');
    // A colon ends a kicker.
    const isKicker = /^\s*[:：]/.test(title.slice(before.length));
    if (prefix !== null && !isKicker && keyOf(prefix.headline) === key && isName(page, first)) return first;
  }
  return null;
}

/** What the page calls itself in the bar of a window. */
function barTitles(page: Page): string[] {
  const stated = (page.statements?.titles ?? []).filter(({ from }) => from === 'element').map(({ value }) => value);
  const head = page.lines.slice(0, HEAD_LINES).filter(({ text }) => HEAD.test(text));
  return [...stated, ...head.map(({ text }) => text.replace(HEAD, ''))];
}

/** No date, number, author or topic of the article. */
function isName(page: Page, text: string): boolean {
  const key = keyOf(text);
  if (text.length > LONGEST || key.length < LEAST_KEY || text.split(' ').length > MOST_WORDS || /^\p{N}+$/u.test(key)) return false;
  if (hasDigit(text) && findDates(text, ANY_HABIT).length > 0) return false;
  if (PRINTED.test(text)) return false;
  const others = [...(page.statements?.authors ?? []), ...(page.statements?.tags ?? [])];
  return !others.some(({ value }) => keyOf(value) === key);
}
