import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../../src/core/article/split.js';
import { cleanDocument } from '../../../src/core/pipeline.js';
import type { Label, Line } from '../../../src/core/types.js';
import type { Row } from './page.js';
import { PARAGRAPH, partOf } from './page.js';

/** Lines with the labels that they have on the whole page, and those that they have on pages of their own. */
function labelled(rows: readonly Row[], alone: readonly Row[] = rows): Parameters<typeof splitArticles> {
  const { lines, labels } = partOf(rows);
  const other: Label = { kind: 'other', confidence: 0 };
  const own = new Map(lines.map((line, index) => [line, partOf(alone).labels[index] ?? other]));
  return [lines, labels, (page: readonly Line[]) => page.map((line) => own.get(line) ?? other)];
}

const starts = (rows: readonly Row[], alone: readonly Row[] = rows): (number | undefined)[] => {
  const parts = splitArticles(...labelled(rows, alone));
  expect(parts.flatMap((part) => part.lines)).toEqual(partOf(rows).lines);
  expect(parts.flatMap((part) => part.labels)).toEqual(partOf(parts.length === 1 ? rows : alone).labels);
  return parts.map((part) => part.lines[0]?.first);
};
const BODY: Row[] = [
  ['body', PARAGRAPH],
  ['body', PARAGRAPH],
];
const article = (title: string): Row[] => [
  ['title', title],
  ['title', title],
  ...BODY,
  ['navigation', `<<: Before ${title}`],
  ['recommendation', 'Night ferries'],
];

