import { defineRule, noOptions } from '../../define.js';

export const urlMissing = defineRule({
  name: 'url-missing',
  summary: 'the address of the page is not known',
  severity: 'off',
  options: noOptions,
  docs: `Without its address a record cannot be traced, scraped again or taken down. It comes from the input record, from the crawl, from what an HTML page states of itself, or from a line of the dump that names it. Off until it is asked for,
because folders of plain text have none. Also fires where the address is no http(s) one.`,
  check: ({ record }) => {
    if (record.url === null)
      return [{ message: 'The address of the page is not known.', remedy: 'Write records with a url field, or name it with --url-field.' }];
    if (/^https?:\/\/[^\s/]+/i.test(record.url)) return [];
    return [{ message: 'The address of the page is no http or https address.', remedy: 'Write absolute addresses.', excerpt: record.url }];
  },
  examples: {
    fires: [
      { about: 'none', url: null },
      { about: 'a path', url: '/2021/03/ferry' },
      { about: 'a file', url: 'file:///srv/dumps/ferry.html' },
    ],
    quiet: [
      { about: 'an address' },
      { about: 'plain http', url: 'http://news.example/ferry' },
      { about: 'in capitals', url: 'HTTPS://NEWS.EXAMPLE/FERRY' },
    ],
  },
});
