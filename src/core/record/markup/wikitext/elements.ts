/** What becomes of the elements that stand in wikitext. */

/** Kept as they are, without their attributes. */
export const KEPT: ReadonlySet<string> = new Set(
  'br wbr sub sup code tt kbd samp q cite blockquote p table tr td th caption thead tbody ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr ruby rt rp rb'.split(
    ' ',
  ),
);
/** Their words are of the text, and they are not seen. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'b i u s em strong small big span div center font abbr bdi bdo var ins dfn data time mark strike section noinclude onlyinclude poem noparse gallery references translate tvar languages'.split(
    ' ',
  ),
);
/** Left out with all that is in them. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'ref includeonly timeline imagemap score graph mapframe maplink templatedata templatestyles indicator inputbox hiero del categorytree charinsert choose infobox tabber chart section'.split(
    ' ',
  ),
);
/** Shown letter by letter, in a block of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(['pre', 'syntaxhighlight', 'source']);
/** The same within a line. */
export const LITERAL: ReadonlySet<string> = new Set(['nowiki', 'math', 'chem', 'ce']);

/** Elements that begin a block. */
export const BLOCK_START = /^<\/?(?:blockquote|p|table|tr|td|th|caption|thead|tbody|ul|ol|li|dl|dt|dd|h[1-6]|hr)>/;
