import { defineRule, noOptions } from '../../define.js';

export const noTitle = defineRule({
  name: 'no-title',
  summary: 'no line of the page reads as its headline',
  severity: 'error',
  options: noOptions,
  docs: `A record without a title is no article: it is left out of what \`clean\` writes. Usually the page is a menu, a search result or an error page, or
the scraper kept the body alone.`,
  check: ({ record }) =>
    record.title === null || record.title.trim() === ''
      ? [
          {
            message: 'The page has no headline.',
            remedy: 'Look at the dump with article-clean explain, or scrape the page with its title.',
          },
        ]
      : [],
  examples: {
    fires: [
      { about: 'no headline', title: null },
      { about: 'an empty one', title: '' },
      { about: 'white space', title: '  ' },
    ],
    quiet: [{ about: 'a headline' }, { about: 'a number', title: '1984' }, { about: 'one sign of a language that writes so', title: '家' }],
  },
});
