import { Parser } from 'htmlparser2';
import { readPage } from '../../src/core/format/index.js';
import { CAPTION, STATES } from '../../src/core/label/states.js';
import type { Line, PageElement } from '../../src/core/types.js';
import { rows } from './corpus.js';

/**
 * Weak hints from a page's own markup: what its authors called the place that a text stands in. They are used in training only;
 * each rule's precision was measured on the lines labelled by hand.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|[-_ ])(?:caption|captions|figcaption|legende|bildunterschrift|(?:image|photo|img|picture|media|bild)-{0,2}_{0,2}(?:credits?|copyright|source|info|text|description|legend))(?:$|[-_ ])/i,
    'caption',
  ],
  [/(?:^|[-_ ])(?:cookie|consent|gdpr|onetrust|didomi|cmp|privacy|legal|copyright|disclaimer|impressum)(?:$|[-_ s])/i, 'legal'],
  [/(?:^|[-_ ])(?:comments?|disqus|respond|commentlist|comment-form|kommentare?|comentarios|replies)(?:$|[-_ ])/i, 'comment'],
  [
    /(?:^|[-_ ])(?:newsletter|subscribe|subscription|paywall|share|sharing|social|addtoany|sharedaddy|advert|advertisement|adslot|promo|banner|donate|donation|cta|follow)(?:$|[-_ s])/i,
    'promotion',
  ],
  [
    /(?:^|[-_ ])(?:related|recommend|recommended|recommendations|popular|trending|most-?read|latest|read-?more|more-?stories|teaser|teasers|outbrain|taboola|recirc|also-?read|readalso|similar|next-?up)(?:$|[-_ s])/i,
    'recommendation',
  ],
  [/(?:^|[-_ ])(?:author-?bio|about-?author|bio|author-?box|author-?info|author-?description|vcard-bio)(?:$|[-_ ])/i, 'bio'],
  [/(?:^|[-_ ])(?:tags|tag-?list|topics|tagcloud|post-?tags|article-?tags|keywords|post-?categories|cat-?links)(?:$|[-_ ])/i, 'tags'],
  [
    /(?:^|[-_ ])(?:byline|dateline|author|post-?meta|entry-?meta|article-?meta|published|pubdate|timestamp|post-?date|article-?date|entry-?date)(?:$|[-_ ])/i,
    'byline',
  ],
  [
    /(?:^|[-_ ])(?:standfirst|subtitle|sub-?title|subheadline|sub-?headline|dek|deck|article-?lead|excerpt-lead|intro)(?:$|[-_ ])/i,
    'subtitle',
  ],
  [
    /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|topbar|site-?header|masthead|mega-?menu|sub-?menu|pagination|pager|skip-?link|footer-?nav|footer-?links|sitemap)(?:$|[-_ s])/i,
    'navigation',
  ],
];
const TAGS: Readonly<Record<string, string>> = { nav: 'navigation', time: 'byline', figcaption: 'caption' };
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'title', 'iframe']);

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const NAMES: readonly string[] = STATES;

interface Hinted {
  readonly text: string;
  readonly kinds: Uint8Array;
}

/** The letters of a page in order, each with the number of the hinted kind plus one, 0 for none. */
function hintedLetters(html: string): Hinted {
  const stack: { name: string; kind: number }[] = [];
  const parts: string[] = [];
  const spans: [number, number][] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent++;
      if (VOID.has(name)) return;
      const outer = stack.at(-1)?.kind ?? 0;
      // The innermost place that has a name of its own speaks; a container of everything does not.
      const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['role'] === 'navigation' ? 'nav' : ''}`.slice(
        0,
        400,
      );
      const rule = name === 'body' || name === 'html' || name === 'main' ? undefined : RULES.find(([pattern]) => pattern.test(names));
      const kind = rule?.[1] ?? TAGS[name];
      stack.push({ name, kind: kind === undefined ? outer : NAMES.indexOf(kind) + 1 });
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      const at = stack.findLastIndex((open) => open.name === name);
      if (at >= 0) stack.length = at;
    },
    ontext(text) {
      if (silent > 0) return;
      const k = key(text);
      if (k === '') return;
      parts.push(k);
      spans.push([k.length, stack.at(-1)?.kind ?? 0]);
    },
  });
  parser.write(html);
  parser.end();
  const text = parts.join('');
  const kinds = new Uint8Array(text.length);
  let at = 0;
  for (const [length, kind] of spans) {
    kinds.fill(kind, at, at + length);
    at += length;
  }
  return { text, kinds };
}

/** The hinted kind of each line, -1 where the markup says nothing or says two things. */
export function hintsOf(html: string, lines: readonly Line[]): Int8Array {
  const { text, kinds } = hintedLetters(html);
  const hints = new Int8Array(lines.length).fill(-1);
  let at = 0;
  lines.forEach((line, i) => {
    const k = key(line.text);
    if (k.length < 2) return;
    const found = text.indexOf(k, at);
    if (found < 0 || found > at + 5000) return;
    at = found + k.length;
    const kind = kinds[found] as number;
    if (kind > 0 && kind === kinds[at - 1]) hints[i] = kind - 1;
  });
  return hints;
}

const set = (...kinds: string[]): number => kinds.reduce((mask, kind) => mask | (1 << NAMES.indexOf(kind)), 0);

/**
 * What a hint leaves open, and how far it is trusted. Right on the labelled lines: navigation 0.93, comment 0.93, recommendation
 * 0.88, tags 0.76, bio 0.66, byline 0.35 (teasers have bylines too). What it is mistaken for stays possible. Navigation counts
 * little, for it is common and what it misses is rare. Promotion, legal and standfirst hints were wrong too often and are not used.
 */
const OPEN: Readonly<Record<string, { readonly kinds: number; readonly trust: number }>> = {
  navigation: { kinds: set('navigation', 'legal'), trust: 0.05 },
  recommendation: { kinds: set('recommendation'), trust: 0.2 },
  comment: { kinds: set('comment'), trust: 0.3 },
  tags: { kinds: set('tags', 'navigation', 'recommendation'), trust: 0.3 },
  bio: { kinds: set('bio', 'byline', 'recommendation'), trust: 0.3 },
  caption: { kinds: set('caption', 'byline'), trust: 0.4 },
  byline: { kinds: set('byline', 'bio', 'recommendation', 'comment'), trust: 0.2 },
};

/** Narrows the masks of lines that are not known to be body by their hints; returns the trust in each narrowed line, 0 for the others. */
export function narrowByHints(hints: Int8Array, mask: Uint16Array): Float32Array {
  return Float32Array.from(hints, (hint, i) => {
    const open = hint < 0 ? undefined : OPEN[STATES[hint] ?? ''];
    const own = mask[i] as number;
    if (open === undefined || (own & (own - 1)) === 0 || (own & open.kinds) === 0) return 0;
    mask[i] = own & open.kinds;
    return open.trust;
  });
}

/** Lines beside a picture at most that make them its texts rather than a section with a picture. */
const BESIDE_PICTURE = 3;

/** Which lines stand alone with a picture in the page's markup and lead nowhere: captions, credits. */
export function besidePictures(html: string, lines: readonly Line[]): Uint8Array {
  const read = readPage(html, 'html', null).lines;
  const held = new Map<PageElement, number>();
  for (const { element } of read) for (let up = element; up !== null; up = up.parent) held.set(up, (held.get(up) ?? 0) + 1);
  const texts = new Set<string>();
  for (const { element, text, linked } of read) {
    let up = element;
    for (let level = 0; up !== null && up.images === 0 && level < 6; level++) up = up.parent;
    if (up === null || up.images === 0 || linked > text.length / 2) continue;
    if ((held.get(up) ?? 0) <= BESIDE_PICTURE) texts.add(key(text));
  }
  return Uint8Array.from(lines, (line) => (texts.has(key(line.text)) ? 1 : 0));
}

/** Lines labelled as body that the markup calls captions or sets beside a picture, unless the annotated body's text has them. */
export function markCaptions(hints: Int8Array, pictures: Uint8Array, mask: Uint16Array, inText: Uint16Array | null): void {
  const body = 1 << STATES.indexOf('body');
  hints.forEach((hint, i) => {
    if (mask[i] !== body) return;
    const outside = inText !== null && ((inText[i] as number) & body) === 0;
    if ((hint === CAPTION && inText?.[i] !== body) || (pictures[i] === 1 && outside)) mask[i] = 1 << CAPTION;
  });
}

export function loadHtml(folder: string): Map<string, string> {
  return new Map(rows<{ id: string; html: string }>(`${folder}/html.ndjson.gz`).map((row) => [row.id, row.html]));
}
