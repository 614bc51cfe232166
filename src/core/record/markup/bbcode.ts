import { escapeUTF8 } from 'entities';
import { articlePage } from '../written-html.js';
import type { Markup } from './define.js';
import { Pieces } from './pieces.js';

const TAG = /\[(\/?)([a-z*][a-z0-9]{0,15})(=[^\][\n]{0,1000}|\s[^\][\n]{0,1000})?\]/gi;
/** What becomes of the words in an element; all that have no place here are words alone. */
const BLOCKS: ReadonlyMap<string, string> = new Map([
  ['quote', 'blockquote'],
  ['code', 'pre'],
  ['list', 'ul'],
  ['ul', 'ul'],
  ['ol', 'ol'],
  ['li', 'li'],
  ['table', 'table'],
  ['tr', 'tr'],
  ['td', 'td'],
  ['th', 'th'],
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['heading', 'h2'],
]);
/** Pictures and films, with their addresses. */
const LEFT_OUT = /\[(img|attach|attachment|youtube|video|media|flash|audio)\b[^\][\n]{0,300}\][^[\n]{0,2000}\[\/\1\]/gi;
const WORDS: ReadonlySet<string> = new Set(
  'b i u s url email size color colour font center left right justify indent sub sup spoiler hr user mention post topic thread anchor highlight align float'.split(
    ' ',
  ),
);
/** Elements within elements. */
const DEEPEST = 60;
/** How much of a text is looked at, in characters, and pairs of tags that are there at least: one in so many characters. */
const LOOK = 65_536;
const FEWEST_PAIRS = 2;
const CHARACTERS_EACH = 1_500;

/** Whether an element's end stands in the text as often as its beginning, for elements that forums have. Linear in the first 64 KB. */
function isBbcode(text: string): boolean {
  if (!text.includes('[/')) return false;
  const look = text.slice(0, LOOK);
  if (/\]\((?:https?:|\/)/.test(look) || /^```/m.test(look)) return false;
  const opened = new Map<string, number>();
  let pairs = 0;
  let named = false;
  for (const [, closes, written = '', value = ''] of look.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (!WORDS.has(name) && !BLOCKS.has(name) && name !== 'img') continue;
    const open = opened.get(name) ?? 0;
    if (closes === '') opened.set(name, open + 1);
    else if (open > 0) {
      pairs++;
      opened.set(name, open - 1);
    }
    named ||= value.startsWith('=') || name === 'quote' || name === 'img' || name === 'url';
  }
  return named && pairs >= Math.max(FEWEST_PAIRS, look.length / CHARACTERS_EACH);
}

/** Reads a text in one pass. Line ends are breaks, empty lines part paragraphs. */
function bbcodeHtml(whole: string): string {
  const text = whole.replace(LEFT_OUT, '');
  const out = new Pieces();
  const stack: { readonly name: string; readonly html: string }[] = [];
  let at = 0;
  let literal = '';
  const words = (end: number): void => {
    out.put(literal === '' ? linesOf(text.slice(at, end)) : escapeUTF8(text.slice(at, end)));
  };
  const close = (name: string): void => {
    const found = stack.findLastIndex((open) => open.name === name);
    if (found === -1) return;
    for (const open of stack.splice(found).reverse()) if (open.html !== '') out.put(`</${open.html}>`);
  };
  for (const { index, 0: tag, 1: closes, 2: written = '', 3: value = '' } of text.matchAll(TAG)) {
    const name = written.toLowerCase();
    const isKnown = WORDS.has(name) || BLOCKS.has(name) || name === '*';
    if (!isKnown || (literal !== '' && !(closes !== '' && name === literal))) continue;
    words(index);
    at = index + tag.length;
    if (closes !== '') {
      literal = '';
      close(name);
    } else if (name === 'hr') out.put('<hr>');
    else if (name === '*' || name === 'li') {
      close('li');
      stack.push({ name: 'li', html: 'li' });
      out.put('<li>');
    } else if (stack.length < DEEPEST) {
      const html = name === 'list' && value !== '' ? 'ol' : (BLOCKS.get(name) ?? '');
      stack.push({ name, html });
      if (html !== '') out.put(`<${html}>`);
      if (name === 'quote' && value.startsWith('=')) out.put(`${escapeUTF8(whoIn(value))}<br>`);
      if (name === 'code') literal = name;
    }
  }
  words(text.length);
  for (const open of stack.reverse()) if (open.html !== '') out.put(`</${open.html}>`);
  return out.text();
}

/** `="Ada Byron" post=12`, `=Ada;12` */
function whoIn(value: string): string {
  const name = /^=(?:&quot;|["'])?([^"'\];&,]{1,80})/.exec(value)?.[1]?.trim() ?? '';
  return name === '' ? '' : `${name}:`;
}

function linesOf(text: string): string {
  return escapeUTF8(text)
    .replace(/\n[ \t]{0,20}\n[\s]{0,100}/g, '<p>')
    .replaceAll('\n', '<br>');
}

/** The markup of forums: `[b]…[/b]`, `[quote="Ada"]…[/quote]`, `[url=https://…]…[/url]`. */
export const bbcode: Markup = {
  name: 'bbcode',
  isWritten: isBbcode,
  read: (text, title) => ({
    text: articlePage({ title: title ?? '', html: bbcodeHtml(text.replace(/\r\n?/g, '\n')) }),
    format: 'html',
    title,
    stated: {},
  }),
};
