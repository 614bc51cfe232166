import { defineRule, noOptions } from '../../define.js';
import { keyOf, quote } from '../../text.js';

/** Titles of start pages. */
const START_PAGES: ReadonlySet<string> = new Set(
  [
    'home',
    'homepage',
    'startseite',
    'accueil',
    'inicio',
    'início',
    'strona główna',
    'главная',
    '首页',
    'ホーム',
    'untitled',
    'untitleddocument',
  ].map(keyOf),
);

export const titleIsSiteName = defineRule({
  name: 'title-is-site-name',
  summary: 'the title names the site, not the article',
  severity: 'error',
  options: noOptions,
  docs: `Compares the title with the site's name, with the host of the address, and with what start pages are called. Such a title is the page's
logo or the browser's tab: many articles of a site then have the same one.`,
  check: ({ record }) => {
    const key = keyOf(record.title ?? '');
    if (record.title === null || key === '') return [];
    const names = new Set([keyOf(record.siteName ?? ''), ...hostKeys(record.url)]);
    if (!names.has(key) && !START_PAGES.has(key)) return [];
    return [
      {
        message: `The title ${quote(record.title)} names the site, not the article.`,
        remedy: 'Scrape the headline, or leave start pages out.',
        excerpt: record.title,
      },
    ];
  },
  examples: {
    fires: [
      { about: 'the site’s name', title: 'Harbour Post', siteName: 'The Harbour Post', url: 'https://harbourpost.example/ferry' },
      { about: 'the host', title: 'harbourpost.example', url: 'https://www.harbourpost.example/ferry' },
      { about: 'a start page', title: 'Startseite' },
    ],
    quiet: [
      { about: 'the name within a headline', title: 'Harbour Post wins a prize', url: 'https://harbourpost.example/prize' },
      { about: 'a short headline', title: 'Homeward', url: 'https://harbourpost.example/homeward' },
      { about: 'no title', title: null, siteName: 'The Harbour Post' },
    ],
  },
});

/** `www.harbourpost.example`: as it stands, without `www`, and without the last part. */
function hostKeys(url: string | null): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#\s]{1,253})/i.exec(url ?? '')?.[1];
  if (host === undefined) return [];
  return [keyOf(host), keyOf(host.split('.').slice(0, -1).join('.'))].filter((key) => key.length > 2);
}
