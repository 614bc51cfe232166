/** What the reader must know of a kind of element, as bits. */
export const BLOCK = 1;
/** Has no content and no end tag. */
export const VOID = 2;
/** Its content is no text of the page. */
export const SILENT = 4;
/** May stand in `head`; anything else ends it. */
export const HEAD = 8;
/** Its start ends an open paragraph (HTML standard, 13.2.6.4.7). */
export const ENDS_PARAGRAPH = 16;
/** End tags do not reach through it: a stray `</div>` within a cell closes no `div` around the table. */
export const SCOPE = 32;

/** A list of items. */
export const LIST = 64;
/** Its line ends and spaces are the author's. */
export const PREFORMATTED = 128;
/** Ends at the next of its kind, without an end tag. */
export const ENDED_BY_KIND = 256;
/** A table or a part of one. */
export const TABLE = 512;
/** Shows a picture, a film or another page. */
const IMAGE = 1024;
/** Its text may be written otherwise. */
export const MARKED = 2048;

export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly bits: number;
  /** Level of a heading, else 0. */
  readonly heading: number;
  /** Of the known kinds of elements, from 0; -1 for those that pages make up. */
  readonly number: number;
}

/** `display: block` and its kin in the style sheet of browsers; cells and buttons stand apart from their neighbours too. */
const BLOCKS =
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
  'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main menu nav noscript ol optgroup option output p plaintext pre ' +
  'search section select slot summary table tbody td textarea tfoot th thead tr ul video xmp';

const VOIDS = 'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr';

/** Programs, styles, what stands in for something that did not load, lists that are not open, and readings set above characters. */
const SILENTS =
  'annotation annotation-xml applet audio canvas datalist desc iframe noembed noframes noscript object optgroup option progress meter script select ' +
  'rp rt style svg template title video map';

const HEADS = 'base basefont bgsound head html link meta noframes noscript script style template title';

const PARAGRAPH_ENDERS =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li ' +
  'listing main menu nav ol p plaintext pre search section summary table ul xmp dd dt td th tr tbody thead tfoot caption';

const SCOPES = 'caption html table td th object template svg button';

/** Kinds of elements of which nothing is to be known but their names. */
const OTHERS =
  'a abbr b bdi bdo big cite code data del dfn em font foreignobject i ins kbd mark math path picture q s samp small span strike strong sub sup time tt u use var';

const HEADING = /^h([1-6])$/;

/** In the order of their numbers. */
const TAGS: ReadonlyMap<string, Tag> = collect([
  [BLOCKS, BLOCK],
  [VOIDS, VOID],
  [SILENTS, SILENT],
  [HEADS, HEAD],
  [PARAGRAPH_ENDERS, ENDS_PARAGRAPH],
  [SCOPES, SCOPE],
  ['ul ol menu dir', LIST],
  ['pre listing xmp plaintext', PREFORMATTED],
  ['li dt dd td th tr tbody thead tfoot option optgroup', ENDED_BY_KIND],
  ['table tbody thead tfoot tr td th caption', TABLE],
  ['img video iframe object embed', IMAGE],
  [OTHERS, 0],
  ['a q sub sup', MARKED],
]);

/** How many kinds of elements are known. */
export const KNOWN_TAGS: number = TAGS.size;

function collect(lists: readonly (readonly [string, number])[]): Map<string, Tag> {
  const bits = new Map<string, number>();
  for (const [names, bit] of lists) for (const name of names.split(' ')) bits.set(name, (bits.get(name) ?? 0) | bit);
  return new Map(
    [...bits].map(([name, its], number) => [name, { name, bits: its, heading: Number(HEADING.exec(name)?.[1] ?? 0), number }]),
  );
}

/** Names of so many characters have a code: five bits each. */
const LONGEST_CODE = 5;
const BY_CODE: ReadonlyMap<number, Tag> = new Map(
  [...TAGS.values()].filter(({ name }) => name.length <= LONGEST_CODE).map((tag) => [codeOf(tag.name, 0, tag.name.length), tag]),
);

/** A number for a name of letters and the digits 1 to 6, letter case apart; -1 for any other. */
function codeOf(source: string, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    const letter = (unit | 32) - 96;
    if (letter >= 1 && letter <= 26 && unit < 128) code = code * 32 + letter;
    else if (unit >= 49 && unit <= 54 && at > start) code = code * 32 + ((unit - 22) & 31);
    else return -1;
  }
  return code;
}

/** Names of elements that pages make up are cut: they are only told apart. */
const LONGEST_NAME = 64;

export function tagOf(written: string): Tag {
  const known = TAGS.get(written);
  if (known !== undefined) return known;
  const name = written.slice(0, LONGEST_NAME).toLowerCase();
  return TAGS.get(name) ?? { name, bits: 0, heading: 0, number: -1 };
}

/** The same of a name in the source. */
export function tagAt(source: string, start: number, end: number): Tag {
  const known = end - start <= LONGEST_CODE ? BY_CODE.get(codeOf(source, start, end)) : undefined;
  return known ?? tagOf(source.slice(start, end));
}

/** Whether an element shows a picture, a film or another page; those of AMP are no kinds of their own. */
export function isImage({ bits, number, name }: Tag): boolean {
  return (bits & IMAGE) !== 0 || (number === -1 && (name === 'amp-img' || name === 'amp-video'));
}
