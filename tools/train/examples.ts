import { type About, findCues } from '../../src/core/cue/index.js';
import { cueCount } from '../../src/core/cue/table.js';
import { repairText } from '../../src/core/decode/index.js';
import { readLines, readPage } from '../../src/core/format/index.js';
import { BODY, CAPTION } from '../../src/core/label/states.js';
import { touchesOf } from '../../src/core/label/touch.js';
import type { Line, PageText } from '../../src/core/types.js';
import { type Corpus, type Dump, type LineLabels, labelsOf, loadDumps, siteOf } from './corpus.js';
import { ANY, maskFromBody, maskFromLabels, maskFromPassages, maskFromTwin, narrowByFields, TRUST } from './gold.js';
import { besidePictures, hintsOf, markCaptions, narrowByHints } from './hints.js';
import type { Example } from './model.js';
import { syntheticPages } from './synthetic.js';
import { writtenPages } from './written.js';

/** A page with its lines and what is known of their kinds. */
export interface GoldPage {
  readonly id: string;
  readonly site: string;
  readonly style: string;
  readonly about: About;
  readonly lines: readonly Line[];
  readonly allowed: Uint16Array;
  /** How much each line counts, and the page's order of kinds. */
  readonly trust: Float32Array;
  readonly chainTrust: number;
  /** Whether the corpus labels it line by line, so that it may be measured on. */
  readonly labelled: boolean;
}

export function goldPages(
  corpus: Corpus,
  style: string,
  html: ReadonlyMap<string, string>,
  keep: (dump: Dump) => boolean = () => true,
): GoldPage[] {
  const twins = style === 'blocks' ? null : new Map(loadDumps(corpus, 'blocks').map((dump) => [dump.id, dump]));
  return loadDumps(corpus, style)
    .filter(keep)
    .map((dump) => {
      const { lines, statements } = readDump(dump, style);
      const gold = corpus.gold.get(dump.id);
      const labels = labelsOf(corpus, dump.id);
      const site = siteOf(dump);
      const base = { id: dump.id, site, style, about: { url: dump.url ?? null, statements }, lines, labelled: corpus.labels.has(dump.id) };
      const page = html.get(dump.id);
      if (labels !== undefined) {
        const sure = { trust: new Float32Array(lines.length).fill(TRUST.labels), chainTrust: TRUST.labels };
        const allowed = labelled(lines, labels, twins?.get(dump.id)?.text);
        const inText = gold?.body === undefined ? null : maskFromBody(lines, gold);
        if (!base.labelled && gold !== undefined)
          reconcile(allowed, gold.set === 'segments' ? maskFromPassages(lines, gold) : null, inText);
        if (page !== undefined) markCaptions(hintsOf(page, lines), besidePictures(page, lines), allowed, inText);
        else if (inText !== null) doubtCaptions(allowed, inText);
        return { ...base, ...sure, allowed };
      }
      const trust = new Float32Array(lines.length).fill(TRUST.body);
      if (gold === undefined) return { ...base, allowed: new Uint16Array(lines.length).fill(ANY), trust, chainTrust: 0 };
      const allowed = gold.set === 'segments' ? maskFromPassages(lines, gold) : maskFromBody(lines, gold);
      narrowByFields(lines, gold, allowed).forEach((narrowed, i) => {
        if (narrowed === 1) trust[i] = TRUST.fields;
      });
      if (page !== undefined) {
        narrowByHints(hintsOf(page, lines), allowed).forEach((hinted, i) => {
          trust[i] = Math.max(hinted, trust[i] as number);
        });
      }
      return { ...base, allowed, trust, chainTrust: TRUST.chain };
    });
}

function labelled(lines: readonly Line[], labels: LineLabels, twin: string | undefined): Uint16Array {
  if (twin === undefined) return maskFromLabels(lines, labels);
  const twinLines = readLines(repairText(twin).text, 'text');
  return maskFromTwin(lines, twinLines, maskFromLabels(twinLines, labels));
}

/**
 * Further labels beside what people annotated of the page: their passages are right; what stands in their body and is labelled otherwise, such as
 * the replies of a thread, may be either.
 */
function reconcile(mask: Uint16Array, passages: Uint16Array | null, inText: Uint16Array | null): void {
  for (let i = 0; i < mask.length; i++) {
    const labelled = mask[i] as number;
    const passage = passages?.[i] ?? ANY;
    if (passage !== ANY) mask[i] = (labelled & passage) === 0 ? passage : labelled & passage;
    else if (inText?.[i] === 1 << BODY) mask[i] = labelled | (1 << BODY);
  }
}

/** Where a page's markup is not at hand, what is labelled as body and is not of the annotated text may be a caption. */
function doubtCaptions(mask: Uint16Array, inText: Uint16Array): void {
  for (let i = 0; i < mask.length; i++) {
    const outside = ((inText[i] as number) & (1 << BODY)) === 0;
    if (mask[i] === 1 << BODY && outside) mask[i] = (1 << BODY) | (1 << CAPTION);
  }
}

/** What weights are fitted to. For pages with markup, bare text is of the pages alone that have no HTML and of written ones, and nothing is put together. */
export function trainingPages(
  corpus: Corpus,
  styles: readonly string[],
  html: ReadonlyMap<string, string>,
  keep: (site: string) => boolean = () => true,
): GoldPage[] {
  const markup = styles.includes('html');
  const pages = styles.flatMap((style) =>
    goldPages(corpus, style, html, (dump) => keep(siteOf(dump)) && (!markup || style === 'html' || !html.has(dump.id))),
  );
  return [...pages, ...(markup ? [] : syntheticPages(corpus, keep)), ...writtenPages(keep)];
}

function readDump({ text, html, url }: Dump, style: string): PageText {
  if (style === 'html') return readPage(repairText(html ?? '', true).text, 'html', url ?? null);
  return { lines: readLines(repairText(text).text, style === 'markdown' ? 'markdown' : 'text'), statements: null, unshown: null };
}

/** Lexical cues that stand on pages of at least this many sites get a number; `byHash` maps them behind the named cues. */
export function collectWords(pages: readonly GoldPage[], leastSites: number): Map<number, number> {
  const sites = new Map<number, { last: string; count: number }>();
  // Page by page of each site in turn, so that a site counts once.
  const bySite = [...pages].sort((a, b) => (a.site < b.site ? -1 : a.site > b.site ? 1 : 0));
  for (const page of bySite) {
    findCues(page.lines, page.about, (hash) => {
      const known = sites.get(hash);
      if (known === undefined) sites.set(hash, { last: page.site, count: 1 });
      else if (known.last !== page.site) {
        known.last = page.site;
        known.count++;
      }
      return -1;
    });
  }
  const byHash = new Map<number, number>();
  let next = cueCount();
  for (const [hash, { count }] of sites) if (count >= leastSites) byHash.set(hash, next++);
  return byHash;
}

export function toExample(page: GoldPage, words: ReadonlyMap<number, number>): Example {
  const cues = findCues(page.lines, page.about, (hash) => words.get(hash) ?? -1);
  return {
    id: page.id,
    site: page.site,
    style: page.style,
    size: page.lines.length,
    ids: cues.ids.slice(0, cues.offsets[page.lines.length]),
    offsets: cues.offsets,
    touch: touchesOf(page.lines),
    allowed: page.allowed,
    trust: page.trust,
    chainTrust: page.chainTrust,
  };
}
