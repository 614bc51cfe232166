import { describe, expect, it } from 'vitest';
import { cleanDocument, explainDocument } from '../../../src/core/pipeline.js';

const paragraphs = (word: string): string =>
  [
    `The ${word} was quiet in the morning, and nobody who worked there could say why the boats had stayed away for so long.`,
    `In the evening the ${word} was full again, and the fishermen said that they had been waiting for the tide to turn.`,
    `Nobody at the ${word} knew more on the next day either, and the council will speak of it when it meets in the spring.`,
    `Of the boats that lie at the ${word} there are now eleven, four fewer than in the year before, and two are for sale.`,
    `A report on the ${word} is to be written before the summer, and until then no new berths will be given to anybody.`,
    `Whoever has seen something at the ${word} is asked to tell the harbour office, which is open on weekdays until noon.`,
  ]
    .map((text) => `<p>${text}</p>`)
    .join('');
const article = (title: string, word: string, author: string, inner = ''): string =>
  `<article><h1>${title}</h1><p class="byline">By ${author}</p>${paragraphs(word)}${inner}</article>`;
const page = (stated: string, ...articles: string[]): string =>
  `<html lang="en"><head><title>${stated} | Bay Courier</title><meta property="og:title" content="${stated}"></head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><main>${articles.join('')}</main><footer>© 2024 Bay Courier</footer></body></html>`;

const BAY = 'Ferry keeps the fishermen of the bay waiting';
const CAPE = 'Council of the cape votes for a longer pier';
const FAIR = 'Autumn fair returns to the old market hall';
const bay = article(BAY, 'harbour', 'Ada Byron');
const cape = article(CAPE, 'pier', 'Bo Li');

const read = (text: string) =>
  cleanDocument({ id: 'a', url: 'https://example.org/ferry', text, format: 'html' }).map(({ record }) => record);

describe('an HTML page that goes on with further articles', () => {
  it('is read as several', () => {
    const records = read(page(BAY, bay, cape, article(FAIR, 'hall', 'Cy Roe')));
    expect(records.map(({ id, title, authors, url }) => [id, title, authors, url])).toEqual([
      ['a', BAY, ['Ada Byron'], 'https://example.org/ferry'],
      ['a#2', CAPE, ['Bo Li'], null],
      ['a#3', FAIR, ['Cy Roe'], null],
    ]);
    expect(records[0]?.text).not.toContain('pier');
  });

  it('explains each line by its own article', () => {
    const document = { id: 'a', text: page(BAY, bay, cape), format: 'html' as const };
    const titles = explainDocument(document).filter(({ kind }) => kind === 'title');
    expect(titles.map(({ line }) => line.text)).toEqual([BAY, CAPE]);
  });

  it.each([
    ['does not say that the first is its own', page('News from the bay', bay, cape)],
    ['has short texts, as overviews do', page(BAY, bay, `<article><h1>${CAPE}</h1><p>The council has voted.</p></article>`)],
    ['shows the same article twice', page(BAY, bay, article(BAY, 'pier', 'Bo Li'))],
    ['holds an article within its own', page(BAY, article(BAY, 'harbour', 'Ada Byron', cape))],
    ['states both headlines', page(`${BAY} – ${CAPE}`, bay, cape)],
    ['has headlines of its parts', page(BAY, bay.replace('</article>', `<h1>${CAPE}</h1>${paragraphs('pier')}</article>`))],
  ])('is one where it %s', (_, text) => {
    expect(read(text)).toHaveLength(1);
  });

  it('is read in linear time, however deep its elements stand', { timeout: 20_000 }, () => {
    const deep = `${'<article><div>'.repeat(20_000)}<h1>${CAPE}</h1>${'</div></article>'.repeat(20_000)}`;
    expect(read(page(BAY, bay, deep))).toHaveLength(1);
  });
});
