import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/core/format/index.js';

const SHARED = ['first', 'last', 'start', 'end', 'gap', 'indent', 'text', 'role', 'level', 'links', 'linked', 'element'];

function keysOf(text: string, format: 'text' | 'markdown' | 'html'): string[][] {
  return readPage(text, format, null).lines.map((line) => Object.keys(line));
}

describe('properties of lines', () => {
  it('stand in one order in all formats', () => {
    expect(keysOf('The bridge opens\n\n- on Monday', 'text')).toEqual([SHARED, SHARED]);
    expect(keysOf('# The bridge opens\n\n[Map](https://example.org/map) of the town', 'markdown')).toEqual([SHARED, SHARED]);
    expect(keysOf('<h1>The bridge opens</h1><p><a href="/map">Map</a> of the town</p>', 'html')).toEqual([SHARED, SHARED]);
    expect(
      keysOf('<p><a href="/a">One</a><a href="/b">Two</a><a href="/c">Three</a></p>', 'html').every(
        (keys) => keys.join() === SHARED.join(),
      ),
    ).toBe(true);
  });

  it('that only some have stand behind these', () => {
    expect(keysOf('- one\n\n\n1. two', 'markdown').map((keys) => keys.slice(0, SHARED.length))).toEqual([SHARED, SHARED]);
    expect(keysOf('<ol><li>one</li><li>two</li></ol>', 'html')).toEqual([
      [...SHARED, 'ordinal'],
      [...SHARED, 'ordinal'],
    ]);
  });
});
