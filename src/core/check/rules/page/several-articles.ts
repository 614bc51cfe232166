import { defineRule, noOptions } from '../../define.js';

export const severalArticles = defineRule({
  name: 'several-articles',
  summary: 'the dump holds more than one article',
  severity: 'warn',
  options: noOptions,
  docs: `A dump of several pages becomes several records, of which the further ones have \`#2\`, \`#3\` behind the id, and share its address. Where another
article seems to begin below the first and the page was not split, because it may as well be the site's list of articles, its text is part of the
record; the record then has the warning of this name. Where either is meant, turn the rule off.`,
  check: ({ articles, index, record }) => {
    const split =
      index === 0 && articles > 1
        ? [{ message: `The dump holds ${articles} articles.`, remedy: 'Write one page a file, or one page a record.' }]
        : [];
    const joined = record.warnings
      .filter(({ code }) => code === 'several-articles')
      .map(({ message, lines }) => ({
        message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
        remedy: 'Write one article a file, or one a record.',
        lines,
      }));
    return [...split, ...joined];
  },
  examples: {
    fires: [
      { about: 'two', articles: 2 },
      { about: 'three', articles: 3 },
      { about: 'many', articles: 40 },
      { about: 'another below the first, in one record', warnings: ['several-articles'] },
    ],
    quiet: [
      { about: 'one' },
      { about: 'one without a body', body: [] },
      { about: 'one without a title', title: null },
      { about: 'another warning', warnings: ['entities-decoded'] },
    ],
  },
});
