import { describe, expect, it } from 'vitest';
import { texts } from './read.js';

const line = (html: string): string => texts(`<p>Let ${html} be</p>`).join('\n');
const TEX = '<annotation encoding="application/x-tex">E=mc^{2}</annotation>';
const MATH = `<math alttext="{\\displaystyle E=mc^{2}}"><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow>${TEX}</semantics></math>`;

describe('formulas', () => {
  it.each([
    ['the TeX of MathML', MATH, 'Let E=mc^{2} be'],
    ['its alternative text', '<math alttext="a &lt; b"><mi>a</mi></math>', 'Let a < b be'],
    [
      'a picture beside hidden MathML',
      `<span style="display: none;">${MATH}</span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle E=mc^{2}}">`,
      'Let E=mc^{2} be',
    ],
    [
      'a picture beside MathML that is shown',
      `${MATH}<img class="mwe-math-fallback-image-inline" alt="{\\displaystyle E=mc^{2}}">`,
      'Let E=mc^{2} be',
    ],
    [
      'one copy of two',
      `<span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html" aria-hidden="true"><span>E</span></span></span>`,
      'Let E=mc^{2} be',
    ],
    [
      'fractions and powers',
      '<math><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac><msup><mi>c</mi><mn>2</mn></msup></math>',
      'Let a/(b+1)c^2 be',
    ],
    [
      'indices, roots and sums',
      '<math><msub><mi>x</mi><mn>1</mn></msub><msqrt><mn>2</mn></msqrt><munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover></math>',
      'Let x_1√2∑_1^n be',
    ],
    ['what MathJax would draw', '<script type="math/tex">a < b</script>', 'Let a < b be'],
    [
      'what it has drawn',
      '<span class="MathJax_Preview"></span><span class="MathJax"><nobr>x2</nobr></span><script type="math/tex; mode=display">x_2</script>',
      'Let x_2 be',
    ],
    ['TeX in CDATA', '<script type="math/tex">% <![CDATA[\nx<y %]]></script>', 'Let x<y be'],
    ['TeX that nothing draws', '\\(a &lt; b\\) and $$c$$', 'Let \\(a < b\\) and $$c$$ be'],
    ['accents', '<math><mover><mi>x</mi><mo>¯</mo></mover></math>', 'Let x be'],
  ])('are written once: %s', (_name, html, text) => {
    expect(line(html)).toBe(text);
  });

  it.each([
    ['other pictures', '<img alt="a boat" class="wide">', 'Let be'],
    ['a copy that stands alone', '<span class="katex-html" aria-hidden="true"><span>x</span></span>', 'Let x be'],
    ['an empty one', '<math></math>', 'Let be'],
    ['other scripts', '<script type="text/x-mathjax-config">x_2</script><script>math/tex</script>', 'Let be'],
    ['one that is not shown', '<span hidden><script type="math/tex">x_2</script></span>', 'Let be'],
  ])('%s are none', (_name, html, text) => {
    expect(line(html)).toBe(text);
  });

  it('one that the page forgot to end does not swallow it', () => {
    expect(texts('<p>a <math><mi>x</mi><p>b</p>')).toEqual(['a x', 'b']);
  });
});
