import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { hasPhrase } from '../../phrases.js';
import { endsInEllipsis, endsSentence, plural } from '../../text.js';

/** Lines behind the body among which the notice of a paywall stands. */
const REACH = 6;

/** What the phrases of promotion lack, for a line that says nothing else. */
const WALL =
  /付费(?:内容|文章|阅读|可读|后)|订阅后(?:可|即可|方可)|会员(?:专享|专属|可读)|(?:解锁|查看|阅读)(?:剩余|全文)|這篇文章僅限|訂閱後|유료 (?:기사|콘텐츠)/u;
const LONGEST_WALL = 60;

/** Words of a teaser that may well be a whole sentence. */
const FEW = 40;

export const excerptOnly = defineRule({
  name: 'excerpt-only',
  summary: 'the body is a teaser of the article',
  severity: 'error',
  options: z.strictObject({
    maximum: z._default(z.int().check(z.minimum(1)), 120).check(z.describe('Words: a longer body is an article that was cut off.')),
  }),
  docs: `A short body that ends in an ellipsis, in "Read more", or just before the notice of a paywall is the teaser that a list of articles or a paywall shows. Longer ones that
end so are told by body-cut-off.`,
  check: ({ record, lines }, { maximum }) => {
    const { words } = record.stats;
    const last = record.body.at(-1);
    if (last === undefined || words > maximum) return [];
    const lastLine = lines.findLastIndex((line) => line.kind === 'body');
    const after = lastLine < 0 ? [] : lines.slice(lastLine + 1, lastLine + 1 + REACH);
    const paywall =
      after.some((line) => hasPhrase(line.text, 'paywall')) ||
      [last.text, ...after.map((line) => line.text)].some((text) => text.length <= LONGEST_WALL && WALL.test(text));
    // After a whole sentence of a text that is not that short, the link leads to another article.
    const open = !endsSentence(last.text) || words < FEW;
    const more = open && (hasPhrase(last.text, 'teaserEnd') || after.slice(0, 1).some((line) => hasPhrase(line.text, 'readMore')));
    if (!paywall && !more && !(endsInEllipsis(last.text) && last.type === 'paragraph')) return [];
    const why = paywall ? 'stands before a paywall' : more ? 'ends in a link to the rest' : 'ends in an ellipsis';
    return [
      {
        message: `The body is a teaser: it has ${plural(words, 'word')} and ${why}.`,
        remedy: 'Follow the link to the article, or leave such pages out.',
        lines: last.lines,
        excerpt: last.text,
      },
    ];
  },
  examples: {
    fires: [
      { about: 'an ellipsis', body: ['The night ferry between the islands will run again from April, and the…'] },
      { about: 'words that lead to the rest', body: ['The night ferry between the islands will run again from April, and the… Read more'] },
      {
        about: 'a cut in the second of two paragraphs',
        body: ['The night ferry runs again.', 'It had been laid up since the storm, when the ramp on the…'],
      },
      {
        about: 'a paywall',
        lines: [
          ['body', 0.9, 'The night ferry runs again.'],
          ['promotion', 0.9, 'Subscribe to continue reading'],
        ],
      },
      {
        about: 'a paywall in Chinese, taken for the text',
        body: ['两座岛之间的夜班渡轮从四月起恢复运行。', '本文为付费内容，订阅后可阅读全文。'],
        language: 'zh',
      },
      {
        about: 'a link to the rest',
        lines: [
          ['body', 0.9, 'The night ferry runs again.'],
          ['navigation', 0.9, 'Read more'],
        ],
      },
    ],
    quiet: [
      { about: 'a short article', body: ['The night ferry runs again.'] },
      {
        about: 'a call for subscribers, not a paywall',
        lines: [
          ['body', 0.9, 'The night ferry runs again.'],
          ['promotion', 0.9, 'Subscribe to our newsletter'],
        ],
      },
      { about: 'a long article that ends so', body: ['The night ferry runs again, said the harbour office. '.repeat(20), 'And then…'] },
    ],
  },
});
