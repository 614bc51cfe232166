import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../../src/core/pipeline.js';

const TITLE = 'Pier opens to ferries in spring';
const PARAGRAPHS = [
  'The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.',
  'Fishermen had asked for a longer time to change their nets, and they will get it: the rules hold from next spring.',
  'The shed, 180 metres long and narrower than a bus – it is “the long one” – will become a museum. The town has set aside €240,000 for the roof.',
  'Nobody wants hemp any more, and nylon does not rot and costs a third. The machines go with the shed and nobody will be paid for them.',
];
const OTHERS = PARAGRAPHS.map((text) => `Elsewhere, so they say, ${text.toLowerCase()} That is what a reader wrote to us last week.`);
const SHELL = '<nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><div id=app></div><footer>© 2024 Quill News</footer>';

type Row = readonly [id: string, value: unknown] | string;

const element = (name: string, children: unknown, properties: object = {}): unknown[] => ['$', name, null, { ...properties, children }];
const story = (texts: readonly string[]): unknown[] =>
  element(
    'div',
    texts.map((text) => element('p', text)),
  );
const textRow = (id: string, text: string): string => `${id}:T${Buffer.byteLength(text).toString(16)},${text}`;

function scripts(rows: readonly Row[], size = 100): string {
  const stream = rows.map((row) => (typeof row === 'string' ? row : `${row[0]}:${JSON.stringify(row[1])}\n`)).join('');
  let written = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';
  for (let at = 0; at < stream.length; at += size)
    written += `<script>self.__next_f.push(${JSON.stringify([1, stream.slice(at, at + size)]).replaceAll('<', '\\u003c')})</script>`;
  return written;
}

function clean(rows: readonly Row[], shown: string = SHELL, size = 100) {
  const text = `<html lang=en><head><title>${TITLE} - Quill News</title></head><body>${shown}${scripts(rows, size)}</body></html>`;
  const [outcome] = cleanDocument({ id: 'page', text, format: 'html' });
  if (outcome === undefined) throw new Error('no record');
  return outcome.record;
}

const HEAD: Row[] = [
  '1:"$Sreact.fragment"\n',
  '2:I[4431,["9","static/chunks/9.js"],"default"]\n',
  ':HL["/_next/static/css/a.css","style"]\n',
];
const HTML = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const ARTICLE = { title: TITLE, publishedAt: '2024-05-06T07:08:09Z', author: { name: 'Ada Byron' } };
const fallback = element('div', [element('h1', '404'), ...OTHERS.slice(0, 2).map((text) => element('p', text))]);

