import { hasDigit } from './date-tokens.js';
import { findDates } from './dates.js';
import { keyOf } from './normalise.js';
import type { Page, PageLine } from './page.js';
import { isNamedRule } from './separators.js';
import type { TitleCut } from './site-name.js';
import { matchesHost, prefixCut, siteFromCopyright, suffixCuts } from './site-name.js';
import { slugMatch, slugWords } from './slug.js';

export interface PageTitle {
  readonly title: string | null;
  readonly siteName: string | null;
  /** Index of the headline's line, else of the first body line, else 0: where the byline is looked for. */
  readonly anchor: number;
}

const LONGEST_TITLE = 300;
const SHORTEST_HEADLINE_KEY = 4;
/** Lines above the body in which a headline that was labelled otherwise may stand. */
const REACH_ABOVE_BODY = 8;
/** Each is compared with every other and with every line. */
const MOST_CANDIDATES = 20;
const SLUG_WEIGHT = 3;
/** How far the labeller's own confidence counts; of 1, 2, 3, 4 and 6 the best on the development pages of sites held out. */
const LABEL_WEIGHT = 4;
/** Keys of one or two words: sections of the site more often than headlines. */
const SHORT_KEY = 16;
const SHORTEST_LOOSE = 12;
const LONGEST_LOOSE = 160;
const PARAGRAPH = 80;
/** From here on the address and a line say the same. */
const SURE_SLUG = 0.65;
/** And here so surely that it outweighs a label. */
const CERTAIN_SLUG = 0.75;
const LABELLED = /^(?:原标题|原標題|标题|標題|主题|主題|title|titel|titre|headline) ?[:：] ?/i;
/** Endings that are a site's name by themselves. */
const SITE_ENDING =
  /^(?:home|wikipedia|[\p{Lu}][\p{L}&.]*\.(?:com|org|net|de|fr|es|it|io|tv|co\.uk|at|ch|ru|cn|jp)|.*(?:网|網|频道|论坛|社区|博客))$/iu;

const ANY_HABIT = { language: null, dayFirst: null };
const CREDIT = /^(?:©|\(c\)|foto|photo|bild|image|übersetzt|translated|by |von |video|media caption|copy|copiar)/i;

/** Crumbs: several short parts between slashes, bars or arrows. */
function isTrail(text: string): boolean {
  if (/^[|/>›»]/.test(text)) return true;
  const parts = text.split(/ ?[>›»] ?| [/|] /);
  return parts.length > 2 && parts.every((part) => part.length <= 40);
}

/** What the page says about candidates: counts are made for the texts that are asked for, not for every line. */
class Evidence {
  readonly copyright: string | null;
  private readonly counts = new Map<string, number>();

  constructor(readonly page: Page) {
    this.copyright = siteFromCopyright(page);
  }

  /** How many lines say just this. A site's name in a menu is no headline, so short texts do not count there. */
  standing(text: string, asHeadline: boolean): number {
    const key = keyOf(text);
    const memo = `${asHeadline ? 'h' : 's'}${key}`;
    const known = this.counts.get(memo);
    if (known !== undefined) return known;
    const words = text.split(' ').length;
    let count = 0;
    for (const line of this.page.lines) {
      // Punctuation may differ between two printings of a headline, by a few characters.
      if (Math.abs(line.text.length - text.length) > 4 || line.kind === 'body') continue;
      if (asHeadline && words < 4 && (line.kind === 'navigation' || line.kind === 'legal')) continue;
      if (keyOf(line.text) === key) count++;
    }
    this.counts.set(memo, count);
    return count;
  }

  isSite(part: string): boolean {
    if (keyOf(part).length < 2) return false;
    return this.isOwner(part) || this.standing(part, false) > 0;
  }

  /** The host's name, or the owner of the copyright. */
  isOwner(part: string): boolean {
    return matchesHost(part, this.page.url) || (this.copyright !== null && keyOf(this.copyright) === keyOf(part));
  }
}

interface Split {
  readonly headline: string;
  readonly site: string | null;
}

