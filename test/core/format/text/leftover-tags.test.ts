import { describe, expect, it } from 'vitest';
import { detectFormat, readLines } from '../../../../src/core/format/index.js';
import { hasLeftoverTags } from '../../../../src/core/format/text/leftover-tags.js';

const ONE = 'The council voted on Tuesday night to replace the old iron bridge, ending a debate that lasted eleven years.';
const TWO = 'Engineers who examined the structure last spring found corrosion in nearly a third of its members.';

describe('tags that a scraper left', () => {
  it.each([
    `${ONE}\n\nSee <a href="https://x.example/r">the report</a>.`,
    `${ONE}\n\nSee <b>more</b> below.`,
    'Пришёл стратег <b>Иванов</b> и ушёл.',
    `${ONE}<br/>${TWO}<br>\n\n${ONE}`,
    `${ONE} <img class="x" src="/a.png"> ${TWO}`,
    `${ONE}<p>${TWO}<p>${TWO} 3 < 5.`,
    `${ONE} <em>Die Tags</em> danach: https://a.example/index.html`,
  ])('are those of %j', (text) => expect(hasLeftoverTags(text)).toBe(true));

  it.each([
    ONE,
    `${ONE} <b>`,
    `${ONE} One <b> and <i> more </i>.`,
    `${ONE} <br> alone`,
    'Use <b>bold</b> in HTML and nothing else.',
    'The <b> tag makes words bold: <b>so</b>.',
    'Die Elemente <b> und </b>: <b>so</b>.',
    '标签 <b>so</b> 和 <i>so</i>',
    'Пишите тег <b>так</b>, а не иначе.',
    '<name> asked <b>us</b>',
    'List<T> and <i>a</i>',
    'Render <a href="{{ url }}">it</a> with <b>care</b>',
    '<?php echo 1 ?> <b>so</b>',
    'Write &lt;b&gt; for <b>so</b>',
    'graph --> B["a<br/>b<br/>c"] <b>so</b>',
    'Write <p>…</p> and <p>...</p>: <b>so</b>',
    'You may use these HTML tags: <a href="" title=""> <b> <i> </i></b></a>',
  ])('are none in %j', (text) => expect(hasLeftoverTags(text)).toBe(false));
});

describe('a text with tags left', () => {
  it('is HTML where tags part its lines', () => {
    for (const by of ['<br><br>', '<br />\n', '<BR>\r\n<BR>\r\n', '<p>', '\n<p class="x">'])
      expect(detectFormat([ONE, TWO, ONE].join(by))).toBe('html');
  });

  it('is text where tags part little of it', () => {
    expect(detectFormat(`${ONE.repeat(40)}<p>${TWO}</p><p>${TWO}</p>`)).toBe('text');
  });

  it('is parted where a page was glued together, too', () => {
    const glued = `${[ONE, TWO, ONE, TWO].join('').repeat(3)}<div class="x"><p>Switch scripts on</p></div>${[ONE, TWO].join('').repeat(3)}`;
    const texts = readLines(glued, 'text').map(({ text }) => text);
    expect(texts.filter((text) => text === ONE || text === TWO).length).toBeGreaterThan(15);
    expect(texts).toContain('Switch scripts on');
  });

  it('is text where lines of its own do, or it is about tags', () => {
    for (const text of [
      `${ONE}<br>${TWO}\n\n${TWO}\n\n${ONE}<br>${TWO}`,
      `${ONE}<br>\n${ONE}\n${TWO}\n${TWO}<br>`,
      'Write <br> to break a line, and <br/> in XHTML.',
      'The <br> tag breaks a line. Two <br> in a row leave one blank.',
      `${ONE}<br>${TWO}`,
    ])
      expect(detectFormat(text)).toBe('text');
  });

  it('is read without them, by its lines', () => {
    const text = `${ONE} See <a href="/r?a=1&amp;b=2">the <b>report</b></a>.<br/>\n${TWO}<br><br> ${ONE}\n\n<i>${TWO}</i>\n\n${ONE} 3 < 5`;
    expect(readLines(text, 'text').map(({ first, last, text: shown, links }) => [first, last, shown, links])).toEqual([
      [1, 1, `${ONE} See the report.`, [{ text: 'the report', url: '/r?a=1&b=2' }]],
      [2, 2, TWO, []],
      [2, 2, ONE, []],
      [4, 4, TWO, []],
      [6, 6, `${ONE} 3 < 5`, []],
    ]);
  });

  it('keeps all its characters', () => {
    const text = `<p>${ONE}<br>${TWO}</p>\n<b>x</b><br>\n<p>\n${ONE}`;
    const covered = readLines(text, 'text')
      .map(({ start, end }) => text.slice(start, end))
      .join('');
    expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('takes linear time', () => {
    const start = Date.now();
    const units = [
      '<br>',
      '<br ',
      '<a href="x">',
      '</a>',
      '<b>x</b>',
      '<',
      '<p>\n',
      '<br> ',
      '<a href="x" ',
      ' tag <',
      '<b> ',
      'x<br>y',
      '</',
      '<img src=x>',
    ];
    for (const unit of units) {
      for (const head of ['<b>x</b>', '<br><br>', '']) {
        const text = head + unit.repeat(8_000);
        detectFormat(text);
        readLines(text, 'text');
      }
    }
    expect(Date.now() - start).toBeLessThan(20_000);
  }, 60_000);
});
