import fs from 'node:fs';
import path from 'node:path';

/** Folders of example dumps whose English sentences and headlines the pages are made of. */
const SOURCES = ['news', 'blogs', 'traps', 'seed-family'];
/** Characters of a line that is a paragraph. */
const PARAGRAPH = 120;

/** What pages are made of: sentences and headlines of our own example dumps. */
export interface Words {
  readonly sentences: readonly string[];
  readonly titles: readonly string[];
}

/** A page before it is written down. */
export interface Page {
  readonly title: string;
  readonly author: string | null;
  /** `"5 March 2021"`. */
  readonly date: string | null;
  readonly paragraphs: readonly string[];
  /** Lines between paragraphs that are not the article's. */
  readonly leaked: readonly string[];
}

/** Numbers from 0 to below 1, the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function readWords(): Words {
  const read = (folder: string): string[] =>
    SOURCES.flatMap((source) =>
      fs
        .readdirSync(path.join(folder, source))
        .sort()
        .map((file) => fs.readFileSync(path.join(folder, source, file), 'utf8')),
    );
  const paragraphs = read('fixtures/dumps').flatMap((text) => text.split('\n').filter((line) => line.length >= PARAGRAPH));
  const sentences = new Set(paragraphs.flatMap((line) => line.match(/[A-Z][^.!?“”"]{40,250}[.!?](?=\s|$)/g) ?? []));
  const titles = new Set(read('fixtures/expected').flatMap((text) => /"title": "([A-Z][\w ,'’-]{20,90})"/.exec(text)?.[1] ?? []));
  if (sentences.size < 200 || titles.size < 15) throw new Error('the example dumps have too few sentences for made-up pages');
  return { sentences: [...sentences], titles: [...titles] };
}

const NAMES = ['Ada Winter', 'Ilse Noordhoek', 'Tomas Renn', 'Maya Okafor', 'Jonas Vik', 'Lucia Ferrante'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A sound article of five to nine paragraphs, each of two to four sentences, none of which comes twice. */
export function makePage(random: () => number, { sentences, titles }: Words): Page {
  const count = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[count(0, list.length - 1)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  const used = new Set<string>();
  const next = (): string => {
    for (;;) {
      const sentence = pick(sentences);
      if (!used.has(sentence)) return used.add(sentence) && sentence;
    }
  };
  return {
    title: `${pick(titles)}, week ${count(1, 52)}`,
    author: pick(NAMES),
    date: `${count(1, 28)} ${pick(MONTHS)} ${count(2019, 2024)}`,
    paragraphs: Array.from({ length: count(5, 9) }, () => Array.from({ length: count(2, 4) }, next).join(' ')),
    leaked: [],
  };
}

const MENU = ['Home', 'News', 'Sport', 'Culture', 'Log in'];
const FOOTER = [
  'Related stories',
  'A bell that nobody had missed',
  'Who pays for the ramp?',
  'Privacy policy',
  '© 2024 Harbour Post. All rights reserved.',
];

/** A page as a scraper leaves it: menu, headline, byline, paragraphs, what leaked between them, footer. */
export function dumpOf({ title, author, date, paragraphs, leaked }: Page): string {
  const body = paragraphs.flatMap((paragraph, index) => [paragraph, ...leaked.slice(index, index + 1)]);
  const byline = [author === null ? null : `By ${author}`, date].filter((line) => line !== null);
  return `${[...MENU, title, ...byline, ...body, ...FOOTER].join('\n\n')}\n`;
}
