// Extracts the articles of HTML pages with another program: `node html-rivals.mjs NAME PACKAGES DUMP PAGES WARM-UP`.
// PACKAGES is the folder in which it is installed. Prints the pages, the seconds of processor time, and the characters of text it found.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , name = '', packages = '', dump = '', pages = '', warmUp = ''] = process.argv;
const fromPackages = createRequire(path.join(packages, 'package.json'));

/** @typedef {{ readonly url: string, readonly html: string }} Page */
/** @typedef {(page: Page) => string | Promise<string>} Extract */

/** @type {(id: string) => Promise<Record<string, any>>} */
const load = (id) => import(pathToFileURL(fromPackages.resolve(id)).href);

/** @type {ReadonlyMap<string, () => Promise<Extract>>} */
const EXTRACTORS = new Map([
  [
    'Readability with jsdom',
    async () => {
      const { Readability } = await load('@mozilla/readability');
      const { JSDOM, VirtualConsole } = await load('jsdom');
      // It prints what it does not understand of style sheets.
      const virtualConsole = new VirtualConsole();
      return ({ url, html }) => {
        const { window } = new JSDOM(html, { url, virtualConsole });
        const text = new Readability(window.document).parse()?.textContent ?? '';
        window.close();
        return text;
      };
    },
  ],
  [
    'Readability with linkedom',
    async () => {
      const { Readability } = await load('@mozilla/readability');
      const { parseHTML } = await load('linkedom');
      return ({ html }) => new Readability(parseHTML(html).document).parse()?.textContent ?? '';
    },
  ],
  [
    'defuddle with linkedom',
    async () => {
      const { parseHTML } = await load('linkedom');
      // Its entry for Node is for imports alone, which the resolution from here is not.
      const { Defuddle } = await import(pathToFileURL(path.join(packages, 'node_modules/defuddle/dist/node.js')).href);
      return async ({ url, html }) => (await Defuddle(parseHTML(html).document, url)).content;
    },
  ],
]);

const extract = await EXTRACTORS.get(name)?.();
if (extract === undefined) throw new Error(`there is no ${name}`);
const all = fs
  .readFileSync(dump, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
// What they print of single pages is of no interest.
console.log = console.warn = console.error = () => {};
let failed = 0;
let characters = 0;
let before = process.cpuUsage();
for (const [index, page] of all.slice(0, Number(pages) + Number(warmUp)).entries()) {
  if (index === Number(warmUp)) before = process.cpuUsage();
  try {
    characters += (await extract({ ...page, url: page.url || 'https://example.org/' })).length;
  } catch {
    failed++;
  }
}
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, failed, characters }));
