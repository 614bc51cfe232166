import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../src/core/pipeline.js';
import { readFields } from '../../src/core/record/index.js';
import type { Article } from '../../src/index.js';
import { cleanStream } from '../../src/node.js';

const PARAGRAPHS = [
  'The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.',
  'Fishermen had asked for a longer time to change their nets, and they will get it: the rules hold from next spring.',
  'The shed, 180 metres long and narrower than a bus, will become a museum; the town has set aside 240,000 crowns for the roof.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const TITLE = 'Pier opens to ferries';

async function read(input: string): Promise<{ record: Article; reasons: readonly { code: string }[] }[]> {
  const outcomes: { record: Article; reasons: readonly { code: string }[] }[] = [];
  for await (const outcome of cleanStream(
    (async function* () {
      yield input;
    })(),
    { fields: { keep: 'all' } },
  ))
    outcomes.push(outcome);
  return outcomes;
}

async function articleOf(record: Readonly<Record<string, unknown>>): Promise<Article | undefined> {
  return (await read(`${JSON.stringify(record)}\n`))[0]?.record;
}

describe('what a record states of its page', () => {
  it.each([
    ['author', { author: 'By Ada Byron and Bo Li' }, { authors: ['Ada Byron', 'Bo Li'] }],
    ['authors', { authors: ['Ada Byron', 'Bo Li'] }, { authors: ['Ada Byron', 'Bo Li'] }],
    ['authors with more about each', { authors: [{ name: 'Ada Byron', url: 'https://a.example/' }] }, { authors: ['Ada Byron'] }],
    ['byline of a user', { byline: 'by adabyron' }, { authors: ['adabyron'] }],
    ['byline of who keeps the site', { byline: 'by admin' }, { authors: [] }],
    ['a number for an author', { author: 3 }, { authors: [] }],
    ['date in words', { date: 'Wed, 18 Dec 2013 10:00:00 GMT' }, { publishedAt: '2013-12-18T10:00:00Z' }],
    ['published_at', { published_at: '2024-05-06 07:08:09+02:00' }, { publishedAt: '2024-05-06T07:08:09+02:00' }],
    ['pubDate in seconds', { pubDate: 1_700_000_000 }, { publishedAt: '2023-11-14T22:13:20Z' }],
    ['a date of which day and month are unsure', { datePublished: '03/04/2024' }, { publishedAt: null }],
    ['a date that is none', { publishedAt: 'yesterday' }, { publishedAt: null }],
    ['the date of a crawl', { date: '2024-05-06', dump: 'CC-MAIN-2024-10' }, { publishedAt: null }],
    ['the date of an answer', { headers: { date: '2024-05-06' } }, { publishedAt: null }],
    ['dateModified', { dateModified: '2024-05-06' }, { modifiedAt: '2024-05-06' }],
    ['tags', { tags: ['harbour', 'ferries'] }, { tags: ['harbour', 'ferries'] }],
    ['keywords', { keywords: 'harbour, ferries' }, { tags: ['harbour', 'ferries'] }],
    ['a list as Python prints it', { tags: "['harbour', 'ferries']" }, { tags: ['harbour', 'ferries'] }],
    ['people in such a list', { author: `['Ada Byron', "Rory O'Neil"]` }, { authors: ['Ada Byron', "Rory O'Neil"] }],
    ['a list without marks', { tags: '[harbour, ferries' }, { tags: [] }],
    ['topics between bars', { tags: 'harbour|ferries' }, { tags: ['harbour', 'ferries'] }],
    ['people on lines', { author: 'Ada Byron\nBo Li' }, { authors: ['Ada Byron', 'Bo Li'] }],
    ['an address of a feed', { author: 'ada@harbour.example (Ada Byron)' }, { authors: ['Ada Byron'] }],
    ['siteName', { siteName: 'The Bay &amp; Harbour News' }, { siteName: 'The Bay & Harbour News' }],
    ['what a part holds', { metadata: { author: 'Ada Byron', date: '2024-05-06' } }, { authors: ['Ada Byron'], publishedAt: '2024-05-06' }],
  ])('is taken from %s', async (_, fields, expected) => {
    expect(await articleOf({ title: TITLE, text: TEXT, ...fields })).toMatchObject(expected);
  });

  it('is read in a table', async () => {
    const [outcome] = await read(`title,author,date,tags,text\n${TITLE},Ada Byron,2024-05-06,"[""a"", ""b""]","${TEXT}"\n`);
    expect(outcome?.record).toMatchObject({ authors: ['Ada Byron'], publishedAt: '2024-05-06', tags: ['a', 'b'] });
  });

  it('never stands over what the page shows', () => {
    const stated = { authors: ['Cem Dal'], publishedAt: '2024-05-06' };
    const [outcome] = cleanDocument({ id: 'a', text: `${TITLE}\n\nBy Ada Byron, 3 May 2024\n\n${TEXT}`, stated });
    expect(outcome?.record).toMatchObject({ authors: ['Ada Byron'], publishedAt: '2024-05-03' });
  });

  it('is that of the first article alone', () => {
    const page = (name: string): string => `Title: ${name} opens to ferries\nURL: https://a.example/${name}\n\n${TEXT}\n\n`;
    const outcomes = cleanDocument({ id: 'a', text: page('Pier') + page('Quay'), stated: { authors: ['Ada Byron'] } });
    expect(outcomes.map(({ record }) => record.authors)).toEqual([['Ada Byron'], []]);
  });
});

describe('a record of WordPress', () => {
  it('needs no option', async () => {
    const record = {
      id: 5,
      date: '2024-05-06T07:08:09',
      link: 'https://a.example/pier',
      title: { rendered: 'Fish &#038; <em>Chips</em> at the pier' },
      content: { rendered: PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n'), protected: false },
      author: 3,
      tags: [4],
    };
    const [outcome] = await read(JSON.stringify([record]));
    expect(outcome?.reasons).toEqual([]);
    expect(outcome?.record).toMatchObject({
      title: 'Fish & Chips at the pier',
      publishedAt: record.date,
      authors: [],
      tags: [],
      text: TEXT,
    });
  });
});

describe('halves of characters', () => {
  it('are replaced wherever a record holds them, with a warning', async () => {
    const [outcome] = await read(
      `{"id":"a\\ud83d","url":"https://a.example/\\udc00","x\\ud800":["\\ud800\\ud800"],"title":"${TITLE}","text":${JSON.stringify(TEXT)},"whole":"\\ud83d\\ude00 \\\\ud800"}\n`,
    );
    const { record } = outcome ?? {};
    expect(record).toMatchObject({ id: 'a\ufffd', url: 'https://a.example/\ufffd' });
    expect(Object(record).kept).toMatchObject({ 'x\ufffd': ['\ufffd\ufffd'], whole: '😀 \\ud800' });
    expect(JSON.stringify({ ...record, kept: { ...Object(record).kept, whole: '' } })).not.toMatch(/\\ud/);
    expect(record?.warnings).toContainEqual({
      code: 'replacement-characters',
      message: '5 places with half a character in the record',
      lines: null,
    });
  });
});

describe('--keep all', () => {
  it('leaves out the text where it stands in a part', () => {
    const record = { data: { article: { body: TEXT, lang: 'en' }, 'a.b': 1 }, page: { content: { text: '' } } };
    expect(readFields(record, { keep: 'all' }).kept).toEqual({
      data: { article: { lang: 'en' }, 'a.b': 1 },
      page: { content: { text: '' } },
    });
    expect(readFields({ data: { article: { body: TEXT } }, x: 1 }, { keep: 'all' }).kept).toEqual({ x: 1 });
  });
});
