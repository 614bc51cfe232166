import * as z from 'zod/mini';
import { defineRule, type Found } from '../../define.js';
import { daysBetween } from './days.js';

export const dateDisagrees = defineRule({
  name: 'date-disagrees',
  summary: 'the date of publication is at odds with the address or with the date of change',
  severity: 'warn',
  options: z.strictObject({
    tolerance: z
      ._default(z.int().check(z.minimum(0)), 7)
      .check(z.describe('Days that an address may be off: drafts get theirs before the day of publication.')),
  }),
  docs: `Many addresses hold a date (\`/2021/03/05/night-ferry\`). Where it is more than \`tolerance\` days from the date that was read off the page, one of the two
is not the article's. Also fires where the article was changed more than a day before it was published.`,
  check: ({ record }, { tolerance }) => {
    const { publishedAt, modifiedAt, url } = record;
    if (publishedAt === null) return [];
    const found: Found[] = [];
    const stated = dateOf(url);
    if (stated !== null && distance(stated, publishedAt) > tolerance) {
      found.push({
        message: `The page is dated ${publishedAt.slice(0, 10)}, its address ${stated.text}.`,
        remedy: 'Check which of the page’s dates is the article’s.',
      });
    }
    if (modifiedAt !== null && daysBetween(publishedAt, modifiedAt) < -1) {
      found.push({
        message: `The article was changed on ${modifiedAt.slice(0, 10)}, before it was published on ${publishedAt.slice(0, 10)}.`,
        remedy: 'Check which of the page’s dates is the article’s.',
      });
    }
    return found;
  },
  examples: {
    fires: [
      { about: 'another year', publishedAt: '2021-03-05', url: 'https://news.example/2019/03/05/ferry' },
      { about: 'another month, where the address has no day', publishedAt: '2021-03-05', url: 'https://news.example/2020/11/ferry' },
      { about: 'changed before it was there', publishedAt: '2021-03-05', modifiedAt: '2021-01-02' },
    ],
    quiet: [
      { about: 'the same day', publishedAt: '2021-03-05', url: 'https://news.example/2021/03/05/ferry' },
      { about: 'the day before', publishedAt: '2021-03-05', url: 'https://news.example/20210304/ferry' },
      { about: 'a number that is no date', publishedAt: '2021-03-05', url: 'https://news.example/19991399/ferry' },
      { about: 'changed on the day, by a clock of another zone', publishedAt: '2021-03-05', modifiedAt: '2021-03-04' },
    ],
  },
});

/** The first and last day that an address may mean. */
interface Stated {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const IN_ADDRESS = /[/_-]((?:19|20)\d\d)(?:[/_-](\d\d)(?:[/_-](\d\d))?|(\d\d)(\d\d))(?=[/_.-]|$)/;

function dateOf(url: string | null): Stated | null {
  const match = IN_ADDRESS.exec((url ?? '').slice(0, 2000).replace(/[?#].*$/s, ''));
  if (match === null) return null;
  const [, year, slashMonth, slashDay, month = slashMonth, day = slashDay] = match;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-31`, text: `${year}-${month}` };
  if (Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${month}-${day}`;
  return { from: date, to: date, text: date };
}

function distance(stated: Stated, date: string): number {
  return Math.max(daysBetween(date, stated.from), daysBetween(stated.to, date), 0);
}
