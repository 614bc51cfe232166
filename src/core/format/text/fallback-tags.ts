import { isSpace } from '../characters.js';
import { isAboutTags } from './leftover-tags.js';

/** Markup from one offset to behind another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const START = /<(\/?)([a-z][a-z0-9-]{0,20})(?=[\s/>])/gi;
/** One attribute: `src="…"`, `src='…'`, `width=1`, `async`. Values may hold angle brackets. */
const ATTRIBUTE = /\s{0,200}[^\s"'<>/=]{1,100}(?:\s{0,3}=\s{0,3}(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'<>`]{1,2000}))?/y;
const CLOSE = /\s{0,200}\/?>/y;
/** Attributes of a tag, at most. */
const MOST_ATTRIBUTES = 60;

/** Elements that show or fetch something, and hold no text of the article. */
const EMBEDDED: ReadonlySet<string> = new Set(
  'img iframe picture source link style script noscript video audio object embed param amp-img amp-iframe amp-pixel svg path input meta'.split(
    ' ',
  ),
);
/** Elements whose content is no text, and the most characters that it may have. */
const RAW: ReadonlySet<string> = new Set(['style', 'script']);
const LONGEST_RAW = 100_000;
/** Others that stand around those. */
const AROUND: ReadonlySet<string> = new Set('a div span p figure figcaption ul li section br center ins small strong b em i'.split(' '));

/** What no author of running text writes in a tag, and templates do: the address escaped, sizes of a picture for screens, loading put off, a pixel that counts. */
const WRITTEN_BY_TEMPLATE =
  /&amp;|\s(?:srcset|sizes|data-[a-z-]+|decoding|loading|crossorigin|frameborder|allowfullscreen|fetchpriority)\s*=|display\s*:\s*none|\s(?:width|height)\s*=\s*["']?[01](?:px)?["'\s/>]/i;
const NAMED = /\s(?:class|style|id|on[a-z]+|data-[a-z-]+)\s*=\s*["']/i;
const ADDRESS = /\s(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|\srel\s*=\s*["']?stylesheet/i;

/** More are no page's, and are left as they are. */
const MOST_SPANS = 20_000;

/** Tags side by side. */
interface Run {
  readonly start: number;
  end: number;
  /** A page's template wrote one of them, or they have names for style sheets and scripts. */
  named: boolean;
}

/**
 * Markup that stands in a text as text: what pages hold for browsers without scripts (`noscript`), whose content is text where scripts run, so that
 * a page's `textContent` has `… | The Paper<iframe src="…" height="0"></iframe>` and a tag of each picture that is loaded late. Tags that stand
 * side by side are one span, a program or a style sheet goes with its tags. A text that is about tags has none.
 */
export function findFallbackTags(text: string): readonly Span[] {
  if (!/<(?:img|iframe|picture|source|link|style|script|video|amp-img)[\s>]/i.test(text)) return [];
  const raw = new RawEnds(text);
  const runs: Run[] = [];
  let sure = false;
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null && runs.length <= MOST_SPANS; match = START.exec(text)) {
    const name = (match[2] ?? '').toLowerCase();
    if (!EMBEDDED.has(name) && !AROUND.has(name)) continue;
    const start = match.index;
    const close = tagEnd(text, START.lastIndex);
    // What begins as a tag and is none is read once.
    START.lastIndex = Math.abs(close);
    if (close < 0) continue;
    const source = text.slice(start, close);
    const end = RAW.has(name) && match[1] === '' ? raw.behind(name, close) : close;
    START.lastIndex = end;
    const templates = isTemplates(name, source);
    const named = templates || (AROUND.has(name) && NAMED.test(source));
    sure ||= templates;
    const last = runs[runs.length - 1];
    if (last !== undefined && isBlank(text, last.end, start)) {
      last.end = end;
      last.named ||= named;
    } else {
      if (last?.named === false) runs.pop();
      runs.push({ start, end, named });
    }
  }
  if (runs[runs.length - 1]?.named === false) runs.pop();
  return !sure || runs.length > MOST_SPANS || isAboutTags(text) ? [] : runs;
}

/** Whether a page's template wrote the tag: no author of running text does. */
function isTemplates(name: string, source: string): boolean {
  return EMBEDDED.has(name) && (RAW.has(name) || WRITTEN_BY_TEMPLATE.test(source) || ADDRESS.test(source));
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Offset behind a tag; less than 0 where it has no end, of how far it was read. @param at behind its name */
function tagEnd(text: string, at: number): number {
  let from = at;
  for (let count = 0; count <= MOST_ATTRIBUTES; count++) {
    CLOSE.lastIndex = from;
    if (CLOSE.test(text)) return CLOSE.lastIndex;
    ATTRIBUTE.lastIndex = from;
    if (!ATTRIBUTE.test(text)) break;
    from = ATTRIBUTE.lastIndex;
  }
  return -from;
}

/** Where programs and style sheets end; each end is looked for once. */
class RawEnds {
  readonly #text: string;
  readonly #next = new Map<string, { at: number; behind: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset behind the end tag of what begins at `start`; `start` where none is near. */
  behind(name: string, start: number): number {
    let next = this.#next.get(name);
    if (next === undefined || next.at < start) {
      const tag = new RegExp(`</${name}\\s{0,9}>`, 'gi');
      tag.lastIndex = start;
      const found = tag.exec(this.#text);
      next = found === null ? { at: Number.POSITIVE_INFINITY, behind: 0 } : { at: found.index, behind: found.index + found[0].length };
      this.#next.set(name, next);
    }
    return next.at - start <= LONGEST_RAW ? next.behind : start;
  }
}
