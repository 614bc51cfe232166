import * as z from 'zod/mini';
import { defineRunRule } from '../../define.js';
import { Counts, Met } from './remembered.js';

/** From so many documents on, a title is no headline. */
const MANY = 10;

export const sharedTitle = defineRunRule({
  name: 'shared-title',
  summary: 'many documents of the run have the same title',
  severity: 'error',
  options: z.strictObject({
    documents: z
      ._default(z.int().check(z.minimum(2)), 3)
      .check(z.describe('Documents of different bodies that must have a title before it is told.')),
    window: z._default(z.int().check(z.minimum(1)), 1_000_000).check(z.describe('Titles that are remembered, at about 60 bytes each.')),
  }),
  docs: `Where a scraper's selector takes the site's name or the heading of a section for the headline, article after article has the same. Compares the letters and digits of titles of a site (of all documents without an address), and tells one from the document on that is the
\`documents\`th to have it with another body: as a warning, for columns and letters keep their title from week to week, and as the rule's severity says from ten documents on.`,
  open({ documents, window }) {
    /** How many documents have a title. */
    const seen = new Counts(window);
    const bodies = new Met(window);
    return ({ digest: { title, body } }) => {
      if (title === 0 || body === 0 || !bodies.isNew(body)) return [];
      const count = seen.meet(title);
      if (count < documents) return [];
      return [
        {
          message: `The title is that of ${count - 1} other documents so far, with other bodies.`,
          remedy: 'Check which part of the page the scraper takes for the headline.',
          minor: count < Math.max(MANY, documents),
        },
      ];
    };
  },
  examples: {
    fires: [
      { about: 'the third of them', body: [ferry('red')], after: [{ body: [ferry('blue')] }, { body: [ferry('green')] }] },
      {
        about: 'in other letters',
        title: 'NIGHT FERRY RUNS AGAIN',
        body: [ferry('red')],
        after: [{ body: [ferry('blue')] }, { body: [ferry('green')] }],
      },
      { about: 'the second, where that is asked for', body: [ferry('red')], after: [{ body: [ferry('blue')] }], options: { documents: 2 } },
    ],
    quiet: [
      { about: 'the second of two', body: [ferry('red')], after: [{ body: [ferry('blue')] }] },
      {
        about: 'titles of their own',
        title: 'Red',
        body: [ferry('red')],
        after: [
          { title: 'Blue', body: [ferry('blue')] },
          { title: 'Green', body: [ferry('green')] },
        ],
      },
      {
        about: 'the same page again, which another rule tells',
        body: [ferry('red')],
        after: [{ body: [ferry('red')] }, { body: [ferry('red')] }],
      },
      {
        about: 'no titles',
        title: null,
        body: [ferry('red')],
        after: [
          { title: null, body: [ferry('blue')] },
          { title: null, body: [ferry('green')] },
        ],
      },
    ],
  },
});

function ferry(color: string): string {
  return `The ${color} ferry between the two islands will run again from April, the harbour office of the northern island said.`;
}
