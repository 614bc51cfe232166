import { HTML_EXTENSIONS } from './html.js';

const PAGES: ReadonlySet<string> = new Set(['txt', 'text', 'md', 'markdown', ...HTML_EXTENSIONS]);

/** Whether a file's name says that it is a page. An answer that a crawler saved as a page is one without text, and all other JSON is to be told of. */
export function isPageName(extension: string): boolean {
  return PAGES.has(extension);
}
