import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/core/record/index.js';
import { readWikitext } from '../../../src/core/record/markup/wikitext/index.js';
import { isWikitext } from '../../../src/core/record/markup/wikitext/signs.js';
import { cleanDocument } from '../../../src/index.js';

const PAGE = `{{Infobox building
| name = Tide Mill
| image = [[File:Mill.jpg|thumb|x]]
| place = {{coord|50|1|N}}
}}
[[File:Mill at dusk.jpg|thumb|250px|alt=A mill|The mill at dusk, from [[Quay Street|the quay]]]]
'''The Tide Mill''' ({{IPAc-en|m}}; {{lang-fr|Vieux Moulin}}) is a [[tide mill|mill]] in the port of [[Harwell (Bay)|]], built in 1742.<ref name="a">{{cite book|title=Mills}}</ref> It ground corn for [[boat]]s until ''1908''.<ref name="a" />

== History ==
{{main|History of the mill}}
The first one burned in 1739.{{sfn|Smith|1990}} See [https://mill.example/ its own site].

=== Rebuilding ===
* Oak
** cut in winter
* Stone

{| class="wikitable"
|+ Owners
! Year !! Owner
|-
| 1742 || style="text-align:right" | [[John Byng|Byng]]
|-
| 1801
| The Crown
|}

== Empty ==
{{Empty section}}

== Machinery ==
<gallery>
File:Wheel.jpg|The great [[wheel]]
File:Stones.jpg
</gallery>
The wheel was {{nowrap|5.2 m}} wide <!-- or not --> and 5 < 6 <nowiki>[[boxes]]</nowiki> high.

== References ==
{{reflist}}
* A book about mills

[[Category:Tide mills]]
[[Category:Harwell|Mill]]
[[fr:Vieux Moulin]]
`;

const html = (text: string): string => readWikitext(text, 'Mill').html.trim();

describe('wikitext', () => {
  it('is a text with blocks, without templates, notes and links', () => {
    const marked = readMarkup(PAGE, null, null);
    const { record } =
      cleanDocument({ id: 'a', text: marked?.text ?? '', format: 'html', title: marked?.title, stated: marked?.stated })[0] ?? {};
    expect(record).toMatchObject({ title: 'The Tide Mill', tags: ['Tide mills', 'Harwell'] });
    expect(
      record?.text,
    ).toBe(`The Tide Mill (Vieux Moulin) is a mill in the port of Harwell, built in 1742. It ground corn for boats until 1908.

History

The first one burned in 1739. See its own site.

Rebuilding

- Oak
  - cut in winter
- Stone

Year | Owner
1742 | Byng
1801 | The Crown

Machinery

The wheel was 5.2 m wide and 5 < 6 [[boxes]] high.`);
    expect(record?.body.filter(({ type }) => type === 'caption').map(({ text }) => text)).toEqual([
      'The mill at dusk, from the quay',
      'Owners',
      'The great wheel',
    ]);
    expect(record?.sections.at(-1)?.kind).toBe('other');
  });

  const lines: Record<string, string> = {
    'Text [[Foo|bar]]s': '<p>Text bars</p>',
    '[[:Category:Piers|piers]] and [[Category:Piers]]': '<p>piers and</p>',
    "L''''amour''' of '''''all'''''": "<p>L'amour of all</p>",
    'A -{zh-hans:软件; zh-hant:軟體}- b -{T|x}-': '<p>A 软件 b</p>',
    'It is {{convert|5|km|mi}} ({{IPA|x}}) long': '<p>It is 5 km long</p>',
    'A {{unknown|x}}, b': '<p>A, b</p>',
    '{{{name|default}}} is {{PAGENAME}}': '<p>default is Mill</p>',
    '{{quote|Never.|Ada}}': '<blockquote>Never.<br>— Ada</blockquote>',
    '# a\n## b\n# c': '<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>',
    '; a\n: b': '<dl><dt>a</dt><dd>b</dd></dl>',
    ' let a\n let b': '<pre>let a\nlet b</pre>',
    '<syntaxhighlight lang="c">a [[0]] < b</syntaxhighlight>': '<pre>a [[0]] &lt; b</pre>',
    '{{a|{{b|{{c}}}}}}word': '<p>word</p>',
    '== a = b ==\ntext': '<h2>a = b</h2>\n<p>text</p>',
    'a == b == c': '<p>a == b == c</p>',
    'a <b>c</b> <unknown> d': '<p>a c &lt;unknown> d</p>',
  };
  for (const [text, written] of Object.entries(lines)) it(`reads ${JSON.stringify(text)}`, () => expect(html(text)).toBe(written));

  it('that lacks the end of a template, a link or a table keeps its text', () => {
    expect(html('{{Infobox\n| a = b\n\nThe text.')).toBe('<p>The text.</p>');
    expect(html('See [[the pier\nand the boat.')).toBe('<p>See the pier\nand the boat.</p>');
    expect(html('{| class="wikitable"\n| a\n')).toBe('<table><tr><td>a</td></table>');
    expect(html('A <ref>note and text')).toBe('<p>A note and text</p>');
  });
});

describe('isWikitext', () => {
  const others: Record<string, string> = {
    'an article that names the signs': `How links work\n\nIn wikis, == stands for a heading and [[a link]] in brackets leads to a page. ${'A page is changed by everybody who reads it. '.repeat(20)}`,
    'a lesson in the markup': `Lesson one\n\nPages of wikis have a markup of their own. Write\n\n'''bold'''\n\nfor bold letters,\n\n== Heading ==\n\nfor a heading, and\n\n[[Page]]\n\nfor a link to a page. ${'You will soon know it by heart, and write it as quickly as a letter. '.repeat(4)}`,
    'notes in Markdown':
      '# Ferry\n\nSee [[Pier]] and [[Boat|the boat]].\n\n==The rope is lost.==\n\n{{date}}\n\n## More\n\n[site](https://bay.example)',
    'a program': "def f():\n    '''Doc.'''\n    a = [[1, 2], [3]]\n    if a == b: return {{1}}\n",
    'one link': 'The ferry [[sic]] was late on Tuesday.',
  };
  for (const [name, text] of Object.entries(others)) it(`does not see ${name}`, () => expect(isWikitext(text)).toBe(false));

  it('sees pages, long and short', () => {
    expect(isWikitext(PAGE)).toBe(true);
    expect(isWikitext("'''Harwell''' is a [[village]] in [[Bay]].\n\n{{stub}}\n[[Category:Villages]]")).toBe(true);
  });
});
