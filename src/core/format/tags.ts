import { isAsciiLetter, isDigit, isSpace } from './characters.js';

/** Tags that pages leave in running text. Others, such as `<name>`, are the author's. */
const TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr article aside b big blockquote br button center cite code dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 ' +
    'header hr i iframe img ins kbd label li main mark nav nobr ol p picture pre q s samp section small source span strike strong sub summary sup ' +
    'table tbody td tfoot th thead tr tt u ul var video wbr'
  ).split(' '),
);

/** @param inner what stands between the angle brackets: `a href="…"`, `/b`, `br/` */
export function isInlineTag(inner: string): boolean {
  return TAGS.has(tagName(inner));
}

/** Words on both sides of such a tag are two. */
const BREAKS: ReadonlySet<string> = new Set(
  'br p div li dd dt td th tr table ul ol dl h1 h2 h3 h4 h5 h6 hr blockquote pre article aside details figcaption figure footer header main nav section'.split(
    ' ',
  ),
);

export function isBreak(inner: string): boolean {
  return BREAKS.has(tagName(inner));
}

const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Where the start tag of a link leads: `a href="…"`; `null` for other tags. */
export function hrefOf(inner: string): string | null {
  if (tagName(inner) !== 'a') return null;
  const match = HREF.exec(inner);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

export function endsLink(inner: string): boolean {
  return /^\/a\s*$/i.test(inner);
}

/** Whether a tag begins raised or lowered text, or ends such; `null` for others. */
export function raisedOf(inner: string): 'sup' | 'sub' | 'end' | null {
  const name = tagName(inner);
  if (name !== 'sup' && name !== 'sub') return null;
  return inner.startsWith('/') ? 'end' : name;
}

function tagName(inner: string): string {
  const start = inner.charCodeAt(0) === 47 ? 1 : 0;
  let end = start;
  while (end < inner.length && (isAsciiLetter(inner.charCodeAt(end)) || isDigit(inner.charCodeAt(end)))) end++;
  const code = inner.charCodeAt(end);
  return end === inner.length || isSpace(code) || code === 47 ? inner.slice(start, end).toLowerCase() : '';
}