/** Whether what stands behind the cut is certainly no part of the headline. */
function cutIsSure(cut: TitleCut, evidence: Evidence, mark: string): boolean {
  if (keyOf(cut.headline).length < SHORTEST_HEADLINE_KEY) return false;
  const last = cut.parts[cut.parts.length - 1] ?? '';
  const short = last.split(' ').length <= 4;
  if (SITE_ENDING.test(last) || evidence.isOwner(last)) return cut.parts.every((part) => part.split(' ').length <= 4);
  if (short && cut.headline.length > last.length && evidence.isSite(last)) return cut.parts.every((part) => part.split(' ').length <= 4);
  // A bar separates names of sites; a dash may be the author's own.
  return mark === '|' && short && cut.parts.length === 1 && cut.headline.split(' ').length >= 4 && /^[\p{Lu}\p{Lo}\d]/u.test(last);
}

/** The part that is certainly the site; a section's name is none. */
function siteOf(cut: TitleCut, evidence: Evidence): string | null {
  const last = cut.parts[cut.parts.length - 1] ?? '';
  return evidence.isOwner(last) || /(?:网|網|\.(?:com|org|net))$/i.test(last) ? last : null;
}

/** Takes the site's name off a headline where the page bears it out. */
function splitSite(text: string, evidence: Evidence): Split {
  const cuts = suffixCuts(text).reverse();
  // The shortest beginning that returns as a line of its own is the headline.
  for (const cut of cuts) {
    const long = keyOf(cut.headline).length >= SHORTEST_HEADLINE_KEY * 2;
    if (long && evidence.standing(cut.headline, true) > 0) return { headline: cut.headline, site: siteOf(cut, evidence) };
  }
  for (const cut of cuts) {
    const mark = text.slice(cut.headline.length).trimStart().charAt(0);
    if (cutIsSure(cut, evidence, mark === '｜' ? '|' : mark)) return { headline: cut.headline, site: siteOf(cut, evidence) };
  }
  const prefix = prefixCut(text);
  const site = prefix?.parts[0] ?? '';
  if (prefix !== null && prefix.headline.length > site.length) {
    if (evidence.isOwner(site)) return { headline: prefix.headline, site };
    // A kicker is cut where the page prints the headline without it.
    if (prefix.headline.split(' ').length >= 4 && evidence.standing(prefix.headline, true) > 0)
      return { headline: prefix.headline, site: null };
  }
  return { headline: text, site: null };
}

interface Candidate {
  readonly line: PageLine;
  readonly key: string;
  readonly split: Split;
  score: number;
}

/** A line that can be a headline by its shape: some words, no sentence's end, no address. */
function isHeadlineShaped(text: string): boolean {
  if (text.length < SHORTEST_LOOSE || text.length > LONGEST_LOOSE || /[.:,;…]$/.test(text) || text.includes('://')) return false;
  if (hasDigit(text) && findDates(text, ANY_HABIT).some((date) => date.end - date.start > text.length / 3)) return false;
  return text.split(' ').length >= 3 || /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]{4}/u.test(text);
}

/** How surely the article begins right below a line: 2 with its byline, 1.5 with a standfirst, 1 with a paragraph, else 0. */
function opening(page: Page, index: number): number {
  const own = page.lines[index];
  for (let at = index + 1; at <= index + 2; at++) {
    const line = page.lines[at];
    if (line === undefined) return 0;
    if (line.kind === 'byline') return 2;
    if (line.kind === 'subtitle') return 1.5;
    if (line.kind === 'body' && (line.text.length >= PARAGRAPH || own?.kind !== 'body')) return 1;
  }
  return 0;
}

/**
 * Lines that are the headline though they were labelled otherwise: what the address repeats, a heading of level 1,
 * a page title whose beginning returns, a doubled line, and, where no line is labelled so, the line that the article opens below.
 */
