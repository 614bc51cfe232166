import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/core/decode/index.js';

describe('undecoded entities', () => {
  const decoded: readonly (readonly [string, string])[] = [
    ['Salt &amp; Pepper', 'Salt & Pepper'],
    ['a&nbsp;b', 'a\u00a0b'],
    ['it&#8217;s, it&#x2019;s, it&rsquo;s', 'it’s, it’s, it’s'],
    ['&quot;Yes&quot;, she said', '"Yes", she said'],
    ['Caf&eacute; &ndash; 5 &euro;', 'Café – 5 €'],
    // Windows-1252 numbers, as HTML has them.
    ['don&#146;t', 'don’t'],
    // Escaped twice and thrice.
    ['Salt &amp;amp; Pepper', 'Salt & Pepper'],
    ['&amp;amp;quot;Yes&amp;quot;', '"Yes"'],
    ['5 &lt; 6 and 7 &gt; 3', '5 < 6 and 7 > 3'],
    ['?a=1&amp;b=2', '?a=1&b=2'],
    // Line ends would change the count of lines.
    ['one&#10;two&#13;&#10;three', 'one two  three'],
    ['&Atilde;&copy;t&Atilde;&copy; froid', 'été froid'],
  ];
  for (const [before, after] of decoded) {
    it(`decodes ${before}`, () => expect(repairText(before).text).toBe(after));
  }

  const kept: readonly string[] = [
    'AT&T, R&D; Q&A',
    'no semicolon: &copy 2020 &amp so on',
    'a tag in a tutorial: &lt;div class=&quot;x&quot;&gt; opens it',
    'and &amp;lt;br&amp;gt; escaped twice',
    'Write "&amp;" for an ampersand, `&nbsp;` for a space',
    'The HTML entity &eacute; stands for e acute',
    'p = &copy;',
    'int *q = &num;',
    '&notanentity; &; &#; &#x; &#99999999; &#0; &#27;',
  ];
  for (const text of kept) {
    it(`leaves ${text}`, () => expect(repairText(text)).toEqual({ text, warnings: [] }));
  }

  it('leaves a line of markup alone and decodes the next', () => {
    expect(repairText('&lt;p&gt;&amp;\nA &amp; B').text).toBe('&lt;p&gt;&amp;\nA & B');
  });

  it('reports how many were decoded, and where', () => {
    expect(repairText('x\n\nA &amp; B\nC &amp; D &amp; E').warnings).toEqual([
      { code: 'entities-decoded', message: expect.stringContaining('3 places'), lines: [3, 4] },
    ]);
  });
});
