import { Tokenizer } from 'htmlparser2';
import type { Line, PageText } from '../../types.js';
import { PageReader, type Shown } from './page-reader.js';
import { StatementCollector } from './statements.js';
import { unshownText } from './unshown.js';

/** A page that shows less, in characters, may wait for a script to show its text. */
const LITTLE = 400;
/** The tokenizer takes all within for one text; that within its like of the same length is read. */
const NOFRAMES = /<(\/?)noframes(?=[\s>])/gi;
/** How many times more text must be hidden than shown to be what the page is about. */
const MUCH_MORE = 3;

/**
 * Reads an HTML page: its text as browsers lay it out, and what it states about itself. Malformed, truncated and deeply nested
 * pages are read in linear time.
 * @param url where the page came from, for relative addresses; `null` when it is not known
 */
export function readHtml(source: string, url: string | null): PageText {
  let shown: Shown = { hidden: false, noscript: false };
  let pass = run(source, shown);
  const { characters, hiddenCharacters, noscriptCharacters } = pass.reader;
  const more = Math.max(LITTLE, characters * MUCH_MORE);
  if (characters < LITTLE || hiddenCharacters + noscriptCharacters > more) {
    shown = { hidden: hiddenCharacters > more, noscript: noscriptCharacters > Math.max(0, characters) };
    if (shown.hidden || shown.noscript) pass = run(source, shown);
  }
  const { base, statements, text } = pass.statements.finish(url);
  pass.reader.resolveLinks(base);
  const { lines } = pass.reader;
  return { lines, statements, unshown: text === null ? null : unshownText(source, lines, text, readFragment) };
}

/** The lines of a piece of HTML that stands within another text. */
export function readFragment(source: string): readonly Line[] {
  return run(source, { hidden: true, noscript: true }).reader.lines;
}

function run(source: string, shown: Shown): { readonly reader: PageReader; readonly statements: StatementCollector } {
  const statements = new StatementCollector();
  const xml = /^\s{0,100}<\?xml\s/.test(source);
  const page = shown.noscript ? source.replace(NOFRAMES, '<$1noscript') : source;
  const reader = new PageReader(page, shown, statements, xml);
  const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: xml }, reader);
  tokenizer.write(xml ? page : withoutCdata(page));
  tokenizer.end();
  return { reader, statements };
}

/**
 * In HTML `<![CDATA[` begins a comment that ends at the next `>`, unless it stands in a picture. The tokenizer would look for `]]>`,
 * as XML does, and swallow pages that were assembled from XML.
 */
function withoutCdata(source: string): string {
  // An exclamation mark is seldom where a bracket is not, and what has more than six characters is looked for in a slower way.
  return source.includes('![CDA') ? source.replaceAll('<![CDATA[', '<!_CDATA_') : source;
}
