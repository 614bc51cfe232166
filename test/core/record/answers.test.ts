import { describe, expect, it } from 'vitest';
import { read, TEXT } from './read.js';

describe('answers of a service, one after the other', () => {
  const answer = (...names: string[]): object => ({
    after: null,
    data: { children: names.map((name) => ({ kind: 't3', data: { id: name, selftext: TEXT } })) },
  });
  const ids = (text: string, extension: string): (string | null)[] => read(text, extension).map(({ id }) => id);

  it.each([0, 2])('are pages of an array, the last of which may be empty, indented by %d', (indent) => {
    const pages = [answer('a', 'bé'), answer('c'), answer()];
    expect(ids(JSON.stringify(pages, null, indent), 'json')).toEqual(['a', 'bé', 'c']);
  });

  it('stand one a line', () => {
    const text = [answer('a', 'bé'), answer('c'), answer()].map((page) => `${JSON.stringify(page)}\n`).join('');
    for (const extension of ['jsonl', 'json', '']) expect(ids(text, extension)).toEqual(['a', 'bé', 'c']);
  });

  it('leave records that are no answers as they are', () => {
    expect(
      ids(
        JSON.stringify([
          { id: 'a', text: TEXT, children: [] },
          { id: 'b', text: TEXT },
        ]),
        'json',
      ),
    ).toEqual(['a', 'b']);
    expect(read(JSON.stringify([answer('a'), { error: 'gone' }]), 'json').map(({ text }) => text)).toEqual([TEXT, null]);
  });
});
