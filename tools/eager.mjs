// Lets the engine compile what every start runs together with the file that it stands in. Otherwise it looks each function over when it loads
// the file, and parses it anew when it is called; and what Node 22 and later keep of a file between runs is what was compiled with it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A page with something of every kind. */
const PAGE = fileURLToPath(new URL('start/page.txt', import.meta.url));
const BIN = fileURLToPath(new URL('../bin/', import.meta.url));

/**
 * The package's files, with the functions that the command calls for a small page written so that they are compiled at once.
 * @param {ReadonlyMap<string, string | Uint8Array>} files
 * @returns {Map<string, string | Uint8Array>}
 */
export function eager(files) {
  const called = calledFor(PAGE, files);
  return new Map(
    [...files].map(([name, content]) => {
      const places = called.get(name);
      return [name, places === undefined || typeof content !== 'string' ? content : compiledAtOnce(content, places)];
    }),
  );
}

/**
 * The places in each file where functions begin that one run calls.
 * @param {string} page
 * @param {ReadonlyMap<string, string | Uint8Array>} files
 */
function calledFor(page, files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-start-'));
  try {
    fs.cpSync(BIN, path.join(folder, 'bin'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
    fs.mkdirSync(path.join(folder, 'dist'));
    for (const [name, content] of files) fs.writeFileSync(path.join(folder, 'dist', name), content);
    const coverage = path.join(folder, 'coverage');
    const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'bin/article-clean.js'), page, '--no-config'], {
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the built command does not clean ${page}: ${stderr}`);
    return calledIn(fs.readdirSync(coverage).map((file) => JSON.parse(fs.readFileSync(path.join(coverage, file), 'utf8'))));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {readonly { result: { url: string, functions: { ranges: { startOffset: number, count: number }[] }[] }[] }[]} reports As V8 writes them.
 */
function calledIn(reports) {
  /** @type {Map<string, Set<number>>} */
  const called = new Map();
  for (const { url, functions } of reports.flatMap(({ result }) => result)) {
    const places = functions.flatMap(({ ranges: [whole] }) => (whole !== undefined && whole.count > 0 ? [whole.startOffset] : []));
    called.set(path.posix.basename(url), new Set(places));
  }
  return called;
}

/**
 * `function f(){}` becomes `var f=(function(){})` above all else: of brackets around a function V8 takes it that it will be called.
 * @param {string} code
 * @param {ReadonlySet<number>} places Where those functions begin.
 */
export function compiledAtOnce(code, places) {
  const { statements } = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const functions = [];
  let rest = '';
  let at = 0;
  for (const statement of statements) {
    const from = statement.getStart();
    if (!ts.isFunctionDeclaration(statement) || statement.name === undefined || statement.modifiers?.some(isExport) || !places.has(from))
      continue;
    const { name } = statement;
    functions.push(`${name.text}=(${code.slice(from, name.getStart()).trimEnd()}${code.slice(name.end, statement.end)})`);
    rest += code.slice(at, from);
    at = statement.end;
  }
  return functions.length === 0 ? code : `var ${functions.join(',')};${rest}${code.slice(at)}`;
}

/** @param {ts.ModifierLike} modifier */
function isExport({ kind }) {
  return kind === ts.SyntaxKind.ExportKeyword;
}
