import type { Page, PageLine } from '../page.js';
import type { SiteEvidence } from '../site/name.js';
import { keyOf } from '../text/normalise.js';
import type { Candidate } from './candidates.js';

/** What parts a headline from the section and the site behind it. A colon is part of a headline. */
const BEHIND = /^(?: [-–—|·•»›/~]| ?\|| ?::)\s*(?=\S)/u;

/**
 * The candidate that the page's only main heading shows, where the chosen one is that with something behind a separator which no line shows:
 * `Water - Norrland Post`, the title of the window's bar, above `<h1>Water</h1>`. Else the chosen one.
 */
export function asHeaded(best: Candidate | null, candidates: readonly Candidate[], page: Page, evidence: SiteEvidence): Candidate | null {
  if (best === null || page.statements === null || best.places.length > 0) return best;
  const [heading, ...more] = page.lines.filter(isMainHeading);
  if (heading?.kind !== 'title' || more.length > 0 || evidence.isOwner(heading.text) || !best.text.startsWith(heading.text)) return best;
  const rest = best.text.slice(heading.text.length);
  const mark = BEHIND.exec(rest)?.[0];
  if (mark === undefined) return best;
  // Of a kicker above the headline the headline stands behind it, and is shown.
  const key = keyOf(rest.slice(mark.length));
  if (key === '' || page.lines.some((line) => line.kind === 'title' && line !== heading && key.includes(keyOf(line.text)))) return best;
  const own = keyOf(heading.text);
  return candidates.find((one) => one.key === own) ?? best;
}

function isMainHeading({ line, text }: PageLine): boolean {
  return line.role === 'heading' && line.level === 1 && text !== '';
}
