import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/check/index.js';
import { cli, records, useFolder } from './harness.js';

const folder = useFolder();

const PARAGRAPHS = [
  'The ferry to the northern island will run again from April, the harbour office said on Monday, eleven weeks after a storm had broken the ramp.',
  'Nobody could say at first who was to pay for a new one. The county pointed at the owner of the boat, and the owner at the county, while those who live on the island left home at four in the morning to be at work by eight.',
  '“We have been waiting for a letter, and then we stopped waiting,” said Ilse Noordhoek, who runs the only bakery there. She sold half as many rolls as in the winter before.',
  'The new ramp is longer than the old one and can be raised by hand. It was built in a yard across the bay, where eleven people worked on it in two shifts, and it was towed over on a calm night.',
  'A second storm is expected in the autumn. The council wants to have found the money for a second boat until then, but it has said so before.',
];

interface Made {
  readonly title?: string;
  readonly byline?: string | null;
  readonly date?: string | null;
  readonly paragraphs?: readonly string[];
  readonly url?: string;
}

/** A dump as a scraper leaves it. */
function dump({
  title = 'Night ferry to the northern island runs again',
  byline = 'By Ada Winter',
  date = 'March 5, 2021',
  paragraphs = PARAGRAPHS,
}: Made): string {
  return `${[title, byline, date, ...paragraphs].filter((line) => line !== null).join('\n\n')}\n`;
}

const record = (made: Made): string =>
  `${JSON.stringify({ id: 'page', text: dump(made), ...(made.url === undefined ? {} : { url: made.url }) })}\n`;
const without = (index: number, ...instead: string[]): string[] => [
  ...PARAGRAPHS.slice(0, index),
  ...instead,
  ...PARAGRAPHS.slice(index + 1),
];
const [first = '', second = '', , fourth = '', last = ''] = PARAGRAPHS;
const fixture = (name: string): string => fs.readFileSync(`fixtures/dumps/${name}`, 'utf8');
const GERMAN =
  'Die Fähre zur nördlichen Insel fährt ab April wieder, wie das Hafenamt am Montag mitteilte, elf Wochen nachdem ein Sturm die Rampe zerstört hatte. Niemand konnte zunächst sagen, wer die neue bezahlen sollte, und die Bäckerin verkaufte nur noch halb so viele Brötchen wie im Winter davor. ';

interface Case {
  readonly rule: string;
  /** What a run reads: a dump, or records. */
  readonly fires: string;
  readonly quiet: string;
  readonly options?: string;
}

/** Paragraphs that no other number has. */
function own(index: number): string[] {
  return PARAGRAPHS.slice(0, 3).map((text) => text.replaceAll(' the ', ` the ${'very '.repeat(index)}`));
}

/** So many records, each cut at a length where one is given. */
function numbered(count: number, madeOf: (index: number) => Made, length?: number): string {
  return Array.from(
    { length: count },
    (_, index) => `${JSON.stringify({ id: `page-${index}`, text: dump(madeOf(index)).slice(0, length) })}\n`,
  ).join('');
}

