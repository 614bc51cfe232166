import { BETWEEN, isBylineDate } from '../../words/own-byline.js';
import type { Page } from '../page.js';

/** What a record said that was written as Markdown and is read again. */
export interface OwnByline {
  readonly authors: string[];
  readonly publishedAt: string;
  readonly siteName: string | null;
}

/** `Ada Byron, Bo Li · 2024-03-04 · Harbour Courier`; `null` on pages of others. */
export function ownByline(page: Page): OwnByline | null {
  const parts = page.lines.find(({ line }) => line.own === 'byline')?.text.split(BETWEEN);
  const at = parts?.findIndex(isBylineDate) ?? -1;
  const publishedAt = parts?.[at];
  if (parts === undefined || publishedAt === undefined || Number.isNaN(Date.parse(publishedAt))) return null;
  const names = parts.slice(0, at).join(BETWEEN);
  const site = parts.slice(at + 1).join(BETWEEN);
  return { authors: names === '' ? [] : names.split(', '), publishedAt, siteName: site === '' ? null : site };
}
