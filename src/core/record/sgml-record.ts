import { decodeHTML } from 'entities';
import type { JsonObject } from './parts.js';

/** What opens a document, at the beginning of a line: `<DOC>` above its number, `<DOC id="…" type="story">` above its parts, Reuters' `<REUTERS …>`. */
const FIRST =
  /^\ufeff?\s{0,200}(?:<!DOCTYPE [^<>\n]{1,200}>\s{0,200})?(?:(<DOC>)\s{0,200}<DOC(?:NO|ID|HDR)>|(<DOC )id="[^"\n]{1,200}"(?: type="[^"\n]{1,40}")?\s{0,20}>\s{0,200}<(?:HEADLINE|DATELINE|TEXT)>|(<REUTERS )[^<>\n]{1,400}>\s{0,200}<DATE>)/;
const LOWER_CASE = /^\ufeff?\s{0,200}(<doc>)\s{0,200}<doc(?:no|id|hdr)>/;

/** How each document of a file of these begins; `null` for any other file. */
export function openingOf(text: string): string | null {
  const head = text.slice(0, 4_000);
  return (FIRST.exec(head) ?? LOWER_CASE.exec(head))?.slice(1).find((opening) => opening !== undefined) ?? null;
}

/** In order of trust. A headline of the newswires of TREC's disks stands under one of these. */
const TITLES = ['HEADLINE', 'HEAD', 'HL', 'TITLE', 'TI', 'TTL'] as const;
const BYLINES = ['BYLINE', 'AUTHOR', 'AU'] as const;
const DATES = ['DATE', 'DATE_TIME', 'DATETIME', 'DATE1', 'PUBDATE', 'DD'] as const;
const TAGS = ['SUBJECT', 'KEYWORDS', 'KEYWORD', 'TOPICS'] as const;
const IDS = ['DOCNO', 'DOCID'] as const;
/** A paper's first paragraphs stand apart from the others. */
const TEXTS = ['LP', 'LEADPARA', 'TEXT', 'BODY'] as const;
/** They hold the others. */
const AROUND: ReadonlySet<string> = new Set(['REUTERS', 'DOC']);
/** `WIRE_ENG_19940512.0012`: Gigaword's documents have their day in their number. */
const NUMBERED = /_((?:19|20)\d\d)([01]\d)([0-3]\d)\.\d{2,8}$/;
const OWN_ID = /\s(?:id|NEWID)="([^"]{1,200})"/;
const PARAGRAPH = /<\/?(?:p|br|lp|headline|dateline|subhead|h\d)(?:\s[^<>]{0,200})?>/gi;
const TAG = /<\/?[A-Za-z][^<>]{0,200}>/g;
/** Entities of these collections that HTML has not. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['hyph', '-'],
  ['blank', ' '],
  ['cir', ''],
]);
const ENTITY = /&(hyph|blank|cir);/g;
/** Marks that wires set around their texts: `&#2;`, `&#3;`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /&#(?:[0-8]|1[0-9]|2[0-9]|3[01]);|[\u0000-\u0008\u000e-\u001f]/g;

/** A document of a collection in SGML as a record: its number, headline, byline, date, subjects and text; of a web page its address and HTML. */
export function sgmlRecord(piece: string): JsonObject {
  const end = piece.indexOf('>') + 1;
  const { named: elements, outside } = elementsOf(piece, end);
  const header = elements.get('DOCHDR');
  const id = firstOf(elements, IDS) || (OWN_ID.exec(piece.slice(0, end))?.[1] ?? '');
  const fields: (readonly [string, unknown])[] = [['id', id]];
  if (header !== undefined) {
    fields.push(['url', /https?:\/\/\S{1,2000}/.exec(header[0] ?? '')?.[0] ?? ''], pageOf(piece));
    return recordOf(fields);
  }
  const [, year, month, day] = NUMBERED.exec(id) ?? [];
  fields.push(
    ['title', firstOf(elements, TITLES)],
    ['author', firstOf(elements, BYLINES)],
    ['date', firstOf(elements, DATES) || (year === undefined ? '' : `${year}-${month}-${day}`)],
    ['tags', subjectsOf(firstOf(elements, TAGS))],
    ['text', textOf(elements, outside)],
  );
  return recordOf(fields);
}

