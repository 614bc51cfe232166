import { describe, expect, it } from 'vitest';
import { onDemand } from '../../tools/on-demand.mjs';

/** What a module exports, with what its code becomes. */
async function exportsOf(code: string): Promise<Readonly<Record<string, unknown>>> {
  return import(`data:text/javascript,${encodeURIComponent(onDemand(code))}`);
}

const LONG = `[${Array.from({ length: 20 }, (_, at) => `'word ${at}'`).join(', ')}]`;

describe('what is made when it is asked for', () => {
  it.each([
    ['a pattern', 'var P = /a\\/[b"]\\n/giu;', 'P'],
    ['a pattern that is called for', "var P = new RegExp('^[ab]', 'u');", 'P'],
    ['a pattern of others', 'var A = /a/; var B = `$' + '{A.source}b`; var P = new RegExp(`^$' + '{B}`);', 'P'],
    ['a pattern of raw text', 'var A = /\\d/; var P = new RegExp(String.raw`\\s$' + '{A.source}`);', 'P'],
    ['a list', `var L = ${LONG};`, 'L'],
    ['a list of a list', `var L = ${LONG}.map((word) => word.length).filter((n) => n);`, null],
    ['a set', "var S = new Set('a b'.split(' '));", 'S'],
    ['a map of texts', "var M = new Map([['a', [1, 2]], ['b', []]]);", 'M'],
    ['a table', `var T = { first: ${LONG}, 'second': /x/ };`, 'T'],
  ])('%s', async (_, declarations, late) => {
    const name = late ?? 'L';
    const code = `${declarations}\nexport const ask = () => ${name};`;
    if (late !== null) expect(onDemand(code)).toContain(`function ${late}()`);
    const plain: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const [before, after] = [plain, await exportsOf(code)].map((given) => (given as { ask: () => unknown }).ask());
    expect(after).toEqual(before);
    expect(String(after)).toBe(String(before));
  });

  it('is made once', async () => {
    const { ask } = await exportsOf('var P = /a/g; export const ask = () => P;');
    const made = (ask as () => unknown)();
    expect((ask as () => unknown)()).toBe(made);
  });

  it('is meant wherever its name is a value, and nowhere else', async () => {
    const code = `var WORDS = new Set(['a']);
      const own = { WORDS, other: WORDS, of: { WORDS: 1 } };
      class Held { WORDS = 2; get size() { return this.WORDS + own.of.WORDS; } }
      export const shown = [own.WORDS.has('a'), own.other.has('a'), new Held().size, WORDS.size];`;
    expect((await exportsOf(code))['shown']).toEqual([true, true, 3, 1]);
  });
});

describe('what stays as it is', () => {
  it.each([
    ['what the module exports', 'var P = /a/; export { P as c0_P };'],
    ['what is set again', 'let P = /a/; export const next = () => { P = /b/; return P; };'],
    ['what is counted up', `let n = ${'1'.repeat(80)}n; export const next = () => n++;`],
    ['a name that something else has too', 'var P = /a/; export const ask = (P) => P; export const other = () => P;'],
    ['a short table', 'var L = [1, 2]; export const ask = () => L;'],
    ['an empty map, which is filled later', 'var M = new Map(); export const ask = () => M;'],
    ['a long text', `var T = '${'a'.repeat(200)}'; export const ask = () => T;`],
    ['what a function makes', `var L = made(${LONG}); function made(list) { return list; } export const ask = () => L;`],
    ['what reads something that changes', `let n = 1; var L = [n, ...${LONG}]; export const ask = () => [L, n++];`],
    ['a constant of its own, which cannot be made later', 'const P = /a/; export const ask = () => P;'],
    ['a pattern within a function', 'export const ask = (text) => /a/.test(text);'],
  ])('%s', (_, code) => {
    expect(onDemand(code)).toBe(code);
  });
});
