import { describe, expect, it } from 'vitest';
import { lines, shapes, texts } from './read.js';

describe('text for screen readers', () => {
  it.each([
    [
      'behind the text of a link',
      '<a href=/a>the report<span class="screen-reader-text"> (opens in a new tab)</span></a> says',
      'the report says',
    ],
    ['of another spelling', '<a href=/a>Share<span class="u-VisuallyHidden"> on Faces</span></a>', 'Share'],
    ['that no screen shows', '<a>mira_k</a><span class="d-none">mira_k</span>', 'mira_k'],
  ])('is left out %s', (_name, html, text) => {
    expect(texts(`<p>${html}</p>`)).toEqual([text]);
  });

  it.each([
    ['a label', '<span class="sr-only">Posted by</span> Ada Byron', 'Posted by Ada Byron'],
    ['a line of its own', '<a class="skip-link screen-reader-text" href=#a>Skip to <b>content</b></a>', 'Skip to content'],
    ['shown on wide screens', 'Ada<span class="d-none d-md-inline"> Byron</span>', 'Ada Byron'],
    ['shown after all', '<a href=/a>Ada<span class="sr-only md:not-sr-only"> Byron</span></a>', 'Ada Byron'],
    ['a hidden block', '<div class="d-none">Please <em>answer</em> the question</div>', 'Please answer the question'],
    ['no such name', '<a href=/a>Ada<span class="newsreader"> Byron</span></a>', 'Ada Byron'],
  ])('stays as %s', (_name, html, text) => {
    expect(texts(`<div>${html}</div>`)).toEqual([text]);
  });
});

describe('links beside headings', () => {
  it.each([
    ['<span>History</span><span class="mw-editsection"><span>[</span><a href=/e>edit</a><span>]</span></span>', 'History'],
    ['<a href="#x">#</a> Ships', 'Ships'],
    ['Ships <a class=anchor href="/page#x">#</a>', 'Ships'],
    ['<a href="#x">Ships</a>', 'Ships'],
    ['The letter <a href="/hash">#</a>', 'The letter #'],
  ])('%s', (html, text) => {
    expect(shapes(`<h2>${html}</h2>`)).toEqual([['heading', 2, text]]);
  });
});

describe('line numbers', () => {
  const code = '<pre>a = 1\n  b(a)\n</pre>';

  it.each([
    [
      'a cell',
      `<table><tr><td class="gutter"><pre><span class=line>1</span><br><span class=line>2</span><br></pre></td><td class="code">${code}</td></tr></table>`,
    ],
    ['a list in a cell', `<table><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div></td><td>${code}</td></tr></table>`],
    [
      'marks in a cell',
      `<table><tr><td><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td>${code}</td></tr></table>`,
    ],
    ['lines', '<pre><span class="lineno">1 </span>a = 1\n<span class="lineno">2 </span>  b(a)\n</pre>'],
  ])('in %s are no part of a program', (_name, html) => {
    expect(lines(html).map(({ role, text, indent }) => [role, text, indent])).toEqual([
      ['code', 'a = 1', 0],
      ['code', 'b(a)', 2],
    ]);
  });

  it('lines of programs in cells keep their white space', () => {
    const row = (line: string): string => `<tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">${line}</td></tr>`;
    expect(lines(`<table>${row('if x:')}${row('    y()')}</table>`).map(({ role, text, indent }) => [role, text, indent])).toEqual([
      ['code', 'if x:', 0],
      ['code', 'y()', 4],
    ]);
  });

  it.each([
    ['programs', '<pre class="line-numbers">x = 1</pre>', 'x = 1'],
    ['columns of a page', '<div class="gutter">12</div>', '12'],
    ['numbers that do not count up', '<div class="gutter">12 14</div>', '12 14'],
    ['buses', '<p>Bus <span class="line-number">12</span></p>', 'Bus 12'],
  ])('%s are none', (_name, html, text) => {
    expect(texts(html)).toEqual([text]);
  });
});

describe('links back from notes', () => {
  it.each([
    ['It is out of print. <a href="#fnref2">&#8617;&#xfe0e;</a>', 'It is out of print.'],
    ['<b><a href="#cite_ref-2">^</a></b> Byron 1842.', 'Byron 1842.'],
    ['<span class="mw-cite-backlink">^ <a href="#cite_ref-1"><sup>a</sup></a></span> <span>Byron 1842.</span>', 'Byron 1842.'],
  ])('are no text: %s', (html, text) => {
    expect(texts(`<ol><li>${html}</li></ol>`)).toEqual([text]);
  });

  it.each([
    ['Press <a href="/keys">↩</a>', 'Press ↩'],
    ['Back to the <a href="#top">↑</a>', 'Back to the ↑'],
    ['2 <a href="#power">^</a> 3', '2 ^ 3'],
  ])('are told from other signs: %s', (html, text) => {
    expect(texts(`<p>${html}</p>`)).toEqual([text]);
  });
});

describe('slides', () => {
  it('that a carousel shows once more are no text', () => {
    const slide = (names: string, text: string): string => `<div class="${names}"><p>${text}</p></div>`;
    expect(
      texts(
        slide('swiper-slide swiper-slide-duplicate', 'Three') + slide('swiper-slide', 'One') + slide('slick-slide slick-cloned', 'One'),
      ),
    ).toEqual(['One']);
    expect(texts(slide('cloned', 'One') + slide('duplicate-slides', 'Two'))).toEqual(['One', 'Two']);
  });
});

describe('text in the place of frames', () => {
  it('is read where the page has no other', () => {
    const frames = '<frameset><frame src=a.html></frameset><noframes><body><h1>Upper Dell</h1><p>It lies in the hills.</p></noframes>';
    expect(shapes(`<html><title>Upper Dell</title>${frames}`)).toEqual([
      ['heading', 1, 'Upper Dell'],
      ['plain', 0, 'It lies in the hills.'],
    ]);
    expect(texts('<p>A page with text enough to be read.</p><noframes><p>Get a browser.</p></noframes>')).toHaveLength(1);
  });
});
