import { defineRule, noOptions } from '../../define.js';

export const noDate = defineRule({
  name: 'no-date',
  summary: 'no date of publication was found',
  severity: 'warn',
  options: noOptions,
  docs: `Without a date a record cannot be put in order or cut off at a day. Pages that never state one are common; where they are the rule, turn it off,
or set a share instead: \`expect: { date: ">= 95%" }\`.`,
  check: ({ record }) =>
    record.publishedAt === null && record.text !== ''
      ? [{ message: 'The page states no date of publication.', remedy: 'Scrape the byline, or take the date from the feed.' }]
      : [],
  examples: {
    fires: [
      { about: 'no date', publishedAt: null },
      { about: 'a date of change alone', publishedAt: null, modifiedAt: '2021-03-06' },
      { about: 'no author either', publishedAt: null, authors: [] },
    ],
    quiet: [
      { about: 'a day' },
      { about: 'a time', publishedAt: '2021-03-05T07:30Z' },
      { about: 'no article', publishedAt: null, body: [] },
    ],
  },
});
