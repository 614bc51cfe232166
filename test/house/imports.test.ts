import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { read, repositoryFiles, resolveRelative } from './tree.js';

interface Import {
  /** A path from the root of the repository, or a package or Node module as written: `zod`, `node:fs`. */
  readonly target: string;
  readonly typeOnly: boolean;
}

/** What the outside of the core sees of it: the flow, its words, and the front of each stage. */
const CORE_DOORS = /^src\/core\/(?:pipeline|types|[a-z]+\/index|article\/schema|check\/types)\.ts$/;

/** Who may import what. A file belongs to the first rule that names it. `OWN` stands for the folder of the file's stage. */
const RULES: readonly { readonly layer: string; readonly files: RegExp; readonly may: readonly RegExp[] }[] = [
  { layer: 'the command', files: /^bin\//, may: [/^dist\/cli\.js$/, /^node:/] },
  { layer: 'the pure API', files: /^src\/(?:index|document-options)\.ts$/, may: [/^src\/(?:core\/|document-options\.ts$)/] },
  {
    layer: 'the Node API',
    files: /^src\/node(?:-options)?\.ts$/,
    may: [/^src\/(?:io\/|index\.ts$|node-options\.ts$)/, CORE_DOORS, /^node:/],
  },
  { layer: 'pipeline', files: /^src\/core\/(?:pipeline|parts)\.ts$/, may: [/^src\/core\//] },
  { layer: 'JSON within bounds', files: /^src\/core\/parse-json\.ts$/, may: [] },
  { layer: 'types', files: /^src\/core\/types\.ts$/, may: [/^src\/core\/(?:article\/schema|section\/index)\.ts$/] },
  {
    layer: 'labels, which weigh cues',
    files: /^src\/core\/label\//,
    may: [/^OWN\//, /^src\/core\/(?:cue\/\w[\w-]*|types|section\/(?:index|neighbour-label)|words\/[\w-]+)\.ts$/],
  },
  {
    layer: 'a stage of the core',
    files: /^src\/core\/[a-z]+\//,
    may: [
      /^OWN\//,
      /^src\/core\/(?:types|parse-json|article\/schema|section\/(?:index|define|neighbour-label)|words\/[\w-]+)\.ts$/,
      /^PACKAGE$/,
    ],
  },
  { layer: 'io', files: /^src\/io\//, may: [/^src\/io\//, CORE_DOORS, /^node:/, /^PACKAGE$/] },
  { layer: 'cli', files: /^src\/cli\//, may: [/^src\/(?:cli|io)\//, CORE_DOORS, /^node:/, /^PACKAGE$/] },
];

const sources = repositoryFiles().filter((file) => /^(?:src|bin)\/.*\.[jt]s$/.test(file));
const imports = new Map(sources.map((file) => [file, importsOf(file)]));

describe('import rules', () => {
  it.each(RULES.map((rule) => [rule.layer, rule] as const))('%s imports only what it may', (_layer, rule) => {
    const files = sources.filter((file) => ruleOf(file) === rule);
    expect(files, 'a rule that names no file holds nothing').not.toEqual([]);
    const strays = files.flatMap((file) =>
      (imports.get(file) ?? []).filter(({ target }) => !allowed(rule.may, file, target)).map(({ target }) => `${file} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('names every source file', () => {
    expect(sources.filter((file) => ruleOf(file) === undefined)).toEqual([]);
  });

  it('sees an import that breaks a rule', () => {
    const stage = ruleOf('src/core/article/index.ts');
    expect(stage?.layer).toBe('a stage of the core');
    for (const [target, may] of [
      ['src/core/article/date/dates.ts', true],
      ['src/core/types.ts', true],
      ['zod', true],
      ['src/core/format/index.ts', false],
      ['src/io/read.ts', false],
      ['node:fs', false],
      ['fs', false],
    ] as const)
      expect([target, allowed(stage?.may ?? [], 'src/core/article/index.ts', target)]).toEqual([target, may]);
  });

  it('knows each way to import', () => {
    const found = importsIn(
      'src/io/a.ts',
      `import type { A } from './b.js'; export * from '../core/types.js'; const c = await import('zod'); let d: import('node:fs').Stats;`,
    );
    expect(found).toEqual([
      { target: 'src/io/b.js', typeOnly: true },
      { target: 'src/core/types.ts', typeOnly: false },
      { target: 'zod', typeOnly: false },
      { target: 'node:fs', typeOnly: true },
    ]);
  });

  it('leads round no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const { target, typeOnly } of imports.get(file) ?? []) if (!typeOnly) walk(target, [...trail, file]);
      done.add(file);
    };
    for (const file of sources) walk(file, []);
    expect(circles).toEqual([]);
  });
});

function ruleOf(file: string) {
  return RULES.find((rule) => rule.files.test(file));
}

function allowed(may: readonly RegExp[], file: string, target: string): boolean {
  const folder = /^(?:src\/core\/[a-z]+|src\/[a-z]+|bin)\//.exec(file)?.[0] ?? file;
  const names = [target];
  if (target.startsWith(folder)) names.push(`OWN/${target.slice(folder.length)}`);
  if (isPackage(target)) names.push('PACKAGE');
  return names.some((name) => may.some((pattern) => pattern.test(name)));
}

/** A dependency in package.json. A Node module without `node:` is none. */
function isPackage(target: string): boolean {
  const { dependencies, devDependencies, optionalDependencies }: Record<string, object | undefined> = JSON.parse(read('package.json'));
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? '';
  return !target.startsWith('src/') && Object.hasOwn({ ...dependencies, ...devDependencies, ...optionalDependencies }, name);
}

function importsOf(file: string): Import[] {
  return importsIn(file, read(file));
}

function importsIn(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const relative = specifier.text.startsWith('.');
    found.push({ target: relative ? resolveRelative(file, specifier.text) : specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}
