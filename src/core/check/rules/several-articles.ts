import { defineRule, noOptions } from '../define.js';

export const severalArticles = defineRule({
  name: 'several-articles',
  summary: 'the dump holds more than one article',
  severity: 'warn',
  options: noOptions,
  docs: `A dump of several pages becomes several records, of which the further ones have \`#2\`, \`#3\` behind the id, and share its address. Where that is meant, turn the rule off.`,
  check: ({ articles, index }) =>
    index === 0 && articles > 1
      ? [{ message: `The dump holds ${articles} articles.`, remedy: 'Write one page a file, or one page a record.' }]
      : [],
  examples: {
    fires: [
      { about: 'two', articles: 2 },
      { about: 'three', articles: 3 },
      { about: 'many', articles: 40 },
    ],
    quiet: [{ about: 'one' }, { about: 'one without a body', body: [] }, { about: 'one without a title', title: null }],
  },
});
