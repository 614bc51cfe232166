import { describe, expect, it } from 'vitest';
import { lines, path, shapes, texts } from './read.js';

describe('blocks and lines', () => {
  it('blocks stand apart, text within a block runs on', () => {
    expect(texts('<div>One <b>bold</b>\n  word<p>Two</p>three</div>four<span>five</span>')).toEqual([
      'One bold word',
      'Two',
      'three',
      'fourfive',
    ]);
  });

  it('white space collapses as in CSS; a no-break space stays', () => {
    expect(texts('<p> a\n\t b <i> c</i> d\u00a0\u00a0e </p><p>&nbsp;</p><p> </p>')).toEqual(['a b c d\u00a0\u00a0e']);
  });

  it('br breaks a line without a gap, two of them and blocks with one', () => {
    const page = lines('<p>one<br>two<br/><br>three</br>four</p><p>five</p>');
    expect(page.map(({ text, gap }) => [text, gap])).toEqual([
      ['one', 0],
      ['two', 0],
      ['three', 1],
      ['four', 0],
      ['five', 1],
    ]);
  });

  it('lines are counted as they are laid out', () => {
    expect(lines('<p>a</p><p>b<br>c').map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('offsets lead to the source', () => {
    const source = '<div>\n  <p> A &amp; <b>B</b> </p>\n  tail\n</div>';
    expect(lines(source).map(({ start, end }) => source.slice(start, end))).toEqual(['A &amp; <b>B', 'tail']);
  });

  it('headings with level, items with depth, quotes', () => {
    expect(
      shapes(
        '<h1>T</h1><h3><a href=x>U</a></h3><ul><li>a<ol><li><p>b</p><p>c</p></ol><li>d</ul><blockquote><p>q</p></blockquote><h7>v</h7>',
      ),
    ).toEqual([
      ['heading', 1, 'T'],
      ['heading', 3, 'U'],
      ['item', 1, 'a'],
      ['item', 2, 'b'],
      ['plain', 0, 'c'],
      ['item', 1, 'd'],
      ['quote', 0, 'q'],
      ['plain', 0, 'v'],
    ]);
  });

  it('pre keeps lines, indentation and blank lines', () => {
    const page = lines('<p>x</p><pre><code>if a:\n    b &lt; c\n\n\tend  d</code></pre>');
    expect(page.map(({ role, text, indent, gap }) => [role, text, indent, gap])).toEqual([
      ['plain', 'x', 0, 0],
      ['code', 'if a:', 0, 1],
      ['code', 'b < c', 4, 0],
      ['code', 'end  d', 8, 1],
    ]);
  });

  it('definition lists, captions, buttons and labels are lines of their own', () => {
    expect(
      texts('<dl><dt>a<dd>b<dd>c</dl><figure><img alt=no><figcaption>d</figcaption></figure><label>e</label><button>f</button>'),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

describe('tables', () => {
  it('rows of data become lines, empty cells keep their place', () => {
    const page = lines(
      '<table><tr><th></th><th>Mon</th><th>Tue</th></tr><tr><td><p>In</p></td><td>3</td><td><a href="/x">4</a></td></tr><tr><td>Out</td></tr></table>',
    );
    expect(page.map(({ role, text, gap }) => [role, text, gap])).toEqual([
      ['row', '| Mon | Tue', 0],
      ['row', 'In | 3 | 4', 0],
      ['row', 'Out', 0],
    ]);
    expect(page[1]).toMatchObject({ first: 2, linked: 1, links: [{ text: '4', url: '/x' }], element: { name: 'tr' } });
  });

  it('tables that lay out a page stay as they are', () => {
    expect(shapes('<table><tr><td><h2>Menu</h2><td>One<br>two<td>Three</table>')).toEqual([
      ['heading', 2, 'Menu'],
      ['plain', 0, 'One'],
      ['plain', 0, 'two'],
      ['plain', 0, 'Three'],
    ]);
    expect(shapes('<table><tr><td>Only cell</td></tr></table>')).toEqual([['plain', 0, 'Only cell']]);
    expect(shapes('<table><tr><td>x<td><table><tr><td>a<td>b</table></table>')).toEqual([
      ['plain', 0, 'x'],
      ['row', 0, 'a | b'],
    ]);
    expect(shapes(`<table><tr><td>x<td>${'long words '.repeat(60)}</table>`)).toHaveLength(2);
  });
});

describe('what is no text', () => {
  it.each([
    ['scripts and styles', '<style>p{}</style><script>if (a < b) x("</p>")</script>'],
    ['comments', '<!-- a --><!-- <p>b</p> --><!b><?c d?>'],
    ['templates', '<template><p>a</p></template>'],
    ['embedded documents', '<iframe><p>a</p></iframe><object>b</object><video>c</video><canvas>d</canvas>'],
    ['pictures', '<svg><title>a</title><text>b</text></svg><img alt="c">'],
    ['lists that are not open', '<select><option>a<option>b</select><datalist><option>c</datalist>'],
    ['hidden elements', '<p hidden>a</p><div style="color:red; DISPLAY : none"><p>b</p></div><dialog>c</dialog>'],
    ['fields', '<input value=a placeholder=b><input type=hidden value=c>'],
    ['titles', '<title>a</title>'],
  ])('%s', (_name, html) => {
    expect(texts(`<p>shown ${'words '.repeat(100)}</p>${html}`)).toHaveLength(1);
  });

  it('a forgotten end tag of a picture or a menu does not swallow the page', () => {
    expect(texts('<svg><path d=x><div>a</div>')).toEqual(['a']);
    expect(texts('<select><option>x<h2>b</h2>')).toEqual(['b']);
  });

  it('a frame without an end within noscript does not swallow the page', () => {
    expect(texts('<p>One<noscript><iframe src="x" /><svg></noscript><p>Two')).toEqual(['One', 'Two']);
  });

  it('a CDATA mark of XML does not swallow the page', () => {
    expect(texts('<body><![CDATA[ <p>x</p><p>y</p>')).toEqual(['x', 'y']);
    expect(texts('<?xml version="1.0"?><html><body><script src="a"/><p><![CDATA[a < b]]></p></body></html>')).toEqual(['a < b']);
  });

  it('what is not read aloud, or not shown before it is scrolled to, is read and marked', () => {
    const page = lines('<p aria-hidden="true">a</p><p style="visibility: hidden; animation-name: none">b<p>c');
    expect(page.map(({ element }) => element?.hidden)).toEqual([true, true, false]);
  });

  it('leaves out what is set far beside the page, and no slides that move', () => {
    const links = (style: string): string[] => texts(`<p>a</p><div style="${style}"><a href="/c">cheap pills</a></div><p>b</p>`);
    expect(links('position:absolute; left:-9999px')).toEqual(['a', 'b']);
    expect(links('top : -5000px ; position: fixed')).toEqual(['a', 'b']);
    expect(links('position: absolute; left: -960px')).toEqual(['a', 'cheap pills', 'b']);
    expect(links('left: -9999px')).toEqual(['a', 'cheap pills', 'b']);
    expect(links('position: absolute; margin-left: -9999px; border-left: 1px')).toEqual(['a', 'cheap pills', 'b']);
  });

  it('what takes its place and is not painted is no text, unless it is the page', () => {
    expect(texts('<p>a</p><p style="visibility: hidden">b</p><p style="content-visibility: auto">c')).toEqual(['a', 'c']);
    expect(texts(`<div style="visibility:hidden"><p>${'a word and '.repeat(50)}</p></div>`)).toHaveLength(1);
  });

  it('br within the words of a heading is a space, between words of two sorts a line end', () => {
    expect(texts('<h1>Council votes<br>to replace <b>iron<br>bridge</b></h1>')).toEqual(['Council votes to replace iron bridge']);
    expect(texts('<h2><span>One</span><br/><span>line</span><br></h2>after<br>it')).toEqual(['One line', 'after', 'it']);
    expect(texts('<h2>The pier<br><small>By Ada Byron</small></h2>')).toEqual(['The pier', 'By Ada Byron']);
    expect(texts('<h2>The pier<br><br>opens</h2>')).toEqual(['The pier', 'opens']);
    expect(texts(`<h2>${'A heading without an end. '.repeat(9)}<br>and text`)).toHaveLength(2);
  });

  it('headings are told by their role too', () => {
    const page = lines(
      '<div role="heading" aria-level="4">a</div><p role=heading>b</p><div role=heading aria-level=9>c</div><div role=note>d',
    );
    expect(page.map(({ role, level }) => [role, level])).toEqual([
      ['heading', 4],
      ['heading', 2],
      ['heading', 6],
      ['plain', 0],
    ]);
  });

  it('programs keep white space that marks of their words stand in, tabs and empty lines', () => {
    const page = lines('<pre>def f():\n    <b>return</b> 1\n\n\n\t<i>x</i>\n</pre><pre><div>a\n</div><div>b</div></pre>');
    expect(page.map(({ text, indent, lead, blanks }) => [text, indent, lead, blanks])).toEqual([
      ['def f():', 0, undefined, undefined],
      ['return 1', 4, undefined, undefined],
      ['x', 8, '\t', 2],
      ['a', 0, undefined, undefined],
      ['b', 0, undefined, undefined],
    ]);
  });

  it('the folded parts of an accordion are text, folded menus are not', () => {
    const answer = '<div style="display:none" class="faq-answer">Yes, on Sundays too.</div>';
    expect(texts(`<div><h3>Open?</h3>${answer}</div>`)).toEqual(['Open?', 'Yes, on Sundays too.']);
    expect(texts(`<nav><p>Menu</p>${answer}</nav>`)).toEqual(['Menu']);
  });

  it('so is what a button beside it says that it opens, but nothing that opens above the page', () => {
    const opener = '<h3><button aria-expanded="false">Open?</button></h3>';
    expect(texts(`<div>${opener}<div hidden>Yes, on Sundays too.</div></div>`)).toEqual(['Open?', 'Yes, on Sundays too.']);
    expect(texts(`<div>${opener}<div hidden class="share-dialog">Send it</div></div>`)).toEqual(['Open?']);
    expect(texts('<div><p><a aria-expanded=false aria-controls=x1>Open?</a></p><section><div id=x1 hidden>Yes.</div></section>')).toEqual([
      'Open?',
      'Yes.',
    ]);
    expect(texts(`<div>${opener}</div><p>Text</p><div><div hidden>Not seen</div></div>`)).toEqual(['Open?', 'Text']);
  });

  it('what a script puts in its place as soon as it has come is shown', () => {
    const boundary =
      '<p>Loading</p><template id="B:0"></template><div hidden id="S:0"><p>The ferry runs.</p></div><div hidden id="S">No</div>';
    expect(texts(boundary)).toEqual(['Loading', 'The ferry runs.']);
  });
});

describe('pages that wait for a script', () => {
  const article = `<h1>Ferry</h1>${'<p>The ferry runs on Sundays too, the harbour office said.</p>'.repeat(10)}`;

  it('show what they hide', () => {
    expect(texts(`<p>Loading</p><div id=app style="display:none">${article}</div>`)).toHaveLength(12);
  });

  it('show their noscript text', () => {
    expect(texts(`<div id=app></div><noscript>${article}</noscript>`)).toHaveLength(11);
  });

  it('pages that show their text keep the rest hidden', () => {
    expect(texts(`${article}<div hidden>${article}</div><noscript>${article}</noscript>`)).toHaveLength(11);
  });
});

describe('links', () => {
  it('with their text, each line its own part', () => {
    const [one, two] = lines('<a href=" /a "><h3>Old <i>pier</i></h3><p>More</p></a>', 'https://example.org/b/');
    expect(one).toMatchObject({ text: 'Old pier', linked: 8, links: [{ text: 'Old pier', url: 'https://example.org/a' }] });
    expect(two).toMatchObject({ text: 'More', linked: 4, links: [{ text: 'More', url: 'https://example.org/a' }] });
  });

  it('within a line', () => {
    const [line] = lines('<p>see <a href=x>one</a>, <a href=y> two </a> or <a href="javascript:go()">do</a> <a name=z>it</a>');
    expect(line?.text).toBe('see one, two or do it');
    expect(line?.links).toEqual([
      { text: 'one', url: 'x' },
      { text: 'two', url: 'y' },
    ]);
    expect(line?.linked).toBe(8);
  });

  it.each([
    ['the page itself', '<a href=c>x</a>', 'https://example.org/a/b?q', 'https://example.org/a/c'],
    ['base', '<base href="/new/"><a href=c>x</a>', 'https://example.org/a/b', 'https://example.org/new/c'],
    ['canonical', '<link rel=canonical href="https://example.org/n/1"><a href="../c">x</a>', null, 'https://example.org/c'],
    ['nothing known', '<a href="../c">x</a>', null, '../c'],
  ])('relative to %s', (_name, html, url, expected) => {
    expect(lines(html, url)[0]?.links[0]?.url).toBe(expected);
  });
});

describe('elements', () => {
  it('the smallest around all of the line', () => {
    const page = lines(
      '<html><body><article class="Post-Body isWide" id=main><p>a <b>b</b></p><p><time>c</time><!-- --> </p><div>x<p>y</article>',
    );
    expect(page.map(({ element }) => path(element))).toEqual([
      'html>body>article>p',
      'html>body>article>p>time',
      'html>body>article>div',
      'html>body>article>div>p',
    ]);
    expect(page[0]?.element?.parent).toMatchObject({ depth: 2, words: ['post', 'body', 'is', 'wide', 'main'] });
  });

  it('two inline elements share the block', () => {
    expect(path(lines('<p><b><i>a</i></b><u>b</u></p>')[0]?.element ?? null)).toBe('p');
  });

  it('lines of one element have the same element', () => {
    const [one, two] = lines('<p>a<br>b');
    expect(one?.element).toBe(two?.element);
  });

  it('markup without end tags', () => {
    expect(lines('<div><p>a<div>b</div><table><tr><td>c<tr><td>d</table>e').map(({ element }) => path(element))).toEqual([
      'div>p',
      'div>div',
      'div>table>tr>td',
      'div>table>tr>td',
      'div',
    ]);
  });

  it('end tags of what is not open close nothing', () => {
    expect(lines('<div><table><tr><td>a</div></p>b</table><span><p>c</span>d').map(({ element }) => path(element))).toEqual([
      'div>table>tr>td',
      'div>table>tr>td',
      'div>span>p',
    ]);
  });

  it('a head that is never closed ends where the text begins', () => {
    expect(lines('<html><head><title>t</title><meta name=a><p>a</p>').map(({ element }) => path(element))).toEqual(['html>p']);
    expect(texts('<head><title>t</title>a')).toEqual(['a']);
  });

  it('very deep ones are no deeper than 512', () => {
    const page = lines(`${'<div>'.repeat(2_000)}a${'</div>'.repeat(2_000)}b`);
    expect(page.map(({ text, element }) => [text, element?.depth])).toEqual([
      ['a', 511],
      ['b', 0],
    ]);
  });
});

describe('pictures', () => {
  it('are counted in every element around them, before or after its text', () => {
    const [first, second, third] = lines(
      '<div><section><p>one</p><img src=a><picture><img src=b></picture></section><p>two<video></video></p></div><p>three',
    );
    expect(first?.element?.images).toBe(0);
    expect(first?.element?.parent?.images).toBe(2);
    expect(first?.element?.parent?.parent?.images).toBe(3);
    expect(second?.element?.images).toBe(1);
    expect(third?.element?.images).toBe(0);
  });
});
