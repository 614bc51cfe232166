import { decodeHTML } from 'entities';
import type { Link } from '../../types.js';
import { endsLink, hrefOf, isBreak, isInlineTag } from '../tags.js';

const TAG = /<(\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,1000})?\/?)>/gi;
/** Tags that part lines, those that follow each other together. */
const BREAKS =
  /(?:<\/?(?:br|p|div|li|ul|ol|h[1-6]|hr|blockquote|td|th|tr|table|article|section|figure|figcaption)(?:\s[^<>]{0,1000})?\/?>\s*)+/gi;
/** What gives a text away that shows tags because it is about them: templates, programs. */
const PROGRAM = /<[%?!]|\{\{|=>|-->|\$\{|&lt;/;
const NAMES_HTML = /(?:^|[^./\w])x?html5?(?![\w/])/i;
/** `the <b> tag`, in the languages in which most is written about tags. In small letters: a `Tag` is a day. */
const WORDS =
  '(?:\\b(?:tags?|elements?|attributes?|markup|balises?|etiquetas?|elementos?|Elemente?n?s?)\\b|(?<![а-яё])(?:тега?|тегов|тегом|элемента?)(?![а-яё])|标签|標籤|元素|タグ|要素|태그|요소)';
const MENTIONED = new RegExp(`</?[a-zA-Z][a-z0-9]{0,10} ?/?>["'”’»)]?[ -]{0,2}${WORDS}|${WORDS}[ :]{0,2}["'“‘«(]?<[a-zA-Z]`);
/** What stands for any text: `<p>…</p>`. */
const EXAMPLE = /<[a-z][a-z0-9]{0,10}>\s?(?:\.{2,3}|…)\s?<\//i;
/** Tags that begin and end something: as many as begin, end. */
const PAIRED: ReadonlySet<string> = new Set(
  'a abbr b big blockquote cite code del div em figure font h1 h2 h3 h4 h5 h6 i ins mark ol p q s small span strike strong sub sup table u ul'.split(
    ' ',
  ),
);
const FEWEST_BREAKS = 2;

/**
 * Whether the tags in a text are markup that a scraper left: all are tags of text; one is a link or a picture with its address, or what one begins another
 * ends, or several break lines; and the text is not about them. A tag alone is no proof.
 */
export function hasLeftoverTags(text: string): boolean {
  if (!text.includes('<') || !/<(?:\/[a-z]|br|p[\s>]|img\s)/i.test(text) || PROGRAM.test(text)) return false;
  const open = new Map<string, number>();
  let pairs = 0;
  let breaks = 0;
  let placed = false;
  for (const [, inner = ''] of text.matchAll(TAG)) {
    if (!isInlineTag(inner)) return false;
    const ends = inner.startsWith('/');
    const name = (/[a-z][a-z0-9]*/i.exec(inner)?.[0] ?? '').toLowerCase();
    if (isBreak(inner)) breaks++;
    if (name === 'img' && /\ssrc\s*=/i.test(inner)) placed = true;
    if (!PAIRED.has(name)) continue;
    open.set(name, (open.get(name) ?? 0) + (ends ? -1 : 1));
    if (ends) pairs++;
  }
  // Paragraphs need no end.
  const even = [...open].every(([name, rest]) => rest === 0 || name === 'p');
  if (!placed && !(pairs > 0 && even) && breaks < FEWEST_BREAKS) return false;
  return !isAboutTags(text);
}

/** Whether a text that holds tags tells about such. */
export function isAboutTags(text: string): boolean {
  return MENTIONED.test(text) || EXAMPLE.test(text) || NAMES_HTML.test(text.replace(TAG, ' '));
}

/** Line ends that no tag stands beside, for one break: a text that is parted by these is no HTML. */
const LOST = 0.25;
/** Nor is one that tags leave in longer pieces than paragraphs are: a page glued together, and the fallback that it has for browsers without scripts. */
const LONGEST_PIECE = 3000;
const PARTS = /<(?:br|p)(?:\s[^<>]{0,1000})?\/?>/gi;

/** Whether a text's lines are parted by tags rather than by line ends, `One.<br><br>Two.`, so that it reads as browsers lay it out. */
export function isPartedByTags(text: string): boolean {
  if (!/<(?:br|p)[\s/>]/i.test(text) || !hasLeftoverTags(text)) return false;
  const pieces = text.split(PARTS);
  const breaks = pieces.length - 1;
  if (pieces.some(({ length }) => length > LONGEST_PIECE)) return false;
  let lost = 0;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (let index = 1; index < lines.length; index++) if (!lines[index - 1]?.endsWith('>') && !lines[index]?.startsWith('<')) lost++;
  return breaks >= FEWEST_BREAKS && lost <= breaks * LOST;
}

/** Offsets within a line at which tags begin another, in order. */
export function breaksIn(text: string, start: number, end: number): number[] {
  const line = text.slice(start, end);
  if (!line.includes('<')) return [];
  const found: number[] = [];
  for (const match of line.matchAll(BREAKS)) {
    const behind = match.index + match[0].length;
    if (match.index > 0 && behind < line.length) found.push(start + behind);
  }
  return found;
}

/** Whether tags at the end of a line, or at the beginning of the next, break it there. */
export function breaksBetween(above: string, below: string): boolean {
  return above.endsWith('>') ? breaksAtEnd(above) : below.startsWith('<') && isBreak(below.slice(1, below.indexOf('>')));
}

function breaksAtEnd(line: string): boolean {
  const open = line.lastIndexOf('<');
  return open !== -1 && isBreak(line.slice(open + 1, -1));
}

/** What a reader sees of a line with tags in it. */
export function withoutTags(source: string): { readonly text: string; readonly links: readonly Link[]; readonly linked: number } {
  const links: Link[] = [];
  const parts: string[] = [];
  let linked = 0;
  let copied = 0;
  let spaced = true;
  let anchor: { from: number; url: string } | null = null;
  const add = (piece: string): void => {
    if (piece === '') return;
    parts.push(piece);
    spaced = piece.endsWith(' ');
  };
  for (const match of source.matchAll(TAG)) {
    const [tag, inner = ''] = match;
    add(source.slice(copied, match.index));
    copied = match.index + tag.length;
    if (!spaced && isBreak(inner)) add(' ');
    const url = hrefOf(inner);
    if (url !== null) anchor = { from: parts.length, url: decodeHTML(url) };
    else if (endsLink(inner) && anchor !== null) {
      const shown = parts.slice(anchor.from).join('').trim();
      if (shown !== '') links.push({ text: shown, url: anchor.url });
      linked += shown.length;
      anchor = null;
    }
  }
  add(source.slice(copied));
  return { text: parts.join('').trim(), links, linked };
}
