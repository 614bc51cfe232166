import fs from 'node:fs';
import path from 'node:path';
import { dumpOf, makePage, type Page, readWords, seeded } from './pages.js';

/** Data as it comes back from a night's scrape: good, or with one thing wrong with it. */
export type Scrape = 'good' | 'leaked' | 'cookie-wall' | 'encoding' | 'duplicates' | 'one-title' | 'scripts' | 'cut' | 'redesign';

/** What leaks between paragraphs: sentences, for lines of a few words are told from the body. */
export const LEAKED = [
  'Read more: The bell that nobody had missed rang again on Sunday, and the parish council of Upper Cragg could not say who had hung it there.',
  'Advertisement',
  'Subscribe to our newsletter and read on Saturdays what the week was about, from the harbour council to the last ferry.',
];

/** What stands in the elements that a scraper should not have read. */
const SCRIPTS = [
  '{"@context":"https://schema.org","@type":"NewsArticle","headline":"A headline of the islands","datePublished":"2021-03-05"}',
  'window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag("js", new Date());',
];

/** Characters that a column of a database holds. */
const LIMIT = 1000;

/** Of twenty pages, so many have the fault. */
const FAULTY: Readonly<Record<Exclude<Scrape, 'good'>, number>> = {
  leaked: 1,
  'cookie-wall': 8,
  encoding: 10,
  duplicates: 4,
  'one-title': 20,
  scripts: 2,
  cut: 20,
  redesign: 20,
};

/** Writes `count` pages of two sites, as `harbour/0001.txt`. The same every time. */
export function writeScrape(folder: string, scrape: Scrape, count: number): void {
  const words = readWords();
  const random = seeded(20);
  const wall = fs.readFileSync('fixtures/dumps/not-articles/cookie-wall.txt', 'utf8');
  let before: Page | null = null;
  for (let index = 0; index < count; index++) {
    const page = makePage(random, words);
    const faulty = scrape !== 'good' && (index * 7) % 20 < FAULTY[scrape];
    const file = path.join(folder, index % 3 === 0 ? 'island' : 'harbour', `${String(index + 1).padStart(5, '0')}.txt`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, faulty ? faultyDump(scrape, page, before, wall, index) : dumpOf(page));
    before = page;
  }
}

function faultyDump(scrape: Scrape, page: Page, before: Page | null, wall: string, index: number): string {
  switch (scrape) {
    case 'good':
      return dumpOf(page);
    case 'leaked':
      return dumpOf({ ...page, leaked: LEAKED });
    case 'cookie-wall':
      return wall;
    case 'encoding':
      return index % 2 === 0
        ? misread(dumpOf(page))
        : dumpOf({ ...page, paragraphs: page.paragraphs.map((text) => text.replaceAll('e ', '\ufffd ')) });
    case 'duplicates': {
      if (before === null) return dumpOf(page);
      // Every second is a later version of the page before, with a sentence more.
      const paragraphs = [...before.paragraphs, 'This page was changed in the evening, when the ferry had come back.'];
      return dumpOf(index % 2 === 0 ? before : { ...before, paragraphs });
    }
    case 'one-title':
      return dumpOf({ ...page, title: 'Harbour Post, the paper of the islands' });
    case 'scripts':
      return dumpOf({ ...page, leaked: SCRIPTS });
    case 'cut':
      return dumpOf(page).slice(0, LIMIT);
    case 'redesign':
      // The scraper's selectors still find half of the text, and neither byline nor date.
      return dumpOf({ ...page, author: null, date: null, paragraphs: page.paragraphs.slice(0, 2) });
  }
}

/** UTF-8 that was read as windows-1252 on the way: with quotes and dashes that show it. */
function misread(text: string): string {
  const typographic = text.replaceAll('. ', '.” “').replaceAll(', ', ' – ').replaceAll("'", '’');
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(typographic), { stream: true });
}
