import { describe, expect, it } from 'vitest';
import { compiledAtOnce } from '../../tools/eager.mjs';

const CODE =
  'import{sep as s}from"node:path";function a(x){return b(x)+1}async function b(x){return s.length+c().next().value+x}function*c(){yield function d(){return 1}()}export function e(){return [a.name,b.name,c.name]}export{a,b};';

const at = (...names: string[]): Set<number> =>
  new Set(names.map((name) => CODE.search(new RegExp(`(?:async )?function\\*? ?${name}\\(`))));

describe('functions that every start calls', () => {
  it('stand above all else, in brackets', () => {
    const code = compiledAtOnce(CODE, at('a', 'b', 'c'));
    expect(code).toMatch(/^var a=\(function\(x\)\{.*?\}\),b=\(async function\(x\)\{.*?\}\),c=\(function\*\(\)\{.*?\}\);import/);
    expect(code).not.toMatch(/function\*? ?[abc]\(/);
  });

  it('do the same, under the same names', async () => {
    const code = compiledAtOnce(CODE, at('a', 'b', 'c'));
    const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      a: (x: number) => unknown;
      b: (x: number) => unknown;
      e: () => unknown;
    };
    expect(await made.b(3)).toBe(5);
    expect(made.e()).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['one that is not called', at()],
    ['one that is exported where it stands', at('e')],
    ['one within another', at('d')],
  ])('leave %s as it is', (_, places) => {
    expect(compiledAtOnce(CODE, places)).toBe(CODE);
  });
});