function recordOf(fields: readonly (readonly [string, unknown])[]): JsonObject {
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

/** What stands behind the header of the answer that brought a page. */
function pageOf(piece: string): readonly [string, string] {
  const from = /<\/DOCHDR>/i.exec(piece);
  const page = withoutClosing(piece.slice(from === null ? 0 : from.index + from[0].length));
  return [/<(?:html|body|head|p|div|table|h\d)[\s>]/i.test(page) ? 'html' : 'text', page];
}

function withoutClosing(text: string): string {
  const at = text.toUpperCase().lastIndexOf('</DOC>');
  return (at === -1 ? text : text.slice(0, at)).trim();
}

const OPENING = /<([A-Za-z][A-Za-z0-9_-]{0,40})(?:\s[^<>]{0,400})?>/g;

interface Elements {
  /** By their names in capitals, several of one name in order. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** What stands in none of them, and in paragraphs. */
  readonly outside: string;
}

/** The elements of a document, without those within others, unless they hold whole documents. */
function elementsOf(piece: string, from: number): Elements {
  const named = new Map<string, string[]>();
  const unclosed = new Set<string>();
  const held = new Set<string>();
  const outside: string[] = [];
  let at = from;
  OPENING.lastIndex = from;
  for (let opening = OPENING.exec(piece); opening !== null; opening = OPENING.exec(piece)) {
    const [tag, written = ''] = opening;
    const inner = opening.index + tag.length;
    const close = unclosed.has(written) ? -1 : piece.indexOf(`</${written}>`, inner);
    if (close === -1) {
      unclosed.add(written);
      continue;
    }
    const name = written.toUpperCase();
    const content = piece.slice(inner, close);
    outside.push(piece.slice(at, opening.index), ...(name === 'P' ? ['<P>', content] : []));
    const list = named.get(name) ?? [];
    list.push(content);
    named.set(name, list);
    // Reuters has headline and text within the element of the text.
    const holds = !held.has(name) && (AROUND.has(name) || (name === 'TEXT' && /<(?:BODY|TITLE)>/.test(content)));
    held.add(name);
    at = holds ? inner : close + written.length + 3;
    OPENING.lastIndex = at;
  }
  outside.push(piece.slice(at));
  return { named, outside: withoutClosing(outside.join('')) };
}

function firstOf(elements: ReadonlyMap<string, readonly string[]>, names: readonly string[]): string {
  for (const name of names) {
    const value = lineOf(elements.get(name)?.[0] ?? '');
    if (value !== '') return value;
  }
  return '';
}

/** On one line; subjects by themselves are parted by semicolons. */
function lineOf(inner: string): string {
  return plain(inner.replace(/<\/D>\s{0,4}(?=<D>)/g, '; ').replace(TAG, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function subjectsOf(line: string): string[] {
  return line
    .split(';')
    .map((subject) => subject.trim())
    .filter((subject) => subject !== '');
}

/** Paragraphs parted by empty lines, their lines as they are wrapped. */
function textOf(elements: ReadonlyMap<string, readonly string[]>, outside: string): string {
  const names = elements.has('BODY') ? ['BODY'] : TEXTS;
  const parts = names.flatMap((name) => elements.get(name) ?? []);
  const written = parts.length > 0 ? parts.join('\n\n') : outside;
  return plain(written.replace(PARAGRAPH, '\n\n').replace(TAG, ''))
    .replace(/\n[ \t\r\n]{1,200}\n/g, '\n\n')
    .replace(/^[ \t\r\n]{0,200}\n/, '')
    .trimEnd();
}

function plain(text: string): string {
  const known = text.replace(CONTROLS, '').replace(ENTITY, (_, name: string) => ENTITIES.get(name) ?? '');
  return known.includes('&') ? decodeHTML(known) : known;
}
