import type { Page } from './page.js';
import { lowered } from './text/lowered.js';

const ADDRESS_LINE =
  /^(?:(?:source|original|article|canonical|page)?[ _-]?(?:url|link|address)|url source|source|canonical|permalink|quelle|fuente|fonte|bron|источник|ссылка|原文(?:链接|鏈接|地址|网址)?|本文(?:链接|地址|网址)|链接|网址|元記事|출처|원문) ?[:：] ?(https?:\/\/[^\s<>"]+)$/u;
const BARE = /^https?:\/\/[^\s<>"]+$/i;
const LONGEST = 2000;

/** The page's own address from a line that says so, or that stands alone at the very top. */
export function findAddress(page: Page): string | null {
  for (const { text, kind, index, length } of page.lines) {
    if (length > LONGEST || !text.includes('://')) continue;
    if (index === 0 && BARE.test(text)) return text;
    if (kind === 'recommendation' || kind === 'comment') continue;
    if (BARE.test(text) && (isBelowHeadline(page, index) || isOfHead(page, index))) return text;
    const address = ADDRESS_LINE.exec(lowered(text))?.[1];
    if (address !== undefined) return text.slice(-address.length);
  }
  return null;
}

/** Of an article's address: more than a host. */
const PATH = /^https?:\/\/[^/?#\s]+\/[^?#\s]{4,}/i;
const HEAD_LINES = 4;
const OF_HEAD: ReadonlySet<string> = new Set(['title', 'byline']);

/** Whether a line stands directly below the headline at the very top, or below its byline. */
function isBelowHeadline({ lines, bodyFirst }: Page, index: number): boolean {
  if (index > HEAD_LINES || !PATH.test(lines[index]?.text ?? '') || !lines.slice(0, index).some(({ kind }) => kind === 'title'))
    return false;
  if (bodyFirst >= 0 && index > bodyFirst) return false;
  return lines.slice(0, index).every(({ kind }) => kind === 'title' || kind === 'subtitle' || kind === 'byline');
}

/**
 * Whether a line of the head stands beside the headline, or below who wrote it and when: some pages print their address there for those who read it on
 * paper. Of two addresses above the text neither is sure to be the page's.
 */
function isOfHead({ lines, bodyFirst }: Page, index: number): boolean {
  if (index > bodyFirst || lines[index]?.kind !== 'byline' || !PATH.test(lines[index]?.text ?? '')) return false;
  if (!OF_HEAD.has(lines[index - 1]?.kind ?? '') && lines[index + 1]?.kind !== 'title') return false;
  return lines.slice(0, bodyFirst).every(({ text }, at) => at === index || !BARE.test(text));
}
