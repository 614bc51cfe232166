/** How much of a text is looked at, in characters. */
const LOOK = 65_536;
/** Comments, declarations and white space that may stand above the first tag. */
const LONGEST_PROLOGUE = 4_096;

/** What only a whole page begins with. */
const PAGE_START = /^(?:<!doctype\s+html|<(?:html|head|body)[\s>])/i;
const TAG_START = /^<(?:[a-z][a-z0-9]{0,10})[\s/>]/i;

/** End tags of blocks: hardly anyone quotes dozens of them. */
const BLOCK_ENDS: ReadonlySet<string> = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 td tr table section article header footer nav main aside blockquote figure'.split(' '),
);
const LONGEST_NAME = 10;

/** A fragment that begins with a tag has so many end tags of blocks at least, and one in so many characters. */
const FEWEST = 1;
const CHARACTERS_EACH = 3_000;
/** One that begins with text has more: prose about HTML shows a tag here and there. */
const FEWEST_WITHIN = 3;
const CHARACTERS_EACH_WITHIN = 600;
/** Share of the lines with text that hold a tag, likewise: paragraphs of a fragment may be wrapped over several lines. */
const LEAST_TAGGED = 0.25;
const LEAST_TAGGED_WITHIN = 0.5;

/** Whether a text begins as only a whole HTML page does. */
export function beginsAsPage(text: string): boolean {
  const start = behindPrologue(text);
  return PAGE_START.test(text.slice(start, start + 40));
}

/** Whether a text is a part of an HTML page by the tags in it. Linear in the first 64 KB. */
export function looksLikeHtml(text: string): boolean {
  const start = behindPrologue(text);
  const look = text.slice(start, start + LOOK);
  const tagged = TAG_START.test(look.slice(0, 16));
  const enough = tagged ? Math.max(FEWEST, look.length / CHARACTERS_EACH) : Math.max(FEWEST_WITHIN, look.length / CHARACTERS_EACH_WITHIN);
  let found = 0;
  for (let at = look.indexOf('</'); at !== -1; at = look.indexOf('</', at + 2)) {
    const name = look.slice(at + 2, at + 3 + LONGEST_NAME);
    const end = name.indexOf('>');
    if (end !== -1 && BLOCK_ENDS.has(name.slice(0, end).toLowerCase())) found++;
    if (found >= enough) return isTaggedThroughout(look, tagged ? LEAST_TAGGED : LEAST_TAGGED_WITHIN);
  }
  return false;
}

/** Whether at least that share of the lines with text holds a tag: a text about HTML has its examples in a few places. */
function isTaggedThroughout(text: string, share: number): boolean {
  let tagged = 0;
  let lines = 0;
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next === -1 ? text.length : next;
    // A line with nothing but its carriage return has no text.
    if (end - from > 1) {
      lines++;
      if (text.slice(from, end).includes('<')) tagged++;
    }
    from = end + 1;
  }
  return tagged >= lines * share;
}

/** Offset behind white space, an XML declaration and comments. */
function behindPrologue(text: string): number {
  let at = 0;
  while (at < LONGEST_PROLOGUE) {
    at = behindSpace(text, at);
    const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '?>' : '';
    if (closing === '') return at;
    const end = text.indexOf(closing, at + 4);
    if (end === -1 || end > LONGEST_PROLOGUE) return at;
    at = end + closing.length;
  }
  return at;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (at < from + LONGEST_PROLOGUE && /\s|\ufeff/.test(text.charAt(at))) at++;
  return at;
}
