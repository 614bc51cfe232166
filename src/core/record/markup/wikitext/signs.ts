import { namespaceOf } from './namespaces.js';

/** How much of a text is looked at, in characters. */
const LOOK = 65_536;
/** Kinds of signs that must be there, and how many signs: what speaks of wikis shows some of them once. */
const KINDS = 3;
const FEWEST = 4;
/** One sign in so many characters: pages of wikis have one in some 150. */
const CHARACTERS_EACH = 600;
/** Who writes about wikis names what they are written in. */
const ABOUT = /\b(?:wiki ?text|wiki ?markup|wiki ?code|wiki ?syntax|mediawiki|markup|syntax)\b/i;
/** Kinds in a text that speaks of markup: an article about it shows more kinds than it uses often. */
const CHARACTERS_EACH_ABOUT = 150;

/** Signs by their kinds; each is on one line. */
const SIGNS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['heading', /^(={2,5})[^=\n][^\n]{0,200}[^=\n]\1[ \t]{0,10}$|^==[ \t]?[^=\n]{1,200}==[ \t]{0,10}$/gm],
  ['bold', /(?<!')'''(?!')[^'\n]{1,200}'''(?!')/g],
  ['link', /(?<![![])\[\[[^[\]|\n{}:]{1,120}(?:\|[^[\]\n]{1,200})?\]\](?!\()/g],
  ['note', /<ref(?:\s[^<>\n]{0,200})?\/?>/g],
  ['template', /^\{\{[\p{L}][^{}|\n]{1,60}(?:\||\}\}|$)/gmu],
  ['table', /^\{\|[^\n]{0,300}\n(?:[^\n]{0,300}\n){0,2}[|!]/gm],
];
/** Of which one must be there. */
const PROOFS = ['bold', 'note', 'table', 'file', 'category'] as const;
/** `[[File:…`, `[[Category:…`: no other markup has these. */
const OWN = /\[\[([^[\]|\n]{1,40}):[^[\]|\n]{1,200}[\]|]/g;

/** Whether a text is a page of a wiki in its own markup. Linear in the first 64 KB. */
export function isWikitext(text: string): boolean {
  if (!text.includes('[[') || !(text.includes("'''") || text.includes('==') || text.includes('{{'))) return false;
  const look = text.slice(0, LOOK);
  // Notes of Markdown link so as well, and have links and programs of their own.
  if (/^```/m.test(look) || /^---\r?\n/.test(look) || /\]\((?:https?:|\/)/.test(look)) return false;
  let count = 0;
  const kinds = new Set<string>();
  for (const [kind, pattern] of SIGNS) {
    const found = countOf(look, pattern);
    if (found > 0) kinds.add(kind);
    count += found;
  }
  for (const [, name = ''] of look.matchAll(OWN)) {
    const namespace = namespaceOf(`${name}:a`);
    if (namespace !== 'file' && namespace !== 'category') continue;
    kinds.add(namespace);
    count++;
  }
  if (kinds.size < KINDS || count < FEWEST || !PROOFS.some((kind) => kinds.has(kind))) return false;
  return count >= look.length / (ABOUT.test(look) && !kinds.has('category') ? CHARACTERS_EACH_ABOUT : CHARACTERS_EACH);
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
