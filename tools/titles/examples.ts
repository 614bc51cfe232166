import { findAddress } from '../../src/core/article/address.js';
import { type Page, readPage } from '../../src/core/article/page.js';
import { SiteEvidence } from '../../src/core/article/site/name.js';
import { splitArticles } from '../../src/core/article/split.js';
import { titleCandidates } from '../../src/core/article/title/candidates.js';
import { TitleContext } from '../../src/core/article/title/features.js';
import { readAddress } from '../../src/core/article/title/slug.js';
import { letterKey } from '../../src/core/evaluate/index.js';
import { type About, labelLines } from '../../src/core/label/index.js';
import type { Model } from '../../src/core/label/model.js';
import type { Label, Line } from '../../src/core/types.js';
import type { Corpus } from '../train/corpus.js';
import { type GoldPage, goldPages } from '../train/examples.js';
import { writtenTitles } from '../train/written.js';
import type { TitleExample } from './example.js';

/** Labels lines of a page by a model that was fitted to other sites. */
type LabelUnseen = (lines: readonly Line[], about: About) => readonly Label[];

/** A page as the ranker sees it. */
interface TitlePage {
  readonly site: string;
  readonly about: About;
  readonly lines: readonly Line[];
  /** The right one. */
  readonly title: string;
}

/** Dump styles that titles are learnt from; the pages of `blocks` are the most, and stand for those of the others. */
const STYLES = [
  ['blocks', 1],
  ['wet', 0.5],
  ['gettext', 0.5],
  ['markdown', 0.5],
  ['html', 1],
] as const;

/** Examples of all pages, labelled by models that were fitted without them. */
export function allTitleExamples(corpus: Corpus, modelOf: (site: string, style: string) => Model | null): TitleExample[] {
  const ofPage = ({ site, about, lines }: GoldPage, title: string | undefined, style: string, trust: number): TitleExample[] => {
    const model = modelOf(site, style);
    if (title === undefined || model === null) return [];
    return titleExamples({ site, about, lines, title }, (some, known) => labelLines(some, known, model), trust);
  };
  const found = STYLES.flatMap(([style, trust]) =>
    goldPages(corpus, style, new Map()).flatMap((page) => ofPage(page, corpus.gold.get(page.id)?.title, style, trust)),
  );
  return [...found, ...writtenTitles().flatMap(({ page, title }) => ofPage(page, title, 'blocks', 1))];
}

/**
 * The examples that a page gives: its own, with and without its address; what is left of it without its headline, and without article and headline, which are pages
 * without a title.
 */
function titleExamples(page: TitlePage, label: LabelUnseen, trust: number): TitleExample[] {
  const wanted = letterKey(page.title);
  if (wanted === '') return [];
  const labels = label(page.lines, page.about);
  // The record is made of the first article of the dump.
  const [first] = splitArticles(page.lines, labels, (lines) => label(lines, page.about));
  const whole = exampleOf(page, first?.lines ?? [], first?.labels ?? [], wanted, trust);
  // Of a page's address nothing is left to tell a headline by.
  const bare = { ...page, about: { url: null, statements: null } };
  const bareOf = (lines: readonly Line[], right: string | null, by: number): TitleExample | null =>
    exampleOf(bare, lines, label(lines, bare.about), right, trust * by);
  // Most dumps that people have know no address; the pages here all do.
  const alone = page.about.url === null && page.about.statements === null ? null : bareOf(page.lines, wanted, 1);
  // Many dumps hold the text alone, and the headline stands in a field beside it.
  const headless = page.lines.filter((line) => !letterKey(line.text).includes(wanted));
  const untitled = headless.length === page.lines.length ? null : bareOf(headless, null, UNTITLED_TRUST);
  const ofArticle = new Set(page.lines.filter((_, at) => ARTICLE.has(labels[at]?.kind)));
  const none = bareOf(
    headless.filter((line) => !ofArticle.has(line)),
    null,
    NONE_TRUST,
  );
  return [whole, alone, untitled, none].filter((example) => example !== null);
}

/** What an article is made of. */
const ARTICLE: ReadonlySet<string | undefined> = new Set(['title', 'subtitle', 'body', 'byline']);
/** Menus without an article are rarer than articles, and a wrong title on one costs less: such records are rejects anyway. */
const NONE_TRUST = 0.05;
/** Of some a standfirst or a subheading is all but a headline. */
const UNTITLED_TRUST = 0.03;

/** `wanted` is the key of the right title, or null where there is none. */
function exampleOf(
  page: TitlePage,
  lines: readonly Line[],
  labels: readonly Label[],
  wanted: string | null,
  trust: number,
): TitleExample | null {
  const draft = readPage({ lines, labels }, page.about.url, false, page.about.statements);
  const whole: Page = { ...draft, url: page.about.url ?? page.about.statements?.canonical ?? findAddress(draft) };
  const evidence = new SiteEvidence(whole);
  const address = readAddress(whole.url);
  const candidates = titleCandidates(whole, address, evidence);
  const right = [wanted === null, ...candidates.map((one) => wanted !== null && letterKey(one.text) === wanted)];
  if (!right.includes(true) || candidates.length === 0) return null;
  const context = new TitleContext(whole, address, evidence, candidates);
  const none: number[] = [];
  context.describeNone((feature) => none.push(feature));
  const described = candidates.map((one) => {
    const features: number[] = [];
    context.describe(one, (feature) => features.push(feature));
    return Int32Array.from(features);
  });
  return { site: page.site, trust, candidates: [Int32Array.from(none), ...described], right };
}
