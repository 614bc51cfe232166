import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/format/index.js';
import { findFallbackTags } from '../../../../src/core/format/text/fallback-tags.js';
import { labelLines } from '../../../../src/core/label/index.js';

const ONE = 'The council voted on Tuesday night to replace the old iron bridge, ending a debate that lasted eleven years.';
const TWO = 'Engineers who examined the structure last spring found corrosion in nearly a third of its members.';
const FRAME =
  '<iframe src="https://tags.example/ns.html?id=T-1&amp;x=2" height="0" width="0" style="display:none;visibility:hidden"></iframe>';
const PICTURE = '<img class="lead" loading="lazy" src="/a/bridge.jpg" alt="The bridge, seen from > the quay">';
const PIXEL = `<p><img src='//stats.example/piwik.php?idsite=3' style='border:0' alt='' /></p>`;

function found(text: string): string[] {
  return findFallbackTags(text).map(({ start, end }) => text.slice(start, end));
}

function texts(text: string): string[] {
  return readLines(text, 'text').map((line) => line.text);
}

describe('markup for browsers without scripts', () => {
  it.each([
    [`Bridge to go | The Paper${FRAME}\nMenu`, FRAME],
    [`${ONE}\n${PICTURE}\n${TWO}`, PICTURE],
    [`${ONE}\n${PIXEL}`, PIXEL],
    ['Menu<link rel="stylesheet" href="/css/site.css"/>Home', '<link rel="stylesheet" href="/css/site.css"/>'],
    ['Menu <style>.lazy{display:none}</style> Home', '<style>.lazy{display:none}</style>'],
    [
      'Menu <script type="text/javascript">if (a < b) go("<p>");</script> Home',
      '<script type="text/javascript">if (a < b) go("<p>");</script>',
    ],
    [`Menu\n<img\n  data-src="/a.png"\n  alt="A"\n/>\nHome`, '<img\n  data-src="/a.png"\n  alt="A"\n/>'],
    [`<iframe src=https://tags.example/ns.html?id=T-1 height="0" width="0"></iframe>`, null],
    [`One <a class="x" href="/b">${PICTURE}</a> two`, `<a class="x" href="/b">${PICTURE}</a>`],
    [`${PICTURE}\nOne <div class="gallery"><span class="pager">1/2</span></div>`, null],
  ])('is found in %j', (text, tags) => {
    if (tags === null) expect(found(text)).not.toEqual([]);
    else expect(found(text)).toEqual([tags]);
  });

  it.each([
    ONE,
    'An <img> needs an alt text.',
    'Write <img src="cat.jpg" alt="A cat"> to show one.',
    `The <img> tag shows pictures: ${PICTURE}`,
    `HTML has frames: ${FRAME}`,
    'Wenn a < b und b > c, dann <c>.',
    '<div class="a">One</div>',
    '<img src="https://a.example/never-ends',
    '<image src="https://a.example/x.svg">',
    'Use List<img src> wisely',
  ])('is not found in %j', (text) => expect(found(text)).toEqual([]));

  it('is a line without text, and what stands on both sides of it others', () => {
    const text = `Bridge to go | The Paper${FRAME}\n${ONE}\n  ${PICTURE}\n${TWO} ${PICTURE} ${ONE}`;
    expect(texts(text)).toEqual(['Bridge to go | The Paper', '', ONE, '', TWO, '', ONE]);
    const lines = readLines(text, 'text');
    expect(lines.map(({ first }) => first)).toEqual([1, 1, 2, 3, 4, 4, 4]);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Bridge to go | The Paper',
      FRAME,
      ONE,
      PICTURE,
      TWO,
      PICTURE,
      ONE,
    ]);
    expect(lines.map(({ tags }) => tags === true)).toEqual([false, true, false, true, false, true, false]);
  });

  it('is one line where it stands on several', () => {
    const lines = readLines(`${ONE}\n<img\n  data-src="/a.png"\n\n  alt="A"\n/>\n${TWO}`, 'text');
    expect(lines.map(({ first, last, text }) => [first, last, text])).toEqual([
      [1, 1, ONE],
      [2, 6, ''],
      [7, 7, TWO],
    ]);
  });

  it('parts no sentence', () => {
    expect(texts(`The council ${PICTURE} voted on Tuesday ${PICTURE}, and went home.`)).toEqual([
      'The council  voted on Tuesday , and went home.',
    ]);
  });

  it('leaves the blocks that are glued around it parted', () => {
    const blocks = ['Menu', 'Home', ONE, TWO, ONE, TWO, 'Share this article', 'Imprint'];
    expect(texts(blocks.join('')).join('|')).toBe(blocks.join('|'));
    expect(texts(`${blocks.slice(0, 4).join('')}${PICTURE}${blocks.slice(4).join('')}`)).toEqual([
      ...blocks.slice(0, 4),
      '',
      ...blocks.slice(4),
    ]);
  });

  it('is nothing of the article, and says nothing of the lines around it', () => {
    const paragraphs = [ONE, TWO, ONE.replace('Tuesday', 'Monday'), TWO.replace('spring', 'autumn')];
    const plain = ['Old bridge to go', ...paragraphs].join('\n\n');
    const marked = ['Old bridge to go', ...paragraphs].join(`\n\n${PICTURE}\n\n`);
    const kindsOf = (text: string): string[] =>
      labelLines(readLines(text, 'text'), { url: null, statements: null }).map(({ kind }) => kind);
    expect(kindsOf(marked).filter((_, at) => at % 2 === 1)).toEqual(['other', 'other', 'other', 'other']);
    expect(kindsOf(marked).filter((_, at) => at % 2 === 0)).toEqual(kindsOf(plain));
  });

  it('takes linear time', () => {
    const start = Date.now();
    const units = [
      '<img src="https://a.example/ ',
      '<a b="',
      '<img a b c d e f g h i j k l ',
      '<script src="https://a.example/x.js"> ',
      `<img ${' '.repeat(50)}`,
    ];
    for (const unit of [...units, PICTURE, `${PICTURE}x`, `${PICTURE}\n`]) texts(unit.repeat(400_000 / unit.length));
    expect(Date.now() - start).toBeLessThan(8000);
  });
});
