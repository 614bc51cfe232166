import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../src/core/pipeline.js';

const HEAD = ['# The pier opens', '*The council voted for it.*', 'Ada Winter, AP · 2021-03-05T09:26:10.125Z · Harbour Courier'];
const BODY = [
  '*Ships at the old quay, seen from the tower*',
  'The council voted on Tuesday to open the pier for the summer, and the ferry will leave from the old quay until the work is done, a spokesman said.',
  '## See also',
  'Back to the boats',
  '“We have waited for two winters,” said Jonas Vik, who sells fish at the quay. “Now we will see whether the boats come back.”',
];

const recordOf = (blocks: readonly string[]) =>
  cleanDocument({ id: 'pier.md', text: `${blocks.join('\n\n')}\n`, format: 'markdown' })[0]?.record;

describe('a record that was written as Markdown', () => {
  it('reads back with its fields', () => {
    expect(recordOf([...HEAD, ...BODY])).toMatchObject({
      title: 'The pier opens',
      subtitle: 'The council voted for it.',
      authors: ['Ada Winter', 'AP'],
      publishedAt: '2021-03-05T09:26:10.125Z',
      siteName: 'Harbour Courier',
      body: [
        { type: 'caption', text: 'Ships at the old quay, seen from the tower' },
        { type: 'paragraph' },
        { type: 'heading', text: 'See also' },
        { type: 'paragraph', text: 'Back to the boats' },
        { type: 'paragraph' },
      ],
    });
  });

  it('without a standfirst, names or a site', () => {
    const record = recordOf(['# The pier opens', '2021-03-05 · Harbour Courier', ...BODY]);
    expect(record).toMatchObject({ subtitle: null, authors: [], publishedAt: '2021-03-05', siteName: 'Harbour Courier' });
    expect(recordOf(['# The pier opens', 'Ada Winter · 2021-03-05', ...BODY])).toMatchObject({ authors: ['Ada Winter'], siteName: null });
  });

  it('with an address that was written as a link', () => {
    const record = recordOf([...HEAD, ...BODY, 'Times stand at <https://harbour.example/_next/times>, and on the quay.']);
    expect(record?.siteName).toBe('Harbour Courier');
    expect(record?.body.at(-1)?.text).toBe('Times stand at https://harbour.example/_next/times, and on the quay.');
  });

  it.each([
    ['with links', [...HEAD, ...BODY, '[Home](https://harbour.example/)']],
    ['with something above the headline', ['Menu', ...HEAD, ...BODY]],
    ['with a date as people write it', ['# The pier opens', 'Ada Winter · March 5, 2021 · 5 min read', ...BODY]],
  ])('not a page %s', (_, blocks) => {
    const record = recordOf(blocks);
    expect(record?.siteName).toBeNull();
    expect(record?.body.some(({ type }) => type === 'caption')).toBe(false);
  });
});
