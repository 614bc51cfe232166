import type { SchemaElement } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { dataPage, levels, plain, run, TEXT, tableByHand, tableOf } from './build.js';
import { readRows } from './read.js';

const STRING = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
const LIST = { repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' } as const;

const group = (name: string, children: number, repetition: SchemaElement['repetition_type'] = 'OPTIONAL'): SchemaElement => ({
  name,
  repetition_type: repetition ?? 'OPTIONAL',
  num_children: children,
});

/** A column of nested values beside a text. */
async function written(schema: readonly SchemaElement[], data: readonly unknown[], pageSize: number = 1_000_000): Promise<unknown[]> {
  const name = schema[0]?.name ?? '';
  const { rows, problems } = await readRows(
    tableOf({
      schema: [{ name: 'root', num_children: 2 }, TEXT, ...schema],
      columnData: [
        { name: 'text', data: data.map(() => 'x') },
        { name, data: [...data] },
      ],
      pageSize,
    }),
  );
  expect(problems).toEqual([]);
  return rows.map((row) => row[name]);
}

const TAGS = [{ name: 'tags', ...LIST }, group('list', 1, 'REPEATED'), { name: 'element', ...STRING }];
const LINKS = [
  { name: 'links', ...LIST },
  group('list', 1, 'REPEATED'),
  group('element', 2),
  { name: 'href', ...STRING },
  { name: 'words', ...LIST },
  group('list', 1, 'REPEATED'),
  { name: 'element', ...STRING },
];

describe('a nested column becomes', () => {
  it('a list, with what is null and what is empty', async () => {
    const tags = [['a', null, 'b'], [], null, ['c']];
    expect(await written(TAGS, tags)).toEqual(tags);
  });

  it('a list of objects with lists, also where rows go over many pages', async () => {
    const links = Array.from({ length: 60 }, (_, row) =>
      row % 9 === 0
        ? null
        : Array.from({ length: row % 5 }, (_, index) =>
            index === 3
              ? null
              : { href: index === 1 ? null : `h${row}-${index}`, words: [[], null, ['x', null], ['y', 'z']][(row + index) % 4] },
          ),
    );
    expect(await written(LINKS, links)).toEqual(links);
    expect(await written(LINKS, links, 20)).toEqual(links);
  });

  it('an object, whatever its fields are called', async () => {
    const meta = [JSON.parse('{"__proto__":"p","constructor":"c"}'), null];
    const schema = [group('meta', 2), { name: '__proto__', ...STRING }, { name: 'constructor', ...STRING }];
    const [first, second] = await readRows(
      tableOf({
        schema: [{ name: 'root', num_children: 2 }, TEXT, ...schema],
        columnData: [
          { name: 'text', data: ['x', 'y'] },
          { name: 'meta', data: meta },
        ],
      }),
    ).then(({ rows }) => rows.map((row) => row['meta']));
    expect(Object.keys(Object(first))).toEqual(['__proto__', 'constructor']);
    expect(second).toBeNull();
    expect(Object.getPrototypeOf(Object(first))).toBe(Object.prototype);
  });

  it('an object of a map, whose keys become strings', async () => {
    const schema: SchemaElement[] = [
      { name: 'm', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'MAP' },
      group('key_value', 2, 'REPEATED'),
      { name: 'key', type: 'INT32', repetition_type: 'REQUIRED' },
      { name: 'value', ...STRING },
    ];
    const table = tableOf({
      schema: [{ name: 'root', num_children: 2 }, TEXT, ...schema],
      columnData: [
        { name: 'text', data: ['a', 'b', 'c'] },
        {
          name: 'm',
          data: [
            [
              { key: 1, value: 'x' },
              { key: 2, value: null },
            ],
            [],
            null,
          ],
        },
      ],
    });
    expect((await readRows(table)).rows.map(({ m }) => m)).toEqual([{ '1': 'x', '2': null }, {}, null]);
  });

  it('a list of what is only repeated, whose rows go over pages of the first version', async () => {
    const element: SchemaElement = { name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REPEATED' };
    const page = (reps: readonly Buffer[], ...values: string[]): Buffer =>
      dataPage(values.length, 'PLAIN', Buffer.concat([levels(...reps), levels(run(1, values.length)), plain(...values)]));
    const pages = [page([run(0, 1), run(1, 1)], 'a', 'b'), page([run(1, 2)], 'c', 'd'), page([run(1, 1), run(0, 1)], 'e', 'f')];
    const { rows, problems } = await readRows(tableByHand(2, { element, pages, values: 6 }));
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ text: ['a', 'b', 'c', 'd', 'e'] }, { text: ['f'] }]);
  });
});
