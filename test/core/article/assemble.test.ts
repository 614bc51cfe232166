import { describe, expect, it } from 'vitest';
import { assembleArticle } from '../../../src/core/article/assemble.js';
import { headArticle } from '../../../src/core/article/headline.js';
import { judgeArticle } from '../../../src/core/article/judge.js';
import { recordSchema } from '../../../src/core/article/schema.js';
import { splitArticles } from '../../../src/core/article/split.js';
import { KINDS } from '../../../src/core/section/index.js';
import type { CleanOptions, DocumentInput } from '../../../src/core/types.js';
import type { Row } from './page.js';
import { PARAGRAPH, partOf } from './page.js';

const assemble = (rows: readonly Row[], document: Partial<DocumentInput> = {}, options: CleanOptions = {}, index = 0) =>
  assembleArticle({ id: 'a.txt', text: '', ...document }, headArticle(partOf(rows), document.url ?? null, null, options), index, options);

const PAGE: Row[] = [
  ['title', 'Will the old pier hold? The harbour office answers'],
  ['title', 'Will the old pier hold? The harbour office answers'],
  ['body', PARAGRAPH],
  ['body', `${PARAGRAPH} “Yes,” it said…`],
  ['bio', 'As winner of the Harbour Prize, the Golden Anchor and the Pilots’ Pen, she has written for ten years.'],
  ['navigation', '<<:\u00a0 A long winter at the edge of town'],
  ['navigation', '>>:\u00a0 The ferries come back: what you need to know'],
  ['recommendation', 'Recommend'],
  ['recommendation', 'How do ferries find the pier?'],
  ['recommendation', 'Q: How do ferries find the pier when the fog is...'],
  ['recommendation', 'Two ways to paint a boat'],
  ['recommendation', 'In earlier articles, we have always spoken of...'],
];

describe('assembleArticle', () => {
  it('puts a whole record together', () => {
    const record = assemble(PAGE);
    expect(recordSchema.parse(record)).toEqual(record);
    expect(judgeArticle(record)).toEqual([]);
    expect(record).toMatchObject({
      id: 'a.txt',
      url: null,
      title: 'Will the old pier hold? The harbour office answers',
      authors: [],
      publishedAt: null,
      language: 'en',
      text: `${PARAGRAPH}\n\n${PARAGRAPH} “Yes,” it said…`,
      authorBio: 'As winner of the Harbour Prize, the Golden Anchor and the Pilots’ Pen, she has written for ten years.',
      navigation: {
        previous: { title: 'A long winter at the edge of town', url: null, lines: [11, 11] },
        next: { title: 'The ferries come back: what you need to know', url: null, lines: [13, 13] },
      },
      recommendations: [
        {
          title: 'How do ferries find the pier?',
          excerpt: 'Q: How do ferries find the pier when the fog is',
          truncated: true,
          lines: [17, 19],
        },
        { title: 'Two ways to paint a boat', excerpt: 'In earlier articles, we have always spoken of', truncated: true, lines: [21, 23] },
      ],
      sections: [
        { kind: 'title', lines: [1, 3] },
        { kind: 'body', lines: [5, 7] },
        { kind: 'bio', lines: [9, 9] },
        { kind: 'navigation', lines: [11, 13] },
        { kind: 'recommendation', lines: [15, 23] },
      ],
      warnings: [],
    });
    expect(record.stats).toMatchObject({ paragraphs: 2, characters: record.text.length });
  });

  it('keeps the order of keys', () => {
    expect(Object.keys(assemble(PAGE))).toEqual(Object.keys(recordSchema.shape).filter((key) => key !== 'kept'));
    expect(Object.keys(assemble(PAGE, { kept: { a: 1 } })).at(-1)).toBe('kept');
  });

  it('numbers further articles', () => {
    expect([assemble(PAGE, {}, {}, 1).id, assemble(PAGE, {}, {}, 2).id]).toEqual(['a.txt#2', 'a.txt#3']);
  });

  it('leaves captions out of the running text, unless the article is pictures alone', () => {
    const caption = 'Photo: Ada Byron';
    const rows: Row[] = [
      ['title', 'The pier in pictures'],
      ['body', caption],
    ];
    expect(assemble(rows)).toMatchObject({ text: caption, body: [{ type: 'caption', text: caption }] });
    expect(assemble([...rows, ['body', PARAGRAPH]])).toMatchObject({ text: PARAGRAPH, body: [{ type: 'caption' }, { type: 'paragraph' }] });
  });

  it('writes punctuation in ASCII on demand', () => {
    expect(assemble(PAGE, {}, { asciiPunctuation: true }).text).toContain('"Yes," it said...');
  });

  it('warns of uncertain lines on demand', () => {
    expect(assemble(PAGE, {}, { minConfidence: 0.95 }).warnings.map((one) => one.code)).toEqual(['low-confidence']);
  });

  it('keeps what the reader knew', () => {
    const warning = { code: 'encoding', message: 'x', lines: null };
    const record = assemble(PAGE, { url: 'https://example.com/2021/07/30/pier', source: { path: 'a.txt', bytes: 7 }, warnings: [warning] });
    expect(record.source).toMatchObject({ path: 'a.txt', bytes: 7, sha256: null });
    expect([record.url, record.publishedAt, record.warnings]).toEqual(['https://example.com/2021/07/30/pier', '2021-07-30', [warning]]);
  });
});

describe('hostile pages', () => {
  const LINES = [
    'a',
    '=====',
    'By',
    '© Harbour News',
    '>',
    'Home',
    '...',
    '. . . .',
    '30 July 2021',
    'Ada Byron says:',
    'Reply',
    '1. a',
    '- a',
    'a | b',
    '((((',
    '«',
    '',
  ];

  it.each(KINDS)('takes linear time on many lines labelled %s', (kind) => {
    const rows = Array.from({ length: 40_000 }, (_, i): Row => [kind, LINES[i % LINES.length] ?? '']);
    const part = partOf(rows);
    const start = Date.now();
    splitArticles(part.lines, part.labels, () => part.labels);
    assembleArticle({ id: 'a', text: '' }, headArticle(part, null, null), 0, {});
    expect(Date.now() - start).toBeLessThan(5000);
  });

  it.each(KINDS)('takes linear time on a long line labelled %s', (kind) => {
    const start = Date.now();
    for (const unit of ['a', '.', '. ', 'Ada ', 'A. ', ' > ', '1/', '12:', '((', ',', '… ', '|', '\u0301', '@', '<<', 'by ']) {
      const rows: Row[] = [
        ['title', 'The pier opens'],
        [kind, unit.repeat(60_000)],
      ];
      expect(recordSchema.safeParse(assemble(rows)).success).toBe(true);
    }
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});

describe('judgeArticle', () => {
  it('names what a page lacks', () => {
    expect(judgeArticle(assemble([['navigation', 'Home']])).map((one) => one.code)).toEqual(['no-title', 'no-body']);
    expect(judgeArticle(assemble([['title', 'The pier opens']])).map((one) => one.code)).toEqual(['no-body']);
    expect(judgeArticle(assemble([['body', PARAGRAPH]])).map((one) => one.code)).toEqual(['no-title']);
    expect(assemble([]).warnings.map((one) => one.code)).toEqual(['no-title', 'no-body']);
  });

  it('names what breaks the schema', () => {
    expect(judgeArticle({ ...assemble(PAGE), publishedAt: 'yesterday' })).toMatchObject([
      { code: 'schema-invalid', message: expect.stringContaining('publishedAt') },
    ]);
  });
});
