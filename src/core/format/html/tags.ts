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

export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly bits: number;
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

const TAGS: ReadonlyMap<string, Tag> = collect([
  [BLOCKS, BLOCK],
  [VOIDS, VOID],
  [SILENTS, SILENT],
  [HEADS, HEAD],
  [PARAGRAPH_ENDERS, ENDS_PARAGRAPH],
  [SCOPES, SCOPE],
]);

function collect(lists: readonly (readonly [string, number])[]): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const [names, bit] of lists) {
    for (const name of names.split(' ')) tags.set(name, { name, bits: (tags.get(name)?.bits ?? 0) | bit });
  }
  return tags;
}

/** Names of elements that pages make up are cut: they are only told apart. */
const LONGEST_NAME = 64;

export function tagOf(written: string): Tag {
  const known = TAGS.get(written);
  if (known !== undefined) return known;
  const name = written.slice(0, LONGEST_NAME).toLowerCase();
  return TAGS.get(name) ?? { name, bits: 0 };
}
