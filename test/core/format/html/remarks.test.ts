import { describe, expect, it } from 'vitest';
import { lines } from './read.js';

const remarks = (html: string): unknown[] => lines(html).map(({ remark }) => remark ?? null);
const comment = (inner: string, type = 'https://schema.org/Comment'): string => `<div itemscope itemtype="${type}">${inner}</div>`;
const person = '<a itemprop="author" itemscope itemtype="https://schema.org/Person" href="/ada"><b itemprop="name">Ada &amp; Bo</b></a>';

describe("readers' comments in microdata", () => {
  it('are what their lines stand in, with who and when', () => {
    const [first, second, none] = lines(
      `${comment(`${person}<meta itemprop="dateCreated" content="2020-05-03"><p>Fine!</p>`)}<p>So it is.</p>`,
    );
    expect(first?.remark).toEqual({ author: 'Ada & Bo', date: '2020-05-03', posted: false });
    expect(second?.remark).toBe(first?.remark);
    expect(none?.remark).toBeUndefined();
  });

  it('may name the author in one element, and the date in another', () => {
    expect(
      remarks(comment('<b itemprop="creator">Ada</b>: Fine! <time itemprop="commentTime" datetime="2020-05-03">', 'UserComments')),
    ).toEqual([{ author: 'Ada', date: '2020-05-03', posted: false }]);
    expect(remarks(comment('<meta itemprop="author" content="Ada">Fine!'))).toEqual([{ author: 'Ada', date: null, posted: false }]);
  });

  it('are told apart where one stands in another', () => {
    expect(remarks(comment(`<b itemprop="author">Ada</b><p>Fine!</p>${comment('<b itemprop="author">Bo</b>')}`))).toMatchObject([
      { author: 'Ada' },
      { author: 'Ada' },
      { author: 'Bo' },
    ]);
  });

  it('are posts in a thread of a forum', () => {
    expect(remarks(comment(`<p>Why?</p>${comment('<p>Hm.</p>')}`, 'http://schema.org/DiscussionForumPosting'))).toEqual([
      null,
      { author: null, date: null, posted: true },
    ]);
  });

  it.each([['https://schema.org/CommentAction'], ['https://schema.org/Answer'], ['https://schema.org/Person']])('are none: %s', (type) => {
    expect(remarks(comment('<b itemprop="author">Ada</b>', type))).toEqual([null]);
  });
});
