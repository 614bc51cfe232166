import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../../src/core/pipeline.js';
import type { DocumentInput } from '../../../../src/core/types.js';

const TEXT = Array.from(
  { length: 4 },
  () => 'The harbour authority said on Tuesday that the new pier will open to ferries, after two years of work on it.',
).join('\n\n');
const SITE = { stated: { siteName: 'Harbour Courier' } };
const HOST = { url: 'https://www.harbourcourier.example/pier' };

const read = (title: string, more: Partial<DocumentInput> = {}) => cleanDocument({ id: 'a', text: TEXT, title, ...more })[0]?.record;

describe('a title of a record', () => {
  it.each([
    ['named by the record', 'The pier opens to ferries - Harbour Courier', SITE],
    ['named by the address', 'The pier opens to ferries | Harbour Courier', HOST],
    ['before the headline', 'Harbour Courier | The pier opens to ferries', SITE],
  ])('loses the site’s name: %s', (_, title, more) => {
    expect(read(title, more)).toMatchObject({ title: 'The pier opens to ferries', siteName: 'Harbour Courier' });
  });

  it.each([
    ['what nothing proves', 'The pier opens to ferries - Quay Gazette', { ...SITE, ...HOST }],
    ['a part of the headline', 'The pier opens - a history of ferries', { ...SITE, ...HOST }],
    ['a topic before it', 'Harbourcourier: how it all began', HOST],
    ['all that there is', 'Harbour Courier', SITE],
  ])('keeps %s', (_, title, more) => {
    expect(read(title, more)?.title).toBe(title);
  });

  it('says what the site is called that a headline in the text ends in', () => {
    const text = `The pier opens to ferries - Harbour Courier\n\n${TEXT}`;
    expect(read('', { text, ...SITE })?.title).toBe('The pier opens to ferries');
  });

  const section = (heading: string, title = 'Council votes for new harbour rules') =>
    read(title, { text: `${heading}\n\n${TEXT}\n\n## What next\n\n${TEXT}` });

  it.each(['Introduction', 'Overview', 'Who was against it', '1. The vote', '## Who was against it'])(
    'stands above a section’s heading: %s',
    (heading) => {
      const record = section(heading);
      expect(record?.title).toBe('Council votes for new harbour rules');
      expect(record?.text).toContain(heading.replace('## ', ''));
    },
  );

  it.each([
    ['a longer headline', 'Fishermen get a year to change their nets', 'Council votes for new harbour rules'],
    ['one that tells of the same', 'Harbour rules', 'New rules for the harbour of Falmouth'],
    ['a headline below a site’s name', 'The old pier', 'Harbour Courier'],
  ])('leaves the text %s', (_, heading, title) => {
    expect(read(title, { text: `${heading}\n\n${TEXT}` })?.text).not.toContain(heading);
  });
});
