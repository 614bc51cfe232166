import { describe, expect, it } from 'vitest';
import { cleanDocument, explainDocument } from '../../src/core/pipeline.js';
import { readFields } from '../../src/core/record/index.js';

const TEXT = `The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.

Fishermen had asked for a longer time to change their nets, and they will get it: the rules hold from next spring.

The shed, 180 metres long and narrower than a bus, will become a museum; the town has set aside 240,000 crowns for the roof.
`;
const TITLE = 'Pier opens to ferries';
const QUESTION = 'Why the fishermen of the bay count their nets twice';

describe('the title of a record', () => {
  it.each([
    ['of Scrapy', { title: [` ${TITLE}\n`], body: TEXT }],
    ['of Zyte', { article: { headline: TITLE, articleBody: TEXT } }],
    ['of Jina', { code: 200, data: { title: TITLE, content: TEXT } }],
    ['beside its text', { text: TEXT, metadata: { title: TITLE } }],
  ])('is found in that %s', (_, record) => {
    expect(readFields(record, {})).toMatchObject({ text: TEXT, title: TITLE });
  });

  it.each([
    ['a text', { text: TEXT, title: TEXT.repeat(4) }],
    ['several', { text: TEXT, title: ['One', 'Two'] }],
    ['a number', { text: TEXT, title: 7 }],
    ['white space', { text: TEXT, title: ' ' }],
    ['none', { text: TEXT }],
  ])('is not %s', (_, record) => {
    expect(readFields(record, {}).title).toBeNull();
  });

  it('stands in for the headline that a text is without, with a warning', () => {
    const [without] = cleanDocument({ id: 'page', text: TEXT });
    expect(without?.reasons.map(({ code }) => code)).toContain('no-title');
    const [outcome] = cleanDocument({ id: 'page', text: TEXT, title: TITLE });
    expect(outcome?.reasons).toEqual([]);
    expect(outcome?.record.title).toBe(TITLE);
    expect(outcome?.record.warnings.map(({ code }) => code)).toContain('title-from-record');
  });

  it('leaves the headline that the text shows', () => {
    const [outcome] = cleanDocument({ id: 'page', text: `Ferries are back at the pier\n\n${TEXT}`, title: TITLE });
    expect(outcome?.record.title).toBe('Ferries are back at the pier');
    expect(outcome?.record.warnings.map(({ code }) => code)).not.toContain('title-from-record');
  });

  it.each([
    ['of a feed', ''],
    ['of a feed that says where the post stood first', `<p>The post ${QUESTION} appeared first on Bay Courier.</p>`],
  ])('stands above HTML %s, whose first heading is a section', (_, credit) => {
    const [first = '', ...others] = TEXT.trim().split('\n\n');
    const text = `<p>${first}</p><h2>A rule made of frost</h2>${others.map((one) => `<p>${one}</p>`).join('')}${credit}`;
    const [outcome] = cleanDocument({ id: 'page', text, format: 'html', title: QUESTION, url: 'https://bay.example/fishermen-of-bay' });
    expect(outcome?.record.title).toBe(QUESTION);
    expect(outcome?.record.body.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph']);
  });

  it.each([
    ['a title of its own', `<html><head><title>Ferries are back</title></head><body><p>`, '</p></body></html>'],
    ['a headline', `<h1>Ferries are back</h1><p>`, '</p>'],
  ])('does not stand above HTML that has %s', (_, before, behind) => {
    const html = `${before}${TEXT.trim().split('\n\n').join('</p><p>')}${behind}`;
    expect(cleanDocument({ id: 'page', text: html, format: 'html', title: TITLE })[0]?.record.title).toBe('Ferries are back');
  });

  it('lets a short text be read as what stands below a headline', () => {
    const text =
      'Ferries call at the pier again.\n\nBoats leave every hour until nine in the evening, and every half hour at the weekend.\n';
    expect(cleanDocument({ id: 'page', text })[0]?.record.body).toHaveLength(1);
    const [outcome, ...others] = cleanDocument({ id: 'page', text, title: TITLE });
    expect(others).toEqual([]);
    expect(outcome?.reasons).toEqual([]);
    expect(outcome?.record).toMatchObject({ title: TITLE, body: [{ lines: [1, 1] }, { lines: [3, 3] }] });
    expect(outcome?.record.sections.map(({ kind, lines }) => [kind, lines])).toEqual([['body', [1, 3]]]);
    const verdicts = explainDocument({ id: 'page', text, title: TITLE });
    expect(verdicts.map(({ line, kind }) => [line.first, text.slice(line.start, line.end), kind])).toEqual([
      [1, text.split('\n')[0], 'body'],
      [3, text.split('\n')[2], 'body'],
    ]);
    for (const { confidence, contributions, runnerUp } of verdicts) {
      const odds = contributions.reduce((sum, { weight, against }) => sum + weight - against, 0);
      expect(odds).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThan(runnerUp.confidence);
    }
  });

  it('changes nothing where the text shows it, nor for HTML', () => {
    const shown = { id: 'page', text: `${TITLE}\n\n${TEXT}` };
    expect(explainDocument({ ...shown, title: TITLE.toUpperCase() })).toEqual(explainDocument(shown));
    const html = { id: 'page', text: TEXT.replaceAll(/.+/g, '<p>$&</p>'), format: 'html' } as const;
    expect(explainDocument({ ...html, title: TITLE })).toEqual(explainDocument(html));
  });
});
