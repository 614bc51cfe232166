import { UsageError } from '../exit.js';

export const NO_ADDRESS = 'is no address of a page; write it in full, as https://example.org/news/';

/** What `--base-url` names, in full; `null` where it is not given. @throws UsageError for what is no address of a page. */
export function baseUrlNamed(option: unknown): string | null {
  if (typeof option !== 'string') return null;
  const url = URL.canParse(option) ? new URL(option) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new UsageError(`--base-url: "${option}" ${NO_ADDRESS}`);
}