/** A dump on which each rule fires, and one that is as near to it as can be on which it must not. */
const CASES: readonly Case[] = [
  {
    rule: 'not-an-article',
    fires: dump({ title: 'Page not found', byline: null, date: null, paragraphs: ['We could not find what you were looking for.'] }),
    quiet: dump({ title: 'Page not found in the harbour’s oldest logbook' }),
  },
  { rule: 'no-title', fires: 'Home\n\nNews\n\nContact\n\nLog in\n', quiet: dump({ title: '1984' }) },
  { rule: 'no-body', fires: fixture('not-articles/bare-menu.txt'), quiet: dump({ paragraphs: [first, second] }) },
  {
    rule: 'excerpt-only',
    fires: dump({ paragraphs: [first, `${second.slice(0, 100)} …`] }),
    quiet: dump({ paragraphs: [`${second.slice(0, 100)} …`, ...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace('the', 'that'))] }),
  },
  { rule: 'body-cut-off', fires: dump({ paragraphs: without(4, `${last.slice(0, -8)} and the`) }), quiet: dump({}) },
  { rule: 'short-body', fires: dump({ paragraphs: [first] }), quiet: dump({ paragraphs: [first, second] }) },
  {
    rule: 'unresolved-truncation',
    fires: dump({ paragraphs: without(1, `${second.slice(0, 150)} [+1203 chars]`) }),
    quiet: dump({ paragraphs: without(1, `${second} […] She laughed.`) }),
  },
  {
    rule: 'several-articles',
    fires: fixture('shapes/three-articles-with-separators.txt'),
    quiet: fixture('traps/live-blog-with-times.txt'),
  },
  {
    rule: 'title-is-site-name',
    fires: record({ title: 'Harbour Post', url: 'https://www.harbourpost.example/ferry' }),
    quiet: record({ title: 'Harbour Post wins prize for its pictures', url: 'https://www.harbourpost.example/prize' }),
  },
  {
    rule: 'title-too-long',
    fires: dump({ title: `Night ferry to the northern island runs again ${'after a storm and after a long winter '.repeat(6).trim()}` }),
    quiet: dump({
      title: 'Night ferry to the northern island runs again after a storm, eleven weeks of repairs and nine meetings of the council',
    }),
  },
  { rule: 'no-date', fires: dump({ date: null }), quiet: dump({}) },
  { rule: 'future-date', fires: dump({ date: `March 5, ${new Date().getUTCFullYear() + 1}` }), quiet: dump({ date: 'March 5, 2019' }) },
  { rule: 'old-date', fires: dump({ date: 'January 1, 1970' }), quiet: dump({ date: 'March 5, 1999' }) },
  {
    rule: 'date-disagrees',
    fires: record({ url: 'https://news.example/2019/03/05/ferry' }),
    quiet: record({ url: 'https://news.example/2021/03/04/ferry' }),
  },
  { rule: 'author-is-not-a-name', fires: dump({ byline: 'By Staff Writer' }), quiet: dump({ byline: 'By Maria da Conceição dos Santos' }) },
  { rule: 'url-missing', fires: record({}), quiet: record({ url: 'https://news.example/ferry' }), options: 'warn' },
  {
    rule: 'mojibake',
    fires: dump({
      paragraphs: without(
        2,
        'â€œWe have been waiting for a letter, and then we didnâ€™t,â€\u009d said Ilse Noordhoek, who runs the cafÃ© there and sold half as many rolls as before.',
      ),
    }),
    quiet: dump({
      paragraphs: without(
        2,
        '“We have been waiting for a letter, and then we didn’t,” said Ilse Noordhoek, who runs the café there and sold half as many rolls as before.',
      ),
    }),
  },
  {
    rule: 'replacement-characters',
    fires: dump({
      paragraphs: without(2, 'The caf\ufffd on the island sold half as many rolls as in the winter before, and nobody was surprised.'),
    }),
    quiet: dump({
      paragraphs: without(2, 'The café on the island sold half as many rolls as in the winter before, and nobody was surprised.'),
    }),
  },
  {
    rule: 'undecoded-entities',
    fires: dump({
      paragraphs: without(
        2,
        'The ferry is named Bread &amp; Roses, which the harbour’s page writes as &lt;b&gt;Bread&lt;/b&gt;, and nobody knows why it does so.',
      ),
    }),
    quiet: dump({ paragraphs: without(2, 'The ferry is named Bread &amp; Roses, which the harbour’s page has written wrong for years.') }),
  },
  {
    rule: 'control-characters',
    fires: dump({
      paragraphs: without(2, 'The ferry\u0007 has a bell that rings when the ramp is raised, and the island hears it at night.'),
    }),
    quiet: dump({ paragraphs: without(2, 'The ferry\thas a bell that rings when the ramp is raised, and the island hears it at night.') }),
  },
  {
    rule: 'language-mixed',
    fires: dump({ paragraphs: [...PARAGRAPHS, GERMAN, GERMAN.replace('Insel', 'Küste'), GERMAN.replace('Sturm', 'Orkan')] }),
    quiet: dump({ paragraphs: [...PARAGRAPHS, '„Wir haben gewartet“, sagte sie, und lachte.'] }),
  },
  {
    rule: 'duplicate-paragraph',
    fires: dump({ paragraphs: [...PARAGRAPHS, fourth] }),
    quiet: dump({ paragraphs: [...PARAGRAPHS, fourth.replace('eleven people', 'nine people')] }),
  },
  {
    rule: 'repetition',
    fires: dump({
      paragraphs: PARAGRAPHS.flatMap((text) => [text, 'Book a place on the night ferry now and be there by the morning, said the office.']),
    }),
    quiet: dump({}),
  },
  {
    rule: 'duplicate-document',
    fires: `${record({})}${record({ title: 'The ferry is back, and so is the bakery' })}`,
    quiet: `${record({})}${record({ paragraphs: [...PARAGRAPHS].reverse() })}`,
  },
  {
    rule: 'near-duplicate-document',
    fires: `${record({})}${record({ paragraphs: without(4, 'A second storm is expected.') })}`,
    quiet: `${record({})}${record({})}`,
  },
  {
    rule: 'leaked-code',
    fires: dump({
      paragraphs: without(
        1,
        'window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag("js", new Date());',
        second,
      ),
    }),
    quiet: dump({
      paragraphs: without(
        1,
        'Each page of the harbour office counts its visitors with a script, and nobody on the islands knows what it is for.',
        second,
      ),
    }),
  },
  { rule: 'placeholder-text', fires: dump({ title: '{{ article.title }}' }), quiet: dump({ title: 'The article title' }) },
  {
    rule: 'machine-reply',
    fires: dump({ paragraphs: ['Certainly! Here is a cleaned-up version of the article:', ...PARAGRAPHS] }),
    quiet: dump({
      paragraphs: ['Certainly the new ramp is longer, and here is what the harbour office says about it on Monday.', ...PARAGRAPHS],
    }),
  },
  {
    rule: 'undecoded-escapes',
    fires: dump({ paragraphs: PARAGRAPHS.map((text) => text.replaceAll('e', '\\u00e9')) }),
    quiet: dump({ paragraphs: PARAGRAPHS.map((text) => text.replaceAll('e', '\u00e9')) }),
  },
  {
    rule: 'word-length',
    fires: dump({ paragraphs: PARAGRAPHS.map((text) => [...text].join(' ')) }),
    quiet: dump({ paragraphs: PARAGRAPHS.map((text) => text.toUpperCase()) }),
  },
  {
    rule: 'shared-paragraph',
    fires: numbered(3, (index) => ({ paragraphs: [...own(index), fourth] })),
    quiet: numbered(2, (index) => ({ paragraphs: [...own(index), fourth] })),
  },
  {
    rule: 'shared-title',
    fires: numbered(3, (index) => ({ paragraphs: own(index) })),
    quiet: numbered(3, (index) => ({ title: `Night ferry number ${index} runs again`, paragraphs: own(index) })),
  },
  {
    rule: 'cut-at-length',
    fires: numbered(6, (index) => ({ paragraphs: own(index) }), 600),
    quiet: numbered(6, (index) => ({ paragraphs: own(index) })),
  },
];

