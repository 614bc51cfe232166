import { describe, expect, it } from 'vitest';
import { cleanDocument, explainDocument } from '../../../src/core/pipeline.js';
import type { TextFormat } from '../../../src/core/types.js';

const PARAGRAPHS = [
  'The ferries between the two islands were measured last winter, when the yard had taken all of them out of the water at once.',
  'Nobody had done that since the line was opened, and the figures in the old papers turned out to be wrong by up to half a metre.',
  'The harbour office has sent the new figures to the pilots, who had asked for them for years, and to the school in the town.',
  'What the longest of them is to be used for has not been decided, because the pier on the northern side is too short for it.',
];

function page(middle: string, end = ''): string {
  const [a, b, c, d] = PARAGRAPHS;
  return `<html><body><article><h1>Ferries are measured anew</h1><p>By Ada Winter</p><p>${a}</p><p>${b}</p>${middle}<p>${c}</p><p>${d}</p>${end}</article></body></html>`;
}

const blocks = (text: string, format: TextFormat = 'html') => cleanDocument({ id: 'page', text, format })[0]?.record.body ?? [];
const kinds = (text: string) => explainDocument({ id: 'page', text, format: 'html' }).map(({ line, kind }) => [line.text, kind]);

const rows = (cells: readonly (readonly string[])[]): string =>
  `<table>${cells.map((row, i) => `<tr>${row.map((cell) => (i === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;
const items = (list: readonly string[]): string => `<ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('tables, lists and programs of the text', () => {
  it('keep all rows of a table, whatever is in them', () => {
    const table = [['Length (m)', 'Mass (kg)'], ...Array.from({ length: 8 }, (_, n) => [`${n + 11}`, `${n * 7 + 40}`])];
    expect(blocks(page(rows(table))).find(({ type }) => type === 'table')).toMatchObject({ rows: table });
    const short = [
      ['Size', 'EU'],
      ['XS', '36'],
      ['S', '38'],
      ['M', '40'],
    ];
    expect(blocks(page(rows(short))).find(({ type }) => type === 'table')).toMatchObject({ rows: short });
    const keys = [
      ['Key', 'Does'],
      ['Ctrl+C', 'Copy'],
      ['Ctrl+V', 'Paste'],
      ['Esc', 'Close'],
    ];
    expect(blocks(page(rows(keys))).find(({ type }) => type === 'table')).toMatchObject({ rows: keys });
  });

  it('keep all items of a list', () => {
    const list = ['The night ferry, which is the oldest', 'Home', 'The ferry of the mail, with two decks'];
    expect(blocks(page(items(list))).find(({ type }) => type === 'list')).toMatchObject({ items: list });
  });

  it('keep all lines of a program', () => {
    const code = '/*\n * Copyright (c) 2024 The Harbour Office. All rights reserved.\n */\nint main(void) {\n  return 0;\n}';
    expect(blocks(page(`<pre>${code}</pre>`)).filter(({ type }) => type === 'code')).toMatchObject([{ text: code }]);
  });

  it('keep all rows of a table of Markdown', () => {
    const [a, b, c, d] = PARAGRAPHS;
    const table = '| Length | Mass |\n| --- | --- |\n| 11 | 40 |\n| 12 | 47 |\n| 13 | 54 |';
    const found = blocks(['# Ferries are measured anew', 'By Ada Winter', a, b, table, c, d].join('\n\n'), 'markdown');
    expect(found.find(({ type }) => type === 'table')).toMatchObject({
      rows: [
        ['Length', 'Mass'],
        ['11', '40'],
        ['12', '47'],
        ['13', '54'],
      ],
    });
  });

  it('say so where they are explained, and the reasons add up', () => {
    const list = [
      'The night ferry, which is the oldest of them and the slowest',
      'Share on Facebook',
      'The ferry of the mail, with two decks and a funnel',
    ];
    const verdicts = explainDocument({ id: 'page', text: page(items(list)), format: 'html' }).filter(({ line }) => line.role === 'item');
    expect(verdicts.map(({ kind }) => kind)).toEqual(list.map(() => 'body'));
    for (const { contributions, probability, runnerUp } of verdicts) {
      expect(contributions.map(({ cue }) => cue)).toContain('in a list, table or program of the text');
      const sum = contributions.reduce((total, { weight, against }) => total + weight - against, 0);
      expect(sum).toBeCloseTo(Math.log(probability / runnerUp.probability), 3);
    }
  });
});

describe('lists that are not of the text', () => {
  const linked = (list: readonly string[]): string => items(list.map((text, n) => `<a href="/${n}">${text}</a>`));

  it.each([
    [
      'links to other articles between paragraphs',
      page(`<p>Read also</p>${linked(['A pier is closed for the winter', 'The mail is late once more', 'New lights for the harbour'])}`),
      'A pier is closed for the winter',
    ],
    ['buttons above the text', `<html><body>${items(['Share', 'Tweet', 'Print'])}${page('')}</body></html>`, 'Tweet'],
    [
      'a menu below the text',
      page('', `</article><footer>${linked(['Imprint', 'Privacy', 'Contact', 'Terms'])}</footer><article>`),
      'Privacy',
    ],
  ])('leave %s', (_, text, entry) => {
    expect(kinds(text).find(([line]) => line === entry)?.[1]).not.toBe('body');
  });
});
