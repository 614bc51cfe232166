import { findCues } from '../../src/core/cue/index.js';
import { cueCount } from '../../src/core/cue/table.js';
import { repairText } from '../../src/core/decode/index.js';
import { readLines } from '../../src/core/format/index.js';
import { touchesOf } from '../../src/core/label/touch.js';
import type { Line } from '../../src/core/types.js';
import { type Corpus, type Dump, loadDumps, siteOf } from './corpus.js';
import { ANY, maskFromBody, maskFromLabels, maskFromPassages, maskFromTwin, narrowByFields } from './gold.js';
import { hintsOf, narrowByHints } from './hints.js';
import type { Example } from './model.js';

/** A page with its lines and what is known of their kinds. */
export interface GoldPage {
  readonly id: string;
  readonly site: string;
  readonly style: string;
  readonly url: string | null;
  readonly lines: readonly Line[];
  readonly allowed: Uint16Array;
  /** How much each line counts, and the page's order of kinds. */
  readonly trust: Float32Array;
  readonly chainTrust: number;
  readonly labelled: boolean;
}

/** Trust in each source of gold: labels by hand; title, names and topics; whole bodies and passages; for the chain of a page that is not labelled. */
const TRUST = { labels: 1, fields: 0.7, body: 0.2, chain: 0.25 } as const;

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
      const lines = readLines(repairText(dump.text).text, style === 'markdown' ? 'markdown' : 'text');
      const gold = corpus.gold.get(dump.id);
      const labels = corpus.labels.get(dump.id);
      const site = siteOf(dump);
      const base = { id: dump.id, site, style, url: dump.url ?? null, lines, labelled: labels !== undefined };
      if (labels !== undefined) {
        const sure = { trust: new Float32Array(lines.length).fill(TRUST.labels), chainTrust: TRUST.labels };
        if (twins === null) return { ...base, ...sure, allowed: maskFromLabels(lines, labels) };
        const twin = readLines(repairText(twins.get(dump.id)?.text ?? '').text, 'text');
        return { ...base, ...sure, allowed: maskFromTwin(lines, twin, maskFromLabels(twin, labels)) };
      }
      const trust = new Float32Array(lines.length).fill(TRUST.body);
      if (gold === undefined) return { ...base, allowed: new Uint16Array(lines.length).fill(ANY), trust, chainTrust: 0 };
      const allowed = gold.set === 'segments' ? maskFromPassages(lines, gold) : maskFromBody(lines, gold);
      narrowByFields(lines, gold, allowed).forEach((narrowed, i) => {
        if (narrowed === 1) trust[i] = TRUST.fields;
      });
      const page = html.get(dump.id);
      if (page !== undefined) {
        narrowByHints(hintsOf(page, lines), allowed).forEach((hinted, i) => {
          trust[i] = Math.max(hinted, trust[i] as number);
        });
      }
      return { ...base, allowed, trust, chainTrust: TRUST.chain };
    });
}

/** Lexical cues that stand on pages of at least this many sites get a number; `byHash` maps them behind the named cues. */
export function collectWords(pages: readonly GoldPage[], leastSites: number): Map<number, number> {
  const sites = new Map<number, { last: string; count: number }>();
  // Page by page of each site in turn, so that a site counts once.
  const bySite = [...pages].sort((a, b) => (a.site < b.site ? -1 : a.site > b.site ? 1 : 0));
  for (const page of bySite) {
    findCues(page.lines, page.url, (hash) => {
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
  const cues = findCues(page.lines, page.url, (hash) => words.get(hash) ?? -1);
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
