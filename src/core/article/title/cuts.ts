import type { SiteEvidence, TitleCut } from '../site/name.js';
import { keyOf } from '../text/normalise.js';
import type { CutProof } from './candidates.js';

/** Words of what stands before a headline's bar to say what the article is. */
const MOST_KICKER_WORDS = 2;

/**
 * Whether cutting a headline here would take part of it off with nothing to prove that this is the site: behind the bar of a kicker
 * (`Opinion | The trams are slow`), or at a dash in the middle of a sentence. A proof is of the last part, and says nothing of those before it.
 */
export function isGuess({ headline, parts }: TitleCut, proof: CutProof, mark: string, evidence: SiteEvidence): boolean {
  if (parts.length === 1 && proof !== 'short' && proof !== 'long') return false;
  const tail = parts[0] ?? '';
  if (mark === '|') {
    const isShort = headline.split(' ').length <= MOST_KICKER_WORDS && keyOf(headline).length < keyOf(tail).length;
    return isShort && !evidence.isOwner(headline);
  }
  const first = tail.charAt(0);
  return mark === '-' && first !== first.toUpperCase() && !tail.includes('.');
}
