import * as z from 'zod/mini';
import { defineRunRule } from '../../define.js';
import { Met } from './remembered.js';

/** Longer than the longest by so many characters is no limit that was kept. */
const LONGER = 3;

export const cutAtLength = defineRunRule({
  name: 'cut-at-length',
  summary: 'many documents of the run have the same length, and none is longer',
  severity: 'error',
  options: z.strictObject({
    documents: z._default(z.int().check(z.minimum(3)), 5).check(z.describe('Documents that must have the length before it is told.')),
    window: z._default(z.int().check(z.minimum(1)), 1_000_000).check(z.describe('Bodies that are remembered, at about 40 bytes each.')),
  }),
  docs: `A column of a database, a search index and many an interface keep so many characters of a text and drop the rest. Then the longest documents of a run all have the same length. Compares the characters of dumps (of records read back and of HTML
those of the text) of 500 or more, and fires from the \`documents\`th on that has the greatest length so far, give or take three characters, each with a body of its own. What was cut stands in no single page, so that body-cut-off
sees only the ends that show it.`,
  open({ documents, window }) {
    let longest = 0;
    let count = 0;
    const bodies = new Met(window);
    return ({ digest: { size, body } }) => {
      if (size === 0 || body === 0 || !bodies.isNew(body)) return [];
      if (size > longest + LONGER) {
        longest = size;
        count = 1;
        return [];
      }
      if (size < longest - LONGER) return [];
      count++;
      if (count < documents) return [];
      return [
        {
          message: `The document has ${size} characters, as ${count - 1} others have, and none before it has more.`,
          remedy: 'Look for a limit on the way: the size of a column, of a field of an index, of a request.',
        },
      ];
    };
  },
  examples: {
    fires: [
      {
        about: 'the third, where that is asked for',
        body: [cut('red')],
        after: [{ body: [cut('blue')] }, { body: [cut('green')] }],
        options: { documents: 3 },
      },
      {
        about: 'the fifth',
        body: [cut('red')],
        after: ['blue', 'green', 'grey', 'black'].map((color) => ({ body: [cut(color)] })),
      },
      {
        about: 'with shorter ones between',
        body: [cut('red')],
        after: [cut('blue'), cut('white').slice(0, 550), cut('green'), cut('grey'), cut('black')].map((text) => ({ body: [text] })),
      },
    ],
    quiet: [
      { about: 'the fourth', body: [cut('red')], after: ['blue', 'green', 'grey'].map((color) => ({ body: [cut(color)] })) },
      {
        about: 'lengths of their own',
        body: [cut('red').slice(0, 560)],
        after: ['blue', 'green', 'grey', 'black'].map((color, index) => ({ body: [cut(color).slice(0, 580 + index * 4)] })),
      },
      { about: 'the same page again', body: [cut('red')], after: Array.from({ length: 6 }, () => ({ body: [cut('red')] })) },
      { about: 'notices', body: ['Closed.'], after: Array.from({ length: 6 }, () => ({ body: ['Closed.'] })) },
    ],
  },
});

function cut(color: string): string {
  return `The ${color} ferry between the two islands will run again from April, the harbour office said of the ${color} boat. `
    .repeat(8)
    .slice(0, 600);
}
