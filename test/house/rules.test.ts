import { describe, expect, it } from 'vitest';
import { read, repositoryFiles } from './tree.js';

const files = repositoryFiles();
const code = files.filter((file) => /^(?:src|test|tools|bin)\/.*\.(?:ts|mjs|js)$/.test(file));
/** Text of pages that are made up: their machines are made up too. */
const pages = /^(?:fixtures|tools\/train\/(?:furniture|written))\//;
const prose = files.filter((file) => !pages.test(file) && file !== 'package-lock.json' && file !== 'test/house/rules.test.ts');

describe('house rules', () => {
  it('keeps a file to one concept: at most 350 lines', () => {
    expect(code.length).toBeGreaterThan(20);
    expect(code.filter((file) => lineCount(file) > 350)).toEqual([]);
  });

  it('prints through the streams that it is given, never through console', () => {
    expect(code.filter((file) => file.startsWith('src/') && /^(?!\s*(?:\*|\/[/*])).*\bconsole\s*\./m.test(read(file)))).toEqual([]);
  });

  it.each([
    ['unchecked type', /\bas any\b|: any\b|<any>|@ts-(?:ignore|expect-error|nocheck)/],
    ['unfinished work', /\b(?:TODO|FIXME|XXX)\b/],
    ['test switched off or alone', /\b(?:it|test|describe)\.(?:skip|only|todo)\b/],
  ])('has no %s', (_what, pattern) => {
    expect(code.filter((file) => file !== 'test/house/rules.test.ts' && pattern.test(read(file)))).toEqual([]);
  });

  it('names no path of a machine', () => {
    const machine = /(?<![\w.~-])\/(?:home|Users|root|work|tmp|farm)\/[\w.-]|[A-Z]:\\\\?Users/;
    expect(machine.test("read('/home/somebody/dumps')")).toBe(true);
    expect(machine.test('docs/work/home/index')).toBe(false);
    expect(prose.filter((file) => machine.test(read(file)))).toEqual([]);
  });

  it('keeps the top level as agreed', () => {
    const agreed =
      /^(?:package(?:-lock)?\.json|tsconfig(?:\.\w+)?\.json|bin|src|fixtures|test|tools|docs|README\.md|LICENSE|CHANGELOG\.md|\.ci|\.gitignore|\.gitattributes|\.editorconfig|biome\.json|knip\.json|\w+\.config\.ts)$/;
    const top = new Set(files.map((file) => file.split('/', 1)[0] ?? ''));
    expect([...top].filter((name) => !agreed.test(name))).toEqual([]);
  });
});

function lineCount(file: string): number {
  return read(file).split('\n').length - 1;
}