/** Rules that go by the labels of lines, or by records that were edited: held by their own tests. */
const ELSEWHERE = [
  'schema-invalid',
  'title-in-body',
  'leaked-navigation',
  'leaked-recommendation',
  'leaked-promotion',
  'leaked-legal',
  'low-confidence',
  'body-share-low',
  'language-unexpected',
];

async function rulesOn(text: string, rule: string, severity: string): Promise<unknown[]> {
  const file = folder.write(text.startsWith('{"') ? 'pages.ndjson' : 'page.txt', text);
  const { stdout } = await cli([
    'check',
    file,
    '--no-config',
    '--reporter',
    'ndjson',
    '--quiet',
    '--fail-on',
    'never',
    '--rule',
    `${rule}:${severity}`,
  ]);
  return records(stdout).flatMap(({ type, rule: name }) => (type === 'finding' ? [name] : []));
}

describe('each rule, from the dump to the finding', () => {
  it.each(CASES.map((each) => [each.rule, each] as const))('%s', async (rule, { fires, quiet, options = 'error' }) => {
    expect(await rulesOn(fires, rule, options)).toContain(rule);
    expect(await rulesOn(quiet, rule, options)).not.toContain(rule);
  });

  it('leaves no rule out', () => {
    expect([...CASES.map(({ rule }) => rule), ...ELSEWHERE].sort()).toEqual(RULES.map(({ name }) => name).sort());
  });
});
