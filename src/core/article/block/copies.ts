import type { ArticleBlock, ArticleWarning } from '../schema.js';
import { keyOf } from '../text/normalise.js';

/** Letters of a paragraph by which a copy is told: headings and names come again. */
const LONG = 40;
/** Different paragraphs that a copied text has at least: a sentence that comes again is the author's. */
const FEWEST = 3;
/**
 * Share of the text, each paragraph once, that a copy has. Of 2,218 pages 9 have such copies, and what people took for their bodies has the text once on 8;
 * of 27 with smaller ones, such as opinions of customers that a page shows again, it has them twice on 11.
 */
const SHARE = 0.5;
/** Blocks that a copy may lack, or have more than the text. */
const MOST_SKIPPED = 2;

/** Blocks of a body with each paragraph of its text once. */
export interface OneText {
  readonly blocks: ArticleBlock[];
  /** Where the text stood again. */
  readonly copies: readonly (readonly [first: number, last: number])[];
}

/**
 * The body without the further copies of its text that a page holds: for printing, for small screens, before and behind a wall. A copy repeats three
 * paragraphs or more in their order, at least half of the text.
 */
export function textOnce(blocks: ArticleBlock[]): OneText {
  if (!mayRepeat(blocks)) return { blocks, copies: [] };
  const keys = blocks.map(({ text }) => keyOf(unlinked(text)));
  const first = new Map<string, number>();
  let letters = 0;
  keys.forEach((key, at) => {
    if (first.has(key)) return;
    first.set(key, at);
    letters += key.length;
  });
  const kept: ArticleBlock[] = [];
  const copies: [number, number][] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = repeatedFrom(keys, first, at);
    // What begins within a run that is too short is shorter.
    const end = Math.max(run.end, at + 1);
    if (run.paragraphs >= FEWEST && run.letters >= letters * SHARE)
      copies.push([blocks[at]?.lines[0] ?? 0, blocks[end - 1]?.lines[1] ?? 0]);
    else for (const block of blocks.slice(at, end)) kept.push(block);
    at = end;
  }
  return { blocks: kept, copies };
}

/** Characters that paragraphs which say the same begin with, and those that marks and an address may add to them. */
const BEGINNING = 24;
const HEAD = 300;
/** Signs before a paragraph of Markdown, and around its first words. */
const MARKS = /^[\s#>*_[\]]+/;
/** Where a link of Markdown leads. */
const TARGET = /\]\([^()\s]{1,2000}\)/g;

/** What a paragraph says where a copy is written as Markdown, as pages hold one for programs: the address of a link is none of it. */
function unlinked(text: string): string {
  return text.includes('](') ? text.replace(TARGET, ']') : text;
}

/** Whether enough paragraphs begin like earlier ones: those of nearly all bodies do not, and are compared no further. */
function mayRepeat(blocks: readonly ArticleBlock[]): boolean {
  const met = new Set<string>();
  let alike = 0;
  for (const { text } of blocks) {
    if (text.length < LONG) continue;
    const beginning = unlinked(text.slice(0, HEAD)).replace(MARKS, '').slice(0, BEGINNING).toLowerCase();
    if (met.has(beginning)) alike++;
    met.add(beginning);
  }
  return alike >= FEWEST;
}

interface Repeated {
  /** Behind its last block; where it begins, when that is none. */
  readonly end: number;
  /** Different ones, of `LONG` letters or more. */
  readonly paragraphs: number;
  /** Of all that is repeated, each once. */
  readonly letters: number;
}

/** The run of blocks from one on that stood above in this order, but for a few that it lacks or has more. */
function repeatedFrom(keys: readonly string[], first: ReadonlyMap<string, number>, from: number): Repeated {
  const met = new Set<string>();
  let original = -1;
  let paragraphs = 0;
  let letters = 0;
  let end = from;
  for (let at = from; at < keys.length && at - end <= MOST_SKIPPED; at++) {
    const key = keys[at] ?? '';
    const source = first.get(key) ?? at;
    const follows = original === -1 ? at === from : source >= original && source - original <= MOST_SKIPPED + 1;
    if (source >= from || !follows) continue;
    original = source;
    end = at + 1;
    if (met.has(key)) continue;
    met.add(key);
    letters += key.length;
    if (key.length >= LONG) paragraphs++;
  }
  return { end, paragraphs, letters };
}

export function copyWarnings({ copies }: OneText): ArticleWarning[] {
  return copies.map(([first, last]) => ({
    code: 'repeated-text',
    message: 'the text stands here again, and is in the body once',
    lines: [first, last],
  }));
}
