import type { TextFormat } from '../../src/core/types.js';

/** Texts that break careless parsers, each as long as asked: `make(n)` has about `n` UTF-16 code units. */
export interface Hostile {
  readonly name: string;
  readonly make: (length: number) => string;
}

const repeated = (name: string, unit: string): Hostile => ({ name, make: (length) => unit.repeat(Math.ceil(length / unit.length)) });
const nested = (name: string, open: string, close: string): Hostile => ({
  name,
  make: (length) => open.repeat(Math.ceil(length / 2 / open.length)) + close.repeat(Math.ceil(length / 2 / close.length)),
});

const SENTENCES = 'The council met on Tuesday, and voted for the rules of the harbour. '.repeat(4).trim();
/** An article, for what is read only beside one. */
const ARTICLE = `A headline of some length\n\nBy Ada Fenwick\n\n${SENTENCES}\n\n${SENTENCES}`;

const HOSTILE: readonly Hostile[] = [
  repeated('one word', 'a'),
  repeated('one line of words', 'ab '),
  repeated('one line of sentences', 'It was said so. '),
  repeated('capitals', 'A'),
  repeated('digits', '1'),
  repeated('letters without spaces between', '文'),
  repeated('short lines', 'a\n'),
  repeated('the same sentence on each line', 'The council met on Tuesday and voted.\n'),
  {
    name: 'a different number on each line',
    make: (length) => Array.from({ length: Math.ceil(length / 8) }, (_, i) => `${i} line`).join('\n'),
  },
  repeated('paragraphs', 'The council met on Tuesday, and voted for the rules.\n\n'),
  repeated('wrapped lines', 'the council met on Tuesday of last week and voted for the new rules of the\n'),
  repeated('hyphens at line ends', 'hyphen-\n'),
  repeated('blank lines', '\n'),
  repeated('carriage returns', '\r'),
  repeated('CRLF', 'a\r\n'),
  repeated('spaces', ' '),
  repeated('tabs', '\t'),
  repeated('no-break spaces', '\u00a0'),
  repeated('spaced out letters', 'a   '),
  repeated('titles of neighbours', '<<:  Older\n\n>>:  Newer\n\n'),
  repeated('excerpts', 'A title\n\nThe excerpt of it that ends so...\n\n'),
  repeated('bylines', 'By Ada Fenwick and Tomás Ruiz, '),
  repeated('byline lines', 'By Ada Fenwick\n'),
  repeated('dates', 'March 3, 2021 '),
  repeated('date lines', '2021-03-03 10:15\n'),
  repeated('comments', 'Ada says:\nI agree.\nReply\n'),
  repeated('separators', '=====\n'),
  repeated('articles in one dump', 'A headline of some length\n\nThe council met on Tuesday, and voted.\n\n=====\n\n'),
  repeated('full stops', '.'),
  repeated('ellipses', '…'),
  repeated('commas', ','),
  repeated('open brackets', '('),
  repeated('open square brackets', '['),
  repeated('open angle brackets', '<'),
  repeated('open tags', '<a '),
  repeated('open divs', '<div>'),
  nested('nested brackets', '(', ')'),
  nested('nested JSON arrays', '[', ']'),
  nested('nested JSON objects', '{"a":', '}'),
  repeated('unfinished links', '[a]('),
  repeated('unfinished images', '!['),
  repeated('links', '[a](b) '),
  repeated('links with brackets in them', '[a](b(c)'),
  nested('nested links', '[', '](b)'),
  repeated('URLs', 'https://example.org/'),
  repeated('asterisks', '*'),
  repeated('emphasis that never closes', '*a **b '),
  repeated('underscores between letters', 'a_'),
  repeated('backticks', '`'),
  repeated('backtick runs of different kinds', '` `` ``` '),
  repeated('fences', '```\n'),
  repeated('quotes in quotes', '> '),
  repeated('quote lines', '> a\n'),
  repeated('list markers', '- '),
  {
    name: 'ever deeper lists',
    make: (length) => Array.from({ length: Math.ceil(Math.sqrt(length * 2)) }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
  },
  repeated('table cells', '|a'),
  repeated('table rows', '| a | b |\n'),
  repeated('heading marks', '# '),
  repeated('underlined headings', 'a\n-\n'),
  repeated('backslashes', '\\'),
  repeated('ampersands', '&'),
  repeated('entities', '&amp;'),
  repeated('entities in entities', '&amp;amp;'),
  repeated('unfinished entities', '&#1'),
  repeated('mojibake', 'â€™'),
  repeated('twice broken mojibake', 'Ã¢â‚¬â„¢'),
  repeated('combining marks', '\u0301'),
  repeated('Hangul parts', '\u1100\u1161'),
  repeated('lone high surrogates', '\ud800'),
  repeated('lone low surrogates', '\udc00'),
  repeated('swapped surrogates', '\udc00\ud800'),
  repeated('zero-width spaces', '\u200b'),
  repeated('soft hyphens', 'a\u00ad'),
  repeated('null characters', '\0'),
  repeated('direction marks', '\u202e'),
  repeated('replacement characters', '\ufffd'),
  repeated('prototype names', '__proto__ constructor\n'),
  { name: 'signs within a tag', make: (length) => `${ARTICLE}\n\nTags: Boats${':'.repeat(length)} x\n\nBoats` },
];

/** Markup that breaks careless HTML parsers. */
const HOSTILE_HTML: readonly Hostile[] = [
  nested('nested div', '<div>', '</div>'),
  repeated('unclosed inline elements', '<p><b><i>x'),
  repeated('end tags alone', '</b>'),
  {
    name: 'end tags of something far out',
    make: (length) => `<b><td>${'<i>'.repeat(500)}${'</b>'.repeat(Math.ceil(length / 4))}`,
  },
  repeated('less-than signs', '<'),
  repeated('end tag openers', '</'),
  repeated('open comments', '<!--'),
  repeated('open CDATA sections', '<![CDATA['),
  { name: 'attributes', make: (length) => `<div ${'a=b '.repeat(Math.ceil(length / 4))}>x</div>` },
  { name: 'classes', make: (length) => `<div class="${'a-b '.repeat(Math.ceil(length / 4))}">x</div>` },
  {
    name: 'elements with classes of their own',
    make: (length) => Array.from({ length: Math.ceil(length / 24) }, (_, i) => `<p class="a-${i}">x</p>`).join(''),
  },
  repeated('entities', '&amp;'),
  repeated('open entities', '&#'),
  repeated('rows', '<tr><td>a<td>b'),
  { name: 'cells of one row', make: (length) => `<table><tr>${'<td>a'.repeat(Math.ceil(length / 5))}` },
  repeated('nested tables', '<table><tr><td>'),
  repeated('nested lists', '<ul><li>a'),
  repeated('links', '<a href=x>y</a> '),
  repeated('links that none closes', '<a href=x>y'),
  repeated('parts that touch', '<span>It is so.</span><b>No.</b>'),
  repeated('quotations that touch', '<q>It is so</q>'),
  repeated('raised links', 'so<sup><a href="#n">1</a></sup>'),
  { name: 'markup within pre', make: (length) => `<pre>${'a<b>b</b>'.repeat(Math.ceil(length / 9))}` },
  {
    name: 'nested JSON-LD',
    make: (length) => `<script type="application/ld+json">${'{"@graph":['.repeat(Math.ceil(length / 11))}</script>`,
  },
  {
    name: 'JSON-LD that cannot be read',
    make: (length) => `<script type="application/ld+json">{"headline":"${'\\"'.repeat(Math.ceil(length / 2))}</script>`,
  },
  repeated('items', '<div itemscope itemtype="https://schema.org/Article"><b itemprop=author>x'),
  repeated('statements', '<meta name=author content=x>'),
  { name: 'styles', make: (length) => `<p style="${'display:'.repeat(Math.ceil(length / 8))}">x` },
  repeated('hidden elements', '<div hidden>x'),
  {
    name: 'hidden children of an element with many classes',
    make: (length) => `<div class="${'a-b '.repeat(Math.ceil(length / 8))}">${'<p hidden>x'.repeat(Math.ceil(length / 22))}`,
  },
  repeated('buttons that open something', '<b aria-expanded=false aria-controls=x>y</b><p id=x hidden>z'),
  repeated('pictures', '<svg><g>'),
  repeated('frames without an end in noscript', '<noscript><iframe src=x /></noscript>y'),
  {
    name: 'a path that climbs',
    make: (length) => `<base href="https://example.org/"><a href="${'a/../'.repeat(Math.ceil(length / 5))}">x</a>`,
  },
  {
    name: 'signs within a crumb',
    make: (length) =>
      `<h1>A headline of some length</h1><nav class=breadcrumbs><a href=/>Home</a> &gt; 0${':'.repeat(length)} x &gt; Boats</nav>${SENTENCES}`,
  },
  repeated('null characters', '\0'),
];

/** What a format's reader must stand: bare text and Markdown are written in the same characters. */
export function hostileOf(format: TextFormat): readonly Hostile[] {
  return format === 'html' ? HOSTILE_HTML : HOSTILE;
}
