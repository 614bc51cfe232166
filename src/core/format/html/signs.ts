/** What an element is by the names that common software gives it, as bits. */
/** For screen readers alone. */
export const UNSEEN = 1;
/** Not drawn on any screen. */
export const UNDRAWN = 2;
/** Links with which a wiki's readers edit it, or go back from a note; a slide that a carousel shows once more. */
export const EXTRA = 4;
/** A reference to a note. */
export const NOTE = 8;
/** Numbers of lines beside a program. */
export const NUMBERS = 16;
/** A line of a program that is laid out as a table. */
export const PROGRAM = 32;
/** The drawn copy of a formula. */
export const DRAWN = 64;
/** Raised text of this name is a reference to a note; a link may be one to anything. */
export const REFERENCE = 128;

const TABLE: readonly (readonly [number, RegExp])[] = [
  [
    UNSEEN,
    /(?:^|[\s_])(?:(?:u|is|c|util)-)?(?:sr-only|screen-?reader(?:-only|-text|s|text|only)?|show-for-sr|assistive-text|visually-?hidden|a11y-hidden|sr-text|element-invisible|offscreen)(?:$|[\s_])/i,
  ],
  [UNDRAWN, /(?:^|\s)d-none(?:$|\s)/],
  [
    EXTRA,
    /(?:^|\s)(?:mw-editsection|mw-cite-backlink|swiper-slide-duplicate|slick-cloned|owl-item cloned|bx-clone|(?:splide|glide)__slide--clone)(?:$|\s)/,
  ],
  [
    NOTE,
    /(?:^|[\s_-])(?:doc-noteref|noteref|note-ref|footnote-?(?:ref|reference|anchor|link|marker)|footnote|fn-?ref|fnlink|endnote-?(?:ref|link|anchor)|cite-?ref)(?:$|\s)/i,
  ],
  [REFERENCE, /(?:^|\s)(?:reference|cite-bracket|Inline-Template|bibr|xref-bibr)(?:$|\s)/],
  [
    NUMBERS,
    /(?:^|\s)(?:(?:rouge-|code-|crayon-)?gutter|linenos?|lineno|linenodiv|lnt|ln|blob-num|line-?numbers?|hljs-ln-numbers|LineNr|crayon-nums)(?:$|\s)/,
  ],
  [PROGRAM, /(?:^|\s)(?:blob-code|js-file-line|hljs-ln-code)(?:$|\s)/],
  [DRAWN, /(?:^|\s)(?:katex-html|MathJax(?:_(?:Preview|Display|SVG|CHTML|SVG_Display|CHTML_Display))?)(?:$|\s)/],
];
/** Shown again on wider screens, or when it has the focus. */
const SHOWN_AT_TIMES = /(?:^|[\s:])not-sr-only|(?:^|\s)d-(?:sm|md|lg|xl|xxl|print)-/;
/** A part of each of the names: most elements have none. */
const ANY =
  /sr-|reader|hidden|invisible|assistive|offscreen|-sr|d-none|mw-|clone|duplicate|note|ref|cite|Inline-T|bibr|gutter|li?ne?no|lnt?(?:\s|$)|blob-|num|LineNr|js-file|ln-code|katex-html|MathJax/i;
/** Names of a page that are kept. */
const MOST = 5_000;

/** Reads names; each distinct string once a page, since the same classes stand on hundreds of elements. */
export class Signs {
  private readonly known = new Map<string, number>();

  /** @param names values of `class`, `id`, `role` … joined with spaces */
  of(names: string): number {
    if (names === '') return 0;
    const known = this.known.get(names);
    if (known !== undefined) return known;
    const signs = ANY.test(names) ? signsOf(names.slice(0, LONGEST)) : 0;
    if (this.known.size < MOST) this.known.set(names, signs);
    return signs;
  }
}

const LONGEST = 512;

function signsOf(names: string): number {
  let signs = 0;
  for (const [sign, shape] of TABLE) if (shape.test(names)) signs |= sign;
  return SHOWN_AT_TIMES.test(names) ? signs & ~(UNSEEN | UNDRAWN) : signs;
}
