import { seededNumbers } from '../../src/core/evaluate/index.js';
import { biography } from './biography.js';
import { type Corpus, labelsOf, loadDumps, siteOf } from './corpus.js';
import type { GoldPage } from './examples.js';
import { readBlocks } from './gold.js';
import { pick as pickOf } from './model.js';

/**
 * Pages with hardly any furniture, which no corpus of whole pages holds: headline, paragraphs, perhaps a biography without a
 * heading, the neighbours, and a list of other headlines with cut excerpts. They are put together from annotated titles and bodies.
 */

/** Words that such dumps put above their list of other articles, and before the neighbours. */
const HEADINGS = [
  'Recommend',
  'Recommended',
  'Related articles',
  'Related posts',
  'You may also like',
  'Read more',
  'More articles',
  'Popular',
  'Latest articles',
  'See also',
  '推荐',
  '相关阅读',
  'Mehr zum Thema',
  'Articles liés',
];
const NEIGHBOURS = [
  ['<<:\u00a0 ', '>>:\u00a0 '],
  ['<<: ', '>>: '],
  ['<< ', '>> '],
  ['Previous: ', 'Next: '],
  ['Previous article: ', 'Next article: '],
  ['← ', '→ '],
  ['上一篇：', '下一篇：'],
  ['Prev: ', 'Next: '],
] as const;

const PAGES = 420;
/** Half the trust of a labelled page: the pieces are real, their order is ours. */
const TRUST = 0.5;

interface Piece {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  readonly author: string | null;
  readonly paragraphs: readonly string[];
  /** Pages recommend pages of their own script. */
  readonly script: string;
}

export function syntheticPages(corpus: Corpus, keep: (site: string) => boolean = () => true): GoldPage[] {
  const dumps = loadDumps(corpus, 'blocks');
  const biographies = new Map<string, string[]>();
  const pieces: Piece[] = [];
  for (const dump of dumps) {
    const site = siteOf(dump);
    const gold = corpus.gold.get(dump.id);
    if (!keep(site) || gold === undefined) continue;
    const labels = labelsOf(corpus, dump.id);
    if (labels !== undefined) {
      const lines = dump.text.split('\n');
      for (const [first, last, kind] of labels) {
        if (kind !== 'bio') continue;
        const text = lines
          .slice(first - 1, last)
          .filter((line) => line.trim().length > 90)
          .join(' ')
          .trim();
        const script = scriptOf(text);
        if (text !== '') biographies.set(script, [...(biographies.get(script) ?? []), text]);
      }
    }
    const paragraphs = (gold.body ?? '')
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (gold.title === undefined || paragraphs.length < 2 || (gold.type !== undefined && gold.type !== 'article')) continue;
    const author = [gold.author ?? []].flat()[0] ?? null;
    pieces.push({
      id: dump.id,
      site,
      title: gold.title.replace(/\s+/g, ' ').trim(),
      author,
      paragraphs,
      script: scriptOf(paragraphs[0] ?? ''),
    });
  }
  const next = seededNumbers(20);
  const pick = <T>(list: readonly T[]): T => pickOf(list, next);
  const pages: GoldPage[] = [];
  while (pages.length < PAGES && pieces.length > 20) {
    const piece = pick(pieces);
    const others = pieces.filter((other) => other.script === piece.script && other.id !== piece.id);
    if (others.length < 5) continue;
    const blocks: [string, string][] = [['title', piece.title]];
    if (next() < 0.5) blocks.push(['title', piece.title]);
    if (piece.author !== null && next() < 0.3) blocks.push(['byline', next() < 0.5 ? piece.author : `By ${piece.author}`]);
    const to = Math.min(piece.paragraphs.length, 3 + Math.floor(next() * 22));
    for (const paragraph of piece.paragraphs.slice(0, to)) blocks.push(['body', paragraph]);
    const bios = biographies.get(piece.script) ?? [];
    if (next() < 0.45) {
      const bio = bios.length > 0 && next() < 0.4 ? pick(bios) : biography(piece.script, pick);
      if (bio !== null) blocks.push(['bio', bio]);
    }
    if (next() < 0.6) {
      const [before, after] = pick(NEIGHBOURS);
      if (next() < 0.85) blocks.push(['navigation', `${before}${pick(others).title}`]);
      if (next() < 0.85) blocks.push(['navigation', `${after}${pick(others).title}`]);
    }
    if (next() < 0.7) {
      blocks.push(['recommendation', pick(HEADINGS)]);
      const excerpts = next() < 0.75;
      const cut = 30 + Math.floor(next() * 90);
      const ellipsis = next() < 0.5 ? '...' : '…';
      for (let n = 3 + Math.floor(next() * 7); n > 0; n--) {
        const other = next() < 0.05 ? piece : pick(others);
        blocks.push(['recommendation', other.title]);
        const opening = other.paragraphs[0] ?? '';
        if (excerpts && opening.length > cut) blocks.push(['recommendation', `${opening.slice(0, cut).trimEnd()}${ellipsis}`]);
      }
    }
    const { lines, allowed } = readBlocks(blocks, next() < 0.65);
    pages.push({
      id: `synthetic-${pages.length + 1}`,
      site: piece.site,
      style: 'synthetic',
      about: { url: null, statements: null },
      lines,
      allowed,
      trust: new Float32Array(lines.length).fill(TRUST),
      chainTrust: TRUST,
      labelled: true,
    });
  }
  return pages;
}

function scriptOf(text: string): string {
  if (/\p{Script=Han}|\p{Script=Hiragana}/u.test(text)) return 'han';
  return /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';
}
