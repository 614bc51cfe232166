import { Tokenizer } from 'htmlparser2';
import type { Line } from '../../types.js';
import { PageReader, type Shown } from './page-reader.js';
import { StatementCollector } from './statements.js';

/** The tokenizer takes all within for one text; that within its like of the same length is read. */
const NOFRAMES = /<(\/?)noframes(?=[\s>])/gi;

/** The lines of a piece of HTML that stands within another text. */
export function readFragment(source: string): readonly Line[] {
  return readOnce(source, { hidden: true, noscript: true, locked: null }).reader.lines;
}

/** Reads HTML once. */
export function readOnce(source: string, shown: Shown): { readonly reader: PageReader; readonly statements: StatementCollector } {
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
