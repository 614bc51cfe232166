import { describe, expect, it } from 'vitest';
import { findCues } from '../../../src/core/cue/index.js';
import { cueName } from '../../../src/core/cue/table.js';
import { readPage } from '../../../src/core/format/index.js';

/** Names of a line's cues that begin with `start`, without it. */
function cuesOf(html: string, text: string, start: string): string[] {
  const { lines, statements } = readPage(html, 'html', null);
  const index = lines.findIndex((line) => line.text.startsWith(text));
  const cues = findCues(lines, { url: null, statements }, () => -1);
  return [...cues.ids.slice(cues.offsets[index], cues.offsets[index + 1])]
    .map(cueName)
    .filter((name) => name.startsWith(`${start}=`))
    .map((name) => name.slice(start.length + 1));
}

const first = (names: readonly string[]): number => Number(names[0]?.split(',')[0]);

const PARAGRAPHS = [
  'The ferry left the old pier at seven in the morning, and the harbour master waved from his window as he has done for years.',
  'On the upper deck the passengers drank coffee from paper cups, looked at the gulls, and said little about the price of the crossing.',
  'By noon the fog had come back over the water, so that the captain sounded the horn at every buoy until the lighthouse was in sight.',
  'Nobody had asked for the timetable to be changed, the council wrote, and yet the second boat of the day was taken out of it.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('cues of pictures', () => {
  const page = `<main><article>${BODY}<div class="a"><img src="x.jpg"><div class="b"><span>The pier at dawn</span></div></div></article>
    <footer><span>Imprint of the harbour</span></footer></main>`;

  it('tell how near a picture is, and how few lines stand beside it', () => {
    expect(first(cuesOf(page, 'The pier', 'levels to an element with a picture and shape'))).toBe(1);
    expect(first(cuesOf(page, 'The pier', 'lines beside the picture and shape'))).toBe(0);
    expect(first(cuesOf(page, 'The ferry', 'lines beside the picture and shape'))).toBeGreaterThan(1);
  });

  it('tell that there is none', () => {
    expect(first(cuesOf(page, 'Imprint', 'lines beside the picture and shape'))).toBeGreaterThan(1);
    const bare = page.replace('<img src="x.jpg">', '');
    expect(first(cuesOf(bare, 'The pier', 'levels to an element with a picture and shape'))).toBe(5);
    expect(cuesOf(bare, 'The pier', 'lines beside the picture and shape')).toEqual([]);
  });
});

describe('the stated text', () => {
  const stated = `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'The ferry',
    articleBody: PARAGRAPHS.join('\n'),
  })}</script>`;
  const other = 'Two teachers opened a school for sailors beside the railway, where ropes are tied and knots are counted every day.';
  const page = `<head>${stated}</head><body>${BODY}<p>${other}</p></body>`;
  const NAME = 'share of the line in the stated text and shape';

  it('has a paragraph nearly whole, and another not at all', () => {
    expect(first(cuesOf(page, 'By noon', NAME))).toBe(5);
    expect(first(cuesOf(page, 'Two teachers', NAME))).toBe(1);
  });

  it('says nothing where it is an excerpt or missing', () => {
    expect(cuesOf(page.replace(PARAGRAPHS.join('\\n'), 'The ferry left the old pier.'), 'By noon', NAME)).toEqual([]);
    expect(cuesOf(page.replace(stated, ''), 'By noon', NAME)).toEqual([]);
  });
});

describe('cues of articles and headlines', () => {
  const page = `<div><h2>Sea</h2><article><h1>The ferry</h1>${BODY}</article><article><p>Another boat sank</p></article></div>`;

  it('tell the article around the core from the one beside it', () => {
    expect(first(cuesOf(page, 'By noon', 'article around and shape'))).toBe(3);
    expect(first(cuesOf(page, 'Another', 'article around and shape'))).toBe(1);
    expect(first(cuesOf(page, 'Sea', 'article around and shape'))).toBe(0);
  });

  it('tell what stands above and below the headline', () => {
    expect(['Sea', 'The ferry', 'Another'].map((text) => first(cuesOf(page, text, 'place beside the h1 and shape')))).toEqual([0, 1, 2]);
    expect(first(cuesOf(page, 'The ferry', 'levels to the element around the h1 and shape'))).toBe(0);
    expect(first(cuesOf(page, 'Another', 'levels to the element around the h1 and shape'))).toBe(2);
  });
});
