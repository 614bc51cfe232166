import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { daysBetween } from './days.js';

export const futureDate = defineRule({
  name: 'future-date',
  summary: 'the date of publication has not come yet',
  severity: 'error',
  options: z.strictObject({
    tolerance: z._default(z.int().check(z.minimum(0)), 1).check(z.describe('Days ahead of the run’s date that are let pass.')),
  }),
  docs: `Compares the date with the date of the run. An article from the future was misread: day and month changed places, or the date of an event that it
announces was taken for its own. One day ahead is let pass, because the day begins earlier elsewhere.`,
  check: ({ record, today }, { tolerance }) => {
    if (record.publishedAt === null) return [];
    const ahead = daysBetween(today, record.publishedAt);
    if (ahead <= tolerance) return [];
    return [
      {
        message: `The date of publication, ${record.publishedAt}, is ${ahead} days after today.`,
        remedy: 'Check how the site writes dates.',
      },
    ];
  },
  examples: {
    fires: [
      { about: 'next year', publishedAt: '2022-06-01' },
      { about: 'day and month changed places', publishedAt: '2021-11-05' },
      { about: 'the day after tomorrow', publishedAt: '2021-06-03' },
    ],
    quiet: [
      { about: 'today', publishedAt: '2021-06-01' },
      { about: 'tomorrow, which it is elsewhere', publishedAt: '2021-06-02T00:10' },
      { about: 'no date', publishedAt: null },
    ],
  },
});
