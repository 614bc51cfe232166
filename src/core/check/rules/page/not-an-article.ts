import * as z from 'zod/mini';
import { type CheckLine, type CheckPage, defineRule } from '../../define.js';
import { quote } from '../../text.js';
import { LOGIN_TITLE, PASSWORD, STAND_INS } from './stand-ins.js';

/** Beginning of the body that is looked at: such pages say it at once. */
const BEGINNING = 300;
/** Lines of a page among which a form asks for a password. */
const REACH = 8;

export const notAnArticle = defineRule({
  name: 'not-an-article',
  summary: 'the page stands in for the article: an error, a robot check, a consent wall, a login',
  severity: 'error',
  options: z.strictObject({
    maximum: z._default(z.int().check(z.minimum(1)), 150).check(z.describe('Words: a longer body is an article about such pages.')),
  }),
  docs: `Servers answer scrapers with pages that look well formed: "Page not found", "Verify you are human", "Please enable JavaScript", "We use cookies", "Log in", "Not available in your country",
"This domain is for sale", "Redirecting". Fires where the title or the beginning of a short body says so, error pages in some thirty languages, the others in fewer; a login page is told by its title, or, where nothing reads as an article, by a first line
that says so and a password that is asked for. Other menus and lists of links have no body, which no-body tells.`,
  check: (page, { maximum }) => {
    const { record, lines } = page;
    if (record.stats.words > maximum) return [];
    const text = record.text === '' ? lines.map((line) => line.text).join('\n') : record.text;
    const title = (record.title ?? '').trim();
    const said = sayingOf(title, text.slice(0, BEGINNING)) ?? loginOf(title, page);
    if (said === null) return [];
    return [
      {
        message: `The page is ${said.what}, not an article: ${quote(said.words)}.`,
        remedy: 'Scrape the page again, as a browser would.',
        lines: placeOf(said.words, lines),
        excerpt: said.words,
      },
    ];
  },
  examples: {
    fires: [
      { about: 'an error page', title: 'Page not found', body: ['We could not find what you were looking for.'] },
      { about: 'a robot check', title: 'news.example', body: ['Verify you are human by completing the action below.'] },
      {
        about: 'a consent wall',
        title: 'news.example',
        body: ['We and our 412 partners store and access information on a device, such as cookies.'],
      },
      { about: 'in Chinese', title: '页面不存在', body: ['返回首页'], language: 'zh' },
      { about: 'in Russian', title: 'Страница не найдена', body: ['Проверьте адрес.'], language: 'ru' },
      {
        about: 'a page that is gone, in Spanish',
        title: 'Lo sentimos',
        body: ['La página que buscas no existe o ha sido movida.'],
        language: 'es',
      },
      { about: 'a wall in Polish', title: 'Szanujemy Twoją prywatność', body: ['Akceptuję'], language: 'pl' },
      { about: 'another country', title: 'news.example', body: ['This content is not available in your region.'] },
      { about: 'a server without a site', title: 'Welcome to nginx!', body: ['Further configuration is required.'] },
      { about: 'a page that leads on', title: 'Redirecting…', body: ['Click here to go to the article.'] },
      {
        about: 'a form without a headline',
        title: null,
        reasons: [{ code: 'no-body', message: 'no line of the page reads as an article' }],
        lines: [
          ['other', 0.6, 'Sign in to continue'],
          ['other', 0.6, 'Email address'],
          ['other', 0.6, 'Password'],
        ],
      },
      { about: 'a login page in Russian', title: 'Вход', body: ['Введите имя.'], language: 'ru' },
      { about: 'a login page in Chinese', title: '登录', body: ['请输入您的用户名。'], language: 'zh' },
    ],
    quiet: [
      { about: 'an article' },
      { about: 'a headline that begins so', title: '登录日志怎么看', body: ['港口办公室每天查看日志。'], language: 'zh' },
      {
        about: 'an article about robot checks',
        title: 'Why sites ask whether you are a robot',
        body: ['Every day the harbour office counts its visitors. '.repeat(40), 'It asks: are you a robot?'],
      },
      {
        about: 'a bridge that is built',
        title: 'Bridge closed',
        body: ['The bridge is under construction, and so is the road. Maintenance will take a year.'],
      },
      { about: 'a headline of one such word and others', title: 'Loading the ferry takes an hour', body: ['Nobody knows why.'] },
      {
        about: 'a headline on another kind of entrance',
        title: 'Anmeldung zum Fährfest ab Montag möglich',
        body: ['Das Hafenamt nimmt Namen auf.'],
        language: 'de',
      },
      {
        about: 'a box to log in above an article',
        lines: [
          ['navigation', 0.9, 'Log in'],
          ['navigation', 0.9, 'Password'],
          ['body', 0.9, 'The night ferry runs again.'],
        ],
      },
      { about: 'a short notice', title: 'Ferry not running', body: ['The night ferry is out of service until April.'] },
      {
        about: 'cookies of another kind',
        title: 'Oat cookies',
        body: ['We use oats, butter and a pinch of salt. Accept that the first tray burns.'],
      },
    ],
  },
});

interface Saying {
  readonly what: string;
  readonly words: string;
}

function sayingOf(title: string, beginning: string): Saying | null {
  for (const { what, within, title: whole } of STAND_INS) {
    const words = whole?.exec(title)?.[0] ?? firstOf(within, title) ?? firstOf(within, beginning);
    if (words !== null) return { what, words };
  }
  return null;
}

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return words;
  }
  return null;
}

/** The title says it; or, where nothing reads as an article, the first line does and a password is asked for. */
function loginOf(title: string, { record, lines }: CheckPage): Saying | null {
  const form = record.text === '' && lines.slice(0, REACH).some(({ text }) => PASSWORD.test(text.slice(0, BEGINNING)));
  const said = LOGIN_TITLE.exec(title) ?? (form ? LOGIN_TITLE.exec(lines[0]?.text ?? '') : null);
  return said === null ? null : { what: 'a login page', words: said[0] };
}

/** The first line that says it. */
function placeOf(words: string, lines: readonly CheckLine[]): readonly [number, number] | null {
  const line = lines.find(({ text }) => text.includes(words));
  return line === undefined ? null : [line.first, line.last];
}