describe('splitArticles', () => {
  it('cuts at doubled headlines that follow a tail', () => {
    expect(starts([...article('The pier opens'), ...article('Ferries in spring'), ...article('A long winter')])).toEqual([1, 13, 25]);
  });

  it('takes text that reads as more of the biography above it for what the page below may be made of', () => {
    const next = article('Ferries in spring');
    const taken = next.map(([kind, text]): Row => [kind === 'body' ? 'bio' : kind, text]);
    const first: Row[] = [...article('The pier opens'), ['bio', 'Ada Fenwick writes about piers.']];
    expect(starts([...first, ...taken], [...first, ...next])).toEqual([1, 15]);
  });

  it('does not take a headline and a biography below a rule for an article', () => {
    for (const rule of ['==========', '* * *']) {
      expect(
        starts([
          ['title', 'The pier opens'],
          ...BODY,
          ['other', rule],
          ['title', 'The author of this'],
          ['bio', PARAGRAPH],
          ['bio', PARAGRAPH],
        ]),
      ).toEqual([1]);
    }
  });

  it('does not cut within a physical line that holds several blocks', () => {
    const glued = [...article('The pier opens'), ...article('Ferries in spring')].map(
      ([kind, text]): Row => [kind, text, { first: 1, last: 1 }],
    );
    expect(starts(glued)).toEqual([1]);
  });

  it('cuts behind a rule with a new headline below', () => {
    for (const rule of ['=====', '----------', '* * * * * *', '────────']) {
      expect(starts([['title', 'The pier opens'], ...BODY, ['other', rule], ['title', 'Ferries in spring'], ...BODY])).toEqual([1, 9]);
    }
  });

  it('cuts before headers that open every article', () => {
    const one = (title: string): Row[] => [['title', `Title: ${title}`], ['other', 'URL: https://example.com/a'], ...BODY];
    expect(starts([...one('The pier opens'), ...one('Ferries in spring')])).toEqual([1, 9]);
  });

  it('cuts at named rules that open every article', () => {
    const one = (page: number): Row[] => [['other', `--- page ${page} of 12 ---`], ['title', 'Night ferries'], ...BODY];
    expect(starts([...one(1), ...one(2), ...one(10)])).toEqual([1, 9, 17]);
  });

  it('cuts behind a heavy rule where only the page below it by itself shows a headline', () => {
    const whole = (rule: string): Row[] => [
      ['title', 'The pier opens'],
      ...BODY,
      ['recommendation', rule],
      ['recommendation', 'Ferries in spring'],
      ['byline', 'By Ada Fenwick'],
      ...BODY,
    ];
    const alone = (rule: string): Row[] => whole(rule).map((row) => (row[1] === 'Ferries in spring' ? ['title', row[1]] : row));
    expect(starts(whole('====='), alone('====='))).toEqual([1, 9]);
    expect(starts(whole('-----'), alone('-----'))).toEqual([1]);
    expect(starts(whole('====='))).toEqual([1]);
  });

  const signed = (title: string, kind: Row[0] = 'title'): Row[] => [
    [kind, title],
    ['byline', 'By Ada Fenwick'],
    ['byline', 'May 2, 2024'],
    ...BODY,
  ];
  const LIGHT = ['---', '-----', '----------', '________', '* * *', '***', '~~~', '———', '───', '* * * * * *', '• • •', '⁂'];

  it.each(LIGHT)('cuts behind %j with a headline and a byline below, as above (they stayed one record)', (rule) => {
    const alone: Row[] = [...signed('The pier opens'), ['other', rule], ...signed('Ferries in spring')];
    const whole: Row[] = [...signed('The pier opens'), ['body', rule], ...signed('Ferries in spring', 'body')];
    expect(starts(whole, alone)).toEqual([1, 13]);
  });

  it.each<[string, Row[]]>([
    ['a chapter', [['title', 'How it was built'], ...BODY]],
    ['a text without a headline', [['byline', 'May 2, 2024'], ...BODY]],
    ['a scene', BODY],
    [
      'a note',
      [
        ['title', 'Ferries in spring'],
        ['byline', 'By Ada Fenwick'],
        ['body', PARAGRAPH + PARAGRAPH],
      ],
    ],
    ['the headline again', signed('The pier opens')],
    ['a sentence and a date', signed('It rained.')],
    ['a byline far below', [['title', 'How it was built'], ...BODY, ...BODY, ['byline', 'By Ada Fenwick']]],
    [
      'furniture',
      [
        ['title', 'Ferries in spring'],
        ['byline', 'May 2, 2024'],
        ['recommendation', PARAGRAPH],
        ['comment', PARAGRAPH],
      ],
    ],
  ])('does not cut before %s behind a rule of three signs', (_, below) => {
    for (const rule of ['---', '* * *']) expect(starts([...signed('The pier opens'), ['body', rule], ...below])).toEqual([1]);
  });

  it('cuts behind a rule of Markdown, of which no text is left, as behind three signs', () => {
    const rule: Row = ['other', '', { start: 0, end: 3 }];
    const image: Row = ['other', '', { start: 0, end: 120 }];
    expect(starts([...signed('The pier opens'), rule, ...signed('Ferries in spring')])).toEqual([1, 13]);
    expect(starts([...signed('The pier opens'), image, ...signed('Ferries in spring')])).toEqual([1]);
  });

  it.each([
    ['text', '---', ''],
    ['text', '* * *', ''],
    ['markdown', '---', '# '],
  ] as const)('reads a dump of %s with %j between its articles as several', (format, rule, mark) => {
    const one = (title: string, name: string): string =>
      `${mark}${title}\n\nBy ${name}\n\n3 May 2024\n\n${PARAGRAPH}\n\n${PARAGRAPH.replaceAll('pier', name)}\n\n`;
    const text = `${one('The pier opens to ferries in spring', 'Ada Byron')}${rule}\n\n${one('Council votes to close the library', 'Tom Ferris')}`;
    expect(cleanDocument({ id: 'dump', text, format }).map(({ record }) => [record.title, record.authors])).toEqual([
      ['The pier opens to ferries in spring', ['Ada Byron']],
      ['Council votes to close the library', ['Tom Ferris']],
    ]);
  });

  it('does not cut behind three signs below a text that is not signed', () => {
    expect(starts([['title', 'The pier opens'], ...BODY, ['body', '---'], ...signed('Ferries in spring')])).toEqual([1]);
  });

  it('keeps the pieces of an article together that rules cut off another one', () => {
    const rows: Row[] = [
      ['title', 'The pier opens'],
      ...BODY,
      ['other', '====='],
      ...BODY,
      ['other', '====='],
      ['title', 'Night ferries'],
      ...BODY,
    ];
    expect(starts(rows)).toEqual([1, 15]);
  });

  it('reads each line a few times at most in a dump of rules (a megabyte of "=====" took 50 s)', () => {
    const readsALine = (rules: number): number => {
      const rows: Row[] = [['title', 'The pier opens'], ...BODY, ...Array.from({ length: rules }, (): Row => ['other', '=====']), ...BODY];
      const [lines, labels, read] = labelled(rows);
      let reads = 0;
      const counted = new Proxy(labels, {
        get(target, key, receiver): unknown {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
          return Reflect.get(target, key, receiver);
        },
      });
      splitArticles(lines, counted, read);
      return reads / lines.length;
    };
    expect(readsALine(200)).toBeGreaterThan(0);
    expect(readsALine(3200)).toBeLessThan(20);
  });

  it.each<[string, Row[]]>([
    ['an empty document', []],
    ['a rule inside an article', [['title', 'The pier opens'], ...BODY, ['body', '-----'], ...BODY]],
    ['a rule before the tail', [['title', 'The pier opens'], ...BODY, ['other', '====='], ['recommendation', 'Night ferries'], ...BODY]],
    [
      'a headline that returns below a rule',
      [['title', 'The pier opens'], ...BODY, ['other', '====='], ['title', 'The pier opens'], ...BODY],
    ],
    ['a second headline without a rule', [['title', 'The pier opens'], ...BODY, ['title', 'Ferries in spring'], ...BODY]],
    [
      'a doubled teaser without an article',
      [
        ...article('The pier opens'),
        ['recommendation', 'Ferries in spring'],
        ['recommendation', 'Ferries in spring'],
        ['legal', 'All rights reserved'],
      ],
    ],
    [
      'a doubled line of the body',
      [
        ['title', 'The pier opens'],
        ['title', 'The pier opens'],
        ...BODY,
        ['body', 'And the sea went on'],
        ['body', 'And the sea went on'],
        ...BODY,
      ],
    ],
    [
      'chapters with a rule above and below their headings',
      [['title', 'The pier opens'], ...BODY, ['other', '====='], ['title', 'How it was built'], ['other', '====='], ...BODY],
    ],
    ['a sentence below a rule', [['title', 'The pier opens'], ...BODY, ['other', '====='], ['title', 'It rained.'], ...BODY]],
    ['one line between signs', [['title', 'The pier opens'], ...BODY, ['other', '--- page 2 of 2 ---'], ['title', 'Ferries'], ...BODY]],
    ['one source line at the end', [['title', 'The pier opens'], ...BODY, ['byline', 'Source: the harbour office'], ...BODY]],
  ])('does not cut %s', (_, rows) => {
    expect(starts(rows)).toHaveLength(1);
  });
});
