// npm run try-check -- [FOLDER] [DOCUMENTS]: runs check as a new user would, on folders made for it, and shows what it says. The command must be built.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Scrape, writeScrape } from './folders.js';

const [, , chosen, documents = '20000'] = process.argv;
const folder = path.resolve(chosen ?? fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-try-')));
const BIN = path.resolve('bin/article-clean.js');
/** Lines of a run's output that are shown: the first of it, and its end. */
const HEAD = 14;
const TAIL = 24;
const PAGES = 120;

function check(about: string, ...argv: string[]): void {
  console.log(`\n### ${about}\n\n$ article-clean check ${argv.join(' ')}`);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'check', ...argv], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const lines = `${stdout}${stderr}`.trimEnd().split('\n');
  const cut =
    lines.length > HEAD + TAIL ? [...lines.slice(0, HEAD), `[… ${lines.length - HEAD - TAIL} lines …]`, ...lines.slice(-TAIL)] : lines;
  console.log(`${cut.join('\n')}\nexit code ${status}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

fs.mkdirSync(path.join(folder, 'nothing'), { recursive: true });
const scrapes: readonly Scrape[] = ['good', 'leaked', 'cookie-wall', 'encoding', 'duplicates', 'one-title', 'scripts', 'cut', 'redesign'];
for (const scrape of scrapes) writeScrape(path.join(folder, scrape), scrape, PAGES);
fs.writeFileSync(path.join(folder, 'broken.yaml'), 'inputs: [good]\nrule:\n  no-title: error\nexpect:\n  titel: ">= 99%"\n');

check('a good folder', 'good', '--write-baseline', 'baseline.json', '--group-by', 'folder');
check('5 % boilerplate leaked', 'leaked');
check('behind a cookie wall', 'cookie-wall');
check('encoding broken', 'encoding');
check('duplicates', 'duplicates');
check('the site’s name as every title', 'one-title');
check('scripts in the text', 'scripts');
check('cut by a column of a database', 'cut');
check('drift after a redesign', 'redesign', '--baseline', 'baseline.json', '--group-by', 'folder');
check('an empty folder', 'nothing');
check('a broken configuration', '--config', 'broken.yaml');
writeScrape(path.join(folder, 'many'), 'leaked', Number(documents));
check(`${documents} documents`, 'many', '--reporter', 'html:report.html', '--reporter', 'github', '--quiet');
const { size } = fs.statSync(path.join(folder, 'report.html'));
console.log(`\nreport.html: ${(size / 1e6).toFixed(1)} MB, in ${folder}`);
