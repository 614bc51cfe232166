import type { DocumentInput } from '../../types.js';
import type { Page } from '../page.js';
import { prefixCut, SiteEvidence, suffixCuts, type TitleCut } from '../site/name.js';
import { cleanLine, keyOf } from '../text/normalise.js';

/** What is left of a headline says something. */
const SHORTEST_KEY = 4;

export interface RecordTitle {
  readonly title: string | null;
  /** The site's name that stood behind the headline or before it. */
  readonly siteName: string | null;
}

/** What the record calls its page, without the site's name. A text without its headline, as scrapers cut it out, has it in a field beside it. */
export function recordTitle({ title, stated }: DocumentInput, page: Page): RecordTitle {
  const clean = cleanLine((title ?? '').replace(/\s+/g, ' '));
  if (clean === '') return { title: null, siteName: null };
  const site = stated?.siteName ?? '';
  const evidence = new SiteEvidence(page, [site]);
  const cut = suffixes(clean).find(({ parts }) => evidence.isOwner(parts[0] ?? '')) ?? siteCut(clean, site);
  return { title: cut?.headline ?? clean, siteName: cut?.parts[0] ?? null };
}

/** A headline that the text shows, without the name that the record gives the site. */
export function withoutRecordSite(title: string, { stated }: DocumentInput): string {
  return siteCut(title, stated?.siteName ?? '')?.headline ?? title;
}

/** The name stands behind the headline or before it; a host's name before it may be its topic. */
function siteCut(title: string, site: string): TitleCut | null {
  const key = keyOf(site);
  if (key === '') return null;
  const prefix = prefixCut(title);
  const cuts = [...suffixes(title), ...(prefix !== null && saysSomething(prefix) ? [prefix] : [])];
  return cuts.find(({ parts }) => keyOf(parts[0] ?? '') === key) ?? null;
}

function suffixes(title: string): TitleCut[] {
  return suffixCuts(title).filter((cut) => cut.parts.length === 1 && saysSomething(cut));
}

function saysSomething({ headline }: TitleCut): boolean {
  return keyOf(headline).length >= SHORTEST_KEY;
}
