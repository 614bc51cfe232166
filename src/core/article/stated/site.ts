import type { Page } from '../page.js';
import { keyOf } from '../text/normalise.js';

/** Longer values are slogans. */
const LONGEST = 60;
const ADDRESS = /^(?:https?:)?\/\/|^@/i;

/** The site's name as the page states it: no address, no account, not the headline again. */
export function statedSiteName(page: Page, title: string | null): string | null {
  return page.statements?.siteNames.find(({ value }) => isSiteName(value, title))?.value ?? null;
}

export function isSiteName(value: string, title: string | null): boolean {
  const key = keyOf(value);
  return value.length <= LONGEST && key.length > 1 && key !== (title === null ? '' : keyOf(title)) && !ADDRESS.test(value);
}
