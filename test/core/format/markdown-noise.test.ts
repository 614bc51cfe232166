import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';

const read = (text: string) => readLines(text, 'markdown');
const texts = (text: string): string[] => read(text).map((line) => line.text);

describe('what readers of Markdown do not see', () => {
  it('is comments, programs, style sheets and drawings, each line of them covered', () => {
    const page =
      'One.\n\n<!-- ad\nslot -->\n\n<script async>\nif (a) b();\n</script>\nTwo.\n\n<style>p {}</style>\n\n<svg viewBox="0"><path/></svg> Three. <!--more-->';
    expect(read(page).map(({ first, text }) => [first, text])).toEqual([
      [1, 'One.'],
      [3, ''],
      [4, ''],
      [6, ''],
      [7, ''],
      [8, ''],
      [9, 'Two.'],
      [11, ''],
      [13, 'Three.'],
    ]);
  });

  it('is taken out of a sentence where it is a program', () => {
    expect(texts('One <script>alert(1)</script>two <style>p{}</style>three.')).toEqual(
      ['One  two  three.'].map((text) => expect.stringMatching(text.replace(/ +/g, ' +'))),
    );
  });

  it('is not what a text mentions, has as code or leaves open', () => {
    for (const page of [
      'A comment begins with <!-- and ends with -->, as in SGML.',
      'What stands between <script> and </script> is a program.',
      'It is written `<!-- so -->`',
      '<!-- never closed\n\nText.',
      '<script> alone',
    ])
      expect(texts(page).join('\n')).toContain(page.includes('`') ? '<!-- so -->' : page.split('\n')[0]);
    expect(texts('```\n<!-- a -->\n<script>b()</script>\n```')).toEqual(['', '<!-- a -->', '<script>b()</script>', '']);
  });
});

describe('inline HTML', () => {
  it.each([
    ['one<p>two</p><p>three', 'one two three'],
    ['<div align="center"><img src="a.png" width=3> H<sub>2</sub>O <u>is</u> <span style="color: red">wet</span></div>', 'H₂O is wet'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a | b'],
    ['`<b>` and `&lt;i&gt;`', '<b> and &lt;i&gt;'],
  ])('of %j is %j', (source, text) => expect(texts(source)[0]?.replace(/ +/g, ' ')).toBe(text));

  it('has links', () => {
    expect(read('See <a class="x" href="/r?a=1">the <b>report</b></a> and <a name="y">this</a>.')[0]).toMatchObject({
      text: 'See the report and this.',
      links: [{ text: 'the report', url: '/r?a=1' }],
      linked: 10,
    });
  });
});

describe('tags that are written to be seen', () => {
  it.each([
    ['The &quot;iron&quot; &lt;bridge&gt; &amp; its *piers*', 'The "iron" <bridge> & its piers'],
    ['Use &lt;div&gt; here&#33;', 'Use <div> here!'],
    ['The entity &lt;b&gt; is', 'The entity &lt;b&gt; is'],
    ['a &lt; b &amp; c', 'a &lt; b &amp; c'],
    ['`&lt;b&gt;` is &lt;b&gt;', '&lt;b&gt; is <b>'],
  ])('%j is %j', (source, text) => expect(texts(source)).toEqual([text]));
});

describe('footnotes', () => {
  it('have their marks taken off', () => {
    expect(texts('Corrosion[^1] and rust[^why].\n\n[^1]: A note.\n[^why]: Another, of *iron*.\n[^2]: https://a.example/')).toEqual([
      'Corrosion and rust.',
      'A note.',
      'Another, of iron.',
      'https://a.example/',
    ]);
  });

  it('but patterns and links have not', () => {
    expect(texts('The class [^a-z] and [^0-9] and [^1](/x) and [^ ] and [^]')).toEqual([
      'The class [^a-z] and [^0-9] and ^1 and [^ ] and [^]',
    ]);
  });
});

it('takes linear time', () => {
  const start = Date.now();
  const units = [
    '<!--',
    '-->',
    '<!-- -->',
    ' <!-- -->',
    'a<!-- -->b',
    '<script>',
    '</script>',
    '<style>a</style>b',
    '<script>(</script> ',
    '`<!-- -->',
    '[^1',
    '[^a]',
    '[^',
    '&lt;b',
    '&lt;',
    '&',
    '<a href="',
    '<a href=b>',
    '</a>',
    '<svg ',
  ];
  for (const unit of units) for (const by of ['', '\n', ' ']) read((unit + by).repeat(8_000));
  expect(Date.now() - start).toBeLessThan(20_000);
}, 60_000);

describe('millions of signs on a line', () => {
  it.each(['[', '*a* ', '`a` ', '[a](/b) ', '![a](/b) '])('are read up to a number, and stay behind it: %j', (sign) => {
    const [line] = read(`Behind it ${sign.repeat(400_000)}end`);
    expect(line?.text.endsWith('end')).toBe(true);
    expect(line?.links.length).toBeLessThanOrEqual(200_000);
    expect(texts(`Behind it ${sign.repeat(2_000)}end`)[0]?.includes('](')).toBe(false);
  });
});
