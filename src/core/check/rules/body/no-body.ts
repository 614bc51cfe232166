import { defineRule, noOptions } from '../../define.js';

export const noBody = defineRule({
  name: 'no-body',
  summary: 'no line of the page reads as an article',
  severity: 'error',
  options: noOptions,
  docs: `A record without a body is no article: it is left out of what \`clean\` writes. Usually the page is a menu, a list of links or an error page, or
its text is loaded by a script that the scraper did not run.`,
  check: ({ record }) =>
    record.text.trim() === ''
      ? [
          {
            message: 'The page has no body.',
            remedy: 'Look at the dump with article-clean explain, or leave such pages out of the scrape.',
          },
        ]
      : [],
  examples: {
    fires: [
      { about: 'nothing at all', body: [] },
      {
        about: 'a menu',
        lines: [
          ['navigation', 0.9, 'Home'],
          ['navigation', 0.9, 'Contact'],
        ],
      },
      { about: 'a headline alone', lines: [['title', 0.9, 'Night ferry runs again']] },
    ],
    quiet: [{ about: 'an article' }, { about: 'one sentence', body: ['The ferry runs again.'] }, { about: 'one word', body: ['Closed.'] }],
  },
});
