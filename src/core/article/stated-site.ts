import { keyOf } from './normalise.js';
import type { Page } from './page.js';

/** Longer values are slogans. */
const LONGEST = 60;
const ADDRESS = /^(?:https?:)?\/\/|^@/i;

/** The site's name as the page states it: no address, no account, not the headline again. */
export function statedSiteName(page: Page, title: string | null): string | null {
  const headline = title === null ? '' : keyOf(title);
  for (const { value } of page.statements?.siteNames ?? []) {
    const key = keyOf(value);
    if (value.length <= LONGEST && key.length > 1 && key !== headline && !ADDRESS.test(value)) return value;
  }
  return null;
}
