import { describe, expect, it } from 'vitest';
import { cleanDocument, explainDocument, physicalLines } from '../../../../src/core/pipeline.js';

const TITLE = 'Pier opens to ferries in spring';
const PARAGRAPHS = [
  'The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.',
  'Fishermen had asked for a longer time to change their nets, and they will get it: the rules hold from next spring.',
  'The shed, 180 metres long and narrower than a bus, will become a museum; the town has set aside 240,000 crowns for the roof.',
  'Nobody wants hemp any more, and nylon does not rot and costs a third, so the machines go with the shed and nobody will be paid for them.',
];

function page(body: string, data: Readonly<Record<string, unknown>>): { id: string; text: string; format: 'html' } {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, ...data });
  const text = `<html lang=en><head><title>${TITLE}</title><script type="application/ld+json">${json}</script></head><body>${body}</body></html>`;
  return { id: 'page', text, format: 'html' };
}

function clean(body: string, data: Readonly<Record<string, unknown>>) {
  const [outcome] = cleanDocument(page(body, data));
  if (outcome === undefined) throw new Error('no record');
  return outcome.record;
}

const SHELL = '<nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><div id=app></div><footer>© 2024 Quill News</footer>';
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

describe('the text of a page that shows none', () => {
  it.each([
    ['paragraphs', { articleBody: PARAGRAPHS.join('\n\n') }],
    ['HTML', { articleBody: paragraphs(PARAGRAPHS) }],
    ['escaped HTML', { articleBody: paragraphs(PARAGRAPHS).replaceAll('<', '&lt;') }],
    ['a list of texts', { articleBody: PARAGRAPHS }],
    ['a post', { '@type': 'DiscussionForumPosting', text: PARAGRAPHS.join('\n\n') }],
    ['updates of a live blog', { '@type': 'LiveBlogPosting', liveBlogUpdate: PARAGRAPHS.map((articleBody) => ({ articleBody })) }],
    ['steps of a recipe', { '@type': 'Recipe', recipeInstructions: PARAGRAPHS.map((text) => ({ '@type': 'HowToStep', text })) }],
    [
      'sections of a recipe',
      {
        '@type': 'Recipe',
        recipeInstructions: [
          { '@type': 'HowToSection', itemListElement: PARAGRAPHS.slice(0, 2).map((text) => ({ '@type': 'HowToStep', text })) },
          {
            '@type': 'HowToSection',
            itemListElement: [
              { '@type': 'HowToStep', itemListElement: [{ '@type': 'HowToDirection', text: PARAGRAPHS[2] }] },
              PARAGRAPHS[3],
            ],
          },
        ],
      },
    ],
  ])('is read from structured data: %s', (_, data) => {
    const record = clean(SHELL, data);
    expect(record.title).toBe(TITLE);
    expect(record.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(record.warnings.map(({ code }) => code)).toContain('text-from-structured-data');
  });

  it('has the names of sections of steps above them', () => {
    const sections = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map((texts, index) => ({
      '@type': 'HowToSection',
      name: ['Dough', 'Filling'][index],
      itemListElement: texts.map((text) => ({ '@type': 'HowToStep', name: 'Step', text })),
    }));
    const [first, second, third, fourth] = PARAGRAPHS;
    const record = clean(SHELL, { '@type': 'Recipe', recipeInstructions: sections });
    expect(record.text).toBe(['Dough', first, second, 'Filling', third, fourth].join('\n\n'));
  });

  it('stands in lines that are explained and accounted for', () => {
    const input = page(SHELL, { articleBody: PARAGRAPHS.join('\n\n') });
    const lines = physicalLines(input);
    const [outcome] = cleanDocument(input);
    const covered = (outcome?.record.sections ?? []).flatMap(({ lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    expect(covered).toEqual(lines.map((_, index) => index + 1));
    const verdicts = explainDocument(input);
    expect(verdicts.map(({ line }) => line.text)).toEqual(lines);
    const stated = verdicts.filter(({ line }) => line.stated === 'unshown');
    expect(stated.map(({ kind }) => kind)).toEqual(['body', 'body', 'body', 'body']);
    expect(stated.map(({ line }) => input.text.slice(line.start, line.end))).toEqual(PARAGRAPHS);
  });
});

describe('a page that shows a teaser', () => {
  const [first = '', second = '', third = '', fourth = ''] = PARAGRAPHS;
  const end = '<div>Subscribe to continue reading</div>';

  it('is completed behind its last paragraph', () => {
    const record = clean(`<h1>${TITLE}</h1>${paragraphs([first])}${end}`, { articleBody: PARAGRAPHS.join('\n') });
    expect(record.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  const cut = second.slice(0, second.indexOf(' nets'));

  it.each([
    ['at a mark', `${cut}…`],
    ['at three full stops', `${cut} ...`],
    ['at nothing', cut],
    ['within a word', `${cut} ne…`],
    ['above a button', `${cut} [Read more]`],
  ])('is completed within a paragraph that it cuts off %s', (_, begun) => {
    const record = clean(`<h1>${TITLE}</h1>${paragraphs([first, begun])}${end}`, { articleBody: PARAGRAPHS.join('\n') });
    expect(record.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(record.warnings.map(({ code }) => code)).toContain('text-from-structured-data');
  });

  it('is completed within its first paragraph, which is no heading', () => {
    const record = clean(`<h1>${TITLE}</h1>${paragraphs([first.slice(0, 60)])}${end}`, { articleBody: PARAGRAPHS.join('\n') });
    expect(record.body.map(({ type, text }) => [type, text])).toEqual(PARAGRAPHS.map((text) => ['paragraph', text]));
  });

  it('is completed within its last paragraph from a text without line ends', () => {
    const record = clean(`<h1>${TITLE}</h1>${paragraphs([first, `${cut}…`])}${end}`, { articleBody: PARAGRAPHS.join(' ') });
    expect(record.text).toBe([first, `${second} ${third} ${fourth}`].join('\n\n'));
  });

  it('is completed beyond its half where it says that readers have to pay', () => {
    const shown = [first, second, third];
    const texts = [...PARAGRAPHS, fourth.split(' ').reverse().join(' ')];
    const body = `<h1>${TITLE}</h1>${paragraphs(shown)}${end}`;
    expect(clean(body, { articleBody: texts.join('\n'), isAccessibleForFree: 'False' }).text).toBe(texts.join('\n\n'));
    expect(clean(body, { articleBody: texts.join('\n') }).text).toBe(shown.join('\n\n'));
  });

  it('is completed from a text without line ends', () => {
    const record = clean(`<h1>${TITLE}</h1>${paragraphs([first])}${end}`, { articleBody: PARAGRAPHS.join(' ') });
    expect(record.text).toBe([first, `${second} ${third} ${fourth}`].join('\n\n'));
  });
});

describe('a page that shows its text', () => {
  it.each([
    ['the same text', PARAGRAPHS.join(' ')],
    ['another wording', PARAGRAPHS.map((text) => text.split(' ').reverse().join(' ')).join('\n')],
    ['a summary', `${'A summary by the editors. '.repeat(9)}`],
    ['the same text and a script', `${PARAGRAPHS.join(' ')} ${'show("advertisement-17"); '.repeat(3)}`],
    ['a few words', 'Please enable JavaScript.'],
  ])('stays as it is beside %s in structured data', (_, articleBody) => {
    const record = clean(`<h1>${TITLE}</h1><p>By Ada Byron</p>${paragraphs(PARAGRAPHS)}`, { articleBody });
    expect(record.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(record.warnings.map(({ code }) => code)).not.toContain('text-from-structured-data');
  });

  it('stays as it is where it shows the latest of many postings', () => {
    const postings = Array.from({ length: 200 }, (_, i) => `At ${i} minutes past noon ${PARAGRAPHS[0]?.slice(4, 110)} by boat ${i * 7}.`);
    const live = { '@type': 'LiveBlogPosting', liveBlogUpdate: postings.map((articleBody) => ({ articleBody })) };
    const record = clean(`<h1>${TITLE}</h1>${paragraphs(postings.slice(-20))}`, live);
    expect(record.warnings.map(({ code }) => code)).not.toContain('text-from-structured-data');
  });

  it('takes no text of parts, neighbours and owners', () => {
    const record = clean(SHELL, {
      comment: [{ '@type': 'Comment', text: PARAGRAPHS.join(' ') }],
      hasPart: { articleBody: PARAGRAPHS.join(' ') },
    });
    expect(record.text).toBe('');
  });
});
