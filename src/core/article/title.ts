import type { Page, PageLine } from './page.js';
import { siteFromLines } from './site/line.js';
import { prefixCut, SiteEvidence, suffixCuts } from './site/name.js';
import { provenSite } from './site/proof.js';
import { siteFromTitle } from './site/title.js';
import { keyOf } from './text/normalise.js';
import { foreignAmong, sectionsAmong } from './title/barred.js';
import { type Candidate, titleCandidates } from './title/candidates.js';
import { alone } from './title/company.js';
import { TitleContext } from './title/features.js';
import type { FlatRanker, TitleRanker } from './title/flat-ranker.js';
import { type Halves, otherHalf } from './title/halves.js';
import { asHeaded } from './title/heading.js';
import { shippedRanker, TitleScore } from './title/ranker.js';
import { cutSite } from './title/site-behind.js';
import { readAddress } from './title/slug.js';

export interface PageTitle {
  readonly title: string | null;
  readonly siteName: string | null;
  /** Index of the headline's line, else of the first body line, else 0: where the byline is looked for. */
  readonly anchor: number;
  /** The lines that say just this, else the one it was cut out of. */
  readonly lines: readonly PageLine[];
}

/**
 * What the score of "no title" loses where no other is known: what has no headline is no article. On the corpus 47 pages are rejected so instead of 76, and the share
 * of right titles is no smaller.
 */
const NONE_LOSS = 1.5;

/**
 * The headline, the site's name and where the article begins. Each candidate's score is the sum of what weights of its features and trees over them add;
 * the highest wins, and `none` is a candidate too.
 * @param titled whether a title is known from elsewhere, so that the text need have none
 */
export function readTitle(page: Page, titled = false, ranker: TitleRanker | FlatRanker = shippedRanker()): PageTitle {
  const evidence = new SiteEvidence(page);
  const address = readAddress(page.url);
  const candidates = titleCandidates(page, address, evidence);
  const chosen = chooseTitle(new TitleContext(page, address, evidence, candidates), titled, ranker);
  const best = asHeaded(chosen, candidates, page, evidence);
  const barred = best === null ? null : siteFromTitle(page, best.text);
  const known = siteOf(candidates, evidence, best) ?? evidence.copyright ?? siteFromLines(page) ?? barred;
  const proven = known === null ? provenSite(page, best?.text ?? null) : null;
  const likely = known ?? proven?.name ?? null;
  const start = Math.max(0, page.bodyFirst);
  if (best === null) return { title: null, siteName: likely, anchor: start, lines: [] };
  const shown = proven?.headline ?? best.text;
  const written = best.line?.text ?? '';
  const cut = cutSite(shown, likely) ?? (written === shown ? null : cutSite(written, likely));
  const isCut = cut !== null && (shown.startsWith(cut.headline) || shown.endsWith(cut.headline));
  const siteName = isCut ? cut.siteName : likely;
  const above = best.places.filter((place) => page.bodyFirst < 0 || place.index < page.bodyFirst);
  const lines = best.places.length > 0 || best.line === null ? best.places : [best.line];
  const halves = isCut || shown !== written ? null : halvesOf(best, page);
  if (halves !== null) return { title: halves.text, siteName, anchor: halves.lines[1].index, lines: halves.lines };
  const headline = isCut ? cut.headline : shown;
  return {
    title: alone(headline, headline === written ? best.line : null, page, evidence),
    siteName,
    anchor: (above.at(-1) ?? best.line)?.index ?? start,
    lines,
  };
}

/** The likeness to its address of a headline that is whole, and the words of a part that says so. */
const WHOLE = 0.999;
const WHOLE_WORDS = 4;

/** A headline of plain text that goes on in the next line, or began in the one before. */
function halvesOf({ line, form, places, address }: Candidate, page: Page): Halves | null {
  if (line === null || form !== 'line' || places.length > 1 || line.line.role === 'heading') return null;
  return address.likeness >= WHOLE && address.size >= WHOLE_WORDS ? null : otherHalf(line, page);
}

function chooseTitle(context: TitleContext, titled: boolean, ranker: TitleRanker | FlatRanker): Candidate | null {
  const { candidates, owners } = context;
  const score = new TitleScore(ranker);
  context.describeNone(score.add);
  const none = score.take() - (titled ? 0 : NONE_LOSS);
  let best: Candidate | null = null;
  // Where the labeller is sure of a headline, the question is only which.
  const labelled = candidates.filter(({ line }) => line?.kind === 'title');
  let most = labelled.length > 0 ? Number.NEGATIVE_INFINITY : none;
  // What the site is called heads its front page alone.
  const barred = new Set([
    ...(labelled.some((one) => !owners.has(one)) ? owners : []),
    ...sectionsAmong(candidates, context.page.url),
    ...foreignAmong(candidates, context.page),
  ]);
  for (const one of candidates) {
    if (barred.has(one)) continue;
    context.describe(one, score.add);
    const sum = score.take();
    if (sum > most) {
      most = sum;
      best = one;
    }
  }
  return best;
}

/** What stands behind (or before) a headline and is certainly the site: the chosen headline's line is asked first. */
function siteOf(candidates: readonly Candidate[], evidence: SiteEvidence, best: Candidate | null): string | null {
  const order = best === null ? candidates : [best, ...candidates];
  // Several are parts of one line.
  for (const line of new Set(order.map((one) => one.line))) {
    if (line === null || (line.kind !== 'title' && line !== best?.line && line.index > 0)) continue;
    for (const cut of suffixCuts(line.text)) {
      const site = keyOf(cut.headline).length >= 4 ? evidence.siteOf(cut) : null;
      if (site !== null) return site;
    }
    const prefix = prefixCut(line.text);
    if (prefix !== null && prefix.headline.length > (prefix.parts[0] ?? '').length && evidence.isOwner(prefix.parts[0] ?? ''))
      return prefix.parts[0] ?? null;
  }
  return null;
}
