import { lowered } from './lowered.js';
import type { Page } from './page.js';

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
    const address = ADDRESS_LINE.exec(lowered(text))?.[1];
    if (address !== undefined) return text.slice(-address.length);
  }
  return null;
}