function looseCandidates(page: Page, evidence: Evidence, slug: ReadonlySet<string>, labelled: boolean): PageLine[] {
  const loose: PageLine[] = [];
  const first = page.lines[0];
  if (!labelled && first !== undefined && first.kind !== 'body' && first.text.length <= LONGEST_TITLE) {
    const { headline } = splitSite(first.text, evidence);
    if (headline !== first.text && headline.split(' ').length >= 3) loose.push(first);
  }
  const body = page.bodyFirst < 0 ? page.lines.length : page.bodyFirst;
  const start = Math.max(0, body - REACH_ABOVE_BODY);
  for (let at = 0; at < page.lines.length && at <= body + 2; at++) {
    const line = page.lines[at];
    if (line === undefined || line.kind === 'title' || line.kind === 'comment' || line.kind === 'byline') continue;
    const { text } = line;
    const named =
      slug.size > 0 &&
      text.length >= SHORTEST_LOOSE &&
      text.length <= LONGEST_TITLE &&
      slugMatch(text, slug) >= (labelled ? CERTAIN_SLUG : SURE_SLUG);
    if (named) loose.push(line);
    else if (page.bodyFirst >= 0 && at >= start && (!labelled || (page.lines[at + 1]?.kind === 'byline' && isHeadlineShaped(text)))) {
      const heading = line.line.role === 'heading' && line.line.level === 1 && text !== '';
      const doubled = (at > 0 && text === first?.text) || text === page.lines[at - 1]?.text;
      if (heading || (isHeadlineShaped(text) && (doubled || opening(page, at) > 0))) loose.push(line);
    }
  }
  return loose;
}

/** The headline, the site's name and where the article begins. */
export function readTitle(page: Page): PageTitle {
  const evidence = new Evidence(page);
  const slug = slugWords(page.url);
  const labelled = page.lines.filter((line) => line.kind === 'title' && line.text.length <= LONGEST_TITLE && keyOf(line.text) !== '');
  const loose = looseCandidates(page, evidence, slug, labelled.length > 0);
  const lines = [...labelled.slice(0, MOST_CANDIDATES), ...loose.slice(0, MOST_CANDIDATES)].sort((a, b) => a.index - b.index);
  let site: string | null = null;
  const candidates: Candidate[] = lines.map((line) => {
    const split = splitSite(line.text.replace(LABELLED, ''), evidence);
    site ??= split.site;
    return { line, key: keyOf(split.headline), split, score: 0 };
  });
  const best = choose(candidates, page, slug);
  if (best === null) return { title: null, siteName: site ?? evidence.copyright, anchor: Math.max(0, page.bodyFirst) };
  const above = candidates.filter((one) => one.key === best.key && (page.bodyFirst < 0 || one.line.index < page.bodyFirst));
  const anchor = above[above.length - 1] ?? best;
  return { title: best.split.headline, siteName: site ?? evidence.copyright, anchor: anchor.line.index };
}

function choose(candidates: readonly Candidate[], page: Page, slug: ReadonlySet<string>): Candidate | null {
  // Behind a first line or two of body a headline may still stand: kickers and captions are easily taken for body.
  const early = candidates.filter((one) => page.bodyFirst < 0 || one.line.index <= page.bodyFirst + 2);
  // What stands nearest to the text is the page's own headline; above it may stand the one for search engines,
  // and directly below it a standfirst that was taken for another headline.
  let nearest = early[early.length - 1];
  for (let i = early.length - 1; i > 0 && early[i - 1]?.line.index === (early[i]?.line.index ?? 0) - 1; i--) nearest = early[i - 1];
  let best: Candidate | null = null;
  for (const one of candidates) {
    const times = candidates.filter((other) => other.key === one.key).length;
    one.score = (Math.min(times, 3) - 1) * 1.5 + (one.line.kind === 'title' ? 2 + LABEL_WEIGHT * one.line.confidence : 0);
    one.score += SLUG_WEIGHT * slugMatch(one.split.headline, slug) + opening(page, one.line.index);
    if (early.length > 0 && !early.includes(one)) one.score -= 3;
    if (one === nearest) one.score += 1;
    if (CREDIT.test(one.line.text) || isTrail(one.line.text) || isNamedRule(one.line.text)) one.score -= 3;
    if (one.key.length < SHORT_KEY) one.score -= 0.5;
    if (one === candidates[0]) one.score += 0.5;
    if (one.key.length < SHORTEST_HEADLINE_KEY) one.score -= 1;
    for (const other of candidates) {
      if (other === one || other.key.length < 12 || one.key.length <= other.key.length) continue;
      // A kicker glued to the headline; a headline that goes on is the fuller one.
      if (one.key.endsWith(other.key) && !/^\p{Ll}/u.test(other.split.headline)) one.score -= 1;
      else if (one.key.startsWith(other.key)) one.score += 1;
    }
    if (best === null || one.score > best.score) best = one;
  }
  return best;
}