describe('the text of a page that React sends in pieces', () => {
  it.each<[string, Row[]]>([
    ['as elements', [...HEAD, ['5', element('main', [element('h1', TITLE), story(PARAGRAPHS)])]]],
    [
      'in a part that comes later',
      [
        ['0', { f: [[['', {}], element('main', [element('h1', TITLE), '$L6'])]] }],
        ['6', story(PARAGRAPHS)],
      ],
    ],
    ['within a component', [...HEAD, ['5', ['$', '$L2', null, { slot: 'x', children: ['$', '$L2', 'k', { body: story(PARAGRAPHS) }] }]]]],
    [
      'as HTML that is set into an element',
      [['5', element('article', [element('h1', TITLE), ['$', 'div', null, { dangerouslySetInnerHTML: { __html: HTML } }]])]],
    ],
    ['beside the page for what is not found', [['0', ['$', '$L2', null, { notFound: fallback, children: story(PARAGRAPHS) }]]]],
    [
      'beside its menu',
      [
        [
          '0',
          element('body', [
            element(
              'nav',
              OTHERS.map((text) => element('p', text)),
            ),
            story(PARAGRAPHS),
          ]),
        ],
      ],
    ],
    ['as what a component is given', [['5', ['$', '$L2', null, { article: { ...ARTICLE, body: HTML } }]]]],
    ['as a row of text', [textRow('8', HTML), ['5', ['$', '$L2', null, { article: { ...ARTICLE, body: '$8' } }]]]],
    [
      'by a path into another row',
      [
        ['4', ['$', '$L2', null, { story: { paragraphs: PARAGRAPHS } }]],
        ['5', ['$', '$L2', null, { article: { ...ARTICLE, body: '$4:props:story:paragraphs' } }]],
      ],
    ],
  ])('is read: %s', (_, rows) => {
    for (const size of [7, 100, 100_000]) {
      const record = clean(rows, SHELL, size);
      expect(record.title).toContain(TITLE);
      expect(record.text).toBe(PARAGRAPHS.join('\n\n'));
      expect(record.warnings.map(({ code }) => code)).toContain('text-from-structured-data');
    }
  });

  it('is read with who wrote it, and when', () => {
    const rows: Row[] = [textRow('8', HTML), ['5', ['$', '$L2', null, { article: { ...ARTICLE, body: '$8' } }]]];
    expect(clean(rows)).toMatchObject({ authors: ['Ada Byron'], publishedAt: '2024-05-06T07:08:09Z' });
  });

  it('goes on below the teaser that the page shows, under its headline', () => {
    const teaser = `<h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`;
    expect(clean([['5', element('main', [element('h1', TITLE), story(PARAGRAPHS)])]], teaser).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('has its links and headings', () => {
    const linked = element('p', [PARAGRAPHS[0], ' See ', element('a', 'the plan', { href: '/plan' }), ' & more.']);
    const record = clean([['5', element('main', [linked, element('h2', 'What comes next'), story(PARAGRAPHS.slice(1))])]]);
    expect(record.body.slice(0, 2)).toMatchObject([
      { type: 'paragraph', text: `${PARAGRAPHS[0]} See the plan & more.` },
      { type: 'heading', text: 'What comes next' },
    ]);
  });

  it.each<[string, Row[], string]>([
    [
      'under the headline of another',
      [['5', element('main', [element('h1', 'Council postpones vote on the fish market'), story(OTHERS)])]],
      `<h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p>`,
    ],
    ['where the page shows its own', [['5', element('main', [element('h1', TITLE), story(PARAGRAPHS)])]], `<h1>${TITLE}</h1>${HTML}`],
  ])('is no text of a page: %s', (_, rows, shown) => {
    const record = clean(rows, shown);
    expect(record.text).toBe(clean([], shown).text);
    expect(record.warnings.map(({ code }) => code)).not.toContain('text-from-structured-data');
  });

  it.each<[string, Row[]]>([
    ['the page for what is not found', [['0', ['$', '$L2', null, { notFound: fallback, children: '$undefined' }]]]],
    ['a notice', [['0', element('div', [element('p', 'We use cookies to make this site better for you.')])]]],
    ['rows of modules', HEAD],
    ['a row that is cut', ['5:["$","p",null,{"children":"Nothing to read']],
    ['a row of text that is cut', ['5:Tffff,Nothing to read']],
  ])('is none: %s', (_, rows) => {
    expect(clean(rows).text).toBe('');
  });

  it('ends where rows name themselves and one another', () => {
    const rows: Row[] = [
      ['5', ['$', 'div', null, { children: ['$6', '$5', '$6:props:children'] }]],
      ['6', ['$', 'div', null, { children: ['$5', '$L6', '$7:a:b'] }]],
    ];
    expect(clean(rows).text).toBe('');
  });

  it('is bounded where rows name others many times over', () => {
    const rows = Array.from(
      { length: 60 },
      (_, at): Row => [(at + 1).toString(16), element('div', Array(4).fill(`$${(at + 2).toString(16)}`))],
    );
    const record = clean([...rows, ['3d', story(PARAGRAPHS)]]);
    expect(record.stats.characters).toBeLessThan(600_000);
  });
});
